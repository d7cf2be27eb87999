/** The lists behind the numbers of overviews: whatever counts for a number, by the function that counts it. */
import { authorise } from '../../../platform/access.ts';
import { type Card, readCard } from '../../../platform/card.ts';
import { readAgencyKey } from '../../../platform/countKeys.ts';
import type { Kept } from '../../../platform/item.ts';
import { type List, lists } from '../../../platform/keys.ts';
import { type Filter, type Page, type PageArgs, pageInMemory } from '../../../platform/page.ts';
import { pageOver } from '../../../platform/pageOver.ts';
import { dateIn, type Period, today } from '../../../platform/period.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import {
  readCityDiscrepancies,
  readUnitDiscrepancies,
} from '../../reconciliation/actions/readDiscrepancies.ts';
import { type Discrepancy, states } from '../../reconciliation/rules.ts';
import { isOfLint, type NumberName, numbersOfCard, type Wait, waitsOfCard } from '../numbers.ts';
import { bucketsOf } from '../buckets.ts';
import type { Overview } from '../overview.ts';
import {
  type Band,
  isOfAge,
  placeOfSuperior,
  superiorsOf,
  type WaitingAge,
  type WaitingSuperior,
} from '../waiting.ts';
import type { SeenNumber } from './readOverview.ts';

/** Cards are shown to whom the lists of people are; which plans the lint faults to whom findings are. */
const mayList = ({ context, unit }: Overview, name?: NumberName): Promise<Result<string>> =>
  authorise(
    context,
    name && isOfLint(name) ? 'finding.list' : 'unit.read',
    unit ? { unitPath: unit.path } : {},
  );

/** The lists of cards of a period in which a number is counted: of the city those of agencies that have it. */
async function listsIn(overview: Overview, name: NumberName, period: Period): Promise<List[]> {
  const { unit } = overview;
  if (unit) {
    const isThere = (await overview.valueIn(period, name)) > 0;
    return isThere ? [lists.unitPeriod(unit.agencyId, period, unit.path)] : [];
  }
  const rows = await overview.agencies(period);
  const having = rows.filter(({ numbers }) => (numbers.get(name) ?? 0) > 0);
  return having.map(({ key }) => lists.unitPeriod(readAgencyKey(key).agencyId, period, ''));
}

/** The lists of cards in which a number is counted, of a year month by month. */
async function listsBehind(overview: Overview, name: NumberName): Promise<List[]> {
  const periods = bucketsOf(name, overview.period).filter((bucket): bucket is Period => bucket !== 'ALWAYS');
  const all = await Promise.all(periods.map((period) => listsIn(overview, name, period)));
  return all.flat();
}

const scopeOf = ({ unit, period }: Overview) => ({ list: 'overview', unitId: unit?.unitId ?? null, period });

/**
 * The cards that count for a number, of a year month by month, by agency, unit and name. Refuses: NOT_FOUND for whoever may not list them and of a
 * number that is of no cards, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readCardsBehind(
  { overview, name }: SeenNumber,
  args: PageArgs,
): Promise<Result<Page<Card>>> {
  const authority = await mayList(overview, name);
  if (!authority.ok) return authority;
  if (bucketsOf(name, overview.period).includes('ALWAYS')) return refuse('NOT_FOUND', 'name');
  const filter: Filter<Card> = { name, keep: (card) => (numbersOfCard(card)[name] ?? 0) > 0 };
  const over = {
    name: scopeOf(overview),
    lists: await listsBehind(overview, name),
    read: readCard,
    filter,
  };
  return pageOver(overview.context.table, over, args);
}

/** The differences from the register that count for a number. Refuses as `readCardsBehind`. */
export async function readDiscrepanciesBehind(
  { overview, name }: SeenNumber,
  args: PageArgs,
): Promise<Result<Page<Kept<Discrepancy>>>> {
  const state = states.find((one) => name === `DISCREPANCY_${one}`);
  if (!state) return refuse('NOT_FOUND', 'name');
  const { context, unit } = overview;
  const wanted = { ...args, state };
  return unit ? readUnitDiscrepancies(context, unit, wanted) : readCityDiscrepancies(context, wanted);
}

/** A superior for whom something waits, in an overview. */
export interface SeenSuperior extends WaitingSuperior {
  readonly overview: Overview;
}

/** The superiors for whom something waits, the longest first: a page. Refuses: PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID. */
export async function readSuperiors(overview: Overview, args: PageArgs): Promise<Result<Page<SeenSuperior>>> {
  const all = superiorsOf(await overview.waiting(null), today(overview.context.clock));
  const rows = all.map((superior) => ({ ...superior, overview }));
  return pageInMemory({ ...scopeOf(overview), of: 'superiors' }, rows, args, placeOfSuperior);
}

/** The cards of what waits for a superior, of the overview's people. Refuses as `readCardsBehind`. */
export async function readCardsWaiting(
  { overview, holder, places }: SeenSuperior,
  args: PageArgs,
): Promise<Result<Page<Card>>> {
  const authority = await mayList(overview);
  if (!authority.ok) return authority;
  const exactly = new Set(
    places.map(({ period, agencyId, unitPath }) => `${period}#${agencyId}#${unitPath}`),
  );
  const filter: Filter<Card> = {
    name: `waits for ${holder}`,
    keep: (card) =>
      exactly.has(`${card.who.period}#${card.who.agencyId}#${card.who.unitPath}`) &&
      waitsOfCard(card).some((wait) => wait.holder === holder),
  };
  // A unit's own people lie in front of those of units below it.
  const all = places.map(({ period, agencyId, unitPath }) =>
    lists.unitPeriod(agencyId, period, `${unitPath}#`),
  );
  const over = { name: scopeOf(overview), lists: all, read: readCard, filter };
  return pageOver(overview.context.table, over, args);
}

/** What waits of one kind in an overview, of all superiors (null) or for one of them. */
export interface SeenAge extends WaitingAge {
  readonly overview: Overview;
  readonly holder: string | null;
}

/** The cards of what waits of a kind, for so long where an age is asked for. Refuses as `readCardsBehind`. */
export async function readCardsOfAge(
  { overview, kind, holder }: SeenAge,
  { age = null, ...args }: PageArgs & { readonly age?: Band | null | undefined },
): Promise<Result<Page<Card>>> {
  const authority = await mayList(overview);
  if (!authority.ok) return authority;
  const { clock, table } = overview.context;
  const isWanted = (wait: Wait) =>
    wait.name === kind &&
    (holder === null || wait.holder === holder) &&
    (age === null || isOfAge(dateIn(clock.zone, wait.since), age, today(clock)));
  const filter: Filter<Card> = {
    name: `${kind} ${age ?? 'of any age'} ${holder ?? 'of all'}`,
    keep: (card) => waitsOfCard(card).some(isWanted),
  };
  const behind = await listsBehind(overview, kind);
  return pageOver(table, { name: scopeOf(overview), lists: behind, read: readCard, filter }, args);
}
