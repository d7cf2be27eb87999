/**
 * Who appraises whom on a day. The office above decides: its definitive holder, else its Plt, else
 * (where policy allows) its Plh, else the next office above. Never oneself, never one who has left
 * office, never in a circle. docs/domain.md 1.3, 3 (issue 1); docs/architecture.md 7.
 */
import * as z from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { inForce } from '../validity/rules.ts';
import { heldOn, type Organisation, type Seat, standing, turningDaysOf } from './organisation.ts';

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
 * A stretch of days on which a person has the same appraiser. `to` null is open. Where there is no
 * appraiser, `reason` says why and `basis` is null.
 */
export const lineSchema = z.object({
  employeeId: z.uuid(),
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  appraiserId: z.uuid().nullable(),
  superiorOfAppraiserId: z.uuid().nullable(),
  basis: z.enum(lineBases).nullable(),
  reason: z.enum(noAppraiserReasons).nullable(),
  positionId: z.uuid(),
  unitId: z.uuid(),
  unitPath: z.string(),
  agencyId: z.uuid(),
  recordedAt: instantSchema,
});

export type Line = z.infer<typeof lineSchema>;

/** The line in force on a date, or null. */
export const lineOn = (lines: readonly Line[], date: PlainDate): Line | null =>
  lines.find((line) => inForce(line, date)) ?? null;

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
 * Looks at the offices above one, nearest first, for a holder who is none of `below` and stands higher
 * than the last of them. Standing is the highest office that a person exercises, then their own: it
 * rises with every step of a line, so two people can never appraise each other, not even when each is
 * Plt over the other.
 */
function climb(
  organisation: Organisation,
  below: readonly string[],
  positionId: string,
  date: PlainDate,
): AppraiserFound {
  const lowest = below.at(-1);
  const floor = lowest === undefined ? null : standing(organisation, lowest, date);
  const visited = new Set([positionId]);
  let reason: NoAppraiserReason = 'NO_REVIEWER';
  let position = organisation.positions.get(positionId);
  for (let step = 0; position; step += 1) {
    const aboveId: string | null = position.appraiserOverrideId ?? position.superiorPositionId;
    if (aboveId === null) break;
    if (visited.has(aboveId)) return { appraiserId: null, reason: 'LINE_IS_CIRCULAR' };
    visited.add(aboveId);
    for (const seat of organisation.seatsOn(aboveId, date)) {
      if (!organisation.isActive(seat.employeeId, date))
        reason = reason === 'REVIEWER_IS_SELF' ? reason : 'REVIEWER_INACTIVE';
      else if (
        below.includes(seat.employeeId) ||
        !isHigher(standing(organisation, seat.employeeId, date), floor)
      )
        reason = 'REVIEWER_IS_SELF';
      else
        return {
          appraiserId: seat.employeeId,
          basis: basisOf(seat, step, position.appraiserOverrideId !== null),
          atPositionId: aboveId,
        };
    }
    position = organisation.positions.get(aboveId);
  }
  return { appraiserId: null, reason };
}

const basisOf = (seat: Seat, step: number, isOverride: boolean): LineBasis =>
  step > 0 ? 'CLIMBED' : isOverride ? 'OVERRIDE' : seat.role;

/** Depths below the top: fewer is higher; the highest office exercised counts before the own one. */
const isHigher = (a: readonly [number, number], b: readonly [number, number] | null): boolean =>
  b === null || a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** What a person's line says on a date, without its days; null when they hold no office. */
function lineAt(organisation: Organisation, employeeId: string, date: PlainDate) {
  const held = heldOn(organisation, employeeId, date);
  const position = held && organisation.positions.get(held.positionId);
  const unit = position && organisation.units.get(position.unitId);
  if (!position || !unit) return null;
  const found = climb(organisation, [employeeId], position.positionId, date);
  const superior =
    found.appraiserId === null
      ? null
      : climb(organisation, [employeeId, found.appraiserId], found.atPositionId, date);
  return {
    employeeId,
    appraiserId: found.appraiserId,
    superiorOfAppraiserId: superior?.appraiserId ?? null,
    basis: found.appraiserId === null ? null : found.basis,
    reason: found.appraiserId === null ? found.reason : null,
    positionId: position.positionId,
    unitId: unit.unitId,
    unitPath: unit.path,
    agencyId: unit.agencyId,
  };
}

/**
 * The lines of a person over a span of days (`to` null: without end): one for each stretch on which
 * the answer stays the same, none for days on which they hold no office. Equal to asking every day.
 */
export function materialiseLines(
  organisation: Organisation,
  employeeId: string,
  span: { readonly from: PlainDate; readonly to: PlainDate | null; readonly recordedAt: Instant },
): Line[] {
  const starts = turningDaysOf(organisation, employeeId).filter(
    (day) => day > span.from && (span.to === null || day <= span.to),
  );
  const lines: Line[] = [];
  let open: { line: NonNullable<ReturnType<typeof lineAt>>; from: PlainDate } | null = null;
  const close = (to: PlainDate | null) => {
    if (open) lines.push({ ...open.line, from: open.from, to, recordedAt: span.recordedAt });
  };
  for (const day of [span.from, ...starts]) {
    const line = lineAt(organisation, employeeId, day);
    if (open && line && sameLine(open.line, line)) continue;
    close(organisation.dayBefore(day));
    open = line && { line, from: day };
  }
  close(span.to);
  return lines;
}

type LineFacts = NonNullable<ReturnType<typeof lineAt>>;

const sameLine = (a: LineFacts, b: LineFacts): boolean =>
  a.appraiserId === b.appraiserId &&
  a.superiorOfAppraiserId === b.superiorOfAppraiserId &&
  a.basis === b.basis &&
  a.reason === b.reason &&
  a.positionId === b.positionId;
