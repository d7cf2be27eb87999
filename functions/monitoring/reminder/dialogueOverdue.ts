/** Of a superior's own matters: their people with whom no dialogue was held for too long. Pure. docs/domain.md 3, 6.7. */
import type { Card } from '../../platform/card.ts';
import {
  addMonths,
  instantIn,
  monthOfDate,
  type PlainDate,
  yearOf,
  yearPeriod,
} from '../../platform/period.ts';
import { untalked } from '../overview/withoutDialogue.ts';
import type { OwnMatter } from './ownMatters.ts';

/** Somebody of a team, and since when their line stands as it is. */
export interface TeamMember {
  readonly employeeId: string;
  readonly from: PlainDate;
}

/** From when the months are counted: the last dialogue or, where that is later, the first day under this superior. */
const lastOf = (heldOn: PlainDate | null, from: PlainDate): PlainDate =>
  heldOn !== null && heldOn > from ? heldOn : from;

/** The last day on which the next dialogue is in time; after it one is overdue. */
export const talkDueOn = (heldOn: PlainDate | null, from: PlainDate, months: number): PlainDate =>
  addMonths(lastOf(heldOn, from), months);

/** What it follows from: whose team, their cards of this year and the last, and `dialogue.overdueMonths`. */
export interface TalkFacts {
  readonly leaderId: string;
  readonly team: readonly TeamMember[];
  readonly cards: readonly Card[];
  readonly months: number;
  readonly zone: string;
  readonly today: PlainDate;
}

/**
 * Those of a team with whom a dialogue is overdue, as one item that counts them: none was held for some months, counted
 * from the last one or, where that is later, from the first day of their line under this superior. Null for nobody.
 */
export function dialoguesOverdue({
  leaderId,
  team,
  cards,
  months,
  zone,
  today,
}: TalkFacts): OwnMatter | null {
  const since = new Map(team.map(({ employeeId, from }) => [employeeId, from]));
  const starts = untalked([...since.keys()], cards, today).map(({ employeeId, heldOn }) =>
    lastOf(heldOn, since.get(employeeId) ?? today),
  );
  const late = starts.filter((start) => addMonths(start, months) < today).toSorted();
  const [oldest] = late;
  if (!oldest) return null;
  return {
    holder: leaderId,
    employeeId: leaderId,
    step: 'DIALOGUE_OVERDUE',
    period: yearPeriod(yearOf(monthOfDate(today))),
    planNo: 0,
    since: instantIn(zone, oldest),
    dueOn: addMonths(oldest, months),
    count: late.length,
  };
}
