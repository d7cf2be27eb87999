import { may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { queryAll } from '../../../platform/table.ts';
import { calendarLately } from '../../../organisation/calendar/store.ts';
import { personOf } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Activity } from '../rules.ts';
import { activitySignalsOf, type ActivitySignal } from '../signals.ts';
import { activityKind } from '../store.ts';
import type { SeenActivityMonth } from './readActivities.ts';

/** A sign as it is shown: with the activity as it is kept. */
export interface SeenSignal {
  readonly signal: ActivitySignal;
  readonly activity: Kept<Activity> | null;
}

/**
 * Signs of habit in a seen month, counted from its activities when it is asked for (one query of the month, and the
 * person's own where they did not come with it); null for all but BKPP and auditors, and of an own month.
 */
export async function readActivitySignals(
  context: Context,
  { month, person: known }: SeenActivityMonth,
  policies: Policies,
): Promise<SeenSignal[] | null> {
  const { actor, table, clock } = context;
  const { employeeId } = month;
  const isOwn = actor.kind === 'PERSON' && actor.employeeId === employeeId;
  if (isOwn || !(await may(context, 'activitySignals.read', { ownerId: employeeId }))) return null;
  const [items, person, calendar] = await Promise.all([
    queryAll(table, lists.activities(employeeId, month.month)),
    known ?? personOf(table, employeeId),
    calendarLately(context),
  ]);
  if (!person) return [];
  const activities = items.map((item) => readItem(activityKind, item));
  const kept = new Map(activities.map((activity) => [activity.data.id, activity]));
  const facts = { month, employee: person.employee, calendar, policies, zone: clock.zone };
  const signals = activitySignalsOf({ ...facts, activities: activities.map(({ data }) => data) });
  return signals.map((signal) => ({
    signal,
    activity: (signal.activity && kept.get(signal.activity.id)) ?? null,
  }));
}
