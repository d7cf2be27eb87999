import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { check, ok, type Result } from '../../../platform/result.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { takeOffDesk } from '../../../platform/desk.ts';
import { returnedItem } from '../desk.ts';
import { type Approach, contentProblems, contentSchema, type Plan, step } from '../rules.ts';
import { asWritten } from '../../agreement/planFacts.ts';
import { alterPlan, type PlanEdit } from './alter.ts';
import { kindOf } from './createPlan.ts';

/**
 * Replaces the content of the caller's own draft (or returned plan, which becomes a draft again), and its
 * approach where another is given, and renews personal data and form from the register. Refuses: STATE_INVALID, PLAN_IDS, PLAN_BEHAVIOURS,
 * VERSION_BEHIND with the plan as it stands.
 */
export async function editPlan(
  context: Context,
  input: PlanEdit & { readonly content: unknown; readonly approach?: Approach | null | undefined },
): Promise<Result<Kept<Plan>>> {
  const content = parseInput(contentSchema, input.content, ['input', 'content']);
  if (!content.ok) return content;
  return alterPlan(context, input, 'plan.edit', async ({ plan, owner }) => {
    const status = step(plan.data, 'edit');
    if (!status.ok) return status;
    const sound = check(contentProblems(content.value), null);
    if (!sound.ok) return sound;
    const { plan: after, writes } = await asWritten(context.table, {
      ...plan.data,
      ...content.value,
      kind: kindOf(owner),
      approach: input.approach ?? plan.data.approach,
      status: status.value,
      attestation: null,
      reviewRequired: false,
      reviewed: null,
      employee: personSnapshot(owner),
      lintFindings: [],
    });
    return ok({ after, event: 'planEdited', writes: [takeOffDesk(returnedItem(after)), ...writes] });
  });
}
