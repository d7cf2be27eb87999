/** Who reads a month: whoever may as of its last day, and whoever it lies with by then. docs/architecture.md 7. */
import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import type { Result } from '../../platform/result.ts';
import { authoriseReading } from '../../organisation/line/reviewer.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { subjectOf } from '../../organisation/line/store.ts';
import { isEscalated, type Month } from './rules.ts';

type LineOn = (date: PlainDate) => Kept<Line> | null;

/** Whether the caller may read something of a month as of a date. */
export const authoriseReadingAsOf = (
  context: Context,
  employeeId: string,
  lineOn: LineOn,
  date: PlainDate,
): Promise<Result<string>> =>
  authoriseReading(context, 'month.read', {
    employeeId,
    line: lineOn(date),
    date,
    today: today(context.clock),
  });

/**
 * Authorises the reading of a month, as of its last day; of one whose realisation is verified as of the day of acting,
 * also by who is in charge today; of a target that climbed, also by whoever it climbed to. Refuses as `authorise`.
 */
export async function authoriseMonth(
  context: Context,
  month: Month,
  lineOn: LineOn,
): Promise<Result<string>> {
  const { employeeId, to, verifierAsOf, verifierId } = month;
  const asOfMonth = await authoriseReadingAsOf(context, employeeId, lineOn, to);
  if (asOfMonth.ok) return asOfMonth;
  if (isEscalated(month))
    return authorise(context, 'month.read', { ...subjectOf(employeeId, lineOn(to)), actingId: verifierId });
  return verifierAsOf === 'DAY_OF_ACTION'
    ? authoriseReadingAsOf(context, employeeId, lineOn, today(context.clock))
    : asOfMonth;
}
