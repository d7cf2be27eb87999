/**
 * Until when an evaluation may be received and objected to, and what happens to it by itself after that. Pure. Both are
 * windows between two dates, which outages make longer (docs/domain.md 6.7); receipt within the last second counts.
 */
import type { Policies, PolicyKey } from '../../organisation/policy/rules.ts';
import {
  addDays,
  dateIn,
  endOfWindow,
  type Instant,
  isMonth,
  type PlainDate,
  type WorkCalendar,
  windowUntil,
} from '../../platform/period.ts';
import { deem, expire } from './finality.ts';
import { type Evaluation, waitsSince } from './rules.ts';
import type { Achievement } from '../achievement/rules.ts';

/** What the terms follow from: `calendar` is the owner's, as windows count it. */
export interface TermFacts {
  readonly zone: string;
  readonly calendar: WorkCalendar;
  readonly policies: Policies;
}

export const receiptPolicies = [
  'eval.deemedReceivedDays',
  'activity.outageExtendsWindow',
] as const satisfies readonly PolicyKey[];
export const objectionPolicies = [
  'objection.days',
  'objection.dayType',
  'activity.outageExtendsWindow',
] as const satisfies readonly PolicyKey[];

/** The last of some calendar days after the date of an instant. */
export const calendarDaysAfter = (at: Instant, days: number, { zone, calendar }: TermFacts): PlainDate => {
  const from = dateIn(zone, at);
  return windowUntil(calendar, from, addDays(from, days));
};

/** The last day on which its employee may receive an evaluation themselves (`eval.deemedReceivedDays`). */
export const receivedUntil = (issuedAt: Instant, facts: TermFacts): PlainDate =>
  calendarDaysAfter(issuedAt, facts.policies.value('eval.deemedReceivedDays'), facts);

/** The last day of an objection (`objection.days`, `objection.dayType`): received 1 February, until the 15th. */
export function objectionUntil(receivedAt: Instant, facts: TermFacts): PlainDate {
  const days = facts.policies.value('objection.days');
  if (facts.policies.value('objection.dayType') === 'CALENDAR')
    return calendarDaysAfter(receivedAt, days, facts);
  return endOfWindow(facts.calendar, dateIn(facts.zone, receivedAt), days);
}

/** The first day on which something happens to an evaluation by itself; null when nothing does. */
export function turnsOn(evaluation: Evaluation, facts: TermFacts): PlainDate | null {
  const { status, issuedAt, receivedAt } = evaluation;
  if (status === 'ISSUED' && issuedAt) return addDays(receivedUntil(issuedAt, facts), 1);
  if (status === 'RECEIVED' && receivedAt) return addDays(objectionUntil(receivedAt, facts), 1);
  return null;
}

/** What has become of an evaluation by itself, and under which name it is told. */
export interface Turned {
  readonly after: Evaluation;
  readonly event: 'evaluationDeemedReceived' | 'evaluationExpired';
}

/** What a day makes of an evaluation by itself; null when nothing, or not yet. */
export function turn(evaluation: Evaluation, facts: TermFacts, today: PlainDate, at: Instant): Turned | null {
  const on = turnsOn(evaluation, facts);
  if (on === null || today < on) return null;
  const isDeemed = evaluation.status === 'ISSUED';
  const after = (isDeemed ? deem : expire)(evaluation, at);
  if (!after.ok) return null;
  return { after: after.value, event: isDeemed ? 'evaluationDeemedReceived' : 'evaluationExpired' };
}

export const ratingPolicies = [
  'eval.rateWorkingDays',
  'eval.orgAchievementRequired',
  'activity.outageExtendsWindow',
] as const satisfies readonly PolicyKey[];

/** Since when the people of a unit may be rated by its achievement: first set, or passed over by BKPP; null while neither. */
function achievedSince(achievement: Achievement | null): Instant | null {
  const since = [achievement?.determinations[0]?.at, achievement?.override?.at].filter((at) => at != null);
  return since.toSorted()[0] ?? null;
}

/** What a rating waits for, as it stands: the unit's achievement and, of a year, what `yearRatableOn` looks at. */
export interface RatingWaits {
  readonly achievement: Achievement | null;
  /** Since which day the year itself may be rated; null while it may not. Not looked at of a month. */
  readonly yearOn: PlainDate | null;
}

/**
 * The day since which an evaluation may be rated: it was opened, or opened again, the achievement of its unit was set
 * where that is waited for, and of a year nothing of it is awaited; null while any of it is. Nobody is late before.
 */
export function ratableOn(
  evaluation: Evaluation,
  { achievement, yearOn }: RatingWaits,
  { zone, policies }: Pick<TermFacts, 'zone' | 'policies'>,
): PlainDate | null {
  const isOfMonth = isMonth(evaluation.period);
  const { month, annual } = policies.value('eval.orgAchievementRequired');
  const opened = dateIn(zone, waitsSince(evaluation));
  const achieved = achievedSince(achievement);
  const days = [
    opened,
    (isOfMonth ? month : annual) ? achieved && dateIn(zone, achieved) : opened,
    isOfMonth ? opened : yearOn,
  ];
  const known = days.flatMap((day) => day ?? []);
  return known.length < days.length ? null : (known.toSorted().at(-1) ?? null);
}

/**
 * The last day on which an evaluation is to be rated and issued (`eval.rateWorkingDays`): so many working days of whoever
 * rates after it may be; null while it may not. `facts` of the calendar of whoever rates.
 */
export function ratedUntil(evaluation: Evaluation, waits: RatingWaits, facts: TermFacts): PlainDate | null {
  const from = ratableOn(evaluation, waits, facts);
  return from && endOfWindow(facts.calendar, from, facts.policies.value('eval.rateWorkingDays'));
}
