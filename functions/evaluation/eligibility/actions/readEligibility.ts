import { authorise, may } from '../../../platform/access.ts';
import { type Card, readCard } from '../../../platform/card.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, readItem } from '../../../platform/item.ts';
import { type Key, keys, lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf, pageWith } from '../../../platform/page.ts';
import { isMonth, type Period, type PlainDate, today, yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem, getItems } from '../../../platform/table.ts';
import { hasLeft } from '../../../organisation/employee/rules.ts';
import { employeeKind } from '../../../organisation/employee/store.ts';
import { unitKind, parseUnitId } from '../../../organisation/unit/store.ts';
import { hasRankAbove } from '../../credit/account.ts';
import { isFunctional, monthsOf, standingVersion } from '../../credit/rules.ts';
import { conversionKind } from '../../credit/store.ts';
import { type Predicate, predicates } from '../../evaluation/rules.ts';
import { evaluationKind } from '../../evaluation/store.ts';
import { sanctionedOf } from '../../followUp/store.ts';
import {
  type EligibilityKind,
  type Known,
  type Rated,
  type RatedPart,
  type Reason,
  reasonsFor,
  yearOfParts,
} from '../rules.ts';

/** Plans of a year that are looked at: whoever had more is found by the first of them. */
const PLANS = [1, 2, 3, 4];
const MONTH_PLANS = [1, 2];

/** Somebody on a list, and why. */
export interface Eligible {
  readonly employeeId: string;
  readonly reasons: readonly Reason[];
}

export interface EligibilityAsked extends PageArgs {
  readonly kind: EligibilityKind;
  readonly unit: string;
  readonly year: Period;
}

const textOf = ({ PK, SK }: Key): string => `${PK} ${SK}`;
const isPredicate = (text: string | null | undefined): text is Predicate =>
  predicates.some((one) => one === text);

function ratedOn(item: Item | null | undefined): RatedPart | null {
  const card = item && readCard(item);
  const { status, predicate, from, to } = card?.evaluation ?? {};
  if (!card || !status || !isPredicate(predicate)) return null;
  const { period, planNo } = card.who;
  return { period, planNo, status, predicate, part: from && to ? { from, to } : null };
}

const cardKeys = (employeeId: string, period: Period, plans: readonly number[]): Key[] =>
  plans.map((planNo) => keys.card(employeeId, period, planNo));

/** What is read of one person for a kind of list: them, cards of two years, months of the next, and credit points. */
function wantedOf(kind: EligibilityKind, employeeId: string, year: Period): Key[] {
  const shifted = (by: number) => yearPeriod(yearOf(year) + by);
  const months = kind === 'COACHING' ? monthsOf(shifted(1)) : [];
  return [
    keys.employee(employeeId),
    ...[shifted(-1), year].flatMap((period) => cardKeys(employeeId, period, PLANS)),
    ...months.flatMap((month) => cardKeys(employeeId, month, MONTH_PLANS)),
    keys.creditConversion(employeeId, year),
  ];
}

type Found = ReadonlyMap<string, Item | null>;

async function readAll(context: Context, wanted: readonly Key[]): Promise<Found> {
  const items = await getItems(context.table, wanted);
  return new Map(wanted.map((key, at) => [textOf(key), items[at] ?? null]));
}

/** What was evaluated of a period, plan by plan. */
const partsOf = (
  found: Found,
  employeeId: string,
  period: Period,
  plans: readonly number[] = PLANS,
): RatedPart[] => cardKeys(employeeId, period, plans).flatMap((key) => ratedOn(found.get(textOf(key))) ?? []);

/** Of each month of a year the evaluation of the last plan in it: one that is divided between two counts once. */
const monthsIn = (found: Found, employeeId: string, year: Period): Rated[] =>
  monthsOf(year).flatMap((month) => {
    const last = partsOf(found, employeeId, month, MONTH_PLANS).at(-1);
    return last ? [{ ...last, months: 1 }] : [];
  });

type Read = Omit<Known, 'contract'>;

/** What whoever asks may know of everybody: the day, and who is under a sanction. */
interface Seen {
  readonly day: PlainDate;
  readonly sanctioned: ReadonlySet<string>;
}

function knownOf(found: Found, { who }: Card, { day, sanctioned }: Seen): Read {
  const { employeeId, period: year } = who;
  const shifted = (by: number) => yearPeriod(yearOf(year) + by);
  const credit = found.get(textOf(keys.creditConversion(employeeId, year)));
  const item = found.get(textOf(keys.employee(employeeId)));
  const employee = item ? readItem(employeeKind, item).data : null;
  return {
    annual: yearOfParts(year, partsOf(found, employeeId, year)),
    before: yearOfParts(shifted(-1), partsOf(found, employeeId, shifted(-1))),
    months: monthsIn(found, employeeId, shifted(1)),
    credit: credit ? standingVersion(readItem(conversionKind, credit).data).standing : null,
    standing: {
      employment: employee?.employmentStatus ?? null,
      left: employee === null || hasLeft(employee, day),
      underSanction: sanctioned.has(employeeId),
      byCredit:
        employee !== null &&
        isFunctional(employee.position.jenjang) &&
        hasRankAbove(employee.rank?.code ?? null),
    },
  };
}

/** Of several cards of one person's year, the one that stands for them: the last that is there. */
const standsFor = (found: Found, { who }: Card): boolean => {
  const there = PLANS.findLast((planNo) => found.get(textOf(keys.card(who.employeeId, who.period, planNo))));
  return there === undefined || there === who.planNo;
};

/** The contracts that annual evaluations recommend on: a batch more, of that list alone. */
async function contractsOf(context: Context, known: ReadonlyMap<Card, Read>) {
  const rated = [...known].flatMap(([card, { annual }]) =>
    annual ? [[card, keys.evaluation(card.who.employeeId, annual.period, annual.planNo)] as const] : [],
  );
  const found = await readAll(
    context,
    rated.map(([, key]) => key),
  );
  return new Map(
    rated.map(([card, key]) => {
      const item = found.get(textOf(key));
      return [card, item ? (readItem(evaluationKind, item).data.contract?.decision ?? null) : null];
    }),
  );
}

/** A proposal of a sanction is BKPP's to know: it is looked at for whoever may read the follow-ups of the city. */
async function seenBy(context: Context): Promise<Seen> {
  const mayKnow = await may(context, 'followUp.list', {});
  const sanctioned = mayKnow ? await sanctionedOf(context.table) : new Set<string>();
  return { day: today(context.clock), sanctioned };
}

async function rowsOf(
  context: Context,
  kind: EligibilityKind,
  cards: readonly Card[],
): Promise<(Eligible | null)[]> {
  const wanted = cards.flatMap(({ who }) => wantedOf(kind, who.employeeId, who.period));
  const [found, seen] = await Promise.all([
    readAll(context, [...new Map(wanted.map((key) => [textOf(key), key])).values()]),
    seenBy(context),
  ]);
  const known = new Map(cards.map((card) => [card, knownOf(found, card, seen)]));
  const contracts = kind === 'PPPK_RENEWAL' ? await contractsOf(context, known) : new Map();
  return cards.map((card) => {
    const facts = known.get(card);
    if (!facts || !standsFor(found, card)) return null;
    const reasons = reasonsFor(kind, { ...facts, contract: contracts.get(card) ?? null });
    return reasons.length > 0 ? { employeeId: card.who.employeeId, reasons } : null;
  });
}

/**
 * Who of a unit and those below it may be considered for something by a year's evaluations, each with the reasons; of the
 * unit's manager and BKPP. Read from the year's cards, so that pages may be short, behind which there may be more. A
 * query of the index, for BKPP one of running sanctions, and batches of a hundred keys: 10 keys a person, 34 for COACHING,
 * another for PPPK_RENEWAL.
 * Refuses: ID_INVALID, NOT_FOUND for whoever may not see it, INPUT_OUT_OF_RANGE of a month, PAGE_*, CURSOR_INVALID.
 */
export async function readEligibility(
  context: Context,
  { kind, unit: id, year, ...args }: EligibilityAsked,
): Promise<Result<Page<Eligible>>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'unit', { type: 'Unit' });
  if (isMonth(year) || year !== yearPeriod(yearOf(year)))
    return refuse('INPUT_OUT_OF_RANGE', 'year', { range: '2026-Y' });
  const item = await getItem(context.table, keys.unit(unitId));
  if (!item) return refuse('NOT_FOUND', 'unit');
  const { agencyId, path } = readItem(unitKind, item).data;
  const authority = await authorise(context, 'eligibility.read', { unitPath: path });
  if (!authority.ok) return authority;
  const filter = { name: `eligibility ${kind}`, keep: () => true };
  const page = await pageOf(context.table, lists.unitPeriod(agencyId, year, path), args, readCard, filter);
  return page.ok ? ok(await pageWith(page.value, (cards) => rowsOf(context, kind, cards))) : page;
}
