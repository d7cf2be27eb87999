/** Activities as they are kept: a month's minutes, and each activity as a part of it. */
import { layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import type { Card } from '../../platform/card.ts';
import type { Kind } from '../../platform/item.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { isMonth, parseDate, parsePeriod, type Period } from '../../platform/period.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { type Activity, type ActivityMonth, activityMonthSchema, activitySchema } from './rules.ts';

export const activityKind: Kind<Activity> = { type: 'activity', schemaVersion: 1, schema: activitySchema };
export const activityMonthKind: Kind<ActivityMonth> = {
  type: 'activityMonth',
  schemaVersion: 1,
  schema: activityMonthSchema,
};

/** The key parts of an activity. */
export type ActivityRef = Pick<Activity, 'employeeId' | 'date' | 'id'>;
/** The key parts of a month of activities. */
export interface ActivityMonthRef {
  readonly employeeId: string;
  readonly month: Period;
}

export const activityId = ({ employeeId, date, id }: ActivityRef): string =>
  nodeId('Activity', employeeId, date, id);
export const activityMonthId = ({ employeeId, month }: ActivityMonthRef): string =>
  nodeId('ActivityMonth', employeeId, month);

/** The activity that a node id names, or null when it names something else. */
export function parseActivityId(text: string): ActivityRef | null {
  const [employeeId, day, id] = partsOf(text, 'Activity', 3);
  const date = day && parseDate(day);
  return employeeId && date && id ? { employeeId, date, id } : null;
}

/** The month that a node id names, or null when it names something else. */
export function parseActivityMonthId(text: string): ActivityMonthRef | null {
  const [employeeId, token] = partsOf(text, 'ActivityMonth', 2);
  const month = token && parsePeriod(token);
  return employeeId && month && isMonth(month) ? { employeeId, month } : null;
}

/** Where a month's activities wait for a verifier. */
export const waiting = ({ employeeId, month }: ActivityMonthRef, holder: string) => ({
  holder,
  step: 'ACTIVITY_VERIFICATION' as const,
  employeeId,
  period: month,
  planNo: 0,
});

/** What a card tells of a month's activities: on whose desk they wait, and since when. */
export const activitiesSection = ({
  verifierId,
  pendingSince,
}: ActivityMonth): NonNullable<Card['activities']> =>
  verifierId && pendingSince ? { waits: { holder: verifierId, since: pendingSince } } : {};

/** Takes a month off the desk that it lies on, of whoever verifies. */
export const offDesk = (month: ActivityMonth): Write[] =>
  month.verifierId ? [takeOffDesk(waiting(month, month.verifierId))] : [];

/**
 * Moves a month's desk item along to its verifier, with the new count, off at zero. Until when it is verified is told
 * when it is read; what was rejected is worked out for its owner then (monitoring/reminder/ownMatters).
 */
export function onDesk(before: ActivityMonth, after: ActivityMonth): Write[] {
  if (before.pending === after.pending && before.verifierId === after.verifierId) return [];
  const moved = before.verifierId === after.verifierId ? [] : offDesk(before);
  if (!after.verifierId || !after.pendingSince) return moved;
  const item = {
    ...waiting(after, after.verifierId),
    since: after.pendingSince,
    count: after.pending,
  };
  return [...moved, layOnDesk(item)];
}
