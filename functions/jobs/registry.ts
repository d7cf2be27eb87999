/** The jobs that there are: what people of one chunk share, and the work on each. */
import type { Context, Platform } from '../platform/context.ts';
import type { Period, PlainDate } from '../platform/period.ts';
import type { PersonWork } from '../platform/run/outcome.ts';
import { closeEmployeeMonth, loadCloseShared } from '../evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { computeEmployeeAllowance } from '../evaluation/allowance/actions/computeEmployee.ts';
import { loadAllowanceShared } from '../evaluation/allowance/actions/loadShared.ts';
import { closeEmployeeYear, loadYearShared } from '../evaluation/evaluation/actions/closeEmployeeYear.ts';
import { convertEmployeeYear, loadConvertShared } from '../evaluation/credit/actions/convertCredits.ts';
import { turnDay } from './turnDay.ts';
import { loadRelineShared } from '../organisation/line/actions/relineEmployee.ts';
import { relineEmployeesWork } from './relineEmployees.ts';
import { reconcileEmployee } from '../monitoring/reconciliation/actions/reconcileEmployee.ts';
import { loadScanChunk, scanEmployee } from '../monitoring/finding/actions/scanEmployee.ts';
import { scanUnits } from '../monitoring/finding/actions/scanUnits.ts';
import { loadRemindShared, remindEmployee } from '../monitoring/reminder/actions/remindEmployee.ts';
import { escalateAppraiser, loadEscalateShared } from '../evaluation/escalation/actions/escalateAppraiser.ts';
import { loadOpenShared, openEmployeeMonth } from '../execution/month/actions/openEmployeeMonth.ts';

export interface Job {
  /** Prepares a chunk: the work on one person of it. */
  readonly prepare: (context: Context, period: Period) => Promise<PersonWork<void>>;
}

function job<Shared>(
  load: (context: Context, period: Period) => Promise<Shared>,
  work: PersonWork<Shared>,
): Job {
  return {
    prepare: async (context, period) => {
      const shared = await load(context, period);
      return (own, person) => work(own, person, shared);
    },
  };
}

export const jobs = {
  openMonth: job(loadOpenShared, openEmployeeMonth),
  closeMonth: job(loadCloseShared, closeEmployeeMonth),
  computeAllowance: job(loadAllowanceShared, computeEmployeeAllowance),
  closeYear: job(loadYearShared, closeEmployeeYear),
  reconcileHr: { prepare: async () => reconcileEmployee },
  relineEmployees: job(loadRelineShared, relineEmployeesWork),
  remind: job(loadRemindShared, remindEmployee),
  convertCredits: job(loadConvertShared, convertEmployeeYear),
  escalate: job(loadEscalateShared, escalateAppraiser),
  scanFindings: job(loadScanChunk, scanEmployee),
} as const satisfies Record<string, Job>;

/**
 * Work of a day that is no list of people but what the agenda holds, or the units: the planner does it itself, by the day
 * of its schedule, of which a late call is still the call.
 */
export const dayJobs = { turnDay, scanUnits } as const satisfies Record<
  string,
  (platform: Platform, day: PlainDate) => Promise<object>
>;

export type DayJobName = keyof typeof dayJobs;
/** Whether a text names a day's job. */
export const isDayJob = (name: string): name is DayJobName => Object.hasOwn(dayJobs, name);

export type JobName = keyof typeof jobs;

/** Whether a text names a job. */
export const isJob = (name: string): name is JobName => Object.hasOwn(jobs, name);
