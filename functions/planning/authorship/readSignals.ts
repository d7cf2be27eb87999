import type { Context } from '../../platform/context.ts';
import { may } from '../../platform/access.ts';
import { getItem } from '../../platform/table.ts';
import type { Plan } from '../plan/rules.ts';
import type { Found } from './rules.ts';
import { authorshipKey, readAuthorship } from './store.ts';

/** What was found of a plan at its submissions, oldest first; null for whoever may not see it. */
export async function readSignals(context: Context, plan: Plan): Promise<readonly Found[] | null> {
  const { actor } = context;
  const isOwn = actor.kind === 'PERSON' && actor.employeeId === plan.employeeId;
  if (isOwn || !(await may(context, 'authorship.read', { ownerId: plan.employeeId }))) return null;
  return readAuthorship(await getItem(context.table, authorshipKey(plan)))?.data.found ?? [];
}
