/**
 * A month that came to have other lines than its plan (D04) is given the plan's: nobody types any (P04), and the target
 * is submitted again, since what was approved was another. docs/domain.md 3, 6.2. Pure.
 */
import { check, type Problem, type Result } from '../../platform/result.ts';
import type { Plan } from '../../planning/plan/rules.ts';
import type { Timely } from './decisions.ts';
import { lineDrift } from './lineDrift.ts';
import { isLate } from './ownWindows.ts';
import { linesOf, type Month, step } from './rules.ts';
import { monthOf } from '../../platform/period.ts';

/** Why lines are not taken anew at this moment, or because they are the plan's. */
function reasons(plan: Plan, month: Month, { today, windows: { targetUntil } }: Timely): Problem[] {
  const field = ['input', 'id'];
  if (lineDrift(plan, month).length === 0) return [{ code: 'MONTH_LINES_FIT', field }];
  return today > targetUntil ? [{ code: 'MONTH_TARGET_CLOSED', field, params: { to: targetUntil } }] : [];
}

/**
 * The month with the lines of a version of its plan, before any target; one that was submitted came back, so that its
 * owner has some days for the next (`month.actWorkingDays`). Refuses: STATE_INVALID, MONTH_LINES_FIT, MONTH_TARGET_CLOSED.
 */
export function renewLines(
  month: Month,
  plan: { readonly version: number; readonly data: Plan },
  timely: Timely,
): Result<Month> {
  const status = step(month, 'renew');
  if (!status.ok) return status;
  const { targetSubmittedAt: submittedAt, returns } = month;
  const back = { of: 'TARGET' as const, returnedAt: timely.now };
  return check(reasons(plan.data, month, timely), {
    ...month,
    status: status.value,
    lines: linesOf(plan.data, monthOf(month.month) - 1),
    planVersion: plan.version,
    targetSubmittedAt: null,
    targetApprovedAt: null,
    targetDeemed: false,
    escalatedAt: null,
    verifierId: null,
    lateReason: null,
    returnNote: null,
    returns: submittedAt ? [...returns, { ...back, submittedAt }] : returns,
    lateTarget: isLate(month, timely.windows, timely),
  });
}
