/** The nights' work on some people, as the worker does it, and what it found of them. */
import { jobs } from '../../functions/jobs/registry.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { discrepanciesOf } from '../../functions/monitoring/reconciliation/store.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { monthOfDate, today } from '../../functions/platform/period.ts';

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

/** The classes of the differences that are open about somebody. */
export const openClasses = async ({ table }: Platform, { employeeId }: Person): Promise<string[]> =>
  (await discrepanciesOf(table, employeeId))
    .filter(({ data }) => data.state === 'OPEN')
    .map(({ data }) => data.kind)
    .sort();
