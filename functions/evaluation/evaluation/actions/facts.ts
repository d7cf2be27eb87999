/** What a decision on an evaluation is worked out from beside the evaluation: its terms, and what is evaluated. */
import type { Month } from '../../../execution/month/rules.ts';
import { monthKind } from '../../../execution/month/store.ts';
import { windowCalendar } from '../../../execution/month/windows.ts';
import { calendarOfPerson } from '../../../organisation/calendar/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { planKind, planVersionsOf } from '../../../planning/plan/store.ts';
import { madeOf } from '../../../planning/version/ofMonth.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, readItem } from '../../../platform/item.ts';
import { type Key, keys } from '../../../platform/keys.ts';
import { isMonth, monthPeriod, yearOf, yearPeriod } from '../../../platform/period.ts';
import type { Table } from '../../../platform/table.ts';
import type { EvaluationRef } from '../store.ts';
import type { TermFacts } from '../terms.ts';
import { type Work, workOf } from '../work.ts';
import type { Loaded } from './alter.ts';

/** The terms of an owner's evaluation under the policies of its business date. */
export async function termsOf(context: Context, owner: Employee, policies: Policies): Promise<TermFacts> {
  const calendar = windowCalendar(await calendarOfPerson(context, owner), policies);
  return { zone: context.clock.zone, calendar, policies };
}

/** The same of an evaluation as it was loaded (a query of the policies). */
export const termsFor = async (context: Context, { owner, evaluation }: Loaded): Promise<TermFacts> =>
  termsOf(context, owner, await policiesOn(context.table, evaluation.data.businessDate));

/** Reads items by their keys: the table's, or a request's loader. */
export type Read = (key: Key) => Promise<Item | null>;

/** The plan as a month was made of it, and as it is by now for a year (a query, of one that was amended alone). */
async function planFor(
  table: Table,
  { period }: EvaluationRef,
  plan: { readonly version: number; readonly data: Plan } | null,
  zone: string,
): Promise<Plan | null> {
  if (!plan || !isMonth(period) || plan.data.amended === null) return plan?.data ?? null;
  const [first = plan, ...others] = await planVersionsOf(table, plan.data);
  return madeOf([first, ...others], period, zone).data;
}

/** What is evaluated of a period: one read for a month and one for its plan, twelve months for a year. */
export async function workFor(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  ref: EvaluationRef,
  read: Read,
): Promise<Work> {
  const { employeeId, period, planNo } = ref;
  const year = yearOf(period);
  const months = isMonth(period)
    ? [period]
    : Array.from({ length: 12 }, (_, at) => monthPeriod(year, at + 1));
  const [planItem, ...items] = await Promise.all([
    read(keys.plan(employeeId, yearPeriod(year), planNo)),
    ...months.map((month) => read(keys.month(employeeId, month, planNo))),
  ]);
  const found: Month[] = items.flatMap((item) => (item ? [readItem(monthKind, item).data] : []));
  const kept = planItem ? readItem(planKind, planItem) : null;
  const worked = found.filter(({ status }) => status !== 'CANCELLED');
  return workOf(period, await planFor(table, ref, kept, clock.zone), worked);
}
