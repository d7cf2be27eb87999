/**
 * What a register's row ends beside the offices that it gives and takes: whoever acts in an office that has a
 * holder now, what a leaver had by request, and the requests that gave all that. docs/domain.md 1.3, 6.2.
 */
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate, today } from '../../../platform/period.ts';
import type { AssignmentChange } from '../../assignment/store.ts';
import { type Employee, isActiveOn, type Leave, leavesOffice } from '../../employee/rules.ts';
import { statusTurns } from '../../employee/status.ts';
import { leavesOf } from '../../employee/store.ts';
import type { PositionAssignment } from '../../position/rules.ts';
import { actingFrom, endsOfRequests, type RequestEnds } from '../../request/actions/acting.ts';
import { endedOn } from '../../request/actions/assign.ts';
import { inForce, isKnown, turningDays } from '../../validity/rules.ts';
import type { Placed, Placing } from '../placement.ts';

/** The person as the row leaves them, where it has them, and their assignments before and after it. */
export interface RowSeats {
  readonly after: Employee;
  readonly placing: Placing;
  readonly kept: readonly Kept<PositionAssignment>[];
  readonly placed: Placed;
}

/** Assignments that end, the person's and others', and the requests that gave them. */
export interface RoleEnds extends RequestEnds {
  readonly assignments: readonly AssignmentChange[];
}

type Ending = readonly [Kept<PositionAssignment>, PlainDate];

const runsPast = ({ to }: PositionAssignment, day: PlainDate): boolean => to === null || to > day;

/** Whether anybody acts in an office by what its holders' list says, now or later. */
export const isActedIn = (holders: readonly PositionAssignment[], day: PlainDate): boolean =>
  holders.some(
    (one) => (one.role === 'PLT' || one.role === 'PLH') && isKnown(one) && runsPast(one, addDays(day, -1)),
  );

/** All that somebody who leaves the service had by request, but their own office: that the row ends itself. */
const ofLeaver = ({ placing: { to }, kept }: RowSeats): Ending[] =>
  to === null
    ? []
    : kept.flatMap((each): Ending[] => {
        const { role } = each.data;
        return role !== 'DEFINITIVE' && isKnown(each.data) && runsPast(each.data, to) ? [[each, to]] : [];
      });

/** The days on which the person comes into the office or back to it, by seat, status and leave that takes it. */
function arrivals({ after, placing, kept, placed }: RowSeats, leaves: readonly Leave[]) {
  const gone = new Set(placed.superseded.map(({ assignmentId }) => assignmentId));
  const known = kept.map(({ data }) => data).filter((each) => isKnown(each) && !gone.has(each.assignmentId));
  const seats = [...known, ...placed.recorded].filter(
    ({ role, positionId }) => role === 'DEFINITIVE' && positionId === placing.positionId,
  );
  const isThere = (day: PlainDate) =>
    seats.some((seat) => inForce(seat, day)) && isActiveOn(after, leaves, day);
  const turns = [...seats, ...leaves.filter(leavesOffice)].flatMap(turningDays);
  const days = [...new Set([...turns, ...statusTurns(after)])].toSorted();
  return { isThere, days: days.filter((day) => isThere(day) && !isThere(addDays(day, -1))) };
}

/**
 * Whoever acts in the person's office while its holder is there: a Plt from the first of their days on which that
 * is so, by now or since they began; a Plh for somebody else from the day on which the office is the person's. A Plt
 * for days on which the holder is still to be away stays.
 */
async function actingBeside(context: Context, seats: RowSeats): Promise<Ending[]> {
  const { employeeId, positionId, from } = seats.placing;
  if (seats.placing.to !== null) return [];
  const { isThere, days } = arrivals(seats, await leavesOf(context.table, employeeId));
  const now = today(context.clock);
  const begins = seats.placed.recorded.some((seat) => seat.positionId === positionId && seat.from === from);
  const acting = await actingFrom(context.table, positionId, from);
  return acting.flatMap((each): Ending[] => {
    const { role, to, from: began } = each.data;
    if (role === 'PLH') return begins && began < from ? [[each, addDays(from, -1)]] : [];
    const day = isThere(began) ? began : days.find((one) => one > began && one <= now);
    return day && (to === null || to >= day) ? [[each, addDays(day, -1)]] : [];
  });
}

/** The last days of senior posts by request that the row ends: the day that the seat put in their place has. */
const ofPosts = ({ placing, kept, placed }: RowSeats): Ending[] =>
  kept.flatMap((each): Ending[] => {
    const gone = placed.superseded.some(({ assignmentId }) => assignmentId === each.data.assignmentId);
    if (!gone || each.data.requestId === null) return [];
    const { requestId } = each.data;
    const again = placed.recorded.find((seat) => seat.requestId === requestId);
    return [[each, again?.to ?? addDays(placing.from, -1)]];
  });

/** What a row ends beside its person's offices; of an office in which nobody acts nothing is read. */
export async function roleEnds(
  context: Context,
  seats: RowSeats,
  holders: readonly PositionAssignment[],
): Promise<RoleEnds> {
  const left = ofLeaver(seats);
  const isActed = isActedIn(holders, seats.placing.from);
  const beside = isActed ? await actingBeside(context, seats) : [];
  const own = new Set(left.map(([{ data }]) => data.assignmentId));
  const ends = [...left, ...beside.filter(([{ data }]) => !own.has(data.assignmentId))];
  const requests = await Promise.all(
    [...ends, ...ofPosts(seats)].map(([each, day]) => endsOfRequests(context, [each], day)),
  );
  return {
    assignments: ends.flatMap(([each, day]) => endedOn(context, each, day)),
    changes: requests.flatMap(({ changes }) => changes),
    writes: requests.flatMap(({ writes }) => writes),
  };
}
