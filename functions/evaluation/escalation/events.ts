/** What leaves the system about superiors who have not evaluated: counts, and nobody but the superior and whoever is told. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { BKPP_DESK } from '../../platform/desk.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { countOf, type Escalation, LAST_ROUND } from './rules.ts';
import { escalationId } from './store.ts';

const about = () =>
  z.strictObject({
    escalationId: z
      .string()
      .regex(/^[\w-]+$/)
      .describe('Of one superior: it is no node.'),
    employeeId: idSchema.describe('The superior who has not evaluated.'),
    round: z.int().min(1).max(LAST_ROUND).describe('1 their own superior, 2 the head of the agency, 3 BKPP.'),
    holderId: idSchema.nullable().describe("Before whom it lies; null for BKPP's desk."),
    count: z.int().nonnegative().describe('Evaluations past their day.'),
    periods: z.array(periodText).describe('Of these months and years.'),
    oldestOn: z.iso.date().nullable().describe('The day of the oldest; null once all are issued.'),
  });

export const escalationEvents = outward(about, 'escalationId', {
  evaluationsEscalated:
    'A superior’s evaluations are past their day: it lies before whoever is next, once a round.',
  escalationMoved: 'It lies before another in the same round: who had it is on leave, or has left.',
  escalationEnded: 'The superior has issued what was past its day: it lies before nobody any more.',
});
export type EscalationEvent = keyof typeof escalationEvents;

/** Announces what happened. */
export const announceEscalation = (type: EscalationEvent, escalation: Escalation): Announcement => {
  const { appraiserId, round, holderId, overdue } = escalation;
  return {
    type,
    public: {
      escalationId: escalationId(appraiserId),
      employeeId: employeeNodeId(appraiserId),
      round,
      holderId: holderId === BKPP_DESK ? null : employeeNodeId(holderId),
      count: countOf(overdue),
      periods: overdue.map(({ period }) => period),
      oldestOn: overdue[0]?.oldestOn ?? null,
    },
  };
};
