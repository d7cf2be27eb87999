/** Who acts while a holder is on leave, once the holder is back before its last day. docs/domain.md 1.9. */
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import { addDays, type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result } from '../../platform/result.ts';
import { assignmentsOf } from '../assignment/store.ts';
import { type Employee, isActiveOn, type Leave, leavesOffice } from '../employee/rules.ts';
import { statusTurns } from '../employee/status.ts';
import type { PositionAssignment } from '../position/rules.ts';
import { actingFrom, endsOfRequests } from '../request/actions/acting.ts';
import { onRecord, partedTo } from '../request/actions/assign.ts';
import { linesAreDue } from '../request/actions/relineConcerned.ts';
import { isPresent } from '../request/post.ts';
import { seatGuard } from '../request/store.ts';
import { inForce, isKnown, overlap, type Validity, without } from '../validity/rules.ts';

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

type Seat = Kept<PositionAssignment>;

/**
 * The stretches of the leave's lost days on which its holder is back: at work (Plh), in the office that it took
 * (Plt).
 */
function daysBack({ employee, leaves, ended, lastDay }: LeaveEnd, role: PositionAssignment['role']) {
  const lost = { from: addDays(lastDay, 1), to: ended.to };
  const isBack = (day: PlainDate) =>
    role === 'PLH'
      ? isPresent({ employee, leaves }, day)
      : leavesOffice(ended) && isActiveOn(employee, leaves, day);
  const turns = statusTurns(employee).filter((day) => day > lost.from && inForce(lost, day));
  const days = [lost.from, ...new Set(turns.toSorted())];
  return days.flatMap((from, at): Validity[] => {
    const next = days[at + 1];
    return isBack(from) ? [{ from, to: next ? addDays(next, -1) : lost.to }] : [];
  });
}

/** Of who acts in the office those whose days the holder's return takes, with what is left of them. */
const losing = (seats: readonly Seat[], end: LeaveEnd): { seat: Seat; left: Validity[] }[] =>
  seats.flatMap((seat) => {
    const back = daysBack(end, seat.data.role);
    const isTaken =
      seat.data.employeeId !== end.employee.employeeId && back.some((days) => overlap(days, seat.data));
    return isTaken ? [{ seat, left: without(seat.data, back) }] : [];
  });

/**
 * The ends of whoever acts in the person's offices on the days on which they are back, with the requests that gave
 * it: as in a register's row that brings a holder. Who acts for another leave as well runs on with its days.
 * Refuses: NOT_FOUND (a person).
 */
export async function actingEnds(context: Context, end: LeaveEnd): Promise<Result<ActingEnds>> {
  const { table, clock } = context;
  const { employee, lastDay } = end;
  const back = addDays(lastDay, 1);
  const held = (await assignmentsOf(table, employee.employeeId)).filter(
    ({ data }) => data.role === 'DEFINITIVE' && isKnown(data) && inForce(data, back),
  );
  const acting: { seat: Seat; left: Validity[] }[] = [];
  const guards: Write[] = [];
  for (const positionId of new Set(held.map(({ data }) => data.positionId))) {
    guards.push(await seatGuard(table, positionId)); // before its holders are read
    acting.push(...losing(await actingFrom(table, positionId, back), end));
  }
  const recorded = await onRecord(
    table,
    acting.flatMap(({ seat, left }) => partedTo(context, seat, left)),
  );
  if (!recorded.ok) return recorded;
  const requests = await endsOfRequests(
    context,
    acting.map(({ seat, left }) => [seat, left.at(-1)?.to ?? addDays(seat.data.from, -1)]),
  );
  const { agencyId } = employee.unit;
  const lines = acting.flatMap(({ seat: { data } }) => data.requestId ?? []);
  const due = [...new Set(lines)].map((requestId) => linesAreDue({ requestId, agencyId }, today(clock)));
  return ok({
    employeeIds: acting.map(({ seat }) => seat.data.employeeId),
    changes: [...recorded.value.changes, ...requests.changes],
    writes: [...guards, ...recorded.value.writes, ...requests.writes, ...due],
  });
}
