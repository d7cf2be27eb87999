/**
 * What the main results of a plan come from: cells of the leader's matrix (MPH), items of the unit's
 * performance agreement (PK). The one place that asks those nouns on behalf of a plan. docs/domain.md 1.4,
 * 6.4 I3.
 */
import { lineOfDay } from '../../organisation/line/store.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Context } from '../../platform/context.ts';
import { agreementFacts } from '../agreement/planFacts.ts';
import { today } from '../../platform/period.ts';
import { assigningLeaders, assignmentsFor, passedOn } from '../matrix/assignments.ts';
import type { Plan, SourceFacts } from './rules.ts';

/** What a plan's owner has accepted of their appraiser, or of whoever acts for them today, by id. */
async function accepted({ table, clock }: Context, { employeeId, year }: Plan) {
  const date = today(clock);
  const line = await lineOfDay(table, employeeId, date);
  const leaders = await assigningLeaders(table, { employeeId, line, date, year });
  return passedOn(await assignmentsFor(table, employeeId, leaders, year));
}

/**
 * What a submission must know of where a plan's main results come from. Assignments are read where they are
 * demanded or referred to, the agreement for a head's plan alone.
 */
export async function sourceFacts(context: Context, plan: Plan, policies: Policies): Promise<SourceFacts> {
  const requireAssignment = policies.value('mph.requireAssignment');
  const refers = plan.workResults.some(({ assignmentId }) => assignmentId !== null);
  const asks = plan.kind !== 'JPT_PUKM' && (requireAssignment || refers);
  return {
    requireAssignment,
    assignments: asks ? await accepted(context, plan) : new Map(),
    agreement: await agreementFacts(context.table, plan),
  };
}
