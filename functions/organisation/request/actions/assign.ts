/**
 * What an approved request writes beside itself: the assignment, a part of the person's record under an
 * event of theirs. Nothing else writes an assignment of Plt, Plh or a delegated verifier
 * (test/organisation/onlyByRequest.test.ts).
 */
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type AssignmentChange, assignmentsOf, assignmentWrites } from '../../assignment/store.ts';
import { changeEmployee } from '../../employee/change.ts';
import type { EmployeeEvent } from '../../employee/events.ts';
import type { Employee } from '../../employee/rules.ts';
import { employeeOf } from '../../employee/store.ts';
import { endingOn, type PositionAssignment } from '../../position/rules.ts';
import { inForce, isKnown } from '../../validity/rules.ts';
import { type AssignmentRequest, roleOf } from '../rules.ts';

/** The assignment that stands after a decision, and what the commit holds of it. */
export interface Assigned {
  readonly assignmentId: string;
  readonly change: Change;
  readonly writes: readonly Write[];
}

const recorded = (
  person: Kept<Employee>,
  event: EmployeeEvent,
  changes: readonly AssignmentChange[],
): Pick<Assigned, 'change' | 'writes'> => {
  const { parts, writes } = assignmentWrites(changes);
  return { change: changeEmployee(person, person.data, event, parts), writes };
};

/** A pair of [superseded, recorded] as changes of what is kept. */
const asChanges = (
  before: Kept<PositionAssignment>,
  [superseded, again]: readonly [PositionAssignment, PositionAssignment],
): AssignmentChange[] => [
  { before, after: superseded },
  { before: null, after: again },
];

/** The definitive offices that a person leaves for another on a day: they end on the day before. */
function leaving(
  { clock, newId }: Context,
  held: readonly Kept<PositionAssignment>[],
  from: PlainDate,
): AssignmentChange[] {
  const former = held.filter(
    ({ data }) => data.role === 'DEFINITIVE' && isKnown(data) && inForce(data, from),
  );
  return former
    .filter(({ data }) => data.from < from)
    .flatMap((kept) => asChanges(kept, endingOn(kept.data, addDays(from, -1), clock.now(), newId())));
}

/** The assignment that a request asks for, as it is recorded now. Refuses: NOT_FOUND (the person). */
export async function assigning(context: Context, request: AssignmentRequest): Promise<Result<Assigned>> {
  const { employeeId, positionId, type, from, to, letter, requestId } = request;
  const [person, held] = await Promise.all([
    employeeOf(context.table, employeeId),
    type === 'JPT' ? assignmentsOf(context.table, employeeId) : [],
  ]);
  if (!person) return refuse('NOT_FOUND', 'input.id');
  const assignment: PositionAssignment = {
    assignmentId: context.newId(),
    employeeId,
    positionId,
    role: roleOf[type],
    from,
    to,
    letterNo: letter.number,
    requestId,
    recordedAt: context.clock.now(),
    supersededAt: null,
  };
  const changes = [...leaving(context, held, from), { before: null, after: assignment }];
  const { assignmentId } = assignment;
  return ok({ assignmentId, ...recorded(person, 'assignmentRecorded', changes) });
}

/** The assignment of a request as it ends on another day; never begun, it is only superseded. Refuses: NOT_FOUND. */
export async function unassigning(
  context: Context,
  { employeeId, assignmentId }: Pick<AssignmentRequest, 'employeeId' | 'assignmentId'>,
  lastDay: PlainDate,
): Promise<Result<Assigned>> {
  const [person, held] = await Promise.all([
    employeeOf(context.table, employeeId),
    assignmentsOf(context.table, employeeId),
  ]);
  const kept = held.find(({ data }) => data.assignmentId === assignmentId);
  if (!person || !kept) return refuse('NOT_FOUND', 'input.id');
  const [superseded, again] = endingOn(kept.data, lastDay, context.clock.now(), context.newId());
  const begun = kept.data.from <= lastDay;
  const changes = begun ? asChanges(kept, [superseded, again]) : [{ before: kept, after: superseded }];
  const stands = begun ? again : superseded;
  return ok({ assignmentId: stands.assignmentId, ...recorded(person, 'assignmentEnded', changes) });
}
