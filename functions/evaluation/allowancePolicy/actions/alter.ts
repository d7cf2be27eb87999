/** The way of every change to a policy of the allowance: load it, then alter; its desk follows from what it becomes. */
import type { Action } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { type AllowancePolicyEvent, announcePolicy } from '../events.ts';
import { businessOf } from '../earliest.ts';
import type { AllowancePolicy, Business } from '../rules.ts';
import { allowancePolicyKind, allowancePolicyOf, onDesk, parseAllowancePolicyId } from '../store.ts';

export type Decision = DecisionOn<AllowancePolicy, AllowancePolicyEvent>;

/** Changes a policy by one action of BKPP. Refuses: ID_INVALID, NOT_FOUND, and as `alter`. */
export async function alterPolicy(
  context: Context,
  input: Edit,
  action: Action,
  decide: (policy: AllowancePolicy, business: Business) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Kept<AllowancePolicy>>> {
  const no = parseAllowancePolicyId(input.id);
  if (!no) return refuse('ID_INVALID', 'input.id', { type: 'AllowancePolicy' });
  const before = await allowancePolicyOf(context.table, no);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const [stands, business] = await Promise.all([officeStands(context, 'BKPP'), businessOf(context)]);
  return alter(context, input, {
    kind: allowancePolicyKind,
    before,
    action,
    subject: {},
    decide: () => decide(before.data, business),
    announce: announcePolicy,
    alongside: (after) => [...onDesk(before.data, after), ...stands],
  });
}
