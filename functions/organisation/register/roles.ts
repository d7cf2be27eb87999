/**
 * Which roles a register's row ends beside the offices that it gives and takes: whoever acts in an office that has
 * a holder now, what a leaver had by request, a senior post that the person moved on from. docs/domain.md 1.3, 6.2.
 */
import type { Kept } from '../../platform/item.ts';
import { addDays, type PlainDate } from '../../platform/period.ts';
import { type Employee, isActiveOn, type Leave, leavesOffice } from '../employee/rules.ts';
import { statusTurns } from '../employee/status.ts';
import type { PositionAssignment } from '../position/rules.ts';
import { isPresent } from '../request/post.ts';
import { inForce, isKnown, lasts, turningDays } from '../validity/rules.ts';
import type { Placed, Placing } from './placement.ts';

/** The person as the row leaves them, where it has them, and their assignments before and after it. */
export interface RowSeats {
  readonly after: Employee;
  readonly placing: Placing;
  readonly kept: readonly Kept<PositionAssignment>[];
  readonly placed: Placed;
}

/** An assignment, and the last day that it has by the row. */
export type Ending = readonly [Kept<PositionAssignment>, PlainDate];

/** All that somebody who leaves the service had by request, but their own office: that the row ends itself. */
export function endsOfLeaver({ placing: { to }, kept }: RowSeats): Ending[] {
  if (to === null) return [];
  const ends = kept.filter(
    ({ data }) => data.role !== 'DEFINITIVE' && isKnown(data) && lasts(data, addDays(to, 1)),
  );
  return ends.map((each) => [each, to] as const);
}

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
 * Of whoever acts in the person's office while its holder is there: a Plt ends on the eve of the first of their days
 * on which that is so, by now or since they began; a Plh for somebody else on the eve of the first of theirs on which
 * the office is the person's. A Plt for days on which the holder is still to be away stays, and a Plh who begins later,
 * while the new holder is away.
 */
export function endsBeside(
  seats: RowSeats,
  leaves: readonly Leave[],
  acting: readonly Kept<PositionAssignment>[],
  now: PlainDate,
): Ending[] {
  const { positionId, from } = seats.placing;
  const { isThere, days } = arrivals(seats, leaves);
  const begins = seats.placed.recorded.some((seat) => seat.positionId === positionId && seat.from === from);
  return acting.flatMap((each): Ending[] => {
    const { role, from: began } = each.data;
    if (role === 'PLH') {
      const isTheirs = began >= from && !isPresent({ employee: seats.after, leaves }, began);
      return begins && !isTheirs ? [[each, addDays(began < from ? from : began, -1)]] : [];
    }
    const day = isThere(began) ? began : days.find((one) => one > began && one <= now);
    return day && lasts(each.data, day) ? [[each, addDays(day, -1)]] : [];
  });
}

/** The last days of senior posts by request that the row ends: the day that the seat put in their place has. */
export const endsOfPosts = ({ placing, kept, placed }: RowSeats): Ending[] =>
  kept.flatMap((each): Ending[] => {
    const gone = placed.superseded.some(({ assignmentId }) => assignmentId === each.data.assignmentId);
    if (!gone || each.data.requestId === null) return [];
    const { requestId } = each.data;
    const again = placed.recorded.find((seat) => seat.requestId === requestId);
    return [[each, again?.to ?? addDays(placing.from, -1)]];
  });
