/**
 * Whether an activity may be recorded: every fault at once, so that a form shows them all.
 * docs/domain.md 6.2 (DailyActivity), 6.4 I8, 6.7 (activity.*).
 */
import { dutyOn, leaveOn } from '../../organisation/employee/rules.ts';
import { exceptionUsed } from '../../organisation/exception/rules.ts';
import {
  type FamilyOn,
  hasLineOn,
  type InOffice,
  isInOffice,
  nextLineFrom,
} from '../../organisation/person/store.ts';
import { type PolicyKey, type PolicyUsed, usingPolicies } from '../../organisation/policy/rules.ts';
import { type Instant, isWorkingDay, monthOfDate, type PlainDate } from '../../platform/period.ts';
import { check, type Problem, type Result } from '../../platform/result.ts';
import { type BankItem, fitsFamily } from '../bank/rules.ts';
import type { Entry } from './entry.ts';
import { type InputFacts, rejectedAt, writtenUntil } from './inputDays.ts';
import { counting, dayIn, minutesWithin, overlaps } from './minutes.ts';
import { holdsDay, type PlanResults, sameLink } from './planLink.ts';
import type { Activity, ActivityMonth } from './rules.ts';

/** The policies that decide whether an activity may be recorded. */
export const recordingPolicies = [
  'activity.inputWindowDays',
  'activity.outageExtendsWindow',
  'activity.dailyMaxMinutes',
  'activity.normTolerance',
] as const satisfies readonly PolicyKey[];

/** What a decision on an entry must know of the day, the person and the policies of the business date. */
export interface EntryFacts extends InputFacts, InOffice {
  readonly now: Instant;
  /** The position family of the office that the owner held on a date. */
  readonly familyOn: FamilyOn;
  readonly results: PlanResults;
  readonly limits: InputFacts['limits'] & {
    readonly dailyMaxMinutes: number;
    readonly normTolerance: number;
  };
  /** The revisions behind the limits, which the month keeps. */
  readonly policies: readonly PolicyUsed[];
}

type Named = (name: keyof Entry, code: Problem['code'], params?: Problem['params']) => Problem;

/**
 * Faults of the day. Duty elsewhere is worked on any day (I8); and what was recorded while the day was a working day may
 * still be mended (`before`), though it was declared a holiday afterwards.
 */
function dateProblems(
  { date }: Entry,
  before: Activity | undefined,
  facts: EntryFacts,
  named: Named,
): Problem[] {
  const { calendar, today, leaves } = facts;
  if (date > today) return [named('date', 'ACTIVITY_IN_FUTURE', { date })];
  const { to: until } = writtenUntil(date, before, facts);
  const leave = leaveOn(leaves, date);
  const isWorked = before !== undefined || isWorkingDay(calendar, date) || dutyOn(leaves, date) !== null;
  return [
    ...(isWorked ? [] : [named('date', 'ACTIVITY_NOT_WORKING_DAY', { date })]),
    ...(today > until ? [named('date', 'ACTIVITY_WINDOW_OVER', { date, until })] : []),
    ...(leave ? [named('date', 'ACTIVITY_ON_LEAVE', { date, type: leave.type })] : []),
    ...officeProblems(date, facts, named),
  ];
}

/**
 * Faults of a day that is not theirs: before their first day, between two lines of theirs, or after their last. Whoever
 * was just registered has no line yet: nothing is asked of them, and nothing that they did is refused.
 */
function officeProblems(date: PlainDate, entry: EntryFacts, named: Named): Problem[] {
  const facts = entry.lines?.length === 0 ? { ...entry, lines: null } : entry;
  const from = hasLineOn(facts, date) ? null : nextLineFrom(facts, date);
  if (from) return [named('date', 'ACTIVITY_BEFORE_OFFICE', { date, from })];
  return isInOffice(facts, date) ? [] : [named('date', 'EMPLOYEE_INACTIVE')];
}

function bankProblems(entry: Entry, item: BankItem | undefined, facts: EntryFacts, named: Named): Problem[] {
  const code = entry.bankCode;
  if (!item) return [named('bankCode', 'BANK_ITEM_UNKNOWN', { code })];
  if (item.state !== 'ACTIVE') return [named('bankCode', 'BANK_ITEM_INACTIVE', { code })];
  if (!fitsFamily(item, facts.familyOn(entry.date))) return [named('bankCode', 'BANK_ITEM_UNFIT', { code })];
  const { min, standard, max: norm } = item.normMinutes;
  // In thousandths: 100 x 1.15 is 114.99… otherwise.
  const max = Math.floor((norm * Math.round(facts.limits.normTolerance * 1000)) / 1000);
  const each = entry.minutesPerUnit ?? standard;
  return each < min || each > max ? [named('minutesPerUnit', 'ACTIVITY_NORM', { min, max })] : [];
}

/** Faults of the hours, where any are given: they hold the minutes (breaks lie between), and are nobody else's of the day. */
function timeProblems(
  { date, start, end }: Entry,
  minutes: number,
  month: ActivityMonth,
  named: Named,
): Problem[] {
  if (start === null && end === null) return [];
  if (start === null || end === null || end <= start) return [named('end', 'ACTIVITY_TIMES')];
  const between = minutesWithin(start, end);
  if (between < minutes) return [named('end', 'ACTIVITY_HOURS', { start, end, between, minutes })];
  return overlaps(dayIn(month, date), start, end)
    ? [named('start', 'ACTIVITY_OVERLAPS', { start, end })]
    : [];
}

/** Faults of the link; one that an activity has already (`before`) stays, though the plan has changed since. */
function resultProblems(
  { planNo, resultId, date }: Entry,
  before: Activity | undefined,
  { results }: EntryFacts,
  named: Named,
): Problem[] {
  if (before && sameLink(before, { planNo, resultId })) return [];
  if (planNo === null && resultId === null) return [];
  const known = planNo !== null && results.get(planNo);
  if (!known) return [named('planNo', 'ACTIVITY_PLAN_UNKNOWN')];
  if (!holdsDay(known, date))
    return [named('planNo', 'ACTIVITY_PLAN_OTHER_DAYS', { date, from: known.from, to: known.to })];
  return resultId === null || known.results.has(resultId) ? [] : [named('resultId', 'ACTIVITY_PLAN_UNKNOWN')];
}

function minuteProblems(
  entry: Entry,
  minutes: number,
  month: ActivityMonth,
  facts: EntryFacts,
  named: Named,
) {
  const max = facts.limits.dailyMaxMinutes;
  const left = max - dayIn(month, entry.date).counted;
  return minutes > left
    ? [named('volume', 'ACTIVITY_DAY_FULL', { date: entry.date, minutes, left, max })]
    : [];
}

/** An activity decided: as it becomes, and the month with it. */
export interface Recorded {
  readonly activity: Activity;
  readonly month: ActivityMonth;
}

/**
 * Decides an entry against its month: a new activity, or one that is written anew (`before`), whose own minutes and
 * hours do not stand in its way.
 * Refuses, each on its field below `at`: PERIOD_CLOSED, EMPLOYEE_INACTIVE, ACTIVITY_*, BANK_ITEM_*.
 */
export function record(
  month: ActivityMonth,
  entry: Entry,
  item: BankItem | undefined,
  facts: EntryFacts,
  as: { readonly state: 'RECORDED' | 'PENDING'; readonly at: readonly string[]; readonly before?: Activity },
): Result<Recorded> {
  const named: Named = (name, code, params) => ({ code, field: [...as.at, name], ...(params && { params }) });
  const each = entry.minutesPerUnit ?? item?.normMinutes.standard ?? 0;
  const others = as.before ? counting(month, as.before, { ...as.before, state: 'VOIDED' }) : month;
  const problems = [
    ...(month.closedAt ? [named('date', 'PERIOD_CLOSED', { period: month.month })] : []),
    ...dateProblems(entry, as.before, facts, named),
    ...bankProblems(entry, item, facts, named),
    ...timeProblems(entry, entry.volume * each, others, named),
    ...resultProblems(entry, as.before, facts, named),
    ...minuteProblems(entry, entry.volume * each, others, facts, named),
  ];
  if (problems.length > 0 || !item) return check(problems, undefined as never);
  const recordedAt = as.before?.recordedAt ?? facts.now;
  const written = activityOf(entry, item, each, month.employeeId, recordedAt, as.state);
  const rejected = as.before && rejectedAt(as.before);
  // Edited, it keeps the days that its rejection opened until it is sent in again.
  const since = as.state === 'PENDING' ? { submittedAt: facts.now } : rejected && { mendedFrom: rejected };
  const activity = { ...written, ...marksOf(entry.date, as.before, facts), ...since };
  const counted = counting(month, as.before ?? null, activity);
  return check([], { activity, month: usingPolicies(counted, facts.policies) });
}

/** What an activity is marked with: duty elsewhere, and the exception without which its window would be over. */
function marksOf(
  date: PlainDate,
  before: Activity | undefined,
  facts: EntryFacts,
): Pick<Activity, 'duty' | 'exceptionId'> {
  const duty = dutyOn(facts.leaves, date);
  const [exceptionId] = exceptionUsed(writtenUntil(date, before, facts), facts.today);
  return { ...(duty && { duty }), ...(exceptionId && { exceptionId }) };
}

const activityOf = (
  entry: Entry,
  item: BankItem,
  minutesPerUnit: number,
  employeeId: string,
  recordedAt: Instant,
  state: Activity['state'],
): Activity => ({
  ...entry,
  employeeId,
  month: monthOfDate(entry.date),
  bankVersion: item.version,
  bankName: item.name,
  unit: item.unit,
  minutesPerUnit,
  minutes: entry.volume * minutesPerUnit,
  state,
  reason: null,
  recordedAt,
  decidedAt: null,
  decidedBy: null,
});
