/**
 * A longer window for one person: granted by BKPP with a reason and a last day, for months that are not closed yet.
 * docs/domain.md 6.1 (WindowException), 6.7.
 */
import * as z from 'zod';
import {
  addDays,
  instantSchema,
  isMonth,
  monthOfDate,
  monthsThrough,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
  shiftMonth,
} from '../../platform/period.ts';
import { OPEN_MONTHS_BACK } from '../policy/rules.ts';
import type { Problem } from '../../platform/result.ts';

/** Of activities, of targets, of realisations; of the superior who verifies them. */
export const windowKinds = ['ACTIVITY', 'TARGET', 'REALISATION', 'VERIFICATION'] as const;
export type WindowKind = (typeof windowKinds)[number];

export const windowExceptionSchema = z.object({
  id: z.uuid(),
  employeeId: z.uuid(),
  window: z.enum(windowKinds),
  /** The months whose window it lengthens: while it runs none of them is closed. */
  months: z.array(periodSchema).min(1),
  /** The window's last day. */
  until: plainDateSchema,
  reason: z.string(),
  grantedAt: instantSchema,
  /** Ended before its last day, and why. */
  endedAt: instantSchema.nullable(),
  endNote: z.string().nullable(),
});
export type WindowException = z.infer<typeof windowExceptionSchema>;

const words = z.string().trim().min(3).max(500);

/** An exception as it is granted; without a month it is of every month of the person's that is not closed yet. */
export const grantSchema = z.object({
  employeeId: z.string(),
  window: z.enum(windowKinds),
  month: periodSchema.refine(isMonth, '2026-M10').nullish(),
  until: plainDateSchema,
  reason: words,
});

export type Grant = z.infer<typeof grantSchema>;

/** The end of an exception before its last day. */
export const exceptionEndSchema = z.object({ id: z.string(), note: words });

/** Longer than this, in days from the granting, no window is made: the month would wait for it. */
const LONGEST = 90;

/** The months that an exception granted on a day may be of. */
export const monthsInReach = (today: PlainDate, until: PlainDate): Period[] =>
  monthsThrough(shiftMonth(monthOfDate(today), -OPEN_MONTHS_BACK), monthOfDate(until));

/** Why an exception cannot be granted: EXCEPTION_UNTIL (before today, or too far), EXCEPTION_MONTH. */
export function grantProblems(
  { until, month }: { readonly until: PlainDate; readonly month?: Period | null | undefined },
  today: PlainDate,
): Problem[] {
  const latest = addDays(today, LONGEST);
  if (until < today || until > latest)
    return [{ code: 'EXCEPTION_UNTIL', field: ['input', 'until'], params: { earliest: today, latest } }];
  const months = monthsInReach(today, until);
  if (!month || months.includes(month)) return [];
  const params = { from: months[0] ?? '', to: months.at(-1) ?? '' };
  return [{ code: 'EXCEPTION_MONTH', field: ['input', 'month'], params }];
}

/** Whether an exception that stands says the same: a repeat of the same call is no second one. */
export const isSame = (
  one: WindowException,
  content: Pick<WindowException, 'window' | 'months' | 'until' | 'reason'>,
): boolean =>
  one.endedAt === null &&
  (['window', 'until', 'reason'] as const).every((field) => one[field] === content[field]) &&
  one.months.join() === content.months.join();

/** Whether an exception runs on a day: not ended, and its last day not over. */
export const isRunning = ({ endedAt, until }: WindowException, on: PlainDate): boolean =>
  endedAt === null && on <= until;

/** The exceptions that keep a month open on a day. */
export const keepingOpen = (
  exceptions: readonly WindowException[],
  month: Period,
  on: PlainDate,
): WindowException[] => exceptions.filter((one) => isRunning(one, on) && one.months.includes(month));

/** A window's last day, and which exception made it that: `instead` of the day that it would be without. */
export interface LongerWindow {
  readonly to: PlainDate;
  readonly exception?: { readonly id: string; readonly instead: PlainDate };
}

/** The last day of a window of a month by the exceptions of whose it is: the latest, never an earlier one. */
export function longerUntil(
  to: PlainDate,
  exceptions: readonly WindowException[],
  window: WindowKind,
  month: Period,
): LongerWindow {
  const [latest] = exceptions
    .filter((one) => one.window === window && one.endedAt === null && one.months.includes(month))
    .filter(({ until }) => until > to)
    .toSorted((a, b) => (a.until > b.until ? -1 : 1));
  return latest ? { to: latest.until, exception: { id: latest.id, instead: to } } : { to };
}

/** The exception that something decided on a day rests on, as evidence: none within the ordinary window. */
export const exceptionUsed = ({ exception }: LongerWindow, on: PlainDate): string[] =>
  exception && on > exception.instead ? [exception.id] : [];
