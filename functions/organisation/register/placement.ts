/**
 * The offices of a person as a register's row leaves them: the row's office from its day on (TMT), the
 * one before it until the day before, be the decree backdated or corrected. An assignment is never
 * edited: what is no longer so is superseded, and stays known by the second clock. A senior post by an
 * approved request stands until the register follows. docs/domain.md 1.9.
 */
import { addDays, type Instant, type PlainDate } from '../../platform/period.ts';
import { type Employee, isOfLeaver } from '../employee/rules.ts';
import { endingOn, type PositionAssignment } from '../position/rules.ts';
import { isKnown, lasts, without } from '../validity/rules.ts';
import type { PersonOfRow } from './row.ts';

/** The definitive office that a row says. */
export interface Placing {
  readonly employeeId: string;
  readonly positionId: string;
  readonly from: PlainDate;
  /** The last day in it, of somebody who has left the service. */
  readonly to: PlainDate | null;
  /** The decree; null where the register has none. */
  readonly letterNo: string | null;
}

/** What a decree is called that the register does not name. */
const NO_LETTER = 'REGISTER';

/** The last day in service of whoever has left it; null for all others, on leave as well. */
export const lastDayOf = ({
  legalStatus,
  legalStatusFrom,
}: Pick<PersonOfRow, 'legalStatus' | 'legalStatusFrom'>): PlainDate | null =>
  isOfLeaver(legalStatus) && legalStatusFrom !== null ? addDays(legalStatusFrom, -1) : null;

/**
 * The first days on which a person no longer holds an office: the one after the assignment that ended, where the
 * row has them elsewhere, and that of their leaving, which one row may tell together. `seats` are their
 * assignments as the row leaves them, of which `recorded` are new. None when nothing ended: an office re-coded, or
 * one that was never theirs, parts nobody.
 */
export function partingDays(
  before: Pick<Employee, 'position' | 'legalStatus' | 'legalStatusFrom'> | null,
  { positionId, to }: Placing,
  { seats, recorded }: { readonly seats: readonly PositionAssignment[] } & Pick<Placed, 'recorded'>,
): PlainDate[] {
  if (!before) return [];
  const former = before.position.positionId;
  // In the same office still: the office before it may end on another day than was known.
  const left =
    former === positionId
      ? recorded.filter((seat) => seat.to !== null && seat.positionId !== positionId)
      : seats.filter((seat) => seat.role === 'DEFINITIVE' && isKnown(seat) && seat.positionId === former);
  const lastDay = left.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.to;
  const isNews = to !== null && to !== lastDayOf(before);
  return [lastDay ?? [], isNews ? to : []].flat().map((day) => addDays(day, 1));
}

/** Whether an assignment on record is what the row says; a register without the decree does not contest it. */
export const isPlaced = (assignment: PositionAssignment, placing: Placing): boolean =>
  assignment.role === 'DEFINITIVE' &&
  isKnown(assignment) &&
  assignment.employeeId === placing.employeeId &&
  assignment.positionId === placing.positionId &&
  assignment.from === placing.from &&
  assignment.to === placing.to &&
  (placing.letterNo === null || assignment.letterNo === placing.letterNo);

/** What of a person's assignments becomes otherwise: those superseded, and those recorded. */
export interface Placed {
  readonly superseded: readonly PositionAssignment[];
  readonly recorded: readonly PositionAssignment[];
}

/**
 * Whether an approved request's senior post (JPT) outlasts the row: it begins after the row's day, so that the
 * register has not followed yet, or it is the row's own office. Whoever has left the service keeps none.
 */
const outlasts = (seat: PositionAssignment, { positionId, from, to }: Placing): boolean =>
  seat.requestId !== null &&
  (to === null || (seat.to !== null && seat.to <= to)) &&
  (seat.from > from || (seat.positionId === positionId && lasts(seat, from)));

/** A seat that the same decree gave earlier than the row now says: its first day was wrong, and it had not begun. */
const isPostponed = (seat: PositionAssignment, { positionId, from, letterNo }: Placing): boolean =>
  seat.positionId === positionId && seat.letterNo === letterNo && seat.from < from;

/** What becomes of a seat that a row overlaps, or that ended on the eve of one that is postponed. */
function endedFor(seat: PositionAssignment, placing: Placing, at: Instant, newId: () => string) {
  const isBefore = seat.from < placing.from && !isPostponed(seat, placing);
  return isBefore
    ? endingOn(seat, addDays(placing.from, -1), at, newId())
    : ([{ ...seat, supersededAt: at }] as const);
}

/** Works out what a row changes of a person's definitive assignments; `newId` is asked once for each recorded. */
export function place(
  known: readonly PositionAssignment[],
  placing: Placing,
  at: Instant,
  newId: () => string,
): Placed {
  const definitive = known.filter((each) => each.role === 'DEFINITIVE' && isKnown(each));
  const requested = definitive.filter((each) => outlasts(each, placing));
  const register = definitive.filter((each) => !requested.includes(each));
  const wanted = without(placing, requested).map((span) => ({ ...placing, ...span }));
  const stands = (each: PositionAssignment) => wanted.some((one) => isPlaced(each, one));
  const overlapping = register.filter((each) => !stands(each) && lasts(each, placing.from));
  // Whatever ended on the eve of a seat that is postponed runs on to the eve of the new day.
  const eves = overlapping.filter((each) => isPostponed(each, placing)).map(({ from }) => addDays(from, -1));
  const runningOn = register.filter(({ to }) => to !== null && eves.includes(to));
  const pairs = [...overlapping, ...runningOn].map((each) => endedFor(each, placing, at, newId));
  const letterOnRecord = register.find((each) => each.from === placing.from)?.letterNo;
  const missing = wanted.filter((one) => !register.some((each) => isPlaced(each, one)));
  const recorded = missing.map((one) => ({
    ...one,
    assignmentId: newId(),
    role: 'DEFINITIVE' as const,
    letterNo: one.letterNo ?? letterOnRecord ?? NO_LETTER,
    requestId: null,
    recordedAt: at,
    supersededAt: null,
  }));
  return {
    superseded: pairs.map(([superseded]) => superseded),
    recorded: [...pairs.flatMap(([, ended]) => ended ?? []), ...recorded],
  };
}
