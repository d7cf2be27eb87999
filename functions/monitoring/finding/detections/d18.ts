/** D18: the annual predicate against those of the months. docs/domain.md 3, 6.7 (A year). */
import {
  type Evaluation,
  isIssued,
  predicateOfEvaluation,
  predicates,
} from '../../../evaluation/evaluation/rules.ts';
import type { Kept } from '../../../platform/item.ts';
import type { YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';

/** One month says little of a year. */
const FEWEST_MONTHS = 2;

/** The predicates of a plan's issued evaluations, as places in their order from worst to best. */
const placesOf = (evaluations: readonly Kept<Evaluation>[], planNo: number): number[] =>
  evaluations.flatMap(({ data }) => {
    const predicate = data.planNo === planNo && isIssued(data) ? predicateOfEvaluation(data) : null;
    return predicate ? [predicates.indexOf(predicate)] : [];
  });

/**
 * An issued annual evaluation whose predicate is below, or above, that of every month of the plan. Months are shown to
 * whoever rates and never averaged, so that this decides nothing.
 */
const unlikeMonths = ({ evaluations, ofMonths, period }: YearFacts): Found[] =>
  evaluations.flatMap(({ data: { planNo } }): Found[] => {
    const [year] = placesOf(evaluations, planNo);
    const months = ofMonths.flatMap((month) => placesOf(month.evaluations, planNo));
    if (year === undefined || months.length < FEWEST_MONTHS) return [];
    const [lowest, highest] = [Math.min(...months), Math.max(...months)];
    if (lowest <= year && year <= highest) return [];
    const said = (at: number) => predicates[at] ?? '–';
    return [
      {
        kind: year < lowest ? 'YEAR_BELOW_MONTHS' : 'YEAR_ABOVE_MONTHS',
        period,
        planNo,
        detail: NO_DETAIL,
        facts: { year: said(year), lowest: said(lowest), highest: said(highest), months: months.length },
      },
    ];
  });

export const d18: Detections = { year: [unlikeMonths] };
