import type { Context } from '../../platform/context.ts';
import { may } from '../../platform/access.ts';
import { getItems } from '../../platform/table.ts';
import type { Plan } from '../plan/rules.ts';
import type { Found } from './rules.ts';
import { amendmentAuthorshipKey, authorshipKey, readAuthorship } from './store.ts';

/**
 * What was found of a plan at its submissions and then at those of its amendments, oldest first each; null for
 * whoever may not see it.
 */
export async function readSignals(context: Context, plan: Plan): Promise<readonly Found[] | null> {
  const { actor } = context;
  const isOwn = actor.kind === 'PERSON' && actor.employeeId === plan.employeeId;
  if (isOwn || !(await may(context, 'authorship.read', { ownerId: plan.employeeId }))) return null;
  const items = await getItems(context.table, [authorshipKey(plan), amendmentAuthorshipKey(plan)]);
  return items.flatMap((item) => readAuthorship(item)?.data.found ?? []);
}
