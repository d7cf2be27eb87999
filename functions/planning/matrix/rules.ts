/**
 * The role-result matrix (Matriks Peran Hasil): a leader distributes the results of their plan to people and
 * teams (docs/domain.md 1.5, its states 6.2). A row holds what is in force and what is being drawn up, so that
 * publishing moves one pointer of the head, whatever the size (docs/decisions/matrix.md).
 */
import * as z from 'zod';
import { datesOf, instantSchema, periodSchema, type PlainDate } from '../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../platform/result.ts';
import { localId, type Plan, text } from '../plan/rules.ts';

/** Rows that one call may edit: with their pointers they fit one transaction. */
export const MOST_ROWS_A_CALL = 40;
/** Rows of one matrix: the largest teams, and room for those who left. */
export const MOST_ROWS = 300;
/** Withdrawn cells that a row remembers, the latest. */
const MOST_WITHDRAWN = 20;
/** Shares of a result that is passed down directly, in thousandths (docs/domain.md 6.4 I4). */
export const WHOLE = 1000;

export const modes = ['DIRECT', 'INDIRECT'] as const;
export type CascadeMode = (typeof modes)[number];

/** What the leader writes in a cell. */
export const cellContentSchema = z.object({
  /** The leader's result, by its id within the leader's plan. */
  resultId: localId,
  mode: z.enum(modes),
  /** What is expected of the assignee; of a direct cell null reads as the leader's own result. */
  intermediateResult: text(1000).nullable(),
  /** The assignee's share of a direct cell, in thousandths. */
  sharePermille: z.int().min(1).max(WHOLE).nullable(),
  /** What the leader says to it, be it in answer to a question. */
  note: text(1000).nullable(),
});
export type CellContent = z.infer<typeof cellContentSchema>;

/** `since`: the publication in which the cell came to say what it says; an answer is to that. */
export const cellSchema = cellContentSchema.extend({
  /** The leader's result as it read, of a direct cell without words of its own; null of any other. */
  leaderResult: text(1000).nullable(),
  withdrawn: z.boolean(),
  since: z.int().positive(),
});
export type Cell = z.infer<typeof cellSchema>;
/** A cell as it is drawn up. */
export type DrawnCell = CellContent & Pick<Cell, 'leaderResult'>;

/**
 * A cell with the leader's result as it reads, where it has no words of its own: what is accepted stays as it was,
 * whatever the leader's plan says later.
 */
export const withLeaderResult = (content: CellContent, leaderResult: string | null): DrawnCell => ({
  ...content,
  leaderResult: content.intermediateResult === null ? leaderResult : null,
});

/** What is expected of the assignee; null of no cell that was drawn up. */
export const expectedOf = ({ intermediateResult, leaderResult }: DrawnCell): string | null =>
  intermediateResult ?? leaderResult;

export const assigneeKinds = ['PERSON', 'TEAM'] as const;
export type AssigneeKind = (typeof assigneeKinds)[number];

/** Who a row is for: a person, or a work team, for which its lead answers. */
export interface Assignee {
  readonly kind: AssigneeKind;
  readonly employeeId: string;
}

const TEAM = 'TEAM-';
/** What a row is kept under: a team's is another than its lead's own. */
export const assigneeIdOf = ({ kind, employeeId }: Assignee): string =>
  kind === 'TEAM' ? `${TEAM}${employeeId}` : employeeId;

/** Whom a row is for, from what it is kept under. */
export const assigneeOf = (assigneeId: string): Assignee =>
  assigneeId.startsWith(TEAM)
    ? { kind: 'TEAM', employeeId: assigneeId.slice(TEAM.length) }
    : { kind: 'PERSON', employeeId: assigneeId };

const placeShape = { leaderId: z.string(), year: periodSchema, planNo: z.int().positive() };

/**
 * `cells` were in force at `cellsVersion` (0: none yet); `draft` is of `draftVersion`, in force once that is
 * published.
 */
export const rowSchema = z.object({
  ...placeShape,
  kind: z.enum(assigneeKinds),
  employeeId: z.string(),
  cells: z.array(cellSchema),
  cellsVersion: z.int().nonnegative(),
  draft: z.array(cellSchema),
  draftVersion: z.int().positive(),
});
export type Row = z.infer<typeof rowSchema>;

/**
 * The last two with the leader's plan: CLOSED, what was accepted stands and nothing is asked any more; CANCELLED with
 * a plan that was in force on no day, nothing stands.
 */
export const matrixStates = ['DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED'] as const;

export const matrixSchema = z.object({
  ...placeShape,
  /** The leader's office when it was begun: who acts in it may act here. */
  positionId: z.string(),
  /** The leader's agency: on its agenda lies what a publication has still to do. */
  agencyId: z.uuid(),
  state: z.enum(matrixStates),
  /** The version in force; 0: none yet. */
  published: z.int().nonnegative(),
  publishedAt: instantSchema.nullable(),
  /** The version that is being drawn up; null: none. */
  draft: z.int().positive().nullable(),
  rows: z.int().nonnegative(),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** Whether a matrix ended with its plan. */
export const hasEnded = ({ state }: Pick<Matrix, 'state'>): boolean =>
  state === 'CLOSED' || state === 'CANCELLED';

/**
 * Whether what a matrix offers may still be accepted on a day: after its leader left the office too, for as long as
 * the year's plans are made of it.
 */
export const mayAccept = (matrix: Pick<Matrix, 'state' | 'year'>, day: PlainDate): boolean =>
  !hasEnded(matrix) || (matrix.state === 'CLOSED' && day <= datesOf(matrix.year).last);

/** The state table of docs/domain.md 6.2: what each verb needs. */
export const matrixSteps = {
  edit: 'draft',
  withdraw: 'draft',
  publish: 'draft',
  revise: 'noDraft',
} as const;
export type MatrixStep = keyof typeof matrixSteps;

/**
 * Whether a verb may be done as the matrix stands: the version that it is about. Refuses: MATRIX_PLAN_CLOSED,
 * MATRIX_NO_DRAFT, MATRIX_DRAFT_OPEN.
 */
export function matrixStep(
  { state, draft, published }: Matrix,
  plan: Pick<Plan, 'status' | 'to'>,
  name: MatrixStep,
): Result<number> {
  if (plan.status === 'CLOSED' || hasEnded({ state }))
    return refuse('MATRIX_PLAN_CLOSED', 'input.id', { date: plan.to });
  if (matrixSteps[name] === 'draft')
    return draft === null ? refuse('MATRIX_NO_DRAFT', 'input.id') : ok(draft);
  return draft === null ? ok(published + 1) : refuse('MATRIX_DRAFT_OPEN', 'input.id');
}

/** What of a matrix decides which of a row's cells are in force. */
type Standing = Pick<Matrix, 'state' | 'published'>;

/**
 * A row's cells in force, and the publication that put them there (0: nothing yet). Those of a matrix that was
 * cancelled are withdrawn.
 */
export function inForce(
  row: Row,
  { state, published }: Standing,
): { cells: readonly Cell[]; version: number } {
  const { cells, version } =
    row.draftVersion <= published
      ? { cells: row.draft, version: row.draftVersion }
      : { cells: row.cells, version: row.cellsVersion };
  if (state !== 'CANCELLED') return { cells, version };
  return { cells: cells.map((cell) => ({ ...cell, withdrawn: true })), version };
}

/** A row's cells as they would be in force if the draft were published now. */
export const drawnUp = (row: Row, matrix: Standing & Pick<Matrix, 'draft'>): readonly Cell[] =>
  matrix.draft !== null && row.draftVersion === matrix.draft ? row.draft : inForce(row, matrix).cells;

/** The cells that stand: not withdrawn. */
export const standing = (cells: readonly Cell[]): Cell[] => cells.filter(({ withdrawn }) => !withdrawn);

const sameContent = (a: DrawnCell, b: DrawnCell): boolean =>
  a.mode === b.mode &&
  expectedOf(a) === expectedOf(b) &&
  a.sharePermille === b.sharePermille &&
  a.note === b.note;

/**
 * A row with other cells in the version that is being drawn up: what says the same as what is in force is not
 * offered again, what is in force and no longer written is withdrawn.
 */
export function redrawn(
  row: Row | null,
  who: Pick<Row, 'leaderId' | 'year' | 'planNo' | 'kind' | 'employeeId'>,
  written: readonly DrawnCell[],
  { draft, ...matrix }: Standing & { readonly draft: number },
): Row {
  const base = row ? inForce(row, matrix) : { cells: [], version: 0 };
  const cells = written.map((content): Cell => {
    const before = base.cells.find(({ resultId }) => resultId === content.resultId);
    const unchanged = before && !before.withdrawn && sameContent(before, content);
    return { ...content, withdrawn: false, since: unchanged ? before.since : draft };
  });
  const gone = base.cells
    .filter(({ resultId }) => !written.some((one) => one.resultId === resultId))
    .map((cell): Cell => (cell.withdrawn ? cell : { ...cell, withdrawn: true, since: draft }));
  return {
    ...who,
    cells: [...base.cells],
    cellsVersion: base.version,
    draft: [...cells, ...gone.slice(-MOST_WITHDRAWN)],
    draftVersion: draft,
  };
}

/** What of a cell's content no draft may hold, with the field within the cell. */
export function cellProblems({ mode, intermediateResult, sharePermille }: CellContent): Problem[] {
  if (mode === 'DIRECT')
    return sharePermille === null ? [{ code: 'MATRIX_SHARE_MISSING', field: ['sharePermille'] }] : [];
  return [
    ...(intermediateResult === null
      ? [{ code: 'MATRIX_RESULT_MISSING', field: ['intermediateResult'] } satisfies Problem]
      : []),
    ...(sharePermille === null
      ? []
      : [{ code: 'MATRIX_SHARE_INDIRECT', field: ['sharePermille'] } satisfies Problem]),
  ];
}

export const answerStates = ['ACCEPTED', 'CLARIFY'] as const;
export const assignmentStates = ['OFFERED', ...answerStates, 'WITHDRAWN'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** An assignee's answers, the last to each cell: to what it says since a publication. */
export const answersSchema = z.object({
  ...placeShape,
  kind: z.enum(assigneeKinds),
  employeeId: z.string(),
  answers: z.array(
    z.object({
      resultId: z.string(),
      since: z.int().positive(),
      state: z.enum(answerStates),
      question: z.string().nullable(),
      at: instantSchema,
    }),
  ),
  /** On whose desk the questions lie, while there are any. */
  askedOf: z.string().nullable(),
});
export type Answers = z.infer<typeof answersSchema>;
export type Answer = Answers['answers'][number];

/** The answer to a cell as it reads; one to what it said before is none. */
export const answerTo = (cell: Cell, answers: Pick<Answers, 'answers'> | null): Answer | null =>
  answers?.answers.find(({ resultId, since }) => resultId === cell.resultId && since === cell.since) ?? null;

/** How an assignment stands (docs/domain.md 6.2, MPH). */
export const stateOf = (cell: Cell, answers: Pick<Answers, 'answers'> | null): AssignmentState =>
  cell.withdrawn ? 'WITHDRAWN' : (answerTo(cell, answers)?.state ?? 'OFFERED');

/**
 * What each answer may be given to. Accepting again changes nothing, so that it is refused like any other step out
 * of place.
 */
export const assignmentSteps = {
  accept: { from: ['OFFERED', 'CLARIFY'], to: 'ACCEPTED' },
  ask: { from: ['OFFERED', 'ACCEPTED'], to: 'CLARIFY' },
} as const satisfies Record<string, { from: readonly AssignmentState[]; to: (typeof answerStates)[number] }>;
export type AssignmentStep = keyof typeof assignmentSteps;

/** The answers with one more, in place of the one to the same cell. */
export const answered = (answers: Answers, answer: Answer): Answers => ({
  ...answers,
  answers: [...answers.answers.filter(({ resultId }) => resultId !== answer.resultId), answer],
});

/**
 * How many cells wait for their assignee: those that are offered, and of a matrix that ended those that were asked
 * about, since nobody answers any more and accepting is what is left.
 */
export function awaited(
  matrix: Pick<Matrix, 'state'>,
  cells: readonly Cell[],
  answers: Answers | null,
): number {
  const { offered, questions } = waiting(cells, answers);
  return hasEnded(matrix) ? offered + questions : offered;
}

/** What of a row in force still waits: for its assignee's answer, and for the leader to answer a question. */
export function waiting(cells: readonly Cell[], answers: Answers | null) {
  const states = cells.map((cell) => stateOf(cell, answers));
  return {
    offered: states.filter((state) => state === 'OFFERED').length,
    questions: states.filter((state) => state === 'CLARIFY').length,
  };
}
