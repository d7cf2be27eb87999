/** Entry of the planner: EventBridge Scheduler sends the job and the schedule's own time. */
import * as z from 'zod';
import { calendarOf } from '../platform/context.ts';
import { dateIn, parseInstant } from '../platform/period.ts';
import { policyOn } from '../organisation/policy/rules.ts';
import { revisions } from '../organisation/policy/store.ts';
import { catchUp } from './catchUp.ts';
import { dueMonths } from './due.ts';
import { planningPlatform } from './environment.ts';
import { plan } from './planner.ts';
import { dayJobs, isDayJob, isJob } from './registry.ts';

const eventSchema = z.object({
  job: z.string().refine((job) => isJob(job) || isDayJob(job), 'no such job'),
  /** `<aws.scheduler.scheduled-time>`: a late or repeated delivery means the same day. */
  scheduledAt: z.string().transform((text) => parseInstant(text)),
});

const planning = planningPlatform(process.env);

/** Does a day's job, or plans the job for the months of which it is the day, and takes open ones up again; a throw is delivered again by the service. */
export async function handler(event: unknown): Promise<void> {
  const { job, scheduledAt } = eventSchema.parse(event);
  if (!scheduledAt) throw new Error('a schedule without a time');
  const date = dateIn(planning.clock.zone, scheduledAt);
  if (isDayJob(job)) return planning.log.info(job, { date, ...(await dayJobs[job](planning, date)) });
  if (!isJob(job)) throw new Error('a schedule without a job');
  const known = await revisions(planning.table);
  const calendar = calendarOf(planning, 'FIVE_DAYS'); // the week that takes longer to verify
  for (const { period, again } of dueMonths(job, date, (day) => policyOn(known, day), calendar)) {
    planning.log.info('planning', { job, period, again });
    if (again === true) await catchUp(planning, job, period);
    else await plan(planning, job, period, again === 'EVERYBODY');
  }
}
