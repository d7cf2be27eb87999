/** What leaves the system about plans. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { type Plan, statuses } from './rules.ts';
import { planId } from './store.ts';

const about = () =>
  z.strictObject({
    planId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The year, such as 2026-Y.'),
    status: z.enum(statuses),
  });

const whileTheyWait = outward(() => about().extend(deskShape()), 'planId', {
  planRerouted: 'A plan that waits lies on the desk of another reviewer: the line of the owner has changed.',
});

export const planEvents = {
  ...whileTheyWait,
  ...outward(about, 'planId', {
    planCreated: 'An employee began a plan (SKP) as a draft.',
    planEdited: 'An employee changed the draft of a plan.',
    planSubmitted: 'A plan lies on the desk of its reviewer, or first of the performance manager.',
    planReviewed: 'The performance manager reviewed a plan: it lies on the desk of its reviewer.',
    planReturned: 'The reviewer or the performance manager gave a plan back with a note.',
    planWithdrawn: 'The employee took a plan back from the reviewer.',
    planClosed:
      'A plan is closed: its last day is over, or its owner has another office or has left the service.',
    planCancelled: 'An employee gave up a draft that never came before anybody.',
    planAmendmentBegun: 'A plan in force is being amended: it stays as it was set until the amendment is.',
    planAmended: 'A plan is in force as set anew by its amendment, under a new document.',
    planAmendmentEnded: 'An amendment came to nothing: the plan stays as it was set.',
    planEvaluated: 'The annual evaluation of a plan is final.',
    planEvaluationReopened:
      'BKPP opened the annual evaluation of a plan again: the plan is closed, and not evaluated.',
    planApproved: 'The appraiser set a plan: it is in force, and its document never changes.',
  }),
};
export type PlanEvent = keyof typeof planEvents;

/** Announces what happened to a plan. */
export const announcePlan = (
  type: PlanEvent,
  plan: Plan,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    planId: planId(plan),
    employeeId: employeeNodeId(plan.employeeId),
    period: plan.year,
    status: plan.status,
    ...desks,
  },
});
