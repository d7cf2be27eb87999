/**
 * What an amendment leaves as it is: the months that are open already. Their lines were made of the plan as it
 * stood, and people work by them (I6, D04; docs/domain.md 6.2, docs/decisions/amendments.md). Pure.
 */
import { datesOf, monthPeriod, type Period, type PlainDate, yearOf } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { type Indicator, monthsOf, problem, type Plan } from '../plan/rules.ts';

/** A month of the plan's year by its number, 1 to 12. */
export type MonthNo = number;

/** Whether a plan's part of a month has begun by a day: from then on an amendment leaves what it has as it is. */
export const hasBegun = (plan: Pick<Plan, 'from'>, month: Period, today: PlainDate): boolean =>
  plan.from <= today && datesOf(month).first <= today;

/** The months of a plan's dates: those of which its part has begun by a day, and those ahead. */
export function monthsBegun(
  plan: Pick<Plan, 'year' | 'from' | 'to'>,
  today: PlainDate,
): { readonly begun: MonthNo[]; readonly ahead: MonthNo[] } {
  const { first, last } = monthsOf(plan);
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const isBegun = (month: MonthNo) => hasBegun(plan, monthPeriod(yearOf(plan.year), month), today);
  return { begun: all.filter(isBegun), ahead: all.filter((month) => !isBegun(month)) };
}

/** Months as a message names them: `2026-M03, 2026-M04`. */
const named = (year: Period, months: readonly MonthNo[]): string =>
  months.map((month) => monthPeriod(yearOf(year), month)).join(', ');

/** What the action plan has for a month: a target, and what is done; null for nothing. */
const entryOf = (indicator: Indicator | undefined, month: MonthNo) => ({
  target: indicator?.months[month - 1] ?? null,
  activity: indicator?.activities[month - 1] ?? null,
});

/** The opened months in which an indicator has something. */
const dueIn = (indicator: Indicator, opened: readonly MonthNo[]): MonthNo[] =>
  opened.filter((month) => {
    const { target, activity } = entryOf(indicator, month);
    return target !== null || activity !== null;
  });

/** The opened months for which two versions of an indicator say something else. */
const differing = (was: Indicator | undefined, is: Indicator, opened: readonly MonthNo[]): MonthNo[] =>
  opened.filter((month) => {
    const [before, after] = [entryOf(was, month), entryOf(is, month)];
    return before.target !== after.target || before.activity !== after.activity;
  });

const byId = (plan: Plan): Map<string, Indicator> =>
  new Map(plan.workResults.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const)));

/** Opened months whose figures would count in another unit than that in which they were given, or in none. */
function inOtherUnit(was: Indicator | undefined, is: Indicator, opened: readonly MonthNo[]): MonthNo[] {
  if (!was || was.unit === is.unit) return [];
  return opened.filter((month) => entryOf(was, month).target !== null);
}

/**
 * Where an amended plan differs from the plan in force for months that are open already: AMENDMENT_MONTH_OPENED
 * for what a month has of an indicator (a new one has nothing there), and for the unit of its figures;
 * AMENDMENT_INDICATOR_GONE for one that vanishes although something of it was due. One of which nothing was due
 * in any opened month may go.
 */
export function openedProblems(plan: Plan, next: Plan, opened: readonly MonthNo[]): Problem[] {
  const [before, after] = [byId(plan), byId(next)];
  const fault = (code: Problem['code'], at: string, id: string, months: readonly MonthNo[]) =>
    months.length > 0 ? [problem(code, at, { indicator: id, months: named(plan.year, months) })] : [];
  const changed = next.workResults.flatMap(({ indicators }, result) =>
    indicators.flatMap((is, no) => {
      const here = `workResults.${result}.indicators.${no}`;
      const was = before.get(is.id);
      return [
        ...fault('AMENDMENT_MONTH_OPENED', `${here}.months`, is.id, differing(was, is, opened)),
        ...fault('AMENDMENT_MONTH_OPENED', `${here}.unit`, is.id, inOtherUnit(was, is, opened)),
      ];
    }),
  );
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const vanished = gone.flatMap((was) =>
    fault('AMENDMENT_INDICATOR_GONE', 'workResults', was.id, dueIn(was, opened)),
  );
  return [...changed, ...vanished];
}
