/**
 * What must stand behind a plan before it is submitted, laid in a table as the acts that led there leave it: a
 * planning dialogue that both confirmed, and assignments of the leader that the owner has accepted (docs/domain.md
 * 6.2, 6.4 I3).
 */
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Dialogue } from '../../functions/planning/dialogue/rules.ts';
import { type Answers, assigneeIdOf, type Row } from '../../functions/planning/matrix/rules.ts';
import { answersKind, assignmentId } from '../../functions/planning/matrix/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { type Clock, type Instant, today } from '../../functions/platform/period.ts';
import { closedDialogue, dialogueItem } from './dialogues.ts';
import { makeCell, makeMatrix, makeRow, matrixItems, YEAR_2026 } from './matrices.ts';
import { content } from './plans.ts';
import { makePlan, planItem } from './setPlans.ts';

/** The results of a leader's plan that each of their people has a part in. */
const SHARED = ['r1', 'r2'];

const accepted = ({ leaderId, year, planNo, kind, employeeId, draft }: Row): Answers => ({
  leaderId,
  year,
  planNo,
  kind,
  employeeId,
  answers: draft.map(({ resultId, since }) => ({
    resultId,
    since,
    state: 'ACCEPTED',
    question: null,
    at: '2026-01-09T02:00:00.000Z' as Instant,
  })),
  askedOf: null,
});

/** That somebody accepted every assignment of their row. */
export const answersOf = (row: Row): Item =>
  makeItem(answersKind, keys.matrixAnswers(row, assigneeIdOf(row)), accepted(row));

/** A leader's plan as it is being drawn up. */
function leadersPlan(leader: Employee) {
  const drawn = makePlan(leader, { status: 'DRAFT', submittedAt: null, approvedAt: null });
  const texts = [
    'Terlaksananya pengelolaan kinerja ASN sesuai ketentuan',
    'Meningkatnya kepatuhan perangkat daerah dalam penilaian kinerja',
  ];
  const workResults = drawn.workResults.map((result, at) => ({ ...result, text: texts[at] ?? result.text }));
  return { ...drawn, workResults };
}

/** A leader's plan of 2026, which may still be a draft, its published matrix, and the assignments that each of some people accepted. */
export function acceptedItems(leader: Employee, people: readonly Employee[]): Item[] {
  const matrix = makeMatrix(leader);
  const rows = people.map((person) =>
    makeRow(
      matrix,
      person,
      SHARED.map((id) => makeCell(id)),
    ),
  );
  return [planItem(leadersPlan(leader), 1), ...matrixItems(matrix, rows), ...rows.map(answersOf)];
}

/** The planning dialogue of somebody's first plan of 2026, in figures, confirmed by both; unless told otherwise. */
export const talkedItems = (owner: Employee, leader: Employee, changes: Partial<Dialogue> = {}): Item[] => [
  dialogueItem(closedDialogue(owner, leader, changes)),
];

/** A later planning dialogue of the same plan, confirmed by both just now: the second, unless told otherwise. */
export const talkedAgainItems = (
  clock: Clock,
  owner: Employee,
  leader: Employee,
  changes: Partial<Dialogue> = {},
): Item[] => talkedItems(owner, leader, { no: 2, heldOn: today(clock), closedAt: clock.now(), ...changes });

/** All that must stand behind somebody's first plan of 2026. */
export const readyItems = (owner: Employee, leader: Employee): Item[] => [
  ...acceptedItems(leader, [owner]),
  ...talkedItems(owner, leader),
];

/** A content whose main results come from what the leader assigned to its owner. */
export function assigned<T extends { workResults: readonly { category: string }[] }>(
  body: T,
  owner: Pick<Employee, 'employeeId'>,
  leader: Pick<Employee, 'employeeId'>,
): T {
  const { employeeId } = owner;
  const place = {
    leaderId: leader.employeeId,
    year: YEAR_2026,
    planNo: 1,
    kind: 'PERSON',
    employeeId,
  } as const;
  const workResults = body.workResults.map((result, at) => ({
    ...result,
    ...(result.category === 'UTAMA' && {
      leaderResult: null,
      assignmentId: assignmentId({ ...place, resultId: SHARED[at % SHARED.length] ?? '' }),
    }),
  }));
  return { ...body, workResults };
}

/** A content that somebody may submit, once what it comes from is laid. */
export const contentUnder = (leader: Pick<Employee, 'employeeId'>, owner: Pick<Employee, 'employeeId'>) =>
  assigned(content(), owner, leader);
