/**
 * What the main results of a plan come from: cells of the leader's matrix (MPH), items of the unit's
 * performance agreement (PK). The one place that asks those nouns on behalf of a plan, when it is submitted and again
 * when it is set. docs/domain.md 1.4, 6.4 I3.
 */
import { lineOfDay } from '../../organisation/line/store.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import { policiesOn } from '../../organisation/policy/store.ts';
import { asRead, stillAbsent, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { dateIn, today } from '../../platform/period.ts';
import type { Table } from '../../platform/table.ts';
import { agreementFacts } from '../agreement/planFacts.ts';
import { agreementStands } from '../agreement/store.ts';
import { acceptedAmong, assigningLeaders, assignmentsFor, passedOn } from '../matrix/assignments.ts';
import { assigneeIdOf, type Matrix } from '../matrix/rules.ts';
import { assignedIn, parseAssignmentId, rowId, standsAsPublished } from '../matrix/store.ts';
import type { Plan, SourceFacts } from './rules.ts';
import { planOf } from './store.ts';

/** What is known of a plan's sources, and the conditions by which a commit demands that it is so still. */
export interface Sources {
  readonly facts: SourceFacts;
  /** That what only the plan's owner has stands: their answers, of a head the unit's agreement. 20 at most. */
  readonly ownStand: readonly Write[];
  /**
   * That the matrices stand to which it refers, and the leaders' plans with the results that they pass down. A leader's
   * people have them in common, hundreds who submit on one day: an approval demands it, a submission does not. 40 at
   * most, two a result.
   */
  readonly leadersStand: readonly Write[];
}

/** The matrices to which a plan's results refer, each once, and its owner's answers: that they stand as they are read. */
async function referredTo(table: Table, { employeeId, workResults }: Plan) {
  const refs = workResults
    .flatMap(({ assignmentId }) => (assignmentId === null ? [] : (parseAssignmentId(assignmentId) ?? [])))
    // Nobody assigns anything to themselves.
    .filter((ref) => ref.employeeId === employeeId && ref.leaderId !== employeeId);
  const rows = new Map(refs.map((ref) => [rowId(ref), ref]));
  const found = rows.size > 0 ? await assignedIn(table, [...rows.values()]) : [];
  const assigned = found.filter((one) => one !== null);
  // Somebody's own row and that of a team they lead are of one matrix.
  const matrices = new Map(assigned.map(({ matrix }) => [matrix.key.PK, matrix]));
  const answers = assigned.map(({ row: { data }, answers: given }) =>
    given ? asRead(given) : stillAbsent(keys.matrixAnswers(data, assigneeIdOf(data))),
  );
  return { matrices: [...matrices.values()], answersStand: answers };
}

/** What a plan's owner has accepted of their appraiser, or of whoever acts for them today, by id. */
async function ofAppraiser({ table, clock }: Context, { employeeId, year }: Plan) {
  const date = today(clock);
  const line = await lineOfDay(table, employeeId, date);
  const leaders = await assigningLeaders(table, { employeeId, line, date, year });
  return passedOn(await assignmentsFor(table, employeeId, leaders, year));
}

/** The assignments to which a plan refers. */
export const referredIn = ({ workResults }: Pick<Plan, 'workResults'>): string[] =>
  workResults.flatMap(({ assignmentId }) => assignmentId ?? []);

/** What a plan's owner has accepted of what it refers to, by id, whoever appraises them by now. */
const ofSubmission = ({ table }: Context, plan: Plan) =>
  acceptedAmong(table, plan.employeeId, referredIn(plan));

/** The matrices to which a plan refers and the leaders' plans, as they are now (a read a leader). */
async function leadersOf({ table }: Context, matrices: readonly Kept<Matrix>[]): Promise<Write[]> {
  const plans = await Promise.all(
    matrices.map(({ data }) => planOf(table, { ...data, employeeId: data.leaderId })),
  );
  return [...matrices.map(standsAsPublished), ...plans.filter((plan) => plan !== null).map(asRead)];
}

/** Which assignments count as accepted, and what of the leaders is to stand. */
interface Asking {
  readonly accepted: (context: Context, plan: Plan) => Promise<SourceFacts['assignments']>;
  readonly leaders: (context: Context, matrices: readonly Kept<Matrix>[]) => Promise<Write[]>;
}

/** Assignments are read where they are demanded or referred to, the agreement for a head's plan alone. */
async function sourcesBy(
  { accepted, leaders }: Asking,
  context: Context,
  plan: Plan,
  policies: Policies,
): Promise<Sources> {
  const requireAssignment = policies.value('mph.requireAssignment');
  const refers = plan.workResults.some(({ assignmentId }) => assignmentId !== null);
  const asks = plan.kind !== 'JPT_PUKM' && (requireAssignment || refers);
  // What is to stand is read first: whatever changes while the rest is read is found by the commit.
  const { answersStand, matrices } = await referredTo(context.table, plan);
  const leadersStand = await leaders(context, matrices);
  const assignments = asks ? await accepted(context, plan) : new Map();
  const { agreement, newest } = await agreementFacts(context.table, plan);
  return {
    facts: { requireAssignment, assignments, agreement },
    ownStand: [...answersStand, ...(newest ? [agreementStands(newest)] : [])],
    leadersStand,
  };
}

/**
 * What a submission must know of where a plan's main results come from, by the policies of its day. `kept`: of an
 * amendment, the assignments to which the plan in force refers; for them another appraiser since then changes nothing.
 */
export const sourcesToSubmit = (
  context: Context,
  plan: Plan,
  policies: Policies,
  kept: readonly string[] = [],
): Promise<Sources> => {
  const accepted = async () =>
    new Map([
      ...(await acceptedAmong(context.table, plan.employeeId, kept)),
      ...(await ofAppraiser(context, plan)),
    ]);
  return sourcesBy({ accepted, leaders: async () => [] }, context, plan, policies);
};

/**
 * What an approval must know of it, by the policies of the submission's day: a later one changes nothing for what was
 * sent in, nor does another appraiser, onto whose desk the plan was moved. What was withdrawn, changed or asked about
 * since is no longer accepted.
 */
export async function sourcesToApprove(context: Context, plan: Plan): Promise<Sources> {
  const { table, clock } = context;
  const sentOn = dateIn(clock.zone, plan.submittedAt ?? clock.now());
  const asking = { accepted: ofSubmission, leaders: leadersOf };
  return sourcesBy(asking, context, plan, await policiesOn(table, sentOn));
}
