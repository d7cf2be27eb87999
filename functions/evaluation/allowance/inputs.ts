/** Everything that a person's allowance of a month is computed of, as it is kept with the result (I20). */
import * as z from 'zod';
import { leaveTypes } from '../../organisation/employee/rules.ts';
import { periodSchema } from '../../platform/period.ts';
import { predicates } from '../evaluation/predicate.ts';
import { directions } from '../adjustment/rules.ts';
import { penaltyCodeSchema, WHOLE } from '../allowancePolicy/rules.ts';

const count = () => z.int().min(0);

export const inputsSchema = z.object({
  month: periodSchema,
  verifiedMinutes: count(),
  /** What nobody verified by the deadline and counts all the same. */
  unverifiedMinutes: count(),
  /** Of those, minutes of activities that belong to no result of the plan; null where they were not looked for. */
  extraMinutes: count().nullable(),
  /**
   * Working days on leave: of which type, minutes of the day that count beside the credit, and of these what belongs to no
   * result of the plan; left out where nothing does, or it was not looked for.
   */
  leave: z.array(z.object({ type: z.enum(leaveTypes), done: count(), extra: count().optional() })),
  /** What months use, where the policy says nothing else, and by which revisions. */
  monthTarget: z.int().positive(),
  monthLeaveCredit: z.partialRecord(z.enum(leaveTypes), count()),
  sources: z.object({ target: z.string(), leaveCredit: z.string() }),
  /**
   * Of those whom they appraise, how many had a closed month, and what those came to on average; null where they were not
   * looked for.
   */
  team: z.object({ people: count(), percent: count() }).nullable(),
  /** The version of attendance, its part of discipline, and penalties of this month and those before that may still count. */
  attendanceNo: z.int().positive(),
  discipline: count().max(WHOLE),
  penalties: z.array(z.object({ code: penaltyCodeSchema, month: periodSchema })),
  /** The predicate of the month's last evaluation that was issued; null where none was. */
  predicate: z.enum(predicates).nullable(),
  /** That none ever will be: nobody worked in the month, and it is closed. Left out otherwise. */
  unevaluated: z.literal(true).optional(),
  /** Working days of the office in the month; of these in service, and as Plt. */
  workingDays: z.int().positive(),
  serviceDays: count(),
  actingDays: count(),
  adjustments: z.array(z.object({ direction: z.enum(directions), percent: count(), legalRef: z.string() })),
});
export type Inputs = z.infer<typeof inputsSchema>;
