/**
 * Reads what the rules of findings look at. A person and a month are three queries (who they are, the month with its
 * activities, the year); each further month of the year is one more, and the year's own rules two (the tickets of the
 * register, and the periods in which they have not evaluated), however much lies in them.
 */
import { onRecord } from '../../../evaluation/escalation/store.ts';
import { achievementsOfYear } from '../../../evaluation/achievement/store.ts';
import { type Appointment, holdsOffice } from '../../../organisation/appointment/rules.ts';
import { appointmentsTo } from '../../../organisation/appointment/store.ts';
import { bankOf } from '../../../execution/bank/store.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { type Above, aboveOnce } from '../../../organisation/line/reviewer.ts';
import { memo } from '../../../organisation/line/tree.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import type { Context } from '../../../platform/context.ts';
import { findingLists } from '../../../platform/findingKeys.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { type Period, today, yearOf, yearPeriod } from '../../../platform/period.ts';
import { getItems, queryAll } from '../../../platform/table.ts';
import { discrepanciesOf } from '../../reconciliation/store.ts';
import {
  type Common,
  type MonthItems,
  type OfMonth,
  type PeriodFacts,
  policiesOf,
  type UnitFacts,
  type WholePerson,
  type YearFacts,
  type YearItems,
} from '../facts.ts';
import { madeInMonth, ofEvaluations, ofPlans } from '../made.ts';
import { monthItems, wholePerson, yearItems } from '../sorting.ts';
import { type Deciders, decidersOnce, eventsOfMonths, loadDecided, seatsOfActing } from './loadDecided.ts';
import { loadRoles, type Roles } from './loadRoles.ts';
import { loadWaiting } from './loadWaiting.ts';
import { loadAgencyPlans } from './loadAgencyPlans.ts';
import { loadElsewhere, loadSetAt, type ReadSetAt, setAtOnce } from './loadElsewhere.ts';
import { loadPerformance } from './loadPerformance.ts';

/** What a chunk of people has in common: the day, the calendar as it stands now, every policy, and those above. */
export interface ScanShared extends Common {
  readonly above: Above;
  readonly deciders: Deciders;
  /** Vacant offices and running requests of the city, read when the first unit asks. */
  readonly roles: () => Promise<Roles>;
  /** When achievements were first set, each read once. */
  readonly setAt: ReadSetAt;
  /** Who manages the performance of units today, read when the first finding is for one of them. */
  readonly managers: () => Promise<readonly Appointment[]>;
}

/** Two queries a chunk, and the bank once a minute; those above as they are asked for, each once. */
export async function loadScanShared(context: Context): Promise<ScanShared> {
  const { table, clock } = context;
  const [all, calendar, bank] = await Promise.all([
    revisions(table),
    calendarNow(context),
    bankOf(table, clock),
  ]);
  const day = today(clock);
  const roles = memo((_of: 'CITY') => loadRoles(table, day));
  const managers = memo(async (_of: 'CITY') => {
    const appointed = (await appointmentsTo(table, 'MANAGER')).map(({ data }) => data);
    return appointed.filter((one) => holdsOffice(one, day));
  });
  return {
    today: day,
    now: clock.now(),
    zone: clock.zone,
    calendar,
    revisions: all,
    bank,
    above: aboveOnce(table),
    deciders: decidersOnce(table),
    roles: () => roles('CITY'),
    setAt: setAtOnce(table),
    managers: () => managers('CITY'),
  };
}

/** Who somebody is, with lines, leave, longer windows and assignments (one query), or null. */
export const readPerson = async ({ table }: Context, employeeId: string): Promise<WholePerson | null> =>
  wholePerson(await queryAll(table, lists.personInOffice(employeeId)));

/** A person's year but for its months (one query). */
export const readYear = async ({ table }: Context, employeeId: string, year: Period): Promise<YearItems> =>
  yearItems(year, await queryAll(table, lists.personPeriod(employeeId, year)));

/** What the rules of a year look at of its months (one batch): by the plans of the year. */
export async function readOfMonths(
  { table }: Context,
  employeeId: string,
  { plans }: YearItems,
  months: readonly Period[],
): Promise<OfMonth[]> {
  const places = months.flatMap((month) => plans.map(({ data: { planNo } }) => ({ month, planNo })));
  const items = await getItems(
    table,
    places.flatMap(({ month, planNo }) => [
      keys.month(employeeId, month, planNo),
      keys.evaluation(employeeId, month, planNo),
    ]),
  );
  const found = items.filter((item) => item !== null);
  return months.map((month) => {
    const { months: ofPlans, evaluations } = monthItems(
      month,
      found.filter(({ SK }) => SK.startsWith(`${month}#`)),
    );
    return { period: month, months: ofPlans, evaluations };
  });
}

/** A person's month with its activities (one query). */
export const readMonth = async ({ table }: Context, employeeId: string, month: Period): Promise<MonthItems> =>
  monthItems(month, await queryAll(table, findingLists.wholeMonth(employeeId, month)));

/** A person, and what of theirs is read already. */
interface Read {
  readonly person: WholePerson;
  readonly year: YearItems;
}

/** What the rules of a month look at: nothing is read but who is in charge of what waits, and who decided, where it does not say. */
export async function monthFacts(
  context: Context,
  { above, setAt, deciders, roles: _roles, ...common }: ScanShared,
  { person, year }: Read,
  month: MonthItems,
): Promise<PeriodFacts> {
  const { period } = month;
  const [waiting, events] = await Promise.all([
    loadWaiting(context, above, person, month.items),
    eventsOfMonths(context, month),
  ]);
  const made = madeInMonth(month, person, events, common.zone);
  return {
    ...common,
    ...month,
    policies: policiesOf(common.revisions, period, common.today),
    employeeId: person.employee.employeeId,
    person,
    year,
    waiting,
    decided: await loadDecided(context, above, deciders, person, made),
    achievedAt: await loadSetAt(setAt, month.evaluations),
  };
}

/** What the rules of a year look at: two queries, what lies elsewhere, and who is in charge of what waits. */
export async function yearFacts(
  context: Context,
  { above, setAt, deciders, roles: _roles, ...common }: ScanShared,
  { person, year }: Read,
  ofMonths: readonly OfMonth[],
): Promise<YearFacts> {
  const { table } = context;
  const { employeeId } = person.employee;
  const made = [...ofPlans(year, common.zone), ...ofEvaluations(year, common.zone)];
  const policies = policiesOf(common.revisions, year.year, common.today);
  const asked = { person, year: year.year, plans: year.plans, today: common.today };
  const [tickets, { rows }, waiting, decided, actingSeats, achievedAt, elsewhere] = await Promise.all([
    discrepanciesOf(table, employeeId),
    onRecord(table, employeeId),
    loadWaiting(context, above, person, year.items),
    loadDecided(context, above, deciders, person, made),
    seatsOfActing(deciders.seatsOf, person, common.today),
    loadSetAt(setAt, year.evaluations),
    loadElsewhere(context, above, asked, { items: year, policies }),
  ]);
  return {
    ...common,
    ...year,
    period: year.year,
    policies,
    employeeId,
    person,
    ofMonths,
    discrepancies: tickets.map(({ data }) => data),
    overdue: rows,
    waiting,
    decided,
    actingSeats,
    achievedAt,
    // Who is late, and by how much, is written without an event of theirs.
    elsewhere: { ...elsewhere, restsOnOthers: elsewhere.restsOnOthers || rows.length > 0 },
  };
}

/**
 * What the rules of a unit look at (one query, beside the roles of the city that are read once); of an agency also its
 * cards of the year and the plans behind them.
 */
export async function unitFacts(
  { table }: Context,
  { above: _above, setAt: _setAt, deciders: _deciders, roles, ...common }: ScanShared,
  unit: Unit,
): Promise<UnitFacts> {
  const year = yearOf(yearPeriod(Number(common.today.slice(0, 4))));
  const period = yearPeriod(year);
  const policies = policiesOf(common.revisions, period, common.today);
  const [achievements, plans, performance, { vacant, requests }] = await Promise.all([
    achievementsOfYear(table, unit.unitId, year),
    unit.agencyId === unit.unitId ? loadAgencyPlans(table, unit, policies) : [],
    loadPerformance(table, unit, common),
    roles(),
  ]);
  return {
    ...common,
    period,
    policies,
    unit,
    plans,
    achievements: achievements.map(({ data }) => data),
    vacant: vacant.get(unit.unitId) ?? [],
    requests: requests.get(unit.unitId) ?? [],
    performance,
  };
}
