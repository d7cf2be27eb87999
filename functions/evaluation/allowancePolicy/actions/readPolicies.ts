import { authorise, may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { AllowancePolicy } from '../rules.ts';
import { allowancePolicyOf, keptPolicies, parseAllowancePolicyId } from '../store.ts';

/** Whether the caller sees what is not approved: BKPP and the auditor. */
const seesProposals = async (context: Context): Promise<boolean> =>
  (await may(context, 'allowanceProposal.read', {})) !== null;

/** Reads a policy by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAllowancePolicy(
  context: Context,
  id: string,
): Promise<Result<Kept<AllowancePolicy>>> {
  const no = parseAllowancePolicyId(id);
  if (!no) return refuse('ID_INVALID', 'id', { type: 'AllowancePolicy' });
  const [authority, kept] = await Promise.all([
    authorise(context, 'allowancePolicy.read', {}, ['id']),
    allowancePolicyOf(context.table, no),
  ]);
  if (!authority.ok) return authority;
  const isSeen = kept && (kept.data.status === 'APPROVED' || (await seesProposals(context)));
  return isSeen ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** Every approved policy in the order of their numbers, and for BKPP and the auditor what was proposed too (one query). */
export async function readAllowancePolicies(context: Context): Promise<Kept<AllowancePolicy>[]> {
  if (!(await may(context, 'allowancePolicy.read', {}))) return [];
  const all = await keptPolicies(context.table);
  const isAll = all.every(({ data }) => data.status === 'APPROVED') || (await seesProposals(context));
  return isAll ? all : all.filter(({ data }) => data.status === 'APPROVED');
}
