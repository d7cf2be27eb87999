/**
 * What the main results of a plan come from: cells of the leader's matrix (MPH), items of the unit's
 * performance agreement (PK). The one place that asks those nouns on behalf of a plan. docs/domain.md 1.4,
 * 6.4 I3.
 */
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Context } from '../../platform/context.ts';
import { agreementFacts } from '../agreement/planFacts.ts';
import type { Plan, SourceFacts } from './rules.ts';

/**
 * What a submission must know of where a plan's main results come from. The matrix is not built yet: no assignment
 * is known.
 */
export const sourceFacts = async (
  { table }: Context,
  plan: Plan,
  policies: Policies,
): Promise<SourceFacts> => ({
  requireAssignment: policies.value('mph.requireAssignment'),
  assignments: new Map(),
  agreement: await agreementFacts(table, plan),
});
