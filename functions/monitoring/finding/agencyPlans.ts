/** The plans in force of an agency, as far as they are compared with each other. Pure. docs/domain.md 3 (D11). */
import type { Policies } from '../../organisation/policy/rules.ts';
import { isInForce, monthsOf, type Plan } from '../../planning/plan/rules.ts';
import { lineText } from './lineText.ts';
import { planFaults } from './planFaults.ts';

/** An annual target, and which others are like it: of the same position, indicator, unit and way of adding up. */
export interface ComparedTarget {
  readonly like: string;
  readonly indicatorId: string;
  /** Its words, cut as evidence has them: of an agency's plans no more is kept. */
  readonly text: string;
  /** In thousandths; of a sum for twelve months, whatever part of the year the plan has. */
  readonly target: number;
}

/** What is compared of a plan. */
export interface AgencyPlan {
  readonly employeeId: string;
  readonly planNo: number;
  /** Who set it, as its document names them. */
  readonly setBy: string | null;
  readonly isUnfit: boolean;
  readonly targets: readonly ComparedTarget[];
}

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ');

const MONTHS = 12;

/** A plan as it is compared; null of one that is not in force. */
export function comparedPlan(plan: Plan, policies: Policies): AgencyPlan | null {
  if (!isInForce(plan)) return null;
  const { first, last } = monthsOf(plan);
  const part = last - first + 1;
  const targets = plan.workResults.flatMap(({ indicators }) =>
    indicators.flatMap(({ id, text, target, unit, aggregation }): ComparedTarget[] => {
      if (target === null || unit === null || aggregation === null) return [];
      const like = [plan.employee.positionTitle, text, unit].map(plain).join('|');
      const ofYear = aggregation === 'SUM' ? Math.round((target * MONTHS) / part) : target;
      return [{ like: `${like}|${aggregation}`, indicatorId: id, text: lineText(text), target: ofYear }];
    }),
  );
  // The level is the owner's, which nobody reads here: by the document alone, nothing is said of it (L07).
  const { isUnfit } = planFaults(plan, null, policies);
  const { employeeId, planNo, appraiser } = plan;
  return { employeeId, planNo, setBy: appraiser?.employeeId ?? null, isUnfit, targets };
}
