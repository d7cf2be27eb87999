/**
 * Superiors who have not evaluated: what of their people's evaluations is past its day, and before whom that lies, round
 * by round. docs/domain.md 3 ("menilai bawahan, wajib"), 6.7; docs/decisions/escalation.md.
 */
import * as z from 'zod';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import {
  addWorkingDays,
  dateIn,
  type Instant,
  instantSchema,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
  type WorkCalendar,
} from '../../platform/period.ts';

/** The rounds: the appraiser's own superior, the head of the agency, BKPP. */
export const LAST_ROUND = 3;
const roundSchema = z.int().min(1).max(LAST_ROUND);

/** What of a period is past its day: how many evaluations, and the day of the oldest. */
const overdueSchema = z.object({
  period: periodSchema,
  count: z.int().positive(),
  oldestOn: plainDateSchema,
});
export type Overdue = z.infer<typeof overdueSchema>;

export const escalationSchema = z.object({
  /** Who has not evaluated. */
  appraiserId: z.string(),
  status: z.enum(['OPEN', 'ENDED']),
  round: roundSchema,
  /** Since when it is in this round. */
  roundAt: instantSchema,
  /** Before whom it lies, and under which period: the month in which it began. */
  holderId: z.string(),
  period: periodSchema,
  /** As it was when the round began. */
  overdue: z.array(overdueSchema),
  policies: policiesUsedSchema,
});
export type Escalation = z.infer<typeof escalationSchema>;

/** What lists show of a superior and a period. */
export const overdueRowSchema = z.object({
  appraiserId: z.string(),
  ...overdueSchema.shape,
  round: roundSchema,
  roundAt: instantSchema,
  holderId: z.string(),
});
export type OverdueRow = z.infer<typeof overdueRowSchema>;

/** What is past its day, by period, the oldest first: of whatever is due on a day before today. */
export function overdueOf(
  waiting: readonly { readonly period: Period; readonly dueOn: PlainDate | null }[],
  today: PlainDate,
): Overdue[] {
  const past = waiting.flatMap(({ period, dueOn }) =>
    dueOn !== null && dueOn < today ? [{ period, dueOn }] : [],
  );
  return [...Map.groupBy(past, ({ period }) => period)]
    .map(([period, all]) => {
      const [oldestOn = today] = all.map(({ dueOn }) => dueOn).toSorted();
      return { period, count: all.length, oldestOn };
    })
    .toSorted((one, other) => (one.oldestOn + one.period < other.oldestOn + other.period ? -1 : 1));
}

/** How many evaluations are past their day, of all periods. */
export const countOf = (overdue: readonly Overdue[]): number =>
  overdue.reduce((sum, { count }) => sum + count, 0);

/** By which calendar rounds are counted, and how long each is (`eval.escalateWorkingDays`). */
export interface Ladder {
  readonly zone: string;
  readonly calendar: WorkCalendar;
  readonly days: number;
}

/** The day from which on a round has climbed; null of the last. */
export const climbsOn = (
  { round, roundAt }: Pick<Escalation, 'round' | 'roundAt'>,
  { zone, calendar, days }: Ladder,
): PlainDate | null => (round === LAST_ROUND ? null : addWorkingDays(calendar, dateIn(zone, roundAt), days));

/** The round that is due: the first where none is open, the next once this one's days are over. */
export function roundDue(before: Escalation | null, ladder: Ladder, today: PlainDate): number {
  if (before?.status !== 'OPEN') return 1;
  const next = climbsOn(before, ladder);
  return next !== null && next <= today ? before.round + 1 : before.round;
}

/** Where on the ladder it lies: the first of the rounds from one on that has somebody; BKPP always has. */
export function rungFrom(
  round: number,
  holders: readonly (string | null)[],
): { readonly round: number; readonly holderId: string } {
  const at = holders.findIndex((holder, no) => no + 1 >= round && holder !== null);
  const holderId = holders[at];
  if (!holderId) throw new Error('the last round has nobody');
  return { round: at + 1, holderId };
}

/** It lies before somebody from an instant on. */
export const begun = (
  of: Pick<Escalation, 'appraiserId' | 'round' | 'holderId' | 'period' | 'policies'>,
  overdue: readonly Overdue[],
  at: Instant,
): Escalation => ({ ...of, status: 'OPEN', roundAt: at, overdue: [...overdue] });
