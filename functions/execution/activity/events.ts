/** What leaves the system about activities: one event for all that one commit did to a month of them. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { type Activity, type ActivityMonth, states } from './rules.ts';
import { activityId, activityMonthId } from './store.ts';

const about = () =>
  z.strictObject({
    activityMonthId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The month, such as 2026-M10.'),
    activities: z
      .array(z.strictObject({ id: idSchema, state: z.enum(states) }))
      .describe('The activities that changed, as they stand; empty where only the month did.'),
  });

const whileTheyWait = outward(() => about().extend(deskShape()), 'activityMonthId', {
  activityMonthRerouted:
    'Activities that wait lie on the desk of another verifier: the line of the owner has changed.',
});

export const activityEvents = {
  ...whileTheyWait,
  ...outward(about, 'activityMonthId', {
    activitiesRecorded: 'The employee recorded what was done.',
    activitiesSubmitted: 'The employee put recorded activities before the appraiser.',
    activitiesVerified: 'The appraiser verified or rejected activities.',
    activityEdited: 'The employee wrote an activity anew that lies before nobody.',
    activityVoided: 'The employee took an activity out.',
    activityResubmitted: 'The employee put a rejected activity before the appraiser again.',
    activityMonthClosed: 'The minutes of a month count as they stand.',
  }),
};
export type ActivityEvent = keyof typeof activityEvents;

/** Announces what happened to a month of activities, and to which of them. */
export const announceActivities = (
  type: ActivityEvent,
  month: ActivityMonth,
  changed: readonly Activity[] = [],
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    activityMonthId: activityMonthId(month),
    employeeId: employeeNodeId(month.employeeId),
    period: month.month,
    activities: changed.map((activity) => ({ id: activityId(activity), state: activity.state })),
    ...desks,
  },
});
