/** What leaves the system about threads: that somebody asks or has understood, never a word of it. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { planId } from '../plan/store.ts';
import { type Thread, unansweredOf } from './rules.ts';
import { planLineId } from './store.ts';

const about = () =>
  z.strictObject({
    lineId: idSchema,
    planId: idSchema,
    employeeId: idSchema,
    unanswered: z.int().describe('Questions of the line that wait for an answer.'),
  });

const whileTheyWait = outward(() => about().extend(deskShape()), 'lineId', {
  lineQuestionsRerouted:
    'Unanswered questions about a line of a plan lie on the desk of another appraiser: the line of the owner has changed.',
});

export const threadEvents = {
  ...whileTheyWait,
  ...outward(about, 'lineId', {
    lineQuestionAsked: 'The owner of a plan asks about one of its lines.',
    lineQuestionAnswered: 'The appraiser answered a question about a line of a plan.',
    lineQuestionSettled: 'A question about a line of a plan waits for no answer any more.',
    lineCommented: 'Somebody commented on a line of a plan.',
    lineAcknowledged: 'The owner explained a line of their plan in their own words.',
  }),
};
export type ThreadEvent = keyof typeof threadEvents;

/** Announces what happened to a line's thread. */
export const announceThread = (
  type: ThreadEvent,
  thread: Thread,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    lineId: planLineId(thread),
    planId: planId(thread),
    employeeId: employeeNodeId(thread.employeeId),
    unanswered: unansweredOf(thread).length,
    ...desks,
  },
});
