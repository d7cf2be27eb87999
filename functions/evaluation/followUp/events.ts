/** What leaves the system about follow-ups: that there is one and its state, never its kind, which is personal. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { type FollowUp, statuses } from './rules.ts';
import { followUpId } from './store.ts';

export const followUpEvents = outward(
  () => z.strictObject({ followUpId: idSchema, employeeId: idSchema, status: z.enum(statuses) }),
  'followUpId',
  {
    followUpProposed: 'Something was proposed to follow from an evaluation.',
    followUpAccepted: 'What was proposed to follow was accepted.',
    followUpRejected: 'What was proposed to follow was rejected.',
    followUpRecorded: 'Something was done of what follows from an evaluation.',
    followUpFinished: 'What follows from an evaluation is done.',
    followUpLapsed: 'What follows from an evaluation ended undone, since that evaluation no longer stands.',
    followUpWithdrawn: 'Whoever proposed a follow-up took it back.',
  },
);
export type FollowUpEvent = keyof typeof followUpEvents;

/** Announces what happened to a follow-up. */
export const announceFollowUp = (type: FollowUpEvent, followUp: FollowUp): Announcement => ({
  type,
  public: {
    followUpId: followUpId(followUp),
    employeeId: employeeNodeId(followUp.employeeId),
    status: followUp.status,
  },
});
