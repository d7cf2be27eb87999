/** What leaves the system about amendments of plans. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { planId } from '../plan/store.ts';
import { type Amendment, statuses } from './rules.ts';
import { amendmentId } from './store.ts';

const about = () =>
  z.strictObject({
    amendmentId: idSchema,
    planId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The year of the plan, such as 2026-Y.'),
    no: z.int().positive().describe('Which amendment of the plan it is.'),
    status: z.enum(statuses),
  });

const whileTheyWait = outward(() => about().extend(deskShape()), 'amendmentId', {
  amendmentRerouted:
    'An amendment that waits lies on the desk of another reviewer: the line of the owner has changed.',
});

export const amendmentEvents = {
  ...whileTheyWait,
  ...outward(about, 'amendmentId', {
    amendmentBegun:
      'Owner or appraiser began to change a plan in force, which stays as it was set meanwhile.',
    amendmentEdited: 'The owner wrote what the plan is to say.',
    amendmentSubmitted: 'An amendment lies on the desk of its reviewer, or first of the performance manager.',
    amendmentReviewed: 'The performance manager reviewed an amendment: it lies on the desk of its reviewer.',
    amendmentWithdrawn: 'The owner took an amendment back from the reviewer.',
    amendmentReturned: 'The reviewer or the performance manager gave an amendment back with a note.',
    amendmentApproved: 'The appraiser set a plan anew by its amendment.',
    amendmentAbandoned: 'An amendment comes to nothing: it was given up, or the plan was closed.',
  }),
};
export type AmendmentEvent = keyof typeof amendmentEvents;

/** Announces what happened to an amendment. */
export const announceAmendment = (
  type: AmendmentEvent,
  amendment: Amendment,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    amendmentId: amendmentId(amendment),
    planId: planId(amendment),
    employeeId: employeeNodeId(amendment.employeeId),
    period: amendment.year,
    no: amendment.no,
    status: amendment.status,
    ...desks,
  },
});
