/**
 * What an approved request writes beside itself: the assignment, a part of the person's record under an
 * event of theirs, and the ends of what cannot stand beside it. Nothing else writes an assignment of Plt,
 * Plh or a delegated verifier (test/organisation/onlyByRequest.test.ts).
 */
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Table } from '../../../platform/table.ts';
import {
  type AssignmentChange,
  assignmentsOf,
  assignmentWrites,
  holderWrites,
} from '../../assignment/store.ts';
import { changeEmployee } from '../../employee/change.ts';
import type { EmployeeEvent } from '../../employee/events.ts';
import type { Employee } from '../../employee/rules.ts';
import { employeesOf } from '../../employee/store.ts';
import { endingOn, type PositionAssignment } from '../../position/rules.ts';
import { inForce, isKnown, type Validity } from '../../validity/rules.ts';
import { type AssignmentRequest, type EndedAssignment, roleOf } from '../rules.ts';
import { actingFrom, endsOfRequests } from './acting.ts';

/** The assignment that stands after a decision, what ended with it, and what the commit holds of both. */
export interface Assigned {
  readonly assignmentId: string | null;
  readonly ended: readonly EndedAssignment[];
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
}

/** Whether a person gets an assignment, or one that they have ends on another day. */
function eventOf(own: readonly AssignmentChange[]): EmployeeEvent {
  const had = own.flatMap(({ before }) => (before ? [before.data] : []));
  const begins = own.some(
    ({ before, after }) =>
      !before && !had.some(({ positionId, from }) => positionId === after.positionId && from === after.from),
  );
  return begins ? 'assignmentRecorded' : 'assignmentEnded';
}

/**
 * Assignments of some people as a commit holds them: an event of each person's record, each office's list
 * written once; `became` is what else becomes of a person. Refuses: NOT_FOUND (a person).
 */
export async function onRecord(
  table: Table,
  changes: readonly AssignmentChange[],
  became = (person: Employee): Employee => person,
): Promise<Result<Pick<Assigned, 'changes' | 'writes'>>> {
  const byPerson = Map.groupBy(changes, ({ after }) => after.employeeId);
  const people = await employeesOf(table, [...byPerson.keys()]);
  const records: Change[] = [];
  for (const person of people) {
    if (!person) return refuse('NOT_FOUND', 'input.id');
    const own = byPerson.get(person.data.employeeId) ?? [];
    records.push(changeEmployee(person, became(person.data), eventOf(own), assignmentWrites(own).parts));
  }
  return ok({ changes: records, writes: holderWrites(changes.map(({ after }) => after)) });
}

/** An assignment as it ends on another day; never begun by then, it is only superseded. */
export function endedOn(
  { clock, newId }: Pick<Context, 'clock' | 'newId'>,
  before: Kept<PositionAssignment>,
  lastDay: PlainDate | null,
): AssignmentChange[] {
  const [superseded, again] = endingOn(before.data, lastDay, clock.now(), newId());
  const begun = lastDay === null || before.data.from <= lastDay;
  return [{ before, after: superseded }, ...(begun ? [{ before: null, after: again }] : [])];
}

/** An assignment of which only some stretches of its days are left, each recorded by itself. */
export const partedTo = (
  { clock, newId }: Context,
  before: Kept<PositionAssignment>,
  left: readonly Validity[],
): AssignmentChange[] => [
  { before, after: { ...before.data, supersededAt: clock.now() } },
  ...left.map(({ from, to }) => ({
    before: null,
    after: { ...before.data, assignmentId: newId(), from, to, recordedAt: clock.now() },
  })),
];

/** The definitive offices that a person leaves for another on a day. */
const left = (held: readonly Kept<PositionAssignment>[], from: PlainDate): Kept<PositionAssignment>[] =>
  held.filter(
    ({ data }) => data.role === 'DEFINITIVE' && isKnown(data) && inForce(data, from) && data.from < from,
  );

/** The assignment that a request asks for, as it is recorded now; `requestId` is what gives it. */
const assignmentOf = (
  { clock, newId }: Context,
  { employeeId, positionId, type, from, to, letter, requestId }: AssignmentRequest,
): PositionAssignment => ({
  assignmentId: newId(),
  employeeId,
  positionId,
  role: roleOf[type],
  from,
  to,
  letterNo: letter.number,
  requestId,
  recordedAt: clock.now(),
  supersededAt: null,
});

/**
 * The assignment that a request asks for. A senior post ends on the eve what cannot stand beside it: the
 * office that the person leaves, and whoever acts in the post meanwhile. Refuses: NOT_FOUND (the person).
 */
export async function assigning(context: Context, request: AssignmentRequest): Promise<Result<Assigned>> {
  const { table } = context;
  const { employeeId, positionId, type, from } = request;
  const assignment = assignmentOf(context, request);
  const [former, acting] =
    type === 'JPT'
      ? [left(await assignmentsOf(table, employeeId), from), await actingFrom(table, positionId, from)]
      : [[], []];
  const eve = addDays(from, -1);
  const ends = [...former, ...acting].map((kept) => ({ kept, changes: endedOn(context, kept, eve) }));
  const ended = ends.map(({ kept: { data }, changes }) => ({
    employeeId: data.employeeId,
    positionId: data.positionId,
    assignmentId: changes.at(-1)?.after.assignmentId ?? data.assignmentId,
    to: data.to,
  }));
  const recorded = await onRecord(table, [
    ...ends.flatMap(({ changes }) => changes),
    { before: null, after: assignment },
  ]);
  if (!recorded.ok) return recorded;
  const requests = await endsOfRequests(
    context,
    acting.map((kept) => [kept, eve]),
  );
  const { assignmentId } = assignment;
  const changes = [...recorded.value.changes, ...requests.changes];
  return ok({ assignmentId, ended, changes, writes: [...recorded.value.writes, ...requests.writes] });
}
