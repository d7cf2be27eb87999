/** What closing a person's month writes: every plan's part of it, and the person's minutes. */
import { announceActivities } from '../../../execution/activity/events.ts';
import { atDeadline, type sentTooLate } from '../../../execution/activity/deadline.ts';
import { closeActivityMonth } from '../../../execution/activity/minutes.ts';
import { type ActivityMonth, emptyMonth } from '../../../execution/activity/rules.ts';
import { activityMonthKind, type ActivityMonthRef, offDesk } from '../../../execution/activity/store.ts';
import { placeOf } from '../../../execution/month/desk.ts';
import { announceMonth } from '../../../execution/month/events.ts';
import { cancelUnworked } from '../../../execution/month/ending.ts';
import { type Month } from '../../../execution/month/rules.ts';
import { monthKind, monthSection, writeCardOfMonth } from '../../../execution/month/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, type Person } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { conflict, set, type Write } from '../../../platform/commit/writes.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Key, keys } from '../../../platform/keys.ts';
import type { Instant } from '../../../platform/period.ts';
import { changed, lostTo } from '../../../platform/versions.ts';
import type { Closing } from '../closing.ts';
import { announceEvaluation } from '../events.ts';
import { cardSection, evaluationKind, groupWrites, keyOf, ratingItem } from '../store.ts';

/** The person, as far as cards tell them. */
type Whose = Pick<Person, 'employee' | 'lines'>;

/** What a night closes of a person, what it cancels since nobody worked in it, and their minutes. */
export interface Closed {
  readonly closings: readonly Closing[];
  readonly unworked: readonly Kept<Month>[];
  /** Whether they had no day to work in all of the month. */
  readonly idle: boolean;
  readonly minutes: ClosedMinutes;
}

/** The month cancelled, with a mark why. */
const unworkedChange = (before: Kept<Month>): Change => {
  const after = cancelUnworked(before.data);
  return changed(monthKind, before, after, announceMonth('monthCancelled', after));
};

/** The month locked or missed; none when it was closed before. */
const monthChange = ({ before, month }: Closing): Change[] =>
  month.status === before.data.status
    ? []
    : [
        {
          kind: monthKind,
          key: before.key,
          before,
          after: month,
          event: announceMonth(month.status === 'LOCKED' ? 'monthLocked' : 'monthMissed', month),
          onConflict: lostTo(monthKind),
        },
      ];

const evaluationChange = ({ evaluation }: Closing): Change => ({
  kind: evaluationKind,
  key: keyOf(evaluation),
  before: null,
  after: evaluation,
  event: announceEvaluation('evaluationOpened', evaluation),
  onConflict: conflict,
});

/** A person's month of activities as it stood, null where there was none, and as it is closed. */
export interface ClosedMinutes {
  readonly before: Kept<ActivityMonth> | null;
  readonly after: ActivityMonth;
}

/**
 * Closes a person's minutes at the end of their verification, also where there are none; what was closed before stays.
 * `late`: the minutes by day that wait and were sent in too late to count by silence.
 */
export function closeMinutes(
  before: Kept<ActivityMonth> | null,
  { employeeId, month }: ActivityMonthRef,
  { policies, late, at }: { policies: Policies; late: ReturnType<typeof sentTooLate>; at: Instant },
): ClosedMinutes {
  const stands = before?.data ?? emptyMonth(employeeId, month);
  if (stands.closedAt) return { before, after: stands };
  return { before, after: closeActivityMonth(atDeadline(stands, policies, late), at) };
}

/** The change of the minutes; none when they were closed before. */
export const minutesChange = ({ before, after }: ClosedMinutes): Change[] =>
  before?.data === after
    ? []
    : [
        {
          kind: activityMonthKind,
          key: keys.activityMonth(after.employeeId, after.month),
          before,
          after,
          event: announceActivities('activityMonthClosed', after),
          onConflict: before ? lostTo(activityMonthKind) : conflict,
        },
      ];

/** Takes what waited of the minutes off the desk on which it lay. */
export const minutesOffDesk = ({ before }: ClosedMinutes): Write[] => (before ? offDesk(before.data) : []);

/**
 * What the cards tell of minutes that are closed alone, as nobody is there to rate: they are over, and nothing waits any
 * more. Of several cards the last stands for the person.
 */
export const minutesOnCards = (cards: readonly Key[], minutes: Closing['minutes']): Write[] =>
  cards.map((card, at) => {
    const elsewhere = at < cards.length - 1;
    return set(card, { minutes: { ...minutes, ...(elsewhere && { elsewhere }) }, activities: {} });
  });

/** What a card says of minutes that the card of another plan tells for the person. */
const toldElsewhere = ({ minutes }: Closing) => ({ minutes: { ...minutes, elsewhere: true } });

/**
 * What other cards of the month say, of plans that were cancelled in it or closed before: whichever of them told the
 * minutes so far, the person counts once.
 */
export function elsewhereOnCards(cards: readonly Key[], { closings, unworked }: Closed): Write[] {
  const [closing] = closings;
  if (!closing) return [];
  const months = [...closings.map(({ before }) => before), ...unworked];
  const written = new Set(
    months.map(({ data: { employeeId, month, planNo } }) => keys.card(employeeId, month, planNo).SK),
  );
  return cards
    .filter(({ SK }) => !written.has(SK))
    .map((card) => set(card, { ...toldElsewhere(closing), activities: {} }));
}

/** The changes of a closing: months, evaluations, minutes; one event each. */
export const closingChanges = ({ closings, unworked, minutes }: Closed): Change[] => [
  ...closings.flatMap(monthChange),
  ...unworked.map(unworkedChange),
  ...minutesChange(minutes),
  ...closings.map(evaluationChange),
];

/** Desks, card and the line's condition of one plan's closing: no activities wait any more. */
function besideOne({ before, month, evaluation, line, minutes }: Closing, employee: Employee): Write[] {
  const left = placeOf(before.data);
  return [
    ...(left ? [takeOffDesk(left)] : []),
    layOnDesk({ ...ratingItem(evaluation), since: evaluation.openedAt }),
    ...groupWrites(null, evaluation),
    writeCardOfMonth(month, employee, line?.data ?? null, {
      month: monthSection(month),
      minutes,
      activities: {},
      evaluation: cardSection(evaluation),
    }),
  ];
}

/**
 * Desk and card of a month that is cancelled. The card says that nothing is expected of the person only where they had
 * no day to work in all of the month: of one plan's part it says nothing of the rest.
 */
function besideUnworked(
  { data }: Kept<Month>,
  { employee, lines }: Whose,
  { idle, closings: [closing] }: Closed,
): Write[] {
  const left = placeOf(data);
  const after = cancelUnworked(data);
  const line = lineOfPerson({ lines }, data.to)?.data ?? null;
  const month = { ...monthSection(after), onLeave: idle };
  return [
    ...(left ? [takeOffDesk(left)] : []),
    writeCardOfMonth(after, employee, line, {
      month,
      activities: {},
      ...(closing && toldElsewhere(closing)),
    }),
  ];
}

/** What goes with the changes of a closing: desks, cards, and the lines that name the appraisers. */
export function closingWrites(closed: Closed, whose: Whose): Write[] {
  const { closings, unworked, minutes } = closed;
  const lines = new Map(closings.flatMap(({ line }) => (line ? [[line.key.SK, line] as const] : [])));
  return [
    ...closings.flatMap((closing) => besideOne(closing, whose.employee)),
    ...unworked.flatMap((month) => besideUnworked(month, whose, closed)),
    ...minutesOffDesk(minutes),
    ...[...lines.values()].map(lineStands),
  ];
}
