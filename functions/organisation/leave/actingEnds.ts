/** Who acts while a holder is on leave, once the holder is back before its last day. docs/domain.md 1.9. */
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import { addDays, type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result } from '../../platform/result.ts';
import { assignmentsOf } from '../assignment/store.ts';
import { type Employee, isActiveOn, type Leave, leavesOffice } from '../employee/rules.ts';
import type { PositionAssignment } from '../position/rules.ts';
import { actingFrom, endsOfRequests } from '../request/actions/acting.ts';
import { endedOn, onRecord } from '../request/actions/assign.ts';
import { linesAreDue } from '../request/actions/relineConcerned.ts';
import { isPresent } from '../request/post.ts';
import { seatGuard } from '../request/store.ts';
import { inForce, isKnown, overlap } from '../validity/rules.ts';

/** A leave that ends on another day than it was to, and the person with all their leaves as that leaves them. */
export interface LeaveEnd {
  readonly employee: Employee;
  readonly leaves: readonly Leave[];
  readonly ended: Leave;
  readonly lastDay: PlainDate;
}

/** Whose assignments end with a leave, and what the commit holds of them and of their requests. */
export interface ActingEnds {
  readonly employeeIds: readonly string[];
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
}

/** Whether somebody acted because of the leave, whose holder is back on a day: a Plt where it took the office. */
function actedFor({ data }: Kept<PositionAssignment>, end: LeaveEnd, back: PlainDate): boolean {
  const { employee, leaves, ended } = end;
  if (data.employeeId === employee.employeeId || !overlap(data, { from: back, to: ended.to })) return false;
  if (data.role === 'PLH') return isPresent({ employee, leaves }, back);
  return leavesOffice(ended) && isActiveOn(employee, leaves, back);
}

/**
 * The ends of whoever acts in the person's offices from the day on which they are back, with the requests that
 * gave it: as in a register's row that brings a holder. Refuses: NOT_FOUND (a person).
 */
export async function actingEnds(context: Context, end: LeaveEnd): Promise<Result<ActingEnds>> {
  const { table, clock } = context;
  const { employee, lastDay } = end;
  const back = addDays(lastDay, 1);
  const held = (await assignmentsOf(table, employee.employeeId)).filter(
    ({ data }) => data.role === 'DEFINITIVE' && isKnown(data) && inForce(data, back),
  );
  const acting: Kept<PositionAssignment>[] = [];
  const guards: Write[] = [];
  for (const positionId of new Set(held.map(({ data }) => data.positionId))) {
    guards.push(await seatGuard(table, positionId)); // before its holders are read
    const seats = await actingFrom(table, positionId, back);
    acting.push(...seats.filter((seat) => actedFor(seat, end, back)));
  }
  const recorded = await onRecord(
    table,
    acting.flatMap((kept) => endedOn(context, kept, lastDay)),
  );
  if (!recorded.ok) return recorded;
  const requests = await endsOfRequests(context, acting, lastDay);
  const { agencyId } = employee.unit;
  const lines = acting.flatMap(({ data: { requestId } }) =>
    requestId ? [linesAreDue({ requestId, agencyId }, today(clock))] : [],
  );
  return ok({
    employeeIds: acting.map(({ data }) => data.employeeId),
    changes: [...recorded.value.changes, ...requests.changes],
    writes: [...guards, ...recorded.value.writes, ...requests.writes, ...lines],
  });
}
