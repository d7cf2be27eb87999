/** The nights' work as planner and worker do it, of some people or of the whole city, and what it found. */
import { plan } from '../../functions/jobs/planner.ts';
import { reconcile } from '../../functions/jobs/reconciler.ts';
import { jobs } from '../../functions/jobs/registry.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { discrepanciesOf } from '../../functions/monitoring/reconciliation/store.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { monthOfDate, type Period, today } from '../../functions/platform/period.ts';
import { planningOn } from './rosters.ts';

type Person = { readonly employeeId: string };

/** Does a job of the night for some people, in the month of the clock. */
export const night = (platform: Platform, job: keyof typeof jobs, ...who: readonly Person[]) =>
  workChunk(
    platform,
    {
      job,
      period: monthOfDate(today(platform.clock)),
      employeeIds: who.map(({ employeeId }) => employeeId),
    },
    jobs,
  );

/** Does a job for everybody whom its planner finds on the rosters: whom it sent, and what the run came to. */
export async function cityNight(
  platform: Platform,
  job: keyof typeof jobs,
  period: Period = monthOfDate(today(platform.clock)),
) {
  const { planning, sent, people } = planningOn(platform);
  await plan(planning, job, period, true);
  for (const chunk of sent) await workChunk(platform, chunk, jobs);
  return { people: people(), counts: await reconcile(planning, job, period) };
}

/** The classes of the differences that are open about somebody. */
export const openClasses = async ({ table }: Platform, { employeeId }: Person): Promise<string[]> =>
  (await discrepanciesOf(table, employeeId))
    .filter(({ data }) => data.state === 'OPEN')
    .map(({ data }) => data.kind)
    .sort();
