/** D19: how an action plan (rencana aksi) is shared out over the months. docs/domain.md 3, 1.6. */
import { isDue, linesOf } from '../../../execution/month/rules.ts';
import { isInForce, type Indicator, monthsOf, type Plan } from '../../../planning/plan/rules.ts';
import { monthPeriod, yearOf } from '../../../platform/period.ts';
import type { YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import { lineText } from '../lineText.ts';

const QUARTER = 3;
const MONTHS = 12;

const indicatorsOf = ({ workResults }: Plan): Indicator[] =>
  workResults.flatMap(({ indicators }) => indicators);

/** The months of a plan, 1 to 12, in which it has nothing to do: of them there is nothing to evaluate. */
function emptyMonths(plan: Plan): number[] {
  const { first, last } = monthsOf(plan);
  const months = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return months.filter((month) => !linesOf(plan, month - 1).some(isDue));
}

/** Plans in force with more months without anything to do than policy leaves them (`finding.emptyMonths`). */
const empty = ({ plans, period, policies }: YearFacts): Found[] =>
  plans
    .filter(({ data }) => isInForce(data))
    .flatMap(({ data: plan }): Found[] => {
      const months = emptyMonths(plan);
      if (months.length <= policies.value('finding.emptyMonths')) return [];
      const named = months.map((month) => monthPeriod(yearOf(period), month)).join(', ');
      return [
        {
          kind: 'PLAN_MONTHS_EMPTY',
          period,
          planNo: plan.planNo,
          detail: NO_DETAIL,
          facts: { count: months.length, months: named },
        },
      ];
    });

const sumOf = (months: readonly (number | null)[]): number =>
  months.reduce<number>((total, one) => total + (one ?? 0), 0);

/** What of an indicator's year is to be done in its last three months, in per cent; null of what is not added up. */
function lastQuarterOf({ aggregation, months }: Indicator): number | null {
  const whole = sumOf(months);
  if (aggregation !== 'SUM' || whole === 0) return null;
  return (sumOf(months.slice(MONTHS - QUARTER)) * 100) / whole;
}

/** Indicators of plans of a whole year most of which is left for the last quarter (`finding.lastQuarterPercent`). */
const backLoaded = ({ plans, period, policies }: YearFacts): Found[] => {
  const limit = policies.value('finding.lastQuarterPercent');
  return plans
    .filter(
      ({ data }) => isInForce(data) && monthsOf(data).first <= QUARTER && monthsOf(data).last === MONTHS,
    )
    .flatMap(({ data: plan }) =>
      indicatorsOf(plan).flatMap((indicator): Found[] => {
        const quarter = lastQuarterOf(indicator);
        const percent = quarter === null ? 0 : Math.round(quarter);
        if (percent <= limit) return [];
        const { planNo } = plan;
        const text = lineText(indicator.text);
        const facts = { indicatorId: indicator.id, text, percent, limit };
        return [{ kind: 'PLAN_BACK_LOADED', period, planNo, detail: indicator.id, facts }];
      }),
    );
};

export const d19: Detections = { year: [empty, backLoaded] };
