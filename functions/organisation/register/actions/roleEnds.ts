/** What a commit holds of the roles that a register's row ends, with the requests that gave them. */
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import type { AssignmentChange } from '../../assignment/store.ts';
import { leavesOf } from '../../employee/store.ts';
import { actsFrom, type PositionAssignment } from '../../position/rules.ts';
import { actingFrom, endsOfRequests, type RequestEnds } from '../../request/actions/acting.ts';
import { endedOn } from '../../request/actions/assign.ts';
import { idOfEnd } from '../ids.ts';
import type { RegisterImport } from '../rules.ts';
import { type Ending, endsBeside, endsOfLeaver, endsOfPosts, type RowSeats } from '../roles.ts';

/** Assignments that end, the person's and others', and the requests that gave them. */
export interface RoleEnds extends RequestEnds {
  readonly assignments: readonly AssignmentChange[];
}

async function actingBeside({ table, clock }: Context, seats: RowSeats): Promise<Ending[]> {
  const { employeeId, positionId, from } = seats.placing;
  const [leaves, acting] = await Promise.all([
    leavesOf(table, employeeId),
    actingFrom(table, positionId, from),
  ]);
  return endsBeside(seats, leaves, acting, today(clock));
}

/** An assignment as an import has it end: under an id of its own, so that one begun again records the same. */
export const endedByFile = (
  { clock }: Pick<Context, 'clock'>,
  of: RegisterImport,
  before: Kept<PositionAssignment>,
  lastDay: PlainDate,
): AssignmentChange[] =>
  endedOn({ clock, newId: () => idOfEnd(of, before.data.assignmentId) }, before, lastDay);

/** What a row ends beside its person's offices; of an office in which nobody acts nothing is read. */
export async function roleEnds(
  context: Context,
  of: RegisterImport,
  seats: RowSeats,
  holders: readonly PositionAssignment[],
): Promise<RoleEnds> {
  const { placing } = seats;
  // A leaver comes back to no office: whoever acts there does so rightly.
  const isActed = placing.to === null && holders.some((one) => actsFrom(one, placing.from));
  const ends = isActed ? await actingBeside(context, seats) : endsOfLeaver(seats);
  const requests = await endsOfRequests(context, [...ends, ...endsOfPosts(seats)]);
  return { assignments: ends.flatMap(([each, day]) => endedByFile(context, of, each, day)), ...requests };
}
