/** D04: a month has other lines than its plan, or the twelve do not make the annual target. docs/domain.md 3. */
import { type LineDrift, lineDrift } from '../../../execution/month/lineDrift.ts';
import { actionPlanFault } from '../../../planning/plan/actionPlan.ts';
import { isInForce, wasInForce } from '../../../planning/plan/rules.ts';
import type { PeriodFacts, YearFacts } from '../facts.ts';
import type { Detections, Found } from '../found.ts';
import { indicatorText, lineText } from '../lineText.ts';

const kinds = {
  MISSING: 'MONTH_LINE_MISSING',
  EXTRA: 'MONTH_LINE_EXTRA',
  DUPLICATE: 'MONTH_LINE_TWICE',
  TARGET_DRIFT: 'MONTH_TARGET_DRIFT',
} as const satisfies Record<LineDrift['fault'], Found['kind']>;

/** A target as it is shown: in units; what is said in words, or is not there, as a dash. */
const shown = (target: LineDrift['planned']): number | string =>
  typeof target === 'number' ? target / 1000 : '–';

/** Each line of a month that is not the plan's: missing, not asked for, there twice, or of another target. */
function drifted({ months, year, period }: PeriodFacts): Found[] {
  return months.flatMap(({ data: month }) => {
    const plan = year.plans.find(({ data }) => data.planNo === month.planNo);
    // What was cancelled is asked of nobody.
    if (!plan || !wasInForce(plan.data) || month.status === 'CANCELLED') return [];
    return lineDrift(plan.data, month).map(({ fault, indicatorId, planned, found }) => {
      const line = month.lines.find((one) => one.indicatorId === indicatorId);
      const text = lineText(indicatorText(plan.data, indicatorId), line?.text);
      return {
        kind: kinds[fault],
        period,
        planNo: month.planNo,
        detail: indicatorId,
        facts: { indicatorId, text, status: month.status, planned: shown(planned), found: shown(found) },
      };
    });
  });
}

/** Each indicator of a plan in force whose twelve months do not come to its annual target. */
function notAddingUp({ plans, period }: YearFacts): Found[] {
  return plans
    .filter(({ data }) => isInForce(data))
    .flatMap(({ data: { planNo, workResults } }) =>
      workResults.flatMap(({ indicators }) =>
        indicators.flatMap(({ id, text, aggregation, target, months }): Found[] => {
          const fault = aggregation && target !== null ? actionPlanFault(aggregation, target, months) : null;
          if (!fault) return [];
          const facts = { indicatorId: id, text: lineText(text), ...fault };
          return [{ kind: 'PLAN_AGGREGATION', period, planNo, detail: id, facts }];
        }),
      ),
    );
}

export const d04: Detections = { month: [drifted], year: [notAddingUp] };
