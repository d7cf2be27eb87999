/** What the people of a chunk have in common when their allowances are computed: read once for all of them. */
import type { InstanceCalendar } from '../../../organisation/calendar/rules.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { type Policies, policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Context } from '../../../platform/context.ts';
import { datesOf, type Period } from '../../../platform/period.ts';
import type { Adjustments } from '../../adjustment/rules.ts';
import { unitAdjustments } from '../../adjustment/store.ts';
import { longestPenalty, policyOfMonth } from '../../allowancePolicy/rules.ts';
import { allowancePolicies } from '../../allowancePolicy/store.ts';
import type { Formula } from '../rules.ts';

/** The job, in markers and authorities. */
export const JOB = 'computeAllowance';

export interface AllowanceShared {
  /** The month's formula, also one that pays none; null before any. */
  readonly formula: Formula | null;
  /** Months that attendance is looked for, the month's own among them. */
  readonly penaltyMonths: number;
  readonly adjustments: readonly Adjustments[];
  readonly policies: Policies;
  readonly calendar: InstanceCalendar;
}

/** Loads it: four queries, however many people. */
export async function loadAllowanceShared(context: Context, period: Period): Promise<AllowanceShared> {
  const { table } = context;
  const [all, adjustments, known, calendar] = await Promise.all([
    allowancePolicies(table),
    unitAdjustments(table, period),
    revisions(table),
    calendarNow(context),
  ]);
  return {
    formula: policyOfMonth(all, period),
    penaltyMonths: longestPenalty(all),
    adjustments: adjustments.map(({ data }) => data),
    policies: policyOn(known, datesOf(period).last),
    calendar,
  };
}
