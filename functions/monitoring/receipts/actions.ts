/** Expected against received: of one superior month by month, of a unit superior by superior (D05). */
import { hasDayIn } from '../../organisation/employee/away.ts';
import { type DirectoryCard, readDirectoryCard } from '../../organisation/employee/directory.ts';
import { lineOfDay, subjectOf, teamLinesSince } from '../../organisation/line/store.ts';
import { inForce } from '../../organisation/validity/rules.ts';
import type { Unit } from '../../organisation/unit/rules.ts';
import { authorise } from '../../platform/access.ts';
import { type Card, readCard } from '../../platform/card.ts';
import type { Context } from '../../platform/context.ts';
import { lists } from '../../platform/keys.ts';
import { type Page, type PageArgs, pageInMemory } from '../../platform/page.ts';
import {
  datesOf,
  isMonth,
  monthOfDate,
  monthPeriod,
  monthsThrough,
  type Period,
  shiftMonth,
  today,
} from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type MonthReceipt, placeOf, receiptsOf, settledIn, teamMonth, type TeamMonth } from './rules.ts';
import { awayOf, isDue } from './tenure.ts';

/** The months of a year that have begun, and the next, which is opened before it begins. */
function monthsOfYear({ clock }: Context, year: number): Period[] {
  const next = shiftMonth(monthOfDate(today(clock)), 1);
  return monthsThrough(monthPeriod(year, 1), monthPeriod(year, 12)).filter((month) => month <= next);
}

const teamCards = async (table: Table, leaderId: string, period: Period): Promise<Card[]> =>
  (await queryAll(table, lists.teamPeriod(leaderId, period))).map(readCard);

/**
 * A superior's months of a year: of each how many were to come from those of the team of its last day who had a day in
 * office in it, and how far each is. One strong query for the team, one of the index for each month, and a batched read
 * of those who lack one, however large the team. Refuses: NOT_FOUND for
 * whoever may not see the team.
 */
export async function readTeamMonths(
  context: Context,
  leaderId: string,
  year: number,
): Promise<Result<TeamMonth[]>> {
  const { table, clock } = context;
  const own = await lineOfDay(table, leaderId, today(clock));
  const authority = await authorise(context, 'team.read', subjectOf(leaderId, own));
  if (!authority.ok) return authority;
  const months = monthsOfYear(context, year);
  const [team, ...cards] = await Promise.all([
    teamLinesSince(table, leaderId, datesOf(monthPeriod(year, 1)).first),
    ...months.map((month) => teamCards(table, leaderId, month)),
  ]);
  const running = monthOfDate(today(clock));
  const teams = months.map((month) =>
    team.filter((line) => inForce(line, datesOf(month).last)).map(({ employeeId }) => employeeId),
  );
  const settled = cards.map(settledIn);
  const lacking = teams.flatMap((theirs, at) => theirs.filter((id) => !settled[at]?.has(id)));
  const away = await awayOf(table, [...new Set(lacking)]);
  const found = months.map((month, at) =>
    teamMonth(
      month,
      (teams[at] ?? []).filter((id) => hasDayIn(month, away(id))),
      cards[at] ?? [],
    ),
  );
  // Of the next month something is expected once it is opened for anybody.
  return ok(found.filter(({ period, states }) => period <= running || states.length > 0));
}

/** All cards of a unit and of those below it in a month: a request for each thousand people. */
const unitCards = async (table: Table, { agencyId, path }: Unit, period: Period): Promise<Card[]> =>
  (await queryAll(table, lists.unitPeriod(agencyId, period, path))).map(readCard);

/** What a unit's people have of a month, and those of them of whom one is due and none was opened. */
interface UnitMonth {
  readonly cards: readonly Card[];
  readonly without: readonly DirectoryCard[];
}

/**
 * A unit's month by the cards of the month and those of its people. Refuses: NOT_FOUND, INPUT_INVALID for a period that
 * is no month.
 */
async function readUnitMonth(context: Context, unit: Unit, period: Period): Promise<Result<UnitMonth>> {
  const authority = await authorise(context, 'unit.read', { unitPath: unit.path });
  if (!authority.ok) return authority;
  if (!isMonth(period)) return refuse('INPUT_INVALID', 'period', { expected: '2026-M10' });
  const [items, cards] = await Promise.all([
    queryAll(context.table, lists.people(unit.agencyId, unit.path)),
    unitCards(context.table, unit, period),
  ]);
  const settled = settledIn(cards);
  const date = today(context.clock);
  const without = items
    .map(readDirectoryCard)
    .filter((card) => !settled.has(card.employeeId) && isDue(card, period, date));
  return ok({ cards, without });
}

/**
 * The months of the people of a unit and of those below it, by who is to receive them: a page of superiors; whoever has
 * none is expected of whom appraises them today. Requests follow the size of the unit (two for each thousand people),
 * never the rows of the page. Refuses: NOT_FOUND, INPUT_INVALID for a period that is no month, PAGE_SIZE,
 * PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readMonthReceipts(
  context: Context,
  unit: Unit,
  period: Period,
  args: PageArgs,
): Promise<Result<Page<MonthReceipt>>> {
  const found = await readUnitMonth(context, unit, period);
  if (!found.ok) return found;
  const { cards, without } = found.value;
  const lacking = without.map(({ employeeId, appraiserId, unitPath }) => ({
    employeeId,
    appraiserId: appraiserId ?? null,
    unitPath,
  }));
  const list = { list: 'monthReceipts', unitId: unit.unitId, period };
  return pageInMemory(list, receiptsOf(cards, lacking), args, placeOf);
}

const keyOf = ({ unitPath, employeeId }: DirectoryCard): string => `${unitPath}#${employeeId}`;

/**
 * Those of a unit's people, and of those below it, who had a day in office in a month and none was opened of: nothing of
 * theirs can lie before anybody. By the unit of today: whoever moved to another agency is with that one. Heads of region
 * have no plan. Requests as `readMonthReceipts`. Refuses as it does.
 */
export async function readWithoutMonth(
  context: Context,
  unit: Unit,
  period: Period,
  args: PageArgs,
): Promise<Result<Page<DirectoryCard>>> {
  const found = await readUnitMonth(context, unit, period);
  if (!found.ok) return found;
  const without = found.value.without.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return pageInMemory({ list: 'withoutMonth', unitId: unit.unitId, period }, without, args, keyOf);
}
