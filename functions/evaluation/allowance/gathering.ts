/** What of a person's record goes into their allowance of a month. Pure. docs/domain.md 2, docs/decisions/allowance.md. */
import { countedUnverified, countedWaiting, countsOn } from '../../execution/activity/deadline.ts';
import type { Activity, ActivityMonth } from '../../execution/activity/rules.ts';
import { isActiveOn, leaveOn } from '../../organisation/employee/rules.ts';
import type { Person } from '../../organisation/person/store.ts';
import type { Policies, PolicyKey } from '../../organisation/policy/rules.ts';
import type { AssignmentRole, PositionAssignment } from '../../organisation/position/rules.ts';
import { inForce, isKnown } from '../../organisation/validity/rules.ts';
import type { Kept } from '../../platform/item.ts';
import type { ProblemCode } from '../../platform/messages/codes.ts';
import type { Period, PlainDate } from '../../platform/period.ts';
import type { Marker } from '../../platform/run/marker.ts';
import { type Adjustments, standing } from '../adjustment/rules.ts';
import type { Attendance } from '../attendance/rules.ts';
import type { Predicate } from '../evaluation/predicate.ts';
import { type Evaluation, isIssued, predicateOfEvaluation } from '../evaluation/rules.ts';
import type { Inputs } from './inputs.ts';
import type { Judged } from './result.ts';

/** A person with every assignment of theirs. */
export interface Serving extends Person {
  readonly seats: readonly PositionAssignment[];
}

const holds = ({ seats }: Serving, role: AssignmentRole, date: PlainDate): boolean =>
  seats.some((seat) => seat.role === role && isKnown(seat) && inForce(seat, date));

/**
 * Working days on which somebody is in service: in office by their status and leave, and in an office of their own. Of
 * whoever has no office on record the status alone tells.
 */
export function serviceDaysOf(person: Serving, workingDays: readonly PlainDate[]): PlainDate[] {
  const { employee, leaves, seats } = person;
  const isSeated = seats.some(({ role, supersededAt }) => role === 'DEFINITIVE' && supersededAt === null);
  return workingDays.filter(
    (date) => isActiveOn(employee, leaves, date) && (!isSeated || holds(person, 'DEFINITIVE', date)),
  );
}

/** The evaluation by which a month's predicate goes: of its last part. */
export const lastEvaluation = (evaluations: readonly Kept<Evaluation>[]): Kept<Evaluation> | null =>
  evaluations.toSorted((a, b) => (a.data.businessDate < b.data.businessDate ? -1 : 1)).at(-1) ?? null;

/** The predicate of an evaluation that was issued. */
export const issuedPredicate = (evaluation: Kept<Evaluation> | null): Predicate | null =>
  evaluation && isIssued(evaluation.data) ? predicateOfEvaluation(evaluation.data) : null;

/**
 * By what a month is judged: the predicate of its evaluation; of a month that is closed and in which nobody worked (leave
 * all month, or every plan's month cancelled) none is opened.
 */
export function judgedBy(evaluation: Kept<Evaluation> | null, closing: Marker | null): Judged {
  const isUnworked = evaluation === null && closing?.reason === ('MONTH_WITHOUT_WORK' satisfies ProblemCode);
  return { predicate: issuedPredicate(evaluation), ...(isUnworked && { unevaluated: true }) };
}

/** Minutes that count, verified or waiting in time, of activities that belong to no result of the plan, by their days. */
export function extraMinutesOf(activities: readonly Activity[], month: ActivityMonth): ExtraMinutes {
  const days = new Map<PlainDate, number>();
  for (const { resultId, date, minutes } of [
    ...activities.filter(({ state }) => state === 'VERIFIED'),
    ...countedWaiting(activities, month),
  ])
    if (resultId === null) days.set(date, (days.get(date) ?? 0) + minutes);
  return days;
}
export type ExtraMinutes = ReadonlyMap<PlainDate, number>;

const sumOf = (extra: ExtraMinutes): number => [...extra.values()].reduce((sum, minutes) => sum + minutes, 0);

/** Everything that was read of a person's month. */
export interface Gathered {
  readonly month: Period;
  readonly person: Serving;
  readonly workingDays: readonly PlainDate[];
  readonly serviceDays: readonly PlainDate[];
  readonly activities: ActivityMonth;
  readonly attendance: Attendance;
  /** That of months before which may have penalties that last. */
  readonly earlier: readonly Attendance[];
  readonly judged: Judged;
  /** Null where the formula does not ask. */
  readonly extra: ExtraMinutes | null;
  readonly team: Inputs['team'];
  /** Of the person, and of units above them. */
  readonly adjustments: readonly Adjustments[];
  readonly policies: Policies;
}

const TARGET = 'activity.monthlyMinuteTarget' satisfies PolicyKey;
const LEAVE_CREDIT = 'activity.leaveCreditMinutes' satisfies PolicyKey;

function sourceOf(policies: Policies, key: PolicyKey): string {
  const [used] = policies.used(key);
  return `${key}@${used?.effectiveFrom ?? 'default'}`;
}

/** The inputs of an allowance; lists in an order of their own, so that the same month makes the same bytes. */
export function inputsOf(found: Gathered): Inputs {
  const { month, person, workingDays, serviceDays, activities, attendance, earlier, policies } = found;
  const leave = serviceDays.flatMap((date) => {
    const on = leaveOn(person.leaves, date);
    if (!on) return [];
    const done = countsOn(activities, date);
    const ofNoResult = Math.min(done, found.extra?.get(date) ?? 0);
    return [{ type: on.type, done, ...(ofNoResult > 0 && { extra: ofNoResult }) }];
  });
  const named = [...earlier, attendance].toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const adjustments = found.adjustments
    .flatMap(standing)
    .toSorted((a, b) => (a.recordedAt + a.entryId < b.recordedAt + b.entryId ? -1 : 1));
  return {
    month,
    verifiedMinutes: activities.verifiedMinutes,
    unverifiedMinutes: countedUnverified(activities),
    extraMinutes: found.extra && sumOf(found.extra),
    leave,
    monthTarget: policies.value(TARGET),
    monthLeaveCredit: policies.value(LEAVE_CREDIT),
    sources: { target: sourceOf(policies, TARGET), leaveCredit: sourceOf(policies, LEAVE_CREDIT) },
    team: found.team,
    attendanceNo: attendance.no,
    discipline: attendance.discipline,
    penalties: named.flatMap((one) => one.penalties.map(({ code }) => ({ code, month: one.month }))),
    ...found.judged,
    workingDays: workingDays.length,
    serviceDays: serviceDays.length,
    actingDays: serviceDays.filter((date) => holds(person, 'PLT', date)).length,
    adjustments: adjustments.map(({ direction, percent, legalRef }) => ({ direction, percent, legalRef })),
  };
}
