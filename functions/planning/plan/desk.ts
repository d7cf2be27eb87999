/** Where a plan waits, and on whose desk. docs/domain.md 3, P01; docs/architecture.md 4. */
import { BKPP_DESK } from '../../platform/desk.ts';
import { isUnderReview, type Plan } from './rules.ts';

/** The reviewer's desk item of a submitted plan. */
export const approvalItem = (plan: Plan, holder: string) => ({
  holder,
  step: 'PLAN_APPROVAL' as const,
  employeeId: plan.employeeId,
  period: plan.year,
  planNo: plan.planNo,
});

/** What BKPP's desk holds of a plan that the performance manager is to review: whoever holds that office takes it up. */
export const reviewItem = (plan: Plan) => ({
  ...approvalItem(plan, BKPP_DESK),
  step: 'PLAN_REVIEW' as const,
});

/** Where a plan that was sent in waits: with the performance manager, then with its reviewer. */
export const waitingItem = (plan: Plan) => {
  if (isUnderReview(plan)) return reviewItem(plan);
  return plan.reviewerId === null ? null : approvalItem(plan, plan.reviewerId);
};

/** The owner's desk item of a returned plan. */
export const returnedItem = (plan: Plan) => ({
  holder: plan.employeeId,
  step: 'PLAN_RETURNED' as const,
  employeeId: plan.employeeId,
  period: plan.year,
  planNo: plan.planNo,
});

/** The owner's desk item that asks for the plan of a new office, whatever number it will have. */
export const dueItem = ({ employeeId, year }: Pick<Plan, 'employeeId' | 'year'>) => ({
  holder: employeeId,
  step: 'PLAN_DUE' as const,
  employeeId,
  period: year,
  planNo: 0,
});

/** The owner's desk item of a plan that no longer matches the agreement of the unit. */
export const agreementNotice = ({
  employeeId,
  year,
  planNo,
}: Pick<Plan, 'employeeId' | 'year' | 'planNo'>) => ({
  holder: employeeId,
  step: 'PLAN_AGREEMENT' as const,
  employeeId,
  period: year,
  planNo,
});
