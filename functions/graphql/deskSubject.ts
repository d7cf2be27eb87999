/** What a desk item is about, as a node id. */
import type { DeskItem } from '../platform/desk.ts';
import type { DeskStep } from '../platform/keys.ts';
import { nodeId } from '../platform/nodeId.ts';

const SUBJECT: Record<DeskStep, string> = {
  PLAN_APPROVAL: 'Plan',
  PLAN_RETURNED: 'Plan',
  TARGET_APPROVAL: 'Month',
  MONTH_RETURNED: 'Month',
  MONTH_VERIFICATION: 'Month',
  ACTIVITY_VERIFICATION: 'ActivityMonth',
  EVALUATION_RATING: 'Evaluation',
  EVALUATION_RECEIPT: 'Evaluation',
};

/** The id of the node that waits; an activity month belongs to no plan. */
export function subjectId({ step, employeeId, period, planNo }: DeskItem): string {
  const type = SUBJECT[step];
  return type === 'ActivityMonth'
    ? nodeId(type, employeeId, period)
    : nodeId(type, employeeId, period, planNo);
}
