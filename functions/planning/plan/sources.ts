/**
 * What the main results of a plan come from: cells of the leader's matrix (MPH), items of the unit's
 * performance agreement (PK). The one place that asks those nouns on behalf of a plan. docs/domain.md 1.4,
 * 6.4 I3.
 */
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Plan, SourceFacts } from './rules.ts';

/**
 * What a submission must know of where a plan's main results come from. Neither noun is built yet: nothing is
 * read, and no agreement is demanded of a head's plan.
 */
export const sourceFacts = (_context: Context, _plan: Plan, policies: Policies): Promise<SourceFacts> =>
  Promise.resolve({
    requireAssignment: policies.value('mph.requireAssignment'),
    assignments: new Map(),
    agreement: null,
  });
