import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { check, ok, type Result } from '../../../platform/result.ts';
import { type Employee, personSnapshot } from '../../../organisation/employee/rules.ts';
import { takeOffDesk } from '../../../platform/desk.ts';
import { returnedItem } from '../desk.ts';
import { kindOf } from '../form.ts';
import { asWritten } from '../../agreement/planFacts.ts';
import { settlingGone } from '../../thread/actions/settleGone.ts';
import { type Approach, type Content, contentProblems, contentSchema, type Plan, step } from '../rules.ts';
import { alterPlan, type PlanEdit } from './alter.ts';

/** What the owner writes of a plan: its content and, where another is given, its approach. */
export interface Written {
  readonly content: Content;
  readonly approach?: Approach | null | undefined;
}

/**
 * A draft as its owner has written it anew, with form and personal data from the register. Refuses: STATE_INVALID,
 * PLAN_IDS, PLAN_BEHAVIOURS.
 */
export function edited(plan: Plan, owner: Employee, { content, approach }: Written): Result<Plan> {
  const status = step(plan, 'edit');
  if (!status.ok) return status;
  return check(contentProblems(content), {
    ...plan,
    ...content,
    kind: kindOf(owner),
    approach: approach ?? plan.approach,
    status: status.value,
    attestation: null,
    reviewRequired: false,
    reviewed: null,
    employee: personSnapshot(owner),
    lintFindings: [],
  });
}

/**
 * Replaces the content of the caller's own draft (or returned plan, which becomes a draft again), and its approach
 * where another is given, and renews personal data and form from the register; questions about lines that it has no
 * more leave the desk. Refuses: STATE_INVALID, PLAN_IDS,
 * PLAN_BEHAVIOURS, VERSION_BEHIND with the plan as it stands.
 */
export async function editPlan(
  context: Context,
  input: PlanEdit & { readonly content: unknown; readonly approach?: Approach | null | undefined },
): Promise<Result<Kept<Plan>>> {
  const content = parseInput(contentSchema, input.content, ['input', 'content']);
  if (!content.ok) return content;
  return alterPlan(context, input, 'plan.edit', async ({ plan, owner }) => {
    const draft = edited(plan.data, owner, { content: content.value, approach: input.approach });
    if (!draft.ok) return draft;
    const { plan: after, writes } = await asWritten(context.table, draft.value);
    const { agencyId } = owner.unit;
    const questions = settlingGone(context, { plan: after, agencyId }, [plan.data], [after]);
    return ok({
      after,
      event: 'planEdited',
      writes: [takeOffDesk(returnedItem(after)), ...writes, ...questions.writes],
      afterwards: questions.afterwards,
    });
  });
}
