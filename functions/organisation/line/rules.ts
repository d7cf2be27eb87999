/** The reporting line: stretches of days on which a person has the same appraiser. docs/architecture.md 7. */
import * as z from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { inForce, isKnown } from '../validity/rules.ts';
import { climb, lineBases, noAppraiserReasons, vacantAbove, verifierAt } from './climb.ts';
import { heldOn, type Organisation, turningDaysOf } from './organisation.ts';

/**
 * A stretch of days on which a person has the same appraiser. `to` null is open. Where there is no
 * appraiser, `reason` says why and `basis` is null. `verifierId` is whoever verifies in the appraiser's
 * place by delegation; `vacantPositionId` the office above that nobody in office holds definitively.
 */
export const lineSchema = z.object({
  employeeId: z.uuid(),
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  appraiserId: z.uuid().nullable(),
  superiorOfAppraiserId: z.uuid().nullable(),
  basis: z.enum(lineBases).nullable(),
  reason: z.enum(noAppraiserReasons).nullable(),
  verifierId: z.uuid().nullish(),
  vacantPositionId: z.uuid().nullish(),
  positionId: z.uuid(),
  unitId: z.uuid(),
  unitPath: z.string(),
  agencyId: z.uuid(),
  recordedAt: instantSchema,
});

export type Line = z.infer<typeof lineSchema>;

/** A line as it was known until something else was recorded. */
export const formerLineSchema = lineSchema.extend({ supersededAt: instantSchema });
export type FormerLine = z.infer<typeof formerLineSchema>;

/** The line of a date as it was known at an instant (the second clock), or null. */
export const lineKnownOn = (
  lines: readonly Line[],
  former: readonly FormerLine[],
  date: PlainDate,
  knownAt: Instant,
): Line | null =>
  [...former, ...lines.map((line) => ({ ...line, supersededAt: null }))].find(
    (line) => isKnown(line, knownAt) && inForce(line, date),
  ) ?? null;

/** The line in force on a date, or null. */
export const lineOn = (lines: readonly Line[], date: PlainDate): Line | null =>
  lines.find((line) => inForce(line, date)) ?? null;

/** What a person's line says on a date, without its days; null when they hold no office. */
function lineAt(organisation: Organisation, employeeId: string, date: PlainDate) {
  const held = heldOn(organisation, employeeId, date);
  const unit = held && organisation.unitOn(held.positionId, date);
  if (!held || !unit) return null;
  const { positionId } = held;
  const found = climb(organisation, [employeeId], positionId, date);
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
    verifierId: found.appraiserId === null ? null : verifierAt(organisation, employeeId, found, date),
    vacantPositionId: vacantAbove(organisation, positionId, date),
    positionId,
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

type LineFacts = Omit<Line, 'from' | 'to' | 'recordedAt'>;

const factNames = [
  'appraiserId',
  'superiorOfAppraiserId',
  'basis',
  'reason',
  'verifierId',
  'vacantPositionId',
  'positionId',
  'unitId',
  'unitPath',
  'agencyId',
] as const satisfies readonly (keyof LineFacts)[];

/** Whether two lines say the same, apart from their days and from when they were recorded. */
export const sameLine = (a: LineFacts, b: LineFacts): boolean =>
  factNames.every((name) => (a[name] ?? null) === (b[name] ?? null));
