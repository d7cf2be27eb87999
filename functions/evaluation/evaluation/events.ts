/** What leaves the system about evaluations: never a rating. Who may read one asks for it by its id. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { type Evaluation, statuses } from './rules.ts';
import { evaluationId } from './store.ts';

const about = () =>
  z.strictObject({
    evaluationId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The month or year, such as 2026-M10 or 2026-Y.'),
    status: z.enum(statuses),
  });

const whileTheyWait = outward(() => about().extend(deskShape()), 'evaluationId', {
  evaluationRerouted:
    'An evaluation that waits lies on the desk of another appraiser: the line of the owner has changed.',
});

export const evaluationEvents = {
  ...whileTheyWait,
  ...outward(about, 'evaluationId', {
    evaluationOpened: 'The month or the year was closed and waits for the appraiser to rate it.',
    evaluationRated: 'The appraiser rated the month or the year, or changed the rating before issuing it.',
    evaluationStudyRecorded:
      'The result of a study was put on record: the year is rated by it, anew where it was rated before.',
    evaluationIssued: 'The evaluation was issued to the employee: its document never changes.',
    evaluationReceived: 'The employee received the evaluation.',
    evaluationDeemedReceived: 'Nobody received the evaluation in time: it counts as received.',
    evaluationAccepted: 'The employee accepted the evaluation: it is final.',
    evaluationExpired: 'The days of an objection to the evaluation are over without one: it is final.',
    evaluationObjected: 'The employee objected to the evaluation.',
    evaluationObjectionWithdrawn:
      'The employee took the objection back: the evaluation is final as it was issued.',
    evaluationDecided: 'The objection to the evaluation was decided: it is final, under another document.',
    evaluationReleased:
      'BKPP lets a superior’s evaluation be issued though not all of their people are evaluated.',
    evaluationReopened: 'BKPP opened the evaluation again: it is rated and issued anew.',
  }),
};
export type EvaluationEvent = keyof typeof evaluationEvents;

/** Announces what happened to an evaluation. */
export const announceEvaluation = (
  type: EvaluationEvent,
  evaluation: Evaluation,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    evaluationId: evaluationId(evaluation),
    employeeId: employeeNodeId(evaluation.employeeId),
    period: evaluation.period,
    status: evaluation.status,
    ...desks,
  },
});
