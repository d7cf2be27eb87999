/** A call of the planner by a schedule: the job, and the schedule's own time. docs/architecture.md 9. */
import * as z from 'zod';
import { workCalendar } from '../organisation/calendar/rules.ts';
import { calendarNow } from '../organisation/calendar/store.ts';
import { policyOn } from '../organisation/policy/rules.ts';
import { revisions } from '../organisation/policy/store.ts';
import { dateIn, parseInstant, type PlainDate } from '../platform/period.ts';
import { allowanceMonths } from './allowanceMonths.ts';
import { catchUp } from './catchUp.ts';
import { dueMonths } from './due.ts';
import { isClosing, passedOver } from './passedOver.ts';
import { plan, type Planning } from './planner.ts';
import { dayJobs, isDayJob, isJob } from './registry.ts';

const callSchema = z.object({
  job: z.string().refine((job) => isJob(job) || isDayJob(job), 'no such job'),
  /** `<aws.scheduler.scheduled-time>`: a late or repeated delivery means the same day. */
  scheduledAt: z.string().transform((text) => parseInstant(text)),
});

/**
 * Does a day's job, or plans the job for the months of which it is the day, and takes open ones up again.
 * The day is the schedule's, whatever the clock says. Throws on a call that names no job or no time.
 */
export async function answerSchedule(planning: Planning, call: unknown): Promise<void> {
  const { job, scheduledAt } = callSchema.parse(call);
  if (!scheduledAt) throw new Error('a schedule without a time');
  const date = dateIn(planning.clock.zone, scheduledAt);
  if (isDayJob(job)) return planning.log.info(job, { date, ...(await dayJobs[job](planning, date)) });
  if (!isJob(job)) throw new Error('a schedule without a job');
  const known = await revisions(planning.table);
  // As it stands now: an outage registered a minute ago keeps a month open. Five days take longer to verify.
  const calendar = workCalendar(await calendarNow(planning), 'FIVE_DAYS');
  const policiesOn = (day: PlainDate) => policyOn(known, day);
  const late = isClosing(job) ? await passedOver(planning, job, date, policiesOn, calendar) : [];
  for (const { period, again } of [
    ...late.map((month) => ({ period: month, again: true as const })),
    ...(job === 'computeAllowance'
      ? await allowanceMonths(planning, date, policiesOn, calendar)
      : dueMonths(job, date, policiesOn, calendar)),
  ]) {
    planning.log.info('planning', { job, period, again });
    if (again === true) await catchUp(planning, job, period);
    else await plan(planning, job, period, again === 'EVERYBODY');
  }
}
