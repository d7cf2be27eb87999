import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { cancelPlan as cancelled } from '../closing.ts';
import { type Plan, step } from '../rules.ts';
import { alterPlan, type PlanEdit } from './alter.ts';

/**
 * Gives up the caller's own draft that never came before anybody: CLOSED, in force on no day, so that another may
 * be begun for its dates (docs/domain.md 6.2). Refuses: STATE_INVALID, PLAN_WAS_SUBMITTED.
 */
export const cancelPlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.cancel', ({ plan }) => {
    const status = step(plan.data, 'cancel');
    if (!status.ok) return status;
    if (plan.data.firstSubmittedAt !== null) return refuse('PLAN_WAS_SUBMITTED', 'input.id');
    return ok({ after: cancelled(plan.data, 'CANCELLED'), event: 'planCancelled' });
  });
