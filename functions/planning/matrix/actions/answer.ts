/** What an assignee does with what is offered to them: accept it, or ask what is meant. They never write cells. */
import { type Action, authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { datesOf, today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import { planOf } from '../../plan/store.ts';
import {
  type Answer,
  answered,
  type Answers,
  type AssignmentStep,
  assignmentSteps,
  type Cell,
  hasEnded,
  inForce,
  type Matrix,
  mayAccept,
  type Row,
  standing,
  stateOf,
  waiting,
} from '../rules.ts';
import { assignedIn, parseRowId } from '../store.ts';
import { behind, commitAnswers, type Offered } from './commitAnswers.ts';
import { leadingOf } from './leading.ts';

/** Which row, as the assignee saw it: the version of their answers (0: none yet), and of what it says. */
export interface AnswerInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly contentVersion: number;
}

type Acceptance = AnswerInput & { readonly resultIds: readonly string[] };
type Asking = AnswerInput & { readonly resultId: string; readonly question: string };

/** Publications that one answer may meet at the moment of its commit. */
const MOST_MET = 5;

/** Looks again where something was published at that moment: what was seen may stand, or is refused with what does. */
async function unlessPublished<T>(answer: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let met = 1; ; met += 1) {
    const done = await answer();
    if (done.ok || met === MOST_MET || done.problems.some(({ code }) => code !== 'CONFLICT')) return done;
  }
}

/** Why a matrix takes an answer no more, or nothing: it ended with its leader's plan. */
async function endedProblem(
  { table, clock }: Context,
  action: Action,
  { data }: Kept<Matrix>,
): Promise<Result<null>> {
  const stands = action === 'assignment.accept' ? mayAccept(data, today(clock)) : !hasEnded(data);
  if (stands) return ok(null);
  const plan = await planOf(table, { ...data, employeeId: data.leaderId });
  return refuse('MATRIX_PLAN_CLOSED', 'input.id', { date: plan?.data.to ?? datesOf(data.year).last });
}

async function load(context: Context, action: Action, input: AnswerInput) {
  const ref = parseRowId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'MatrixRow' });
  const [[found], line] = await Promise.all([
    assignedIn(context.table, [ref]),
    lineOfDay(context.table, ref.employeeId, today(context.clock)),
  ]);
  const shown = found && inForce(found.row.data, found.matrix.data);
  if (!found || !shown || shown.version === 0) return refuse('NOT_FOUND', 'input.id');
  const authority = await authorise(context, action, subjectOf(ref.employeeId, line), ['input', 'id']);
  if (!authority.ok) return authority;
  const stands = await endedProblem(context, action, found.matrix);
  if (!stands.ok) return stands;
  const version = found.answers?.version ?? 0;
  const seen = [
    ...(version === input.expectedVersion
      ? []
      : [behind('VERSION_BEHIND', 'expectedVersion', version, found.row)]),
    ...(shown.version === input.contentVersion
      ? []
      : [behind('MATRIX_CHANGED', 'contentVersion', shown.version, found.row)]),
  ];
  const { leaderId, year, planNo, kind, employeeId } = ref;
  const so = found.answers?.data ?? { leaderId, year, planNo, kind, employeeId, answers: [], askedOf: null };
  return check(seen, { offered: { ...found, ref, cells: shown.cells, so }, authority: authority.value });
}

/** The cell of a result, when the step may be taken from where it stands. */
function cellFor(
  { cells, so }: Offered,
  resultId: string,
  step: AssignmentStep,
  field: string[],
): Result<Cell> {
  const cell = standing(cells).find((one) => one.resultId === resultId);
  if (!cell) return refuse('NOT_FOUND', field);
  const state = stateOf(cell, so);
  const { from } = assignmentSteps[step];
  if ((from as readonly string[]).includes(state)) return ok(cell);
  return refuse('STATE_INVALID', field, { status: state, needed: from.join(' / ') });
}

/**
 * Accepts assignments of the caller, or of the team that they lead. Refuses: NOT_FOUND, STATE_INVALID for each,
 * MATRIX_CHANGED and VERSION_BEHIND with the row as it stands.
 */
export const acceptAssignments = (context: Context, input: Acceptance): Promise<Result<Kept<Row>>> =>
  unlessPublished(() => accept(context, input));

async function accept(context: Context, input: Acceptance): Promise<Result<Kept<Row>>> {
  const loaded = await load(context, 'assignment.accept', input);
  if (!loaded.ok) return loaded;
  const { offered, authority } = loaded.value;
  const ids = [...new Set(input.resultIds)];
  if (ids.length === 0) return refuse('INPUT_TOO_FEW', 'input.resultIds', { min: 1, range: '≥ 1' });
  const found = ids.map((id, at) => cellFor(offered, id, 'accept', ['input', 'resultIds', String(at)]));
  const sound = check(
    found.flatMap((cell) => (cell.ok ? [] : cell.problems)),
    found.flatMap((cell) => (cell.ok ? [cell.value] : [])),
  );
  if (!sound.ok) return sound;
  const at = context.clock.now();
  const accepted = sound.value.reduce(
    (so: Answers, { resultId, since }) =>
      answered(so, { resultId, since, state: 'ACCEPTED', question: null, at } satisfies Answer),
    offered.so,
  );
  const asked = waiting(offered.cells, accepted).questions > 0 && !hasEnded(offered.matrix.data);
  const askedOf = asked ? accepted.askedOf : null;
  return commitAnswers(context, offered, authority, { ...accepted, askedOf }, 'assignmentsAccepted');
}

/**
 * Asks what an assignment of the caller means: it waits for the leader, who answers by revising or withdrawing
 * it. Refuses: NOTE_REQUIRED, NOT_FOUND, STATE_INVALID, MATRIX_CHANGED and VERSION_BEHIND with the row as it stands.
 */
export const askAboutAssignment = (context: Context, input: Asking): Promise<Result<Kept<Row>>> =>
  unlessPublished(() => ask(context, input));

async function ask(context: Context, input: Asking): Promise<Result<Kept<Row>>> {
  const loaded = await load(context, 'assignment.ask', input);
  if (!loaded.ok) return loaded;
  const { offered, authority } = loaded.value;
  const question = readNote(input.question, 'input.question', 1000);
  const cell = cellFor(offered, input.resultId, 'ask', ['input', 'resultId']);
  if (!question.ok || !cell.ok)
    return check(
      [question, cell].flatMap((one) => (one.ok ? [] : one.problems)),
      undefined as never,
    );
  const { leaderId, inOffice, actingId } = await leadingOf(context, offered.matrix.data);
  const { resultId, since } = cell.value;
  const at = context.clock.now();
  const asked = answered(offered.so, { resultId, since, state: 'CLARIFY', question: question.value, at });
  const askedOf = inOffice ? leaderId : (actingId ?? leaderId);
  return commitAnswers(context, offered, authority, { ...asked, askedOf }, 'assignmentQuestioned');
}
