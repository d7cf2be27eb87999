/**
 * Who appraises whom on a day. The office above decides: its definitive holder, else its Plt, else
 * (where policy allows) its Plh, else the next office above. Never oneself, never one who has left
 * office, never in a circle. docs/domain.md 1.3, 3 (issue 1); docs/architecture.md 7.
 */
import type { PlainDate } from '../../platform/period.ts';
import { heldOn, type Organisation, type Seat, standing } from './organisation.ts';
import { comesBackTo } from './circle.ts';

export const lineBases = ['DEFINITIVE', 'PLT', 'PLH', 'CLIMBED', 'OVERRIDE'] as const;
export const noAppraiserReasons = [
  'NO_POSITION',
  'NO_REVIEWER',
  'REVIEWER_INACTIVE',
  'REVIEWER_IS_SELF',
  'LINE_IS_CIRCULAR',
] as const;

/** How an appraiser was found: at the office above as its holder, Plt or Plh, at an override office, or further up. */
export type LineBasis = (typeof lineBases)[number];

/**
 * Why there is none: no definitive office on the date; no office above is held; those above have left
 * office; only oneself (or one's own subordinate) holds them; the offices above run in a circle.
 */
export type NoAppraiserReason = (typeof noAppraiserReasons)[number];

export type AppraiserFound =
  | { readonly appraiserId: string; readonly basis: LineBasis; readonly atPositionId: string }
  | { readonly appraiserId: null; readonly reason: NoAppraiserReason };

/**
 * The appraiser of a person in their definitive office on a date, or in the office of an assignment
 * (a Plt who has a second plan), or the named reason why there is none.
 */
export function appraiserOf(
  organisation: Organisation,
  of: string | { readonly employeeId: string; readonly positionId: string },
  date: PlainDate,
): AppraiserFound {
  const employeeId = typeof of === 'string' ? of : of.employeeId;
  const positionId = typeof of === 'string' ? heldOn(organisation, of, date)?.positionId : of.positionId;
  return positionId === undefined
    ? { appraiserId: null, reason: 'NO_POSITION' }
    : climb(organisation, [employeeId], positionId, date);
}

/**
 * Looks at the offices above one, nearest first, for a holder who is none of `below` and whose own way up does
 * not come back to the last of them. Where it does, they must stand higher: standing is the highest office that
 * a person exercises, then their own. It rises with every step among people whose ways up meet, so two people
 * can never appraise each other, not even when each is Plt over the other.
 */
export function climb(
  organisation: Organisation,
  below: readonly string[],
  positionId: string,
  date: PlainDate,
): AppraiserFound {
  const lowest = below.at(-1);
  const floor = lowest === undefined ? null : standing(organisation, lowest, date);
  const visited = new Set([positionId]);
  let reason: NoAppraiserReason = 'NO_REVIEWER';
  let officeId = positionId;
  for (let step = 0; ; step += 1) {
    const aboveId = organisation.aboveOn(officeId, date);
    if (aboveId === null) break;
    if (visited.has(aboveId)) return { appraiserId: null, reason: 'LINE_IS_CIRCULAR' };
    visited.add(aboveId);
    for (const seat of organisation.seatsOn(aboveId, date)) {
      if (!organisation.isActive(seat.employeeId, date))
        reason = reason === 'REVIEWER_IS_SELF' ? reason : 'REVIEWER_INACTIVE';
      else if (
        below.includes(seat.employeeId) ||
        (lowest !== undefined &&
          !isHigher(standing(organisation, seat.employeeId, date), floor) &&
          comesBackTo(organisation, seat.employeeId, lowest, date))
      )
        reason = 'REVIEWER_IS_SELF';
      else
        return {
          appraiserId: seat.employeeId,
          basis: basisOf(seat, step, organisation.isOverridden(officeId, date)),
          atPositionId: aboveId,
        };
    }
    officeId = aboveId;
  }
  return { appraiserId: null, reason };
}

const basisOf = (seat: Seat, step: number, isOverride: boolean): LineBasis =>
  step > 0 ? 'CLIMBED' : isOverride ? 'OVERRIDE' : seat.role;

/** Depths below the top: fewer is higher; the highest office exercised counts before the own one. */
const isHigher = (a: readonly [number, number], b: readonly [number, number] | null): boolean =>
  b === null || a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Those whom a person appraises on a date, by their definitive offices, in the order of their ids. */
export const subordinatesOf = (organisation: Organisation, personId: string, date: PlainDate): string[] =>
  organisation.everyone.filter(
    (employeeId) => appraiserOf(organisation, employeeId, date).appraiserId === personId,
  );

/** Who verifies in the place of an appraiser whose office has delegated it, on the delegation's days; never the person themself. */
export function verifierAt(
  organisation: Organisation,
  employeeId: string,
  { appraiserId, atPositionId }: Extract<AppraiserFound, { appraiserId: string }>,
  date: PlainDate,
): string | null {
  const delegate = organisation
    .delegatesOn(atPositionId, date)
    .find((each) => each.employeeId !== employeeId && organisation.isActive(each.employeeId, date));
  return delegate && delegate.employeeId !== appraiserId ? delegate.employeeId : null;
}

/** The office above one that nobody in office holds definitively on a date, be it that somebody acts; or null. */
export function vacantAbove(organisation: Organisation, positionId: string, date: PlainDate): string | null {
  const aboveId = organisation.aboveOn(positionId, date);
  const isHeld = (seat: Seat) => seat.role === 'DEFINITIVE' && organisation.isActive(seat.employeeId, date);
  return aboveId === null || organisation.seatsOn(aboveId, date).some(isHeld) ? null : aboveId;
}
