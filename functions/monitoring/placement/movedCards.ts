/** The cards of a person's period whose line changed: in whose team and unit they lie, and on whose desk what they tell of waits. */
import type { Evaluation } from '../../evaluation/evaluation/rules.ts';
import { cardSection, evaluationKind } from '../../evaluation/evaluation/store.ts';
import type { ActivityMonth } from '../../execution/activity/rules.ts';
import { activitiesSection, activityMonthKind } from '../../execution/activity/store.ts';
import type { Month } from '../../execution/month/rules.ts';
import { monthKind, monthSection } from '../../execution/month/store.ts';
import { lineOfPerson } from '../../organisation/person/store.ts';
import type { Plan } from '../../planning/plan/rules.ts';
import { planKind, planSection } from '../../planning/plan/store.ts';
import { type Card, readCard, type Who, writeCard } from '../../platform/card.ts';
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { DeskPlace } from '../../platform/desk.ts';
import { type Item, ofKind } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { datesOf, isMonth, type PlainDate } from '../../platform/period.ts';
import { getItems, queryAll, type Table } from '../../platform/table.ts';
import type { Moved } from './misplaced.ts';
import type { Found } from './placed.ts';

type Sections = Partial<Omit<Card, 'who'>>;

/** The day as of which a card is listed: of a month the last of the plan's part of it, of a year today. */
function dayOfCard(found: Found, { planNo, period }: Who): PlainDate {
  if (!isMonth(period)) return found.today;
  const month = ofKind(found.items, monthKind).find(({ data }) => data.planNo === planNo);
  return month?.data.to ?? datesOf(period).last;
}

/** What cards tell anew of what moves to another desk: on whose it waits. */
function sectionsOf({ who, activities }: Card, moved: readonly Moved[]): Sections {
  const parts = moved.flatMap(({ change }) => {
    const { PK, SK } = change.key;
    const [period, planNo] = SK.split('#');
    // Activities are of no plan: the card that told of them goes on doing so.
    const isOfCard =
      change.kind.type === activityMonthKind.type
        ? activities?.waits !== undefined
        : Number(planNo) === who.planNo;
    return PK === keys.person(who.employeeId) && period === who.period && isOfCard ? [sectionOf(change)] : [];
  });
  return Object.assign({}, ...parts) as Sections;
}

function sectionOf({ kind, after }: Change): Sections {
  if (kind.type === monthKind.type) return { month: monthSection(after as Month) };
  if (kind.type === activityMonthKind.type) return { activities: activitiesSection(after as ActivityMonth) };
  if (kind.type === evaluationKind.type) return { evaluation: cardSection(after as Evaluation) };
  return kind.type === planKind.type ? { plan: planSection(after as Plan) } : {};
}

/** The cards of a period that belong in another team or below another unit since a day (null: none), or tell whom something waits for. */
export function cardWrites(found: Found, since: PlainDate | null, moved: readonly Moved[]): Write[] {
  const cards = found.items.filter(({ type }) => type === 'card').map(readCard);
  return cards.flatMap((card) => {
    const { who } = card;
    const sections = sectionsOf(card, moved);
    const waits = Object.keys(sections).length > 0 ? [writeCard(who, sections)] : [];
    const date = dayOfCard(found, who);
    const line = lineOfPerson(found.person, date)?.data;
    if (since === null || date < since || !line) return waits;
    const { appraiserId, unitPath, agencyId } = line;
    const same = who.appraiserId === appraiserId && who.unitPath === unitPath && who.agencyId === agencyId;
    return same ? waits : [writeCard({ ...who, appraiserId, unitPath, agencyId }, sections)];
  });
}

/** The cards of a person's period (a query). */
const cardsOf = async (table: Table, { employeeId, period }: DeskPlace): Promise<Item[]> =>
  (await queryAll(table, lists.personPeriod(employeeId, period))).filter(({ type }) => type === 'card');

/** The cards of what moves by itself, which tell whom it waits for from now on: a batch, of activities a query. */
export async function cardsOfMoved(table: Table, moved: readonly Moved[]): Promise<Write[]> {
  const [ofPlans, ofNone] = [
    moved.filter(({ place }) => place.planNo > 0),
    moved.filter(({ place }) => place.planNo === 0),
  ];
  const places = ofPlans.map(({ place: { employeeId, period, planNo } }) =>
    keys.card(employeeId, period, planNo),
  );
  const named = (await getItems(table, places)).filter((item) => item !== null);
  const others = await Promise.all(ofNone.map(({ place }) => cardsOf(table, place)));
  const cards = new Map(
    [...named, ...others.flat()].map((item) => [`${item.PK} ${item.SK}`, readCard(item)]),
  );
  return [...cards.values()].flatMap((card) => {
    const sections = sectionsOf(card, moved);
    return Object.keys(sections).length > 0 ? [writeCard(card.who, sections)] : [];
  });
}
