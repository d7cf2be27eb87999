/**
 * Whoever is still on record in an office that has one holder when a register's row gives it to somebody else: of
 * a mayor whose term is over, or of somebody who is with another government, there is no row any more to end it.
 */
import { layOnAgenda } from '../../../platform/agenda.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate } from '../../../platform/period.ts';
import { assignmentsOf } from '../../assignment/store.ts';
import { type Employee, isActive } from '../../employee/rules.ts';
import { employeesOf } from '../../employee/store.ts';
import { hasOneHolder, type PositionAssignment, type PositionKind } from '../../position/rules.ts';
import { isKnown } from '../../validity/rules.ts';
import type { Placing } from '../placement.ts';

/** The seats of others that are open since an earlier day than the one on which a row gives their office. */
export const seatsBefore = (
  holders: readonly PositionAssignment[],
  placing: Placing | null,
  kind: PositionKind,
): PositionAssignment[] =>
  placing?.to === null && hasOneHolder(kind)
    ? holders.filter(
        (seat) =>
          seat.role === 'DEFINITIVE' &&
          isKnown(seat) &&
          seat.positionId === placing.positionId &&
          seat.employeeId !== placing.employeeId &&
          seat.from < placing.from &&
          seat.to === null,
      )
    : [];

/** The plan of somebody for the office that they lose: it ends as on a parting. */
const planEnd = ({ employeeId, position, unit }: Employee, { positionId, from }: Placing): Write[] =>
  position.positionId === positionId
    ? [layOnAgenda({ agencyId: unit.agencyId, day: from, step: 'PLAN_END', subjectId: employeeId })]
    : [];

/**
 * Those seats as they are kept, with the last day of each and the ends of their plans. Whoever is away from office
 * (unpaid or study leave) keeps theirs: a register names them beside whoever has it meanwhile.
 */
export async function predecessorsEnd(
  { table }: Context,
  placing: Placing,
  seats: readonly PositionAssignment[],
): Promise<{ readonly ends: (readonly [Kept<PositionAssignment>, PlainDate])[]; readonly writes: Write[] }> {
  const ids = new Set(seats.map(({ assignmentId }) => assignmentId));
  const people = await employeesOf(table, [...new Set(seats.map(({ employeeId }) => employeeId))]);
  const there = people.flatMap((kept) => (kept && isActive(kept.data) ? [kept.data] : []));
  const kept = await Promise.all(there.map(({ employeeId }) => assignmentsOf(table, employeeId)));
  const open = kept.flat().filter(({ data }) => ids.has(data.assignmentId) && isKnown(data));
  const losing = new Set(open.map(({ data }) => data.employeeId));
  return {
    ends: open.map((each) => [each, addDays(placing.from, -1)] as const),
    writes: there.filter(({ employeeId }) => losing.has(employeeId)).flatMap((one) => planEnd(one, placing)),
  };
}
