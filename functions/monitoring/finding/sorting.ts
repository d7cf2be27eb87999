/** What was read of a person's month or year, each noun by itself. Pure. */
import { evaluationKind } from '../../evaluation/evaluation/store.ts';
import { objectionKind } from '../../evaluation/objection/store.ts';
import { activityKind, activityMonthKind } from '../../execution/activity/store.ts';
import { monthKind } from '../../execution/month/store.ts';
import { assignmentKind } from '../../organisation/assignment/store.ts';
import { personAmong } from '../../organisation/person/store.ts';
import { amendmentKind } from '../../planning/amendment/store.ts';
import { authorshipKind } from '../../planning/authorship/store.ts';
import { dialogueKind } from '../../planning/dialogue/store.ts';
import { planKind } from '../../planning/plan/store.ts';
import { threadKind } from '../../planning/thread/store.ts';
import { type Card, readCard } from '../../platform/card.ts';
import { type Item, ofKind } from '../../platform/item.ts';
import type { Period } from '../../platform/period.ts';
import type { MonthItems, OfAuthorship, WholePerson, YearItems } from './facts.ts';

const cardsIn = (items: readonly Item[]): Card[] => items.filter(({ type }) => type === 'card').map(readCard);

/** A person among their items, with every assignment; null where there is none. */
export function wholePerson(items: readonly Item[]): WholePerson | null {
  const person = personAmong(items);
  return person && { ...person, seats: ofKind(items, assignmentKind).map(({ data }) => data) };
}

/** A month among its items. */
export const monthItems = (period: Period, items: readonly Item[]): MonthItems => ({
  period,
  months: ofKind(items, monthKind),
  evaluations: ofKind(items, evaluationKind),
  objections: ofKind(items, objectionKind),
  minutes: ofKind(items, activityMonthKind)[0] ?? null,
  activities: ofKind(items, activityKind).map(({ data }) => data),
  cards: cardsIn(items),
  items,
});

/** Of which plan signs are is in their key: `2026-Y#1#AUTHORSHIP`, `2026-Y#1#AMEND#AUTHORSHIP`. */
const authorshipIn = (items: readonly Item[]): OfAuthorship[] =>
  ofKind(items, authorshipKind).map(({ key, data }) => {
    const [, planNo, room] = key.SK.split('#');
    return { planNo: Number(planNo), of: room === 'AMEND' ? 'AMENDMENT' : 'PLAN', found: data.found };
  });

/** A year among its items. */
export const yearItems = (year: Period, items: readonly Item[]): YearItems => ({
  year,
  plans: ofKind(items, planKind),
  amendments: ofKind(items, amendmentKind),
  dialogues: ofKind(items, dialogueKind),
  threads: ofKind(items, threadKind),
  authorship: authorshipIn(items),
  evaluations: ofKind(items, evaluationKind),
  objections: ofKind(items, objectionKind),
  cards: cardsIn(items),
  items,
});
