/** How a leader's results were distributed: the matrix drawn up and published, each assignment accepted. */
import { newMatrix } from '../../../planning/matrix/actions/startMatrix.ts';
import { announceAnswers, announceMatrix, type MatrixEvent } from '../../../planning/matrix/events.ts';
import {
  type Answers,
  assigneeIdOf,
  type Matrix,
  MOST_ROWS_A_CALL,
  redrawn,
} from '../../../planning/matrix/rules.ts';
import {
  answersKind,
  matrixKind,
  type MatrixRef,
  noteAssigned,
  rowKind,
} from '../../../planning/matrix/store.ts';
import type { Part } from '../../../platform/commit/plan.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { type Instant, instantIn, type PlainDate } from '../../../platform/period.ts';
import { type Assigned, assignedBy, plannedOf, publishedOn, yearTold } from './distribution.ts';
import type { Past } from './past.ts';
import { bySelf, never, type Teller } from './teller.ts';

const refOf = (past: Past, leaderId: string): MatrixRef => ({ leaderId, year: yearTold(past), planNo: 1 });

function step(
  teller: Teller,
  before: Kept<Matrix> | null,
  [event, after]: readonly [MatrixEvent, Matrix],
  at: Instant,
  rows: readonly Assigned[] = [],
): Kept<Matrix> {
  const { leaderId, year, planNo } = after;
  const places = rows.map(({ employee: { employeeId }, cells }) => ({
    who: { leaderId, year, planNo, kind: 'PERSON' as const, employeeId },
    cells,
  }));
  const parts = places.map(
    ({ who, cells }): Part => ({
      kind: rowKind,
      key: keys.matrixRow(after, assigneeIdOf(who)),
      before: null,
      after: redrawn(null, who, cells, { ...after, draft: 1 }),
      onConflict: never,
    }),
  );
  const [kept] = teller.ledger.commit({
    ...bySelf(teller),
    at,
    changes: [
      {
        kind: matrixKind,
        key: keys.matrix(after),
        before,
        after,
        parts,
        event: announceMatrix(event, after),
        onConflict: never,
      },
    ],
    writes: places.map(({ who }) => noteAssigned(who)),
  });
  return kept as Kept<Matrix>;
}

/** Tells how a leader distributed the results of their plan, if it was by the day on which the city stands. */
export function tellMatrix(past: Past, teller: Teller): void {
  const { employee: leader, zone, asOf } = teller;
  const rows = assignedBy(past, leader);
  const day = publishedOn(past, leader);
  if (rows.length === 0 || day >= asOf) return;
  const at = (time: string) => instantIn(zone, day, time);
  const begun = newMatrix(refOf(past, leader.employeeId), leader);
  let matrix = step(teller, null, ['matrixStarted', begun], at('08:20'));
  for (let from = 0; from < rows.length; from += MOST_ROWS_A_CALL) {
    const some = rows.slice(from, from + MOST_ROWS_A_CALL);
    const after = { ...matrix.data, rows: from + some.length };
    matrix = step(teller, matrix, ['matrixEdited', after], at('10:05'), some);
  }
  const publishedAt = at('14:30');
  const after: Matrix = { ...matrix.data, state: 'PUBLISHED', published: 1, publishedAt, draft: null };
  step(teller, matrix, ['matrixPublished', after], publishedAt);
}

/** What a person accepted of what their leader distributed: all of it. */
function accepted(past: Past, { employee }: Teller, leader: Assigned['employee'], at: Instant): Answers {
  const own = assignedBy(past, leader).find((one) => one.employee === employee);
  return {
    ...refOf(past, leader.employeeId),
    kind: 'PERSON',
    employeeId: employee.employeeId,
    answers: (own?.cells ?? []).map(({ resultId }) => ({
      resultId,
      since: 1,
      state: 'ACCEPTED',
      question: null,
      at,
    })),
    askedOf: null,
  };
}

/** Tells how a person accepted what their leader distributed, on the working day after its publication. */
export function tellAnswers(past: Past, teller: Teller): void {
  const { from } = plannedOf(past, teller.employee);
  if (!from || from.answeredOn >= teller.asOf) return;
  const day: PlainDate = from.answeredOn;
  const at = instantIn(teller.zone, day, '09:40');
  const after = accepted(past, teller, from.leader, at);
  teller.ledger.commit({
    ...bySelf(teller),
    at,
    changes: [
      {
        kind: answersKind,
        key: keys.matrixAnswers(after, assigneeIdOf(after)),
        before: null,
        after,
        event: announceAnswers('assignmentsAccepted', after),
        onConflict: never,
      },
    ],
  });
}
