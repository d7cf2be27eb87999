import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { datesOf } from '../../../platform/period.ts';
import { queryAll } from '../../../platform/table.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { mayCompare } from '../../evidence/actions/readSignals.ts';
import type { Activity, ActivityMonth } from '../rules.ts';
import { activityKind } from '../store.ts';

/** A file that many activities of a month refer to. */
export interface RepeatedFile {
  readonly id: string;
  readonly activities: readonly Kept<Activity>[];
}

/** The files of a month by what refers to them, from a number of activities on; what was rejected or voided proves nothing. */
export function repeatedIn(activities: readonly Kept<Activity>[], from: number): RepeatedFile[] {
  const counted = activities.filter(({ data }) => data.state !== 'REJECTED' && data.state !== 'VOIDED');
  const uses = counted.flatMap((activity) =>
    [...new Set(activity.data.files)].map((id) => ({ id, activity })),
  );
  return [...Map.groupBy(uses, ({ id }) => id)]
    .map(([id, all]) => ({ id, activities: all.map(({ activity }) => activity) }))
    .filter((repeated) => repeated.activities.length >= from);
}

/**
 * Files that at least `fraud.sameFileActivities` activities of a seen month refer to; null for all but BKPP, and of an
 * own month. Counted from the activities when it is asked for, in one query of the month.
 */
export async function repeatedFilesOf(
  context: Context,
  { employeeId, month }: ActivityMonth,
): Promise<RepeatedFile[] | null> {
  if (!(await mayCompare(context, employeeId))) return null;
  const [items, all] = await Promise.all([
    queryAll(context.table, lists.activities(employeeId, month)),
    revisions(context.table),
  ]);
  const from = policyOn(all, datesOf(month).last).value('fraud.sameFileActivities');
  return repeatedIn(
    items.map((item) => readItem(activityKind, item)),
    from,
  );
}
