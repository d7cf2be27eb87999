/** Looks at a person: reads what a look asks for, and has the rules say what they find. */
import type { Month } from '../../../execution/month/rules.ts';
import type { Context } from '../../../platform/context.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Item } from '../../../platform/item.ts';
import { findingLists } from '../../../platform/findingKeys.ts';
import { datesOf, type Period, yearOf, yearPeriod } from '../../../platform/period.ts';
import { queryAll } from '../../../platform/table.ts';
import { monthRules, yearRules } from '../detections/registry.ts';
import type { MonthItems, OfMonth, WholePerson, YearItems } from '../facts.ts';
import type { Found } from '../found.ts';
import { findWatched, type Look, type LookOn, monthsOfYear, nextLook } from '../looking.ts';
import { lintOnCards } from '../planLint.ts';
import { monthItems, yearItems } from '../sorting.ts';
import { monthFacts, readMonth, readOfMonths, readYear, type ScanShared, yearFacts } from './loadFacts.ts';

/** What a look found, by period, when each must be looked at again, and what the cards are to say of it. */
export interface Looked {
  readonly found: readonly Found[];
  readonly cards: readonly Write[];
  readonly periods: Readonly<Record<string, LookOn>>;
  /** Months that were closed as missed. */
  readonly missed: readonly Pick<Month, 'month' | 'planNo'>[];
}

/** A year and those of its months that are looked at. */
interface OfYear {
  readonly year: YearItems;
  /** Those that are looked at. */
  readonly months: readonly MonthItems[];
  /** All of its months, as the year's own rules look at them; null where these are not asked. */
  readonly ofMonths: readonly OfMonth[] | null;
}

const periodOf = ({ SK }: Item): string => SK.split('#')[0] ?? '';

/** A whole year in one query. */
async function wholeYear(
  context: Context,
  { today }: ScanShared,
  employeeId: string,
  year: Period,
): Promise<OfYear> {
  const items = await queryAll(context.table, findingLists.wholeYear(employeeId, year));
  const byPeriod = Map.groupBy(items, periodOf);
  const months = monthsOfYear(year, today).map((month) => monthItems(month, byPeriod.get(month) ?? []));
  return { year: yearItems(year, byPeriod.get(year) ?? []), months, ofMonths: months };
}

/** Single months of a year: a query each, and one for what is of the year; a batch where the year is looked at too. */
async function someMonths(
  context: Context,
  { today }: ScanShared,
  employeeId: string,
  {
    year,
    wanted,
    isAlone,
  }: { readonly year: Period; readonly wanted: readonly Period[]; readonly isAlone: boolean },
): Promise<OfYear> {
  const [found, ...months] = await Promise.all([
    readYear(context, employeeId, year),
    ...wanted.map((month) => readMonth(context, employeeId, month)),
  ]);
  const ofMonths = isAlone ? await readOfMonths(context, employeeId, found, monthsOfYear(year, today)) : null;
  return { year: found, months, ofMonths };
}

const readLook = (
  context: Context,
  shared: ScanShared,
  employeeId: string,
  { years, alone, months }: Look,
): Promise<OfYear[]> => {
  const byYear = Map.groupBy(months, (month) => yearPeriod(yearOf(month)));
  return Promise.all([
    ...years.map((year) => wholeYear(context, shared, employeeId, year)),
    ...[...new Set([...byYear.keys(), ...alone])].map((year) =>
      someMonths(context, shared, employeeId, {
        year,
        wanted: byYear.get(year) ?? [],
        isAlone: alone.includes(year),
      }),
    ),
  ]);
};

async function lookAtYear(
  context: Context,
  shared: ScanShared,
  person: WholePerson,
  { year, months, ofMonths }: OfYear,
): Promise<Looked> {
  const found: Found[] = [];
  const periods: Record<string, LookOn> = {};
  const parts = months.flatMap((month) => month.months.map(({ data }) => data));
  const missed = parts.filter(({ status }) => status === 'MISSED');
  for (const month of months) {
    const facts = await monthFacts(context, shared, { person, year }, month);
    const watched = findWatched(monthRules, facts);
    found.push(...watched.found);
    periods[month.period] = nextLook(facts, watched);
  }
  if (!ofMonths) return { found, cards: [], periods, missed };
  // Of a year ahead of which there is nothing yet no rule says anything.
  const { first } = datesOf(year.year);
  if (shared.today < first && year.items.length === 0)
    return { found, cards: [], periods: { ...periods, [year.year]: first }, missed };
  const facts = await yearFacts(context, shared, { person, year }, ofMonths);
  const watched = findWatched(yearRules, facts);
  periods[year.year] = nextLook(facts, watched);
  return { found: [...found, ...watched.found], cards: lintOnCards(facts), periods, missed };
}

/**
 * Looks at the periods of a look. A year with its months is one query and two of its own; single months are one each, and
 * one for their year; whatever waits adds a batch of desks, and who is in charge.
 */
export async function lookAt(
  context: Context,
  shared: ScanShared,
  person: WholePerson,
  look: Look,
): Promise<Looked> {
  const read = await readLook(context, shared, person.employee.employeeId, look);
  const looked = await Promise.all(read.map((ofYear) => lookAtYear(context, shared, person, ofYear)));
  return {
    found: looked.flatMap(({ found }) => found),
    cards: looked.flatMap(({ cards }) => cards),
    periods: Object.assign({}, ...looked.map(({ periods }) => periods)) as Looked['periods'],
    missed: looked.flatMap(({ missed }) => missed),
  };
}
