/** What becomes of a plan with its annual evaluation: EVALUATED once that is final, CLOSED again once it is reopened. */
import type { Card } from '../../../platform/card.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { isMonth } from '../../../platform/period.ts';
import { changed } from '../../../platform/versions.ts';
import { announcePlan } from '../../../planning/plan/events.ts';
import { step } from '../../../planning/plan/rules.ts';
import { planKind, planOf, planSection } from '../../../planning/plan/store.ts';
import type { Evaluation } from '../rules.ts';

/** The plan's change and its section of the year's card; nothing of a month, nor of a year without a plan. */
export interface PlanOfYear {
  readonly changes: readonly Change[];
  readonly sections: Partial<Pick<Card, 'plan'>>;
}

const NOTHING: PlanOfYear = { changes: [], sections: {} };

/**
 * What an evaluation's becoming final, or its being opened again, does to its plan (one read, of a year alone). A plan
 * that stands otherwise than it would be (still to be closed) stays.
 */
export async function planOfYear(
  { table }: Pick<Context, 'table'>,
  before: Evaluation,
  after: Evaluation,
): Promise<PlanOfYear> {
  const [was, is] = [before.status === 'FINAL', after.status === 'FINAL'];
  if (isMonth(after.period) || was === is) return NOTHING;
  const { employeeId, period: year, planNo } = after;
  const plan = await planOf(table, { employeeId, year, planNo });
  const status = plan && step(plan.data, is ? 'evaluate' : 'reopen');
  if (!plan || !status?.ok) return NOTHING;
  const turned = { ...plan.data, status: status.value };
  const event = announcePlan(is ? 'planEvaluated' : 'planEvaluationReopened', turned);
  return { changes: [changed(planKind, plan, turned, event)], sections: { plan: planSection(turned) } };
}
