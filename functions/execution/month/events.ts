/** What leaves the system about months. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { type Month, statuses } from './rules.ts';
import { monthId } from './store.ts';

const about = () =>
  z.strictObject({
    monthId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The month, such as 2026-M10.'),
    status: z.enum(statuses),
  });

const whileTheyWait = outward(() => about().extend(deskShape()), 'monthId', {
  monthRerouted:
    'A month that waits lies on the desk of another appraiser: the line of the owner has changed.',
  monthTargetEscalated:
    "The appraiser did not answer the month's target in time: it lies on the desk of the one above.",
});

export const monthEvents = {
  ...whileTheyWait,
  ...outward(about, 'monthId', {
    monthOpened: 'The month (SKP bulanan) was made from the action plan.',
    monthTargetSubmitted: "The month's target lies on the desk of the appraiser.",
    monthTargetApproved: "The appraiser approved the month's target.",
    monthTargetOverdue: 'The window of targets is over, and the month has none: whatever comes now is late.',
    monthTargetDeemed: "Nobody answered the month's target in time: it counts as approved.",
    monthRealised: "The employee handed in the month's realisation.",
    monthVerified: "The appraiser verified the month's realisation.",
    monthReturned: 'The appraiser gave the month back with a note.',
    monthLinesRenewed:
      "The month's lines were taken from its plan anew: its target is to be submitted again.",
    monthShortened: 'A month ends earlier, or has no day left: its plan was closed.',
    monthCancelled:
      'The owner was on leave or out of office on every working day of the month: it is not evaluated.',
    monthLocked: 'The month was closed as verified.',
    monthMissed: 'The month was closed without a verified realisation.',
  }),
};
export type MonthEvent = keyof typeof monthEvents;

/** Announces what happened to a month. */
export const announceMonth = (
  type: MonthEvent,
  month: Month,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    monthId: monthId(month),
    employeeId: employeeNodeId(month.employeeId),
    period: month.month,
    status: month.status,
    ...desks,
  },
});
