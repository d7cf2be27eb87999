/**
 * The days of one person's month, as they follow from the policies and from what has happened to it: whoever must act
 * has time to act. One function, by which everything is decided, shown, turned and closed. docs/domain.md 6.7.
 */
import type { PolicyValues, Policies } from '../../organisation/policy/rules.ts';
import { longerUntil, type LongerWindow, type WindowException } from '../../organisation/exception/rules.ts';
import {
  addDays,
  addWorkingDays,
  dateIn,
  endOfWindow,
  type Instant,
  instantIn,
  type PlainDate,
  windowUntil,
  withoutOutages,
  type WorkCalendar,
} from '../../platform/period.ts';
import type { Month } from './rules.ts';
import {
  gapEnds,
  realisationWindow,
  targetWindow,
  verificationWindow,
  type Window,
  windowCalendar,
} from './windows.ts';

/** What windows follow from; of a month that nobody has yet, its days alone. */
export type MonthDays = Pick<Month, 'month' | 'from' | 'to'> &
  Partial<
    Pick<Month, 'status' | 'openedAt' | 'targetSubmittedAt' | 'targetApprovedAt' | 'realisedAt' | 'returns'>
  >;

/** Policies of the business date, the owner's calendar with the outages that it knows, the exceptions that they were granted. */
export interface WindowFacts {
  readonly policies: Policies;
  readonly calendar: WorkCalendar;
  readonly zone: string;
  readonly exceptions?: readonly WindowException[];
  /** Whether the owner has a day to work in it, by the leave on record: nobody is late with a month of another kind. */
  readonly works?: boolean;
}

/** All days that matter of a month. */
export interface Windows {
  /** The days of the target in time, after a return until the last that its owner was given. */
  readonly target: Window;
  /** The last days of each handing in of the target in time: of the first, and after each return; none where nobody is late. */
  readonly targetDue: readonly PlainDate[];
  /** The last day of a target: late after its window. */
  readonly targetUntil: PlainDate;
  readonly realisation: Window;
  readonly verification: LongerWindow;
  /** The last day of verification by the policies alone: after it each is returned once at most. */
  readonly ordinaryEnd: PlainDate;
  /** Before which no realisation is taken; null before there is a target. */
  readonly earliestRealisation: Instant | null;
}

/** The days until the ends of which an answer to a target is waited for: before it climbs, and in all. */
export function answerDays(
  { targetSubmittedAt }: Pick<MonthDays, 'targetSubmittedAt'>,
  facts: {
    readonly zone: string;
    readonly calendar: WorkCalendar;
    readonly silence: PolicyValues['month.targetSilence'];
  },
) {
  if (!targetSubmittedAt) return null;
  const submitted = dateIn(facts.zone, targetSubmittedAt);
  return {
    climbs: endOfWindow(facts.calendar, submitted, facts.silence.escalateWorkingDays),
    counts: endOfWindow(facts.calendar, submitted, facts.silence.approveWorkingDays),
  };
}

const laterOf = (one: PlainDate, other: PlainDate | null | undefined): PlainDate =>
  other && other > one ? other : one;

/** What every part is worked out with: the counted calendar, and the days that whoever must act has. */
function countedBy(
  month: MonthDays,
  { policies, calendar, zone, exceptions = [], works = true }: WindowFacts,
) {
  const counted = windowCalendar(calendar, policies);
  const act = policies.value('month.actWorkingDays');
  return {
    policies,
    calendar,
    zone,
    counted,
    exceptions,
    works,
    /** Working days after an instant. */
    daysAfter: (at: Instant | null | undefined) => (at ? endOfWindow(counted, dateIn(zone, at), act) : null),
    verifiedAfter: (day: PlainDate) =>
      addWorkingDays(withoutOutages(counted), day, policies.value('month.verifyWorkingDays')),
    returnsOf: (of: Month['returns'][number]['of']) => (month.returns ?? []).filter((one) => one.of === of),
  };
}
type Counted = ReturnType<typeof countedBy>;

/** The target's window, and its last day in each round: never earlier than some days after whoever acts could. */
function targetDays(month: MonthDays, by: Counted): Pick<Windows, 'target' | 'targetDue'> {
  const { from, to } = targetWindow(month, by.policies.value('month.targetWindow'));
  const first = laterOf(windowUntil(by.counted, from, to), by.daysAfter(month.openedAt));
  const rounds = [
    first,
    ...by.returnsOf('TARGET').map((one) => laterOf(first, by.daysAfter(one.returnedAt))),
  ];
  const windows = rounds.map((day) => longerUntil(day, by.exceptions, 'TARGET', month.month));
  return {
    target: { from, ...(windows.at(-1) ?? { to }) },
    targetDue: by.works ? windows.map((window) => window.to) : [],
  };
}

/** When a target is, or will be by its appraiser's silence, approved; null while there is none. */
function approvedAt(month: MonthDays, { policies, counted, zone }: Counted): Instant | null {
  if (month.status !== 'TARGET_SUBMITTED') return month.targetApprovedAt ?? null;
  const silence = policies.value('month.targetSilence');
  const answer = answerDays(month, { zone, calendar: counted, silence });
  return answer && instantIn(zone, addDays(answer.counts, 1));
}

/** The realisation's window by the policies, and as it is: some days after it could be handed in, or came back. */
function realisationDays(month: MonthDays, by: Counted) {
  const policy = realisationWindow(month, by.policies.value('month.realisationWindow'), by.calendar);
  const ordinary = windowUntil(by.counted, policy.from, policy.to);
  const gap = by.policies.value('month.minGapTargetRealisationHours');
  const gapOver = month.targetSubmittedAt ? gapEnds(month.targetSubmittedAt, gap) : null;
  const approved = approvedAt(month, by);
  const possible = approved && gapOver && gapOver > approved ? gapOver : approved;
  const returned = by.returnsOf('REALISATION').at(-1)?.returnedAt;
  const last = laterOf(laterOf(ordinary, by.daysAfter(possible)), by.daysAfter(returned));
  const begins = instantIn(by.zone, policy.from);
  return {
    /** By the policies and exceptions alone. */
    handedIn: longerUntil(ordinary, by.exceptions, 'REALISATION', month.month).to,
    window: { from: policy.from, ...longerUntil(last, by.exceptions, 'REALISATION', month.month) },
    earliest: gapOver && (gapOver > begins ? gapOver : begins),
  };
}

/** The last day of verification: some days after the last on which a realisation can come, or after one that came later. */
function verificationDays(
  { month, realisedAt }: MonthDays,
  { window }: ReturnType<typeof realisationDays>,
  by: Counted,
): LongerWindow {
  const { to, exception } = verificationWindow(month, by.policies, by.calendar, by.exceptions);
  const until = exception?.instead ?? to;
  const realised = realisedAt ? dateIn(by.zone, realisedAt) : window.to;
  const after = by.verifiedAfter(laterOf(window.to, realised));
  return longerUntil(laterOf(until, after), by.exceptions, 'VERIFICATION', month);
}

/** A month's windows as they stand, whatever was decided: the latest of each day, never an earlier one. */
export function windowsOf(month: MonthDays, facts: WindowFacts): Windows {
  const by = countedBy(month, facts);
  const target = targetDays(month, by);
  const realisation = realisationDays(month, by);
  return {
    ...target,
    targetUntil: laterOf(realisation.handedIn, target.target.to),
    realisation: realisation.window,
    verification: verificationDays(month, realisation, by),
    ordinaryEnd: verificationWindow(month.month, facts.policies, facts.calendar).to,
    earliestRealisation: realisation.earliest,
  };
}

/**
 * Whether a month's target is late by its windows as they stand now: what was marked is late no more once an outage, or
 * a longer window, made up for it; what was in time when it came stays so.
 */
export function isLate(
  month: Pick<Month, 'lateTarget' | 'targetSubmittedAt' | 'returns'>,
  { targetDue }: Pick<Windows, 'targetDue'>,
  { zone, today }: { readonly zone: string; readonly today: PlainDate },
): boolean {
  if (!month.lateTarget) return false;
  const earlier = month.returns.filter(({ of }) => of === 'TARGET').map(({ submittedAt }) => submittedAt);
  const handedIn = [...earlier, ...(month.targetSubmittedAt ? [month.targetSubmittedAt] : [])];
  const days = [...handedIn.map((at) => dateIn(zone, at)), ...(month.targetSubmittedAt ? [] : [today])];
  return days.some((day, round) => day > (targetDue[round] ?? day));
}

/**
 * The last day on which somebody can still do something about a month: null where nobody has to. A month in which no
 * target came is not waited for once none is taken.
 */
export function waitsUntil({ status }: Pick<Month, 'status'>, windows: Windows): PlainDate | null {
  switch (status) {
    case 'GENERATED':
      return windows.targetUntil;
    case 'TARGET_APPROVED':
      return windows.realisation.to;
    case 'TARGET_SUBMITTED':
    case 'REALISED':
      return windows.verification.to;
    default:
      return null;
  }
}
