/** Activities as they are kept: a month's minutes, and each activity as a part of it. */
import { layOnDesk, takeOffDesk } from '../../platform/desk.ts';
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

/** Where what was rejected of a month waits for its owner. */
const rejected = (month: ActivityMonthRef) =>
  ({ ...waiting(month, month.employeeId), step: 'ACTIVITY_REJECTED' }) as const;

const offVerifier = (month: ActivityMonth): Write[] =>
  month.verifierId ? [takeOffDesk(waiting(month, month.verifierId))] : [];

/** Takes a month off the desks that it lies on: of whoever verifies, and of its owner. */
export const offDesk = (month: ActivityMonth): Write[] => [
  ...offVerifier(month),
  ...(month.mending ? [takeOffDesk(rejected(month))] : []),
];

/** Moves along what was rejected, on the owner's desk: with the new count, off at zero. */
function onOwnersDesk({ mending: had }: ActivityMonth, after: ActivityMonth): Write[] {
  const { mending } = after;
  if (had?.count === mending?.count && had?.until === mending?.until) return [];
  if (!mending) return [takeOffDesk(rejected(after))];
  const { count, since, until: dueOn } = mending;
  return [layOnDesk({ ...rejected(after), since, dueOn, count })];
}

/**
 * Moves a month's desk items along: to its verifier, and to its owner what was rejected; with the new count, off at zero.
 * Until when it is verified is told when it is read.
 */
export const onDesk = (before: ActivityMonth, after: ActivityMonth): Write[] => [
  ...onVerifiersDesk(before, after),
  ...onOwnersDesk(before, after),
];

function onVerifiersDesk(before: ActivityMonth, after: ActivityMonth): Write[] {
  if (before.pending === after.pending && before.verifierId === after.verifierId) return [];
  const moved = before.verifierId === after.verifierId ? [] : offVerifier(before);
  if (!after.verifierId || !after.pendingSince) return moved;
  const item = {
    ...waiting(after, after.verifierId),
    since: after.pendingSince,
    count: after.pending,
  };
  return [...moved, layOnDesk(item)];
}
