/** The months of a plan as its annual evaluation needs them: closed, issued, and what they came to. Pure. */
import { isEnded, type Month } from '../../execution/month/rules.ts';
import { datesOf, eachDate, monthOfDate, monthsThrough, type Period } from '../../platform/period.ts';
import { type Marker, waitsOnAgenda } from '../../platform/run/marker.ts';
import type { ActivityResult } from './activityResult.ts';
import { documentsOf, type Evaluation, isIssued, predicateOfEvaluation } from './rules.ts';
import type { MonthOfYear, Part } from './year.ts';

/**
 * A month of a plan's part of the year with its evaluation and, where it has none, what the closing left; of both as
 * much as is asked for.
 */
export interface MonthRead<M extends object = Month, E extends object = Evaluation> {
  readonly period: Period;
  readonly month: M | null;
  readonly evaluation: E | null;
  readonly marker: Marker | null;
  /** The version of its evaluation as it was read: what a year rests on stands as it is issued. */
  readonly version?: number;
}

/** As much of a month as the opening of a year looks at. */
export type MonthSeen = MonthRead<Pick<Month, 'status'>, Pick<Evaluation, 'activity'>>;

/** The months that a part of a year touches. */
export const monthsIn = ({ from, to }: Part): Period[] => monthsThrough(monthOfDate(from), monthOfDate(to));

/**
 * Whether a month still is to be closed. One that was never opened or cancelled holds nothing up, nor one that the
 * closing refused for good (nobody was above them): it could not be evaluated.
 */
export function isOpen({ month, evaluation, marker }: Omit<MonthSeen, 'period'>): boolean {
  if (!month || month.status === 'CANCELLED' || evaluation) return false;
  if (marker?.outcome === 'REFUSED' && !waitsOnAgenda(marker.reason)) return false;
  return !isEnded(month.status);
}

/** Months as they are shown and kept: ratings once they are issued, else marked as late; no average of them. */
export const shown = (months: readonly MonthRead[]): MonthOfYear[] =>
  months.flatMap(({ period, month, evaluation }) => {
    if (!month) return [];
    const issued = evaluation && isIssued(evaluation) ? evaluation : null;
    const document = issued ? documentsOf(issued).at(-1) : undefined;
    return {
      period,
      status: month.status,
      ratingResult: issued?.ratingResult ?? null,
      ratingBehaviour: issued?.ratingBehaviour ?? null,
      predicate: issued ? predicateOfEvaluation(issued) : null,
      number: document?.number ?? null,
      hash: document?.hash ?? null,
      percent: evaluation?.activity.percent ?? null,
      ...(evaluation && !issued && { late: true as const }),
    };
  });

/** Thousandths of a month that a part has in it, by its days. */
export function shareOf(month: Period, { from, to }: Part): number {
  const { first, last } = datesOf(month);
  const days = eachDate(from > first ? from : first, to < last ? to : last).length;
  return Math.round((days * 1000) / eachDate(first, last).length);
}

/** The weight of a part: thousandths of months. */
export const weightOf = (part: Part): number =>
  monthsIn(part).reduce((sum, month) => sum + shareOf(month, part), 0);

const CAP = 100_000;

/** What the activities of the months came to together: minutes and targets added up, each month by its own trace. */
export function activityOfYear(months: readonly Pick<MonthSeen, 'evaluation'>[]): ActivityResult {
  const all = months.flatMap(({ evaluation }) => (evaluation ? [evaluation.activity] : []));
  const sum = (of: (one: ActivityResult) => number) => all.reduce((total, one) => total + of(one), 0);
  const verifiedMinutes = sum((one) => one.verifiedMinutes);
  const unverifiedMinutes = sum((one) => one.unverifiedMinutes ?? 0);
  const leaveCreditMinutes = sum((one) => one.leaveCreditMinutes);
  const target = sum((one) => one.target);
  const counted = verifiedMinutes + unverifiedMinutes + leaveCreditMinutes;
  const uncapped = target === 0 ? 0 : Math.round((counted * CAP) / target);
  const percent = Math.min(CAP, uncapped);
  const rule = 'docs/domain.md 1.9';
  return {
    verifiedMinutes,
    ...(unverifiedMinutes > 0 && { unverifiedMinutes }),
    leaveCreditMinutes,
    target,
    percent,
    capped: uncapped > CAP,
    trace: [
      { step: 'VERIFIED_MINUTES', value: verifiedMinutes, rule },
      ...(unverifiedMinutes > 0
        ? [{ step: 'UNVERIFIED_MINUTES' as const, value: unverifiedMinutes, rule }]
        : []),
      { step: 'LEAVE_CREDIT', value: leaveCreditMinutes, rule },
      { step: 'COUNTED_MINUTES', value: counted, rule },
      { step: 'MINUTE_TARGET', value: target, rule },
      { step: 'PERCENT', value: uncapped, rule },
      { step: 'CAPPED_PERCENT', value: percent, rule },
    ],
  };
}
