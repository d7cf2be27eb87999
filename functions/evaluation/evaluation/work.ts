/**
 * What is evaluated: the lines of a month, or of a year what its months come to by each indicator's rule, with the seven
 * behaviours and what the leader expects of each. Pure. docs/domain.md 1.4, 1.7, 6.8.
 */
import { isDue, type Month, type MonthLine } from '../../execution/month/rules.ts';
import type { Task } from '../../execution/month/tasks.ts';
import { aggregate } from '../../planning/plan/actionPlan.ts';
import type { Indicator, Plan } from '../../planning/plan/rules.ts';
import { isMonth, monthOf, type Period } from '../../platform/period.ts';
import { type BehaviourValue, sevenRows } from './written.ts';

/** A line with the leader's result that it contributes to. */
export type EvaluatedLine = MonthLine & { readonly leaderResult: string | null };

/** A behaviour with the special expectation of the plan. */
export interface ExpectedBehaviour {
  readonly value: BehaviourValue;
  readonly expectation: string | null;
}

/** What is evaluated of one plan's period. */
export interface Work {
  readonly lines: readonly EvaluatedLine[];
  readonly tasks: readonly Task[];
  readonly behaviours: readonly ExpectedBehaviour[];
}

/** What was realised of an indicator, in figures month by month and in words, of the months that were its. */
function realisedOf(indicator: Indicator, months: readonly Month[]) {
  const lines = months.flatMap(({ month, lines }) => {
    const line = lines.find(({ indicatorId }) => indicatorId === indicator.id);
    return line && isDue(line) ? [{ month, line }] : [];
  });
  const words = lines.flatMap(({ month, line }) => {
    const said = line.realisationText ?? line.note;
    return said ? [`${monthOf(month)}: ${said}`] : [];
  });
  return {
    realisation: indicator.aggregation
      ? aggregate(
          indicator.aggregation,
          lines.map(({ line }) => line.realisation),
        )
      : null,
    realisationText: words.length > 0 ? words.join('\n') : null,
  };
}

/** A year's lines: the annual target of each indicator, and what the months came to by its rule. */
const linesOfYear = (plan: Plan, months: readonly Month[]): EvaluatedLine[] =>
  plan.workResults.flatMap((result) =>
    result.indicators.map((indicator) => ({
      indicatorId: indicator.id,
      resultId: result.id,
      resultText: result.text,
      leaderResult: result.leaderResult,
      aspect: indicator.aspect,
      text: indicator.text,
      unit: indicator.unit,
      comparator: indicator.comparator,
      target: indicator.target,
      targetText: indicator.targetText,
      noTargetReason: null,
      ...realisedOf(indicator, months),
      note: null,
      evidence: [],
    })),
  );

const linesOfMonth = (plan: Plan | null, months: readonly Month[]): EvaluatedLine[] => {
  const leaders = new Map(plan?.workResults.map(({ id, leaderResult }) => [id, leaderResult]));
  return months.flatMap(({ lines }) =>
    lines.filter(isDue).map((line) => ({ ...line, leaderResult: leaders.get(line.resultId) ?? null })),
  );
};

/** What is evaluated of a period, of the plan as it was for it and of the months that belong to it. */
export function workOf(period: Period, plan: Plan | null, months: readonly Month[]): Work {
  const inOrder = [...months].sort((one, other) => (one.month < other.month ? -1 : 1));
  const expected = new Map(
    plan?.behaviours.map(({ value, specialExpectation }) => [value, specialExpectation]),
  );
  return {
    lines: isMonth(period) || !plan ? linesOfMonth(plan, inOrder) : linesOfYear(plan, inOrder),
    tasks: inOrder.flatMap(({ tasks }) => tasks.filter(({ accepted }) => accepted !== false)),
    behaviours: sevenRows().map(({ value }) => ({ value, expectation: expected.get(value) ?? null })),
  };
}
