/**
 * Which days of which months a change of a policy would move, worked out from the calendar and the revisions alone.
 * docs/domain.md 6.7.
 */
import { type MonthDays, windowsOf } from '../../execution/month/ownWindows.ts';
import { inputWindow, windowCalendar } from '../../execution/month/windows.ts';
import type { WindowKind } from '../../organisation/exception/rules.ts';
import { type Policies, policyOn, type PolicyRevision } from '../../organisation/policy/rules.ts';
import {
  datesOf,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  type WorkCalendar,
  workingDaysOf,
  type WorkWeek,
} from '../../platform/period.ts';

/** As many months are looked at, from the first that a change is about. */
export const MONTHS = 12;

/** A window before and after a change; `date` of an activity: the month's last working day. */
export interface MovedWindow {
  readonly week: WorkWeek;
  readonly window: WindowKind;
  readonly date: PlainDate | null;
  readonly before: Days;
  readonly after: Days;
  /** By how many days its last one moves; negative: earlier. */
  readonly days: number;
  /** It would be over today, and is not yet: whoever has not acted could not any more. */
  readonly overAtOnce: boolean;
}

interface Days {
  readonly from: PlainDate | null;
  readonly to: PlainDate;
}

/** A month that a change is about, and what of it moves. */
export interface MovedMonth {
  readonly period: Period;
  readonly windows: readonly MovedWindow[];
  /** Working days, of five-day offices, of which activities would be accepted until another day. */
  readonly activityDays: number;
}

/** What a change rests on: the revisions with and without it, and both calendars. */
export interface PreviewFacts {
  readonly all: readonly PolicyRevision[];
  readonly added: PolicyRevision;
  readonly calendars: Readonly<Record<WorkWeek, WorkCalendar>>;
  readonly today: PlainDate;
}

/**
 * The first months whose business date, their last day, has the added revision in force: from its own date until the
 * next of its key.
 */
export function monthsConcerned({ all, added }: Pick<PreviewFacts, 'all' | 'added'>): Period[] {
  const next = all
    .filter(({ key, effectiveFrom }) => key === added.key && effectiveFrom > added.effectiveFrom)
    .map(({ effectiveFrom }) => effectiveFrom)
    .toSorted()[0];
  const first = monthOfDate(added.effectiveFrom);
  return Array.from({ length: MONTHS }, (_, offset) => shiftMonth(first, offset)).filter(
    (month) => !next || datesOf(month).last < next,
  );
}

/** A month of somebody whose plan covers it, as far as its windows ask. */
const wholeMonth = (period: Period): MonthDays => {
  const { first, last } = datesOf(period);
  return { month: period, from: first, to: last };
};

type Found = readonly [window: WindowKind, date: PlainDate | null, days: Days];

function windowsIn(period: Period, policies: Policies, calendar: WorkCalendar): Found[] {
  // Of a month of whom nothing is known yet: no instant, and therefore no zone, is asked.
  const { target, realisation, verification } = windowsOf(wholeMonth(period), {
    policies,
    calendar,
    zone: 'UTC',
  });
  const input = policies.value('activity.inputWindowDays');
  const counted = windowCalendar(calendar, policies);
  const date = workingDaysOf(calendar, period).at(-1) ?? datesOf(period).last;
  const days = ({ from, to }: Days): Days => ({ from, to });
  return [
    ['TARGET', null, days(target)],
    ['ACTIVITY', date, { from: date, to: inputWindow(date, input, counted).to }],
    ['REALISATION', null, days(realisation)],
    ['VERIFICATION', null, { from: null, to: verification.to }],
  ];
}

const dayNo = (date: PlainDate): number => Date.parse(date) / 86_400_000;

function moved(period: Period, week: WorkWeek, facts: PreviewFacts): MovedWindow[] {
  const { last } = datesOf(period);
  const [old, anew] = [policyOn(facts.all, last), policyOn([...facts.all, facts.added], last)];
  const calendar = facts.calendars[week];
  const after = windowsIn(period, anew, calendar);
  return windowsIn(period, old, calendar).flatMap(([window, date, before], at): MovedWindow[] => {
    const then = after[at]?.[2] ?? before;
    if (then.from === before.from && then.to === before.to) return [];
    const overAtOnce = then.to < facts.today && facts.today <= before.to;
    const days = dayNo(then.to) - dayNo(before.to);
    return [{ week, window, date, before, after: then, days, overAtOnce }];
  });
}

function activityDays(period: Period, { all, added, calendars }: PreviewFacts): number {
  const { last } = datesOf(period);
  const calendar = calendars.FIVE_DAYS;
  const ends = (revisions: readonly PolicyRevision[]) => {
    const policies = policyOn(revisions, last);
    const days = policies.value('activity.inputWindowDays');
    return (date: PlainDate) => inputWindow(date, days, windowCalendar(calendar, policies)).to;
  };
  const [before, after] = [ends(all), ends([...all, added])];
  return workingDaysOf(calendar, period).filter((date) => before(date) !== after(date)).length;
}

/** The months that a change is about, each with what moves in it: nothing where the key is of no window. */
export const movedMonths = (facts: PreviewFacts): MovedMonth[] =>
  monthsConcerned(facts).map((period) => ({
    period,
    windows: (['FIVE_DAYS', 'SIX_DAYS'] as const).flatMap((week) => moved(period, week, facts)),
    activityDays: activityDays(period, facts),
  }));
