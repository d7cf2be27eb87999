/**
 * Which days of which months a change of a policy would move, worked out from the calendar and the revisions alone.
 * docs/domain.md 6.7.
 */
import { isDeepStrictEqual } from 'node:util';
import { windowsOf } from '../../execution/month/ownWindows.ts';
import { inputWindow, verificationWindow, windowCalendar } from '../../execution/month/windows.ts';
import type { WindowKind } from '../../organisation/exception/rules.ts';
import {
  type Policies,
  type PolicyKey,
  policyOn,
  type PolicyRevision,
} from '../../organisation/policy/rules.ts';
import {
  addDays,
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

/** A month, and the parts of it that a change is about: those whose last day, their business date, lies between. */
export interface Concerned {
  readonly period: Period;
  readonly partsFrom: PlainDate;
  readonly partsTo: PlainDate;
}

/** A month that a change is about, and what of it moves. */
export interface MovedMonth extends Concerned {
  readonly windows: readonly MovedWindow[];
  /** Days on which offices work, of five days or six, of which activities would be accepted until another day in either. */
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
 * The first months of which some part's business date, its last day, has the added revision in force: from its own date
 * until the next of its key.
 */
export function monthsConcerned({ all, added }: Pick<PreviewFacts, 'all' | 'added'>): Concerned[] {
  const next = all
    .filter(({ key, effectiveFrom }) => key === added.key && effectiveFrom > added.effectiveFrom)
    .map(({ effectiveFrom }) => effectiveFrom)
    .toSorted()[0];
  const start = monthOfDate(added.effectiveFrom);
  const months = Array.from({ length: MONTHS }, (_, offset) => shiftMonth(start, offset)).map((period) => {
    const { first, last } = datesOf(period);
    return {
      period,
      partsFrom: first < added.effectiveFrom ? added.effectiveFrom : first,
      partsTo: next && next <= last ? addDays(next, -1) : last,
    };
  });
  return months.filter(({ partsFrom, partsTo }) => partsFrom <= partsTo);
}

/** Whether a change is about the month itself, by whose last day activities are entered and the month is closed. */
const isWhole = ({ period, partsTo }: Concerned): boolean => partsTo === datesOf(period).last;

const weeks = ['FIVE_DAYS', 'SIX_DAYS'] as const satisfies readonly WorkWeek[];

type Found = readonly [window: WindowKind, date: PlainDate | null, days: Days];

/** Of a month that ends under another revision its parts have their own days for targets and realisations alone. */
function windowsIn(concerned: Concerned, policies: Policies, calendar: WorkCalendar): Found[] {
  const { period, partsTo } = concerned;
  // Of a month of which nothing is known yet: no instant, and therefore no zone, is asked.
  const part = { month: period, from: datesOf(period).first, to: partsTo };
  const { target, realisation } = windowsOf(part, { policies, calendar, zone: 'UTC' });
  const days = ({ from, to }: Days): Days => ({ from, to });
  const own: Found[] = [
    ['TARGET', null, days(target)],
    ['REALISATION', null, days(realisation)],
  ];
  if (!isWhole(concerned)) return own;
  const input = policies.value('activity.inputWindowDays');
  const counted = windowCalendar(calendar, policies);
  const date = workingDaysOf(calendar, period).at(-1) ?? datesOf(period).last;
  return [
    ...own,
    ['ACTIVITY', date, { from: date, to: inputWindow(date, input, counted).to }],
    ['VERIFICATION', null, { from: null, to: verificationWindow(period, policies, calendar).to }],
  ];
}

const dayNo = (date: PlainDate): number => Date.parse(date) / 86_400_000;

function moved(concerned: Concerned, week: WorkWeek, facts: PreviewFacts): MovedWindow[] {
  const { partsTo } = concerned;
  const [old, anew] = [policyOn(facts.all, partsTo), policyOn([...facts.all, facts.added], partsTo)];
  const calendar = facts.calendars[week];
  const after = windowsIn(concerned, anew, calendar);
  return windowsIn(concerned, old, calendar).flatMap(([window, date, before], at): MovedWindow[] => {
    const then = after[at]?.[2] ?? before;
    if (then.from === before.from && then.to === before.to) return [];
    const overAtOnce = then.to < facts.today && facts.today <= before.to;
    const days = dayNo(then.to) - dayNo(before.to);
    return [{ week, window, date, before, after: then, days, overAtOnce }];
  });
}

function activityDays(concerned: Concerned, { all, added, calendars }: PreviewFacts): number {
  if (!isWhole(concerned)) return 0;
  const { period, partsTo: last } = concerned;
  const ends = (revisions: readonly PolicyRevision[], calendar: WorkCalendar) => {
    const policies = policyOn(revisions, last);
    const days = policies.value('activity.inputWindowDays');
    return (date: PlainDate) => inputWindow(date, days, windowCalendar(calendar, policies)).to;
  };
  const moving = weeks.flatMap((week) => {
    const calendar = calendars[week];
    const [before, after] = [ends(all, calendar), ends([...all, added], calendar)];
    return workingDaysOf(calendar, period).filter((date) => before(date) !== after(date));
  });
  return new Set(moving).size;
}

/** The months that a change is about, each with what moves in it: nothing where the key is of no window. */
export const movedMonths = (facts: PreviewFacts): MovedMonth[] =>
  monthsConcerned(facts).map((concerned) => ({
    ...concerned,
    windows: weeks.flatMap((week) => moved(concerned, week, facts)),
    activityDays: activityDays(concerned, facts),
  }));

/**
 * Keys by which days follow from what happened to a person's month or activity (an approval, a return, a rejection): the
 * days of verification also move after a rejection, an outage or a longer window of one person.
 */
const ofSinglePersons: ReadonlySet<PolicyKey> = new Set<PolicyKey>([
  'month.actWorkingDays',
  'month.verifyWorkingDays',
  'month.targetSilence',
  'month.minGapTargetRealisationHours',
  'activity.resubmitWorkingDays',
]);

/** Whether a change moves windows of single persons, which no month tells: nobody's are known before something happens. */
export function movesSingle({ all, added }: Pick<PreviewFacts, 'all' | 'added'>): boolean {
  const before = policyOn(all, added.effectiveFrom).value(added.key);
  return ofSinglePersons.has(added.key) && !isDeepStrictEqual(before, added.value);
}

/** Whether anything moves in any of them. */
export const anyMoves = (months: readonly MovedMonth[]): boolean =>
  months.some(({ windows, activityDays }) => windows.length > 0 || activityDays > 0);
