/** What leaves the system about objections: that one was filed and what became of it, never a word or a rating. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { evaluationId } from '../evaluation/store.ts';
import { type Objection, statuses } from './rules.ts';
import { objectionId } from './store.ts';

const about = () =>
  z.strictObject({
    objectionId: idSchema,
    evaluationId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The month or year that was evaluated, such as 2026-M10 or 2026-Y.'),
    status: z.enum(statuses),
  });

const whileItWaits = outward(() => about().extend(deskShape()), 'objectionId', {
  objectionEscalated: 'Nobody decided an objection in time: it lies with whoever is above.',
  objectionRerouted: 'An objection that is to be decided lies on the desk of another.',
});

export const objectionEvents = {
  ...whileItWaits,
  ...outward(about, 'objectionId', {
    objectionFiled: 'An employee objected to their evaluation.',
    objectionExplained: 'The appraiser or the employee explained themselves on an objection.',
    objectionDecided: "The appraiser's superior decided an objection, finally.",
    objectionDecisionRecorded:
      'BKPP put on record how the appointing authority decided an objection above which nobody in the system stands.',
    objectionWithdrawn: 'The employee took an objection back.',
  }),
};
export type ObjectionEvent = keyof typeof objectionEvents;

/** Announces what happened to an objection. */
export const announceObjection = (
  type: ObjectionEvent,
  objection: Objection,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    objectionId: objectionId(objection),
    evaluationId: evaluationId(objection),
    employeeId: employeeNodeId(objection.employeeId),
    period: objection.period,
    status: objection.status,
    ...desks,
  },
});
