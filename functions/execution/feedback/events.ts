/**
 * What leaves the system about feedback: that somebody's named feedback came to be or changed, never what it says or
 * whose it is. Of upward feedback there is no event, inside or outside: when one came would tell who wrote it.
 */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { abouts, type Feedback } from './rules.ts';
import { feedbackId } from './store.ts';

const about = () =>
  z.strictObject({
    feedbackId: idSchema,
    employeeId: idSchema.describe('Whom it is about.'),
    period: periodText.describe('The month of its day.'),
    about: z.enum(abouts),
  });

export const feedbackEvents = outward(about, 'feedbackId', {
  feedbackGiven: 'Somebody was given feedback by a superior, a team lead or a colleague.',
  feedbackCorrected: 'Whoever gave feedback has put it in other words.',
  feedbackWithdrawn: 'Whoever gave feedback has taken it back.',
});
export type FeedbackEvent = keyof typeof feedbackEvents;

/** Announces what happened to named feedback. */
export const announceFeedback = (type: FeedbackEvent, feedback: Feedback): Announcement => ({
  type,
  public: {
    feedbackId: feedbackId(feedback),
    employeeId: employeeNodeId(feedback.employeeId),
    period: feedback.month,
    about: feedback.target.about,
  },
});
