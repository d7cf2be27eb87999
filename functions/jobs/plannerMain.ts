/** Entry of the planner: EventBridge Scheduler sends the job and the schedule's own time. */
import * as z from 'zod';
import { calendarOf } from '../platform/context.ts';
import { dateIn, parseInstant } from '../platform/period.ts';
import { policiesOn } from '../organisation/policy/store.ts';
import { duePeriod } from './due.ts';
import { planningPlatform } from './environment.ts';
import { plan } from './planner.ts';
import { isJob } from './registry.ts';

const eventSchema = z.object({
  job: z.string().refine(isJob, 'no such job'),
  /** `<aws.scheduler.scheduled-time>`: a late or repeated delivery means the same day. */
  scheduledAt: z.string().transform((text) => parseInstant(text)),
});

const planning = planningPlatform(process.env);

/** Plans the job when it is due on the schedule's day; a throw is delivered again by the service. */
export async function handler(event: unknown): Promise<void> {
  const { job, scheduledAt } = eventSchema.parse(event);
  if (!isJob(job) || !scheduledAt) throw new Error('a schedule without a job or a time');
  const date = dateIn(planning.clock.zone, scheduledAt);
  const policies = await policiesOn(planning.table, date);
  const period = duePeriod(job, date, policies, calendarOf(planning, 'FIVE_DAYS'));
  if (!period) return;
  planning.log.info('planning', { job, period });
  await plan(planning, job, period);
}
