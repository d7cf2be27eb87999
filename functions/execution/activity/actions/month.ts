/** The way of every change to a person's activities: load their month, decide, commit it as one. */
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Change, Once } from '../../../platform/commit/plan.ts';
import { conflict, set, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, ofKind, readItem } from '../../../platform/item.ts';
import { type Key, keys, lists } from '../../../platform/keys.ts';
import { datesOf, type Period, today, type WorkCalendar } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { queryAll } from '../../../platform/table.ts';
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { calendarLately } from '../../../organisation/calendar/store.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import { type Policies, policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { monthKind } from '../../month/store.ts';
import { usingExceptions } from '../../month/windows.ts';
import type { Deadline } from '../deadline.ts';
import type { EntryFacts } from '../recording.ts';
import { type ActivityEvent, announceActivities } from '../events.ts';
import { type InputFacts, inputFacts } from '../inputDays.ts';
import { mending } from '../mending.ts';
import { awaiting } from '../minutes.ts';
import { type Activity, type ActivityMonth, emptyMonth } from '../rules.ts';
import { activitiesSection, activityKind, activityMonthKind, onDesk } from '../store.ts';
import { activityVerification, deadlineOf, isByLonger, type VerificationFacts } from '../verification.ts';

/** What every decision on a person's activities of a month rests on. */
export interface LoadedMonth {
  readonly person: Person;
  /** The line of the business date: of the month's last day, or of the person's last day in it. */
  readonly line: Kept<Line> | null;
  /** The month as it is kept; null before the first activity. */
  readonly kept: Kept<ActivityMonth> | null;
  readonly month: ActivityMonth;
  readonly cards: readonly Key[];
  readonly results: EntryFacts['results'];
  readonly policies: Policies;
  readonly calendar: WorkCalendar;
}

/** The line that decides over a month of activities, or null. */
export function lineOfMonth({ lines }: Person, month: Period): Kept<Line> | null {
  const { first, last } = datesOf(month);
  return lines.findLast(({ data }) => data.from <= last && (data.to === null || data.to >= first)) ?? null;
}

const resultsIn = (items: readonly Item[]): EntryFacts['results'] =>
  new Map(
    ofKind(items, monthKind)
      .map(({ data }) => data)
      // Of a plan that was closed before the month began nothing is left that something could belong to.
      .filter(({ status }) => status !== 'CANCELLED')
      .map(({ planNo, from, to, lines }) => [
        planNo,
        { from, to, results: new Set(lines.map(({ resultId }) => resultId)) },
      ]),
  );

/** Loads a person's month in two queries; null where there is no such person. */
export async function loadMonth(
  context: Context,
  employeeId: string,
  month: Period,
  revisions: readonly PolicyRevision[],
): Promise<LoadedMonth | null> {
  const [person, items, calendars] = await Promise.all([
    personOf(context.table, employeeId),
    queryAll(context.table, lists.personPeriod(employeeId, month)),
    calendarLately(context),
  ]);
  if (!person) return null;
  const item = items.find(({ type }) => type === activityMonthKind.type);
  const kept = item ? readItem(activityMonthKind, item) : null;
  return {
    person,
    line: lineOfMonth(person, month),
    kept,
    month: kept?.data ?? emptyMonth(employeeId, month),
    cards: items.filter(({ type }) => type === 'card').map(({ PK, SK }) => ({ PK, SK })),
    results: resultsIn(items),
    policies: policyOn(revisions, datesOf(month).last),
    calendar: workCalendarOf(calendars, person.employee),
  };
}

/** A change of a month: the month with its changes counted, and the activities that changed. */
export interface MonthChange {
  readonly authority: string;
  readonly event: ActivityEvent;
  readonly month: ActivityMonth;
  readonly parts: readonly { readonly before: Kept<Activity> | null; readonly after: Activity }[];
  readonly once?: readonly Once[];
  /** What else is written with it. */
  readonly writes?: readonly Write[];
  /** Who is to verify what waits, as it is submitted; a decision leaves the rest on the desk on which it lies. */
  readonly verifierId?: string | null;
}

const keyOf = ({ employeeId, month, date, id }: Activity): Key => keys.activity(employeeId, month, date, id);

const verificationFacts = ({ policies, calendar, person }: LoadedMonth): VerificationFacts => ({
  policies,
  calendar,
  exceptions: person.exceptions,
});

/** When a month's verification ends, as a call finds it. */
export const deadlineIn = (context: Context, loaded: LoadedMonth): Deadline =>
  deadlineOf(loaded.month, verificationFacts(loaded), today(context.clock));

/** What the days rest on, on which a month's activities are written. */
export const inputFactsOf = (
  { clock }: Context,
  { person: { exceptions }, calendar, policies }: LoadedMonth,
): InputFacts => inputFacts(policies, { today: today(clock), zone: clock.zone, calendar, exceptions });

/** What the month's cards tell anew: the minutes; the last card, which stands for the person, on whose desk activities wait. */
function cardWrites({ month, cards, policies }: LoadedMonth, after: ActivityMonth): Write[] {
  const target = policies.value('activity.monthlyMinuteTarget');
  const minutes = after.verifiedMinutes !== month.verifiedMinutes && {
    verified: after.verifiedMinutes,
    target,
  };
  const waits = after.verifierId !== month.verifierId || after.pendingSince !== month.pendingSince;
  if (!minutes && !waits) return [];
  return cards.map((card, at) => {
    const isLast = at === cards.length - 1;
    return set(card, {
      ...(minutes && { minutes: isLast ? minutes : { ...minutes, elsewhere: true } }),
      ...(waits && { activities: isLast ? activitiesSection(after) : {} }),
    });
  });
}

/** What goes with a change: the desk, the cards' minutes where they changed, the line that still stands. */
function alongside(loaded: LoadedMonth, after: ActivityMonth): Write[] {
  const { month, line } = loaded;
  return [...onDesk(month, after), ...cardWrites(loaded, after), ...(line ? [lineStands(line)] : [])];
}

/** The aggregate's change: the month, its parts, and the event that tells which activities became what. */
function changeOf(loaded: LoadedMonth, after: ActivityMonth, { event, parts }: MonthChange): Change {
  return {
    kind: activityMonthKind,
    key: keys.activityMonth(after.employeeId, after.month),
    before: loaded.kept,
    after,
    parts: parts.map((part) => ({
      kind: activityKind,
      key: keyOf(part.after),
      ...part,
      onConflict: conflict,
    })),
    event: announceActivities(
      event,
      after,
      parts.map((part) => part.after),
    ),
    onConflict: conflict,
  };
}

/** Commits a change of a month, as one transaction with one event; answers the activities as they stand. */
export async function changeMonth(
  context: Context,
  loaded: LoadedMonth,
  change: MonthChange,
): Promise<Result<Kept<Activity>[]>> {
  const now = context.clock.now();
  const awaited = awaiting(change.month, change.verifierId ?? null, now);
  const facts = verificationFacts(loaded);
  const byLonger = isByLonger(loaded.month.month, facts, today(context.clock));
  const left = mending(awaited, change.parts, now, context.clock.zone, byLonger);
  // Only what is decided rests on a longer verification; what its owner does by then rests on their own window.
  const after =
    change.event === 'activitiesVerified'
      ? usingExceptions(left, activityVerification(loaded.month, facts), today(context.clock))
      : left;
  const committed = await commitAs(context, change.authority, {
    at: now,
    ...(change.once && { once: change.once }),
    changes: [changeOf(loaded, after, change)],
    writes: [...alongside(loaded, after), ...(change.writes ?? [])],
  });
  if (!committed.ok) return committed;
  return ok(
    change.parts.map(({ before, after: data }) => ({
      key: keyOf(data),
      version: (before?.version ?? 0) + 1,
      seq: 0,
      headHash: null,
      data,
    })),
  );
}
