/** A month's activities beside the card that a list shows of it: for a page of people a batch and a query in all. */
import { activityMonthKind } from '../../execution/activity/store.ts';
import { type ActivityMonth, emptyMonth } from '../../execution/activity/rules.ts';
import type { Line } from '../../organisation/line/rules.ts';
import { linesInReach, subjectOf } from '../../organisation/line/store.ts';
import { may } from '../../platform/access.ts';
import type { Card } from '../../platform/card.ts';
import type { Context } from '../../platform/context.ts';
import { type Item, readItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { datesOf, isMonth, type Period } from '../../platform/period.ts';

type Reach = ReadonlyMap<string, Line>;
/** Whom a caller appraises or oversees on the last day of a month, as a call has read them. */
const reaches = new WeakMap<Context, Map<Period, Promise<Reach>>>();

async function read({ table, actor }: Context, month: Period): Promise<Reach> {
  if (actor.kind !== 'PERSON') return new Map();
  const lines = await linesInReach(table, actor.employeeId, datesOf(month).last);
  return new Map(lines.map((line) => [line.employeeId, line]));
}

function reachOf(context: Context, month: Period): Promise<Reach> {
  const known = reaches.get(context) ?? new Map<Period, Promise<Reach>>();
  reaches.set(context, known);
  const reach = known.get(month) ?? read(context, month);
  known.set(month, reach);
  return reach;
}

/** Whether the caller may read a card's activities: by the line of the month's last day, which may be another's than the card's. */
async function maySee(context: Context, { who }: Card): Promise<boolean> {
  const { employeeId, unitPath, period } = who;
  if (await may(context, 'activity.read', { ownerId: employeeId, unitPath })) return true;
  const line = (await reachOf(context, period)).get(employeeId);
  if (!line) return false;
  const subject = subjectOf(employeeId, { data: line, key: keys.line(employeeId, line.from) });
  return (await may(context, 'activity.read', subject)) !== null;
}

/**
 * The activities of a month's card, empty before the first; null on a year's card, and for whoever may not see them: also
 * of somebody whose last line ended within the month, who is read by `Employee.month`.
 */
export async function activityMonthOf(
  context: Context,
  card: Card,
  item: (key: Key) => Promise<Item | null>,
): Promise<{ readonly month: ActivityMonth } | null> {
  const { employeeId, period } = card.who;
  if (!isMonth(period) || !(await maySee(context, card))) return null;
  const kept = await item(keys.activityMonth(employeeId, period));
  return { month: kept ? readItem(activityMonthKind, kept).data : emptyMonth(employeeId, period) };
}
