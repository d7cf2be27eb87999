/**
 * What another system (presensi) says of a person's month: how far they kept the hours, and which penalties of discipline
 * they have. Here it is taken as it is told; a correction is a new version, and what was told before stays on record.
 * docs/domain.md 2, 6.1 (Attendance).
 */
import * as z from 'zod';
import { datesOf, instantSchema, isMonth, type Period, periodSchema } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { type Business, penaltyCodeSchema, WHOLE } from '../allowancePolicy/rules.ts';

/** Penalties of one person and month. */
const MOST_PENALTIES = 20;

/** What a row tells of somebody's month: the part of discipline in thousandths of a per cent, and penalties by code. */
export const toldSchema = z.object({
  discipline: z.int().min(0).max(WHOLE),
  penalties: z.array(z.object({ code: penaltyCodeSchema })).max(MOST_PENALTIES),
  /** The system that it comes from, in its own words: `presensi 2026-11-03`. */
  source: z.string().trim().min(1).max(100),
});
export type Told = z.infer<typeof toldSchema>;

const versionSchema = toldSchema.extend({
  no: z.int().positive(),
  recordedAt: instantSchema,
  recordedBy: z.string(),
});
export type AttendanceVersion = z.infer<typeof versionSchema>;

export const attendanceSchema = versionSchema.extend({
  employeeId: z.uuid(),
  month: periodSchema,
  /** What was told before, the oldest first. */
  former: z.array(versionSchema),
});
export type Attendance = z.infer<typeof attendanceSchema>;

/** What of a row counts: told again in another order, or by another file, it is the same. */
const contentOf = ({ discipline, penalties }: Pick<Told, 'discipline' | 'penalties'>): string =>
  JSON.stringify([discipline, penalties.map(({ code }) => code).toSorted()]);

export type Arrival = 'NEW' | 'CORRECTED' | 'UNCHANGED';

/** A person's attendance after a row: a new version where it tells something else. */
export function arrive(
  whose: Pick<Attendance, 'employeeId' | 'month'>,
  before: Attendance | null,
  told: Told,
  by: Pick<AttendanceVersion, 'recordedAt' | 'recordedBy'>,
): { readonly arrival: Arrival; readonly after: Attendance } {
  if (before && contentOf(before) === contentOf(told)) return { arrival: 'UNCHANGED', after: before };
  const penalties = told.penalties.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const { employeeId: _id, month: _month, former = [], ...last } = before ?? {};
  const passed = before ? [...former, last as AttendanceVersion] : [];
  const after = { ...whose, ...told, penalties, ...by, no: (before?.no ?? 0) + 1, former: passed };
  return { arrival: before ? 'CORRECTED' : 'NEW', after };
}

/** The penalties that a new version adds or takes away, by code. */
export function movedPenalties(before: Attendance | null, after: Attendance): string[] {
  const had = new Set(before?.penalties.map(({ code }) => code));
  const has = new Set(after.penalties.map(({ code }) => code));
  return [...had, ...has].filter((code) => had.has(code) !== has.has(code));
}

/**
 * Why a month's attendance is not taken on a day: it is none (INPUT_INVALID), is not over (ATTENDANCE_MONTH), or is before
 * the earliest whose allowances are computed again (ATTENDANCE_TOO_OLD).
 */
export function monthProblem(month: Period, { day, earliest }: Business): Problem | null {
  const field = ['input', 'month'];
  if (!isMonth(month)) return { code: 'INPUT_INVALID', field, params: { expected: '2026-M10' } };
  const { last } = datesOf(month);
  if (day <= last) return { code: 'ATTENDANCE_MONTH', field, params: { until: last } };
  return month < earliest ? { code: 'ATTENDANCE_TOO_OLD', field, params: { earliest } } : null;
}
