/** With whom a superior has not talked since a day (docs/domain.md 3, "no dialogue in n months"). */
import { lineOfDay, subjectOf, subordinateLines } from '../../organisation/line/store.ts';
import { authorise } from '../../platform/access.ts';
import { type Card, readCard } from '../../platform/card.ts';
import type { Context } from '../../platform/context.ts';
import { lists } from '../../platform/keys.ts';
import { type Page, type PageArgs, pageInMemory } from '../../platform/page.ts';
import { monthOfDate, type PlainDate, today, yearOf, yearPeriod } from '../../platform/period.ts';
import { type Result, refuse } from '../../platform/result.ts';
import { queryAll, type Table } from '../../platform/table.ts';

/** Somebody of a team, and the last day on which a dialogue about a plan of theirs was held. */
export interface Untalked {
  readonly employeeId: string;
  readonly heldOn: PlainDate | null;
}

/** Cards of this year and of so many before it are read. */
const YEARS_BACK = 1;

const yearOfDate = (date: PlainDate): number => yearOf(monthOfDate(date));

/** The last day on which a dialogue was held with each of some people, by their cards. */
function lastHeld(cards: readonly Card[]): ReadonlyMap<string, PlainDate> {
  const held = new Map<string, PlainDate>();
  for (const { who, dialogue } of cards) {
    const [on, known] = [dialogue?.heldOn, held.get(who.employeeId)];
    if (on && (!known || known < on)) held.set(who.employeeId, on);
  }
  return held;
}

/**
 * Those of a team with whom no dialogue was held on a day or since; whoever was never talked with first, then by the
 * day of their last one.
 */
export const untalked = (team: readonly string[], cards: readonly Card[], since: PlainDate): Untalked[] => {
  const held = lastHeld(cards);
  return team
    .map((employeeId) => ({ employeeId, heldOn: held.get(employeeId) ?? null }))
    .filter(({ heldOn }) => heldOn === null || heldOn < since)
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
};

const placeOf = ({ employeeId, heldOn }: Untalked): string => `${heldOn ?? '-'}#${employeeId}`;

const cardsOf = async (table: Table, leaderId: string, year: number): Promise<Card[]> =>
  (await queryAll(table, lists.teamPeriod(leaderId, yearPeriod(year)))).map(readCard);

/** A superior's cards of the year of a day and of the one before it: a query of the index each. */
export async function teamCardsOf(table: Table, leaderId: string, date: PlainDate): Promise<Card[]> {
  const year = yearOfDate(date);
  const cards = [year, year - YEARS_BACK].map((one) => cardsOf(table, leaderId, one));
  return (await Promise.all(cards)).flat();
}

/**
 * A superior's people of today with whom no dialogue of any kind was held since a day: a page. A strong query for the
 * team and one of the index for this year and the last, however large the team. Refuses: NOT_FOUND for whoever may
 * not see the team, INPUT_OUT_OF_RANGE for a day before the last year or after today, PAGE_SIZE, PAGE_BOTH_WAYS,
 * CURSOR_INVALID.
 */
export async function readWithoutDialogue(
  context: Context,
  leaderId: string,
  since: PlainDate,
  args: PageArgs,
): Promise<Result<Page<Untalked>>> {
  const { table, clock } = context;
  const date = today(clock);
  const own = await lineOfDay(table, leaderId, date);
  const authority = await authorise(context, 'team.read', subjectOf(leaderId, own));
  if (!authority.ok) return authority;
  const first = yearOfDate(date) - YEARS_BACK;
  if (yearOfDate(since) < first || since > date)
    return refuse('INPUT_OUT_OF_RANGE', 'since', { range: `${first}-01-01 – ${date}` });
  const [team, cards] = await Promise.all([
    subordinateLines(table, leaderId, date),
    teamCardsOf(table, leaderId, date),
  ]);
  const ids = [...new Set(team.map(({ employeeId }) => employeeId))];
  const rows = untalked(ids, cards, since);
  return pageInMemory({ list: 'withoutDialogue', leaderId, since }, rows, args, placeOf);
}
