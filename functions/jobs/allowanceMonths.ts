/**
 * The months whose allowances a night computes: those that `closeMonth` has closed and of which a formula is in force. The first time everybody, once
 * more everybody when a formula, a whole unit's adjustment or a decreed holiday is newer than the run, else whoever is missing (their
 * attendance came, or was corrected, their record says something else of its days: that takes their marker away) or was
 * refused. docs/decisions/allowance.md.
 */
import { unitAdjustments } from '../evaluation/adjustment/store.ts';
import { JOB } from '../evaluation/allowance/actions/loadShared.ts';
import { type AllowancePolicy, earliestMonth, policyOfMonth } from '../evaluation/allowancePolicy/rules.ts';
import { allowancePolicies } from '../evaluation/allowancePolicy/store.ts';
import type { Declaration } from '../organisation/calendar/rules.ts';
import { calendarRecord } from '../organisation/calendar/store.ts';
import type { Platform } from '../platform/context.ts';
import {
  datesOf,
  monthOfDate,
  monthsThrough,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
} from '../platform/period.ts';
import { runOf } from '../platform/run/run.ts';
import { dueDay, type DueMonth, type PoliciesOn } from './due.ts';

/** What allowances of every month rest on. */
interface Known {
  readonly formulas: readonly AllowancePolicy[];
  readonly declarations: readonly Declaration[];
}

/** When something that everybody's allowance of a month rests on was last decided: a formula, a unit's adjustment, a holiday. */
async function decidedAt(
  { table }: Pick<Platform, 'table'>,
  { formulas: all, declarations }: Known,
  month: Period,
): Promise<string> {
  const { first, last } = datesOf(month);
  const approvals = all.flatMap(({ effectiveFrom, approvedAt }) =>
    effectiveFrom <= first && approvedAt !== null ? [approvedAt as string] : [],
  );
  const adjustments = (await unitAdjustments(table, month)).map(({ data }) => data.changedAt as string);
  const decrees = declarations
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ declaredAt, withdrawnAt }) => (withdrawnAt ?? declaredAt) as string);
  return [...approvals, ...adjustments, ...decrees].toSorted().at(-1) ?? '';
}

async function dueOf(platform: Pick<Platform, 'table'>, known: Known, month: Period): Promise<DueMonth[]> {
  const policy = policyOfMonth(known.formulas, month);
  if (!policy) return [];
  const run = await runOf(platform.table, JOB, month);
  if (!run) {
    const isClosed = policy.content.enabled && (await runOf(platform.table, 'closeMonth', month)) !== null;
    return isClosed ? [{ period: month, again: false }] : [];
  }
  const { planningSince, plannedAt, startedAt } = run.data;
  const seen = planningSince ?? plannedAt ?? startedAt;
  if ((await decidedAt(platform, known, month)) > seen) return [{ period: month, again: 'EVERYBODY' }];
  return policy.content.enabled ? [{ period: month, again: true }] : [];
}

/**
 * What a night does: of the months back for which the policy `allowance.monthsBack` has allowances computed again. Older
 * ones are computed by hand (`npm run job -- computeAllowance 2025-03`).
 */
export async function allowanceMonths(
  platform: Pick<Platform, 'table'>,
  date: PlainDate,
  policiesOn: PoliciesOn,
  calendar: WorkCalendar,
): Promise<DueMonth[]> {
  const [formulas, { declarations }] = await Promise.all([
    allowancePolicies(platform.table),
    calendarRecord(platform.table),
  ]);
  const known = { formulas, declarations: declarations.map(({ data }) => data) };
  const months = monthsThrough(earliestMonth(policiesOn(date), date), shiftMonth(monthOfDate(date), -1));
  const closed = months.filter((month) => dueDay(JOB, month, policiesOn, calendar) <= date);
  const due = await Promise.all(closed.map((month) => dueOf(platform, known, month)));
  return due.flat();
}
