/**
 * What a year's rating waits for: the evaluations of its months, those of its earlier parts, the result of a study. Since
 * when nothing of it is awaited, and whether it is as it was when it was rated. Pure. docs/domain.md 1.9.
 */
import { addDays, addWorkingDays, dateIn, type PlainDate } from '../../platform/period.ts';
import { type Evaluation, isIssued, waitsSince } from './rules.ts';
import type { TermFacts } from './terms.ts';
import type { EarlierPart } from './transferred.ts';
import type { Considered, MonthOfYear, Year } from './year.ts';
import { isOpen, type MonthRead } from './yearMonths.ts';

/**
 * Until when an earlier part, or a month that another rates, is waited for: `transfer.awaitWorkingDays` after its
 * evaluation was opened, or opened again; while it has none, after this one was. `facts` of the owner's calendar.
 */
export const awaitedUntil = (
  { evaluation: earlier }: Pick<EarlierPart, 'evaluation'>,
  evaluation: Evaluation,
  { zone, calendar, policies }: TermFacts,
): PlainDate =>
  addWorkingDays(
    calendar,
    dateIn(zone, waitsSince(earlier ?? evaluation)),
    policies.value('transfer.awaitWorkingDays'),
  );

/** An earlier part that whoever concludes the year waits for, until a day. */
export interface Awaited extends EarlierPart {
  readonly until: PlainDate;
}

/** The first earlier part that is not issued, nor waited for in vain; null for none. */
export const firstAwaited = (earlier: readonly Awaited[], today: PlainDate): Awaited | null =>
  earlier.find(({ evaluation, until }) => !(evaluation && isIssued(evaluation)) && today <= until) ?? null;

/** A month of the year, and until when it is waited for; null where whoever rates the year rates it too. */
export interface AwaitedMonth extends MonthRead {
  readonly until: PlainDate | null;
}

/** Whether a month's evaluation lies with another than who rates the year: with who appraised then, or with nobody. */
export const isOfAnother = ({ evaluation: month }: MonthRead, year: Evaluation): boolean =>
  month !== null && month.appraiserId !== year.appraiserId;

/** The months of a year with until when each is waited for. */
export const awaitedMonths = (
  months: readonly MonthRead[],
  evaluation: Evaluation,
  facts: TermFacts,
): AwaitedMonth[] =>
  months.map((month) => ({
    ...month,
    until: isOfAnother(month, evaluation) ? awaitedUntil(month, evaluation, facts) : null,
  }));

/**
 * The first month that keeps a year from being rated: still open, or with an evaluation that is neither issued nor waited
 * for in vain; null without.
 */
export const firstMissing = (months: readonly AwaitedMonth[], today: PlainDate): AwaitedMonth | null =>
  months.find((month) => {
    const { evaluation, until } = month;
    if (!evaluation) return isOpen(month);
    return !isIssued(evaluation) && (until === null || today <= until);
  }) ?? null;

/** What a year waits for, as it stands. */
export interface YearWaits {
  readonly months: readonly AwaitedMonth[];
  readonly earlier: readonly Awaited[];
}

/** The day since which an earlier part or a month keeps nobody: it was issued, or waited for in vain, whichever came first. */
function heardOn({ evaluation, until }: Pick<Awaited, 'evaluation' | 'until'>, zone: string): PlainDate {
  const after = addDays(until, 1);
  const issuedAt = evaluation && isIssued(evaluation) ? evaluation.issuedAt : null;
  const issuedOn = issuedAt ? dateIn(zone, issuedAt) : after;
  return issuedOn < after ? issuedOn : after;
}

/** The day since which a year may be rated by what it waits for of its own; null while it may not. */
export function yearRatableOn(
  evaluation: Evaluation,
  { months, earlier }: YearWaits,
  { zone, today }: { readonly zone: string; readonly today: PlainDate },
): PlainDate | null {
  const { year } = evaluation;
  if (year?.study && !year.academic) return null;
  if (firstMissing(months, today) || firstAwaited(earlier, today)) return null;
  const issued = months.flatMap(({ until, evaluation: month }) => (until ? [] : (month?.issuedAt ?? [])));
  const instants = [waitsSince(evaluation), ...(year?.academic ? [year.academic.at] : []), ...issued];
  const heard = [...earlier, ...months.flatMap((one) => (one.until ? [{ ...one, until: one.until }] : []))];
  const days = [...instants.map((at) => dateIn(zone, at)), ...heard.map((one) => heardOn(one, zone))];
  return days.toSorted().at(-1) ?? null;
}

const sameRating = (one: MonthOfYear | Considered, other: MonthOfYear | Considered | undefined): boolean =>
  one.number === other?.number &&
  one.hash === other.hash &&
  one.ratingResult === other.ratingResult &&
  one.ratingBehaviour === other.ratingBehaviour;

/** What a year was rated on that stands otherwise now: months by their tokens, earlier parts by their numbers. */
export function changedSince(
  { months = [], considered = [] }: Pick<Year, 'months' | 'considered'>,
  now: { readonly months: readonly MonthOfYear[]; readonly considered: readonly Considered[] },
): { readonly months: string[]; readonly plans: number[] } {
  const monthOf = new Map(months.map((one) => [one.period, one]));
  const partOf = new Map(considered.map((one) => [one.planNo, one]));
  const left = new Set(now.considered.map(({ planNo }) => planNo));
  const changed = [
    ...now.considered.filter((one) => !sameRating(one, partOf.get(one.planNo))),
    // Another plan of the year has come to be: this one concludes it no more.
    ...considered.filter(({ planNo }) => !left.has(planNo)),
  ];
  return {
    months: now.months.filter((one) => !sameRating(one, monthOf.get(one.period))).map(({ period }) => period),
    plans: changed.map(({ planNo }) => planNo),
  };
}
