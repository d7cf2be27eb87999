/**
 * Reads what the rules of findings look at. A person and a month are three queries (who they are, the month with its
 * activities, the year); each further month of the year is one more, and the year's own rules two (the tickets of the
 * register, and the periods in which they have not evaluated), however much lies in them.
 */
import { onRecord } from '../../../evaluation/escalation/store.ts';
import { achievementsOfYear } from '../../../evaluation/achievement/store.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { type Above, aboveOnce } from '../../../organisation/line/reviewer.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import type { Context } from '../../../platform/context.ts';
import { findingLists } from '../../../platform/findingKeys.ts';
import { lists } from '../../../platform/keys.ts';
import { type Period, today, yearOf, yearPeriod } from '../../../platform/period.ts';
import { queryAll } from '../../../platform/table.ts';
import { discrepanciesOf } from '../../reconciliation/store.ts';
import {
  type Common,
  type MonthItems,
  type PeriodFacts,
  policiesOf,
  type UnitFacts,
  type WholePerson,
  type YearFacts,
  type YearItems,
} from '../facts.ts';
import { loadWaiting } from './loadWaiting.ts';
import { monthItems, wholePerson, yearItems } from '../sorting.ts';

/** What a chunk of people has in common: the day, the calendar as it stands now, every policy, and those above. */
export interface ScanShared extends Common {
  readonly above: Above;
}

/** Two queries a chunk; those above as they are asked for, each once. */
export async function loadScanShared(context: Context): Promise<ScanShared> {
  const { table, clock } = context;
  const [all, calendar] = await Promise.all([revisions(table), calendarNow(context)]);
  return {
    today: today(clock),
    now: clock.now(),
    zone: clock.zone,
    calendar,
    revisions: all,
    above: aboveOnce(table),
  };
}

/** Who somebody is, with lines, leave, longer windows and assignments (one query), or null. */
export const readPerson = async ({ table }: Context, employeeId: string): Promise<WholePerson | null> =>
  wholePerson(await queryAll(table, lists.personInOffice(employeeId)));

/** A person's year but for its months (one query). */
export const readYear = async ({ table }: Context, employeeId: string, year: Period): Promise<YearItems> =>
  yearItems(year, await queryAll(table, lists.personPeriod(employeeId, year)));

/** A person's month with its activities (one query). */
export const readMonth = async ({ table }: Context, employeeId: string, month: Period): Promise<MonthItems> =>
  monthItems(month, await queryAll(table, findingLists.wholeMonth(employeeId, month)));

/** A person, and what of theirs is read already. */
interface Read {
  readonly person: WholePerson;
  readonly year: YearItems;
}

/** What the rules of a month look at; nothing is read but who is in charge of what waits. */
export async function monthFacts(
  context: Context,
  { above, ...common }: ScanShared,
  { person, year }: Read,
  month: MonthItems,
): Promise<PeriodFacts> {
  const { period } = month;
  return {
    ...common,
    ...month,
    policies: policiesOf(common.revisions, period, common.today),
    employeeId: person.employee.employeeId,
    person,
    year,
    waiting: await loadWaiting(context, above, { person, today: common.today }, month.items),
  };
}

/** What the rules of a year look at: two queries, and who is in charge of what waits. */
export async function yearFacts(
  context: Context,
  { above, ...common }: ScanShared,
  { person, year }: Read,
  ofMonths: readonly MonthItems[],
): Promise<YearFacts> {
  const { employeeId } = person.employee;
  const [tickets, { rows }, waiting] = await Promise.all([
    discrepanciesOf(context.table, employeeId),
    onRecord(context.table, employeeId),
    loadWaiting(context, above, { person, today: common.today }, year.items),
  ]);
  return {
    ...common,
    ...year,
    period: year.year,
    policies: policiesOf(common.revisions, year.year, common.today),
    employeeId,
    person,
    ofMonths,
    discrepancies: tickets.map(({ data }) => data),
    overdue: rows,
    waiting,
  };
}

/** What the rules of a unit look at (one query). */
export async function unitFacts(
  { table }: Context,
  { above: _above, ...common }: ScanShared,
  unit: Unit,
): Promise<UnitFacts> {
  const year = yearOf(yearPeriod(Number(common.today.slice(0, 4))));
  const period = yearPeriod(year);
  const achievements = await achievementsOfYear(table, unit.unitId, year);
  return {
    ...common,
    period,
    policies: policiesOf(common.revisions, period, common.today),
    unit,
    achievements: achievements.map(({ data }) => data),
  };
}
