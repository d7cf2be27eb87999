/**
 * The months whose allowances a night computes: those that `closeMonth` has closed and of which a formula is in force. The first time everybody, once
 * more everybody when a formula or a whole unit's adjustment is newer than the run, else whoever is missing (their
 * attendance came, or was corrected: that takes their marker away) or was refused. docs/decisions/allowance.md.
 */
import { unitAdjustments } from '../evaluation/adjustment/store.ts';
import { JOB } from '../evaluation/allowance/actions/loadShared.ts';
import { type AllowancePolicy, MONTHS_BACK, policyOfMonth } from '../evaluation/allowancePolicy/rules.ts';
import { allowancePolicies } from '../evaluation/allowancePolicy/store.ts';
import type { Platform } from '../platform/context.ts';
import {
  datesOf,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
} from '../platform/period.ts';
import { MONTHS_TAKEN_UP } from '../platform/run/marker.ts';
import { runOf } from '../platform/run/run.ts';
import { dueDay, type DueMonth, type PoliciesOn } from './due.ts';

/** When something that everybody's allowance of a month rests on was last decided: a formula, or a unit's adjustment. */
async function decidedAt(
  { table }: Pick<Platform, 'table'>,
  all: readonly AllowancePolicy[],
  month: Period,
): Promise<string> {
  const { first } = datesOf(month);
  const approvals = all.flatMap(({ effectiveFrom, approvedAt }) =>
    effectiveFrom <= first && approvedAt !== null ? [approvedAt as string] : [],
  );
  const adjustments = (await unitAdjustments(table, month)).map(({ data }) => data.changedAt as string);
  return [...approvals, ...adjustments].toSorted().at(-1) ?? '';
}

async function dueOf(
  platform: Pick<Platform, 'table'>,
  all: readonly AllowancePolicy[],
  month: Period,
  isRecent: boolean,
): Promise<DueMonth[]> {
  const policy = policyOfMonth(all, month);
  if (!policy) return [];
  const run = await runOf(platform.table, JOB, month);
  if (!run) {
    const isClosed = policy.content.enabled && (await runOf(platform.table, 'closeMonth', month)) !== null;
    return isClosed ? [{ period: month, again: false }] : [];
  }
  const seen = run.data.plannedAt ?? run.data.startedAt;
  if ((await decidedAt(platform, all, month)) > seen) return [{ period: month, again: 'EVERYBODY' }];
  return isRecent && policy.content.enabled ? [{ period: month, again: true }] : [];
}

/**
 * What a night does: of a year back where a formula changed, of half a year where people are taken up again. Older ones are
 * computed by hand (`npm run job -- computeAllowance 2025-03`).
 */
export async function allowanceMonths(
  platform: Pick<Platform, 'table'>,
  date: PlainDate,
  policiesOn: PoliciesOn,
  calendar: WorkCalendar,
): Promise<DueMonth[]> {
  const all = await allowancePolicies(platform.table);
  const running = monthOfDate(date);
  const months = Array.from({ length: MONTHS_BACK }, (_, at) => shiftMonth(running, at - MONTHS_BACK));
  const closed = months.filter((month) => dueDay(JOB, month, policiesOn, calendar) <= date);
  const oldest = shiftMonth(running, -MONTHS_TAKEN_UP);
  const due = await Promise.all(closed.map((month) => dueOf(platform, all, month, month >= oldest)));
  return due.flat();
}
