/** Entry of the reconciler: counts the runs of a schedule's jobs, and sends the missing again. */
import * as z from 'zod';
import { dateIn, monthOfDate, parseInstant, shiftMonth } from '../platform/period.ts';
import { MONTHS_TAKEN_UP } from '../platform/run/marker.ts';
import { runOf } from '../platform/run/run.ts';
import { planningPlatform } from './environment.ts';
import { plan } from './planner.ts';
import { INCOMPLETE, reconcile } from './reconciler.ts';
import { jobs } from './registry.ts';

const eventSchema = z.object({ scheduledAt: z.string().transform((text) => parseInstant(text)) });

const planning = planningPlatform(process.env);
/** Months round the schedule's own in which a run can still be under way: those that are taken up, and the next. */
const NEAR = Array.from({ length: MONTHS_TAKEN_UP + 2 }, (_, at) => at - MONTHS_TAKEN_UP);

/** Reconciles every run that has begun and is not complete; logs what is missing, which rings an alarm when it lasts. */
export async function handler(event: unknown): Promise<void> {
  const { scheduledAt } = eventSchema.parse(event);
  if (!scheduledAt) throw new Error('a schedule without a time');
  const month = monthOfDate(dateIn(planning.clock.zone, scheduledAt));
  for (const job of Object.keys(jobs)) {
    for (const period of NEAR.map((offset) => shiftMonth(month, offset))) {
      const run = await runOf(planning.table, job, period);
      if (!run || run.data.status === 'COMPLETE') continue;
      await plan(planning, job, period); // its planner may have died for good
      const counts = await reconcile(planning, job, period, { requeue: true });
      if (counts?.missing) planning.log.warn(INCOMPLETE, { job, period, missing: counts.missing });
    }
  }
}
