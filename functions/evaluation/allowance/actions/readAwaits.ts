import { may } from '../../../platform/access.ts';
import type { Context, Platform } from '../../../platform/context.ts';
import { ofKind } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import {
  datesOf,
  type Instant,
  monthOfDate,
  monthsThrough,
  type Period,
  shiftMonth,
  today,
} from '../../../platform/period.ts';
import { markerAmong } from '../../../platform/run/marker.ts';
import { getItems } from '../../../platform/table.ts';
import { overlap } from '../../../organisation/validity/rules.ts';
import type { PersonMonth } from '../../../execution/personMonth.ts';
import { businessOf } from '../../allowancePolicy/earliest.ts';
import { enabledPolicy } from '../../allowancePolicy/rules.ts';
import { allowancePolicies } from '../../allowancePolicy/store.ts';
import { type Awaits, awaitsBy, unmarkedBy } from '../awaits.ts';
import { allowanceKind } from '../store.ts';
import { JOB } from './loadShared.ts';

/** Says why somebody without a marker has no allowance of a month. */
export type UnmarkedReason = (month: Period) => Awaits;

/**
 * What is known of all months that nights compute, read once: two queries, then a batch of their runs (26 at most), however
 * many months and people are asked about.
 */
export async function unmarkedReasons(platform: Pick<Platform, 'table' | 'clock'>): Promise<UnmarkedReason> {
  const { table } = platform;
  const [{ day, earliest }, formulas] = await Promise.all([businessOf(platform), allowancePolicies(table)]);
  const months = monthsThrough(earliest, shiftMonth(monthOfDate(day), -1));
  const runs = months.flatMap((month) => [keys.run(JOB, month), keys.run('closeMonth', month)]);
  const begun = await getItems(table, runs);
  const closed = new Set(months.filter((_, at) => begun[at * 2] || begun[at * 2 + 1]));
  return (month) => {
    const isPaid = enabledPolicy(formulas, month) !== null;
    return unmarkedBy({ month, earliest, isClosed: closed.has(month), isPaid });
  };
}

/** Why a month has no allowance, and since when the job has found that; null of whoever it has not dealt with. */
export interface AwaitsSince {
  readonly code: Awaits;
  readonly since: Instant | null;
}

/** Whether a month is none of somebody's, as before their first office: no night looks at them, and nothing comes. */
function isOutside({ period, person: { lines } }: PersonMonth): boolean {
  const { first: from, last: to } = datesOf(period);
  return lines.length > 0 && !lines.some(({ data }) => overlap(data, { from, to }));
}

/**
 * Why a person's month has no allowance yet, by the marker that lies in it (no read of its own), else by what is known of
 * the month; null where there is one, where the month is not over, and for whoever may not see the allowance.
 */
export async function allowanceAwaits(
  context: Context,
  month: PersonMonth,
  unmarked: () => Promise<UnmarkedReason>,
): Promise<AwaitsSince | null> {
  const { period, person, items } = month;
  const seen = await may(context, 'allowance.read', { ownerId: person.employee.employeeId });
  const isOver = datesOf(period).last < today(context.clock);
  if (!seen || !isOver || ofKind(items, allowanceKind).length > 0) return null;
  const marker = markerAmong(items, JOB);
  if (marker?.outcome === 'REFUSED') return { code: awaitsBy(marker.reason), since: marker.at };
  const code = (await unmarked())(period);
  const isToCome = code === 'ALLOWANCE_DUE' || code === 'MONTH_OPEN';
  return { code: isToCome && isOutside(month) ? 'NOT_IN_SERVICE' : code, since: null };
}
