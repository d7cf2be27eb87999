import type { Write } from '../../../platform/commit/writes.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Problem, type Result } from '../../../platform/result.ts';
import { type Policies, usingPolicies } from '../../../organisation/policy/rules.ts';
import { staleness } from '../../../organisation/register/freshness.ts';
import { readingOf } from '../../../organisation/register/readings.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { keepWatch, watch, type Watched } from '../../authorship/watch.ts';
import { factsOf as lintFacts } from '../../lint/facts.ts';
import { type Linted, lintAtSubmission } from '../../lint/submission.ts';
import { attestationProblem, attested, type Statement } from '../attestation.ts';
import { dueItem, returnedItem, waitingItem } from '../desk.ts';
import { dialogueToSubmit } from '../dialogue.ts';
import { peopleToday } from '../people.ts';
import { placeProblems } from '../place.ts';
import { type Plan, step, type SubmissionFacts, submissionPolicies, submit } from '../rules.ts';
import { referredIn, type Sources, sourcesToSubmit } from '../sources.ts';
import { deadlineOf, isReviewed } from '../terms.ts';
import { alterPlan, type Considered, type PlanEdit } from './alter.ts';

/** What a submission is told beside what the record says: the statement, and where an amendment differs from a plan. */
export interface Submitting {
  readonly attestation: Statement;
  /** Why the dialogue behind it does not do, by the policies of the day, or null. */
  readonly dialogue: (policies: Policies) => Problem | null | Promise<Problem | null>;
  /**
   * Of an amendment, which is never late: the months whose figures stay, however the plan is measured from then on, and
   * the plan in force.
   */
  readonly amendment?: { readonly opened: readonly number[]; readonly plan: Plan };
}

/** What decides a submission beside the plan, and the policies of the day. */
async function factsOf(
  context: Context,
  { plan, owner }: Considered,
  given: Submitting,
): Promise<{ facts: SubmissionFacts; policies: Policies; linted: Linted; sources: Sources }> {
  const date = today(context.clock);
  const [policies, reading] = await Promise.all([
    policiesOn(context.table, date),
    readingOf(context.table, owner),
  ]);
  const sources = await sourcesToSubmit(
    context,
    plan,
    policies,
    given.amendment ? referredIn(given.amendment.plan) : [],
  );
  const { assignments } = sources.facts;
  const linted = lintAtSubmission(plan, await lintFacts(context.table, plan, owner, policies, assignments));
  const facts = {
    today: date,
    misplaced: placeProblems(plan, { unitId: owner.unit.unitId, positionTitle: owner.position.title }),
    stale: staleness(reading, owner, context.clock.now(), policies.value('hr.snapshotMaxAgeHours')),
    limits: { min: policies.value('skp.minMainResults'), max: policies.value('skp.maxMainResults') },
    sources: sources.facts,
    amends: given.amendment
      ? { opened: given.amendment.opened, inForce: given.amendment.plan.workResults }
      : {},
    deadline: given.amendment ? plan.to : deadlineOf(plan, policies),
    unattested: attestationProblem(plan, given.attestation),
    dialogue: await given.dialogue(policies),
    lint: linted.problems,
  };
  return { facts, policies, linted, sources };
}

/**
 * What a submission comes to: the plan before its reviewer, what of its authorship goes with it, what must stand
 * meanwhile, and what is kept after it.
 */
type Submitted = Pick<Watched, 'parts'> & {
  readonly after: Plan;
  readonly writes: readonly Write[];
  readonly afterwards: () => Promise<void>;
};

/** A draft as it comes before its reviewer, or every reason why not; nothing is written. Refuses as `submitPlan`. */
export async function submission(
  context: Context,
  considered: Considered,
  given: Submitting,
): Promise<Result<Submitted>> {
  const { plan, owner } = considered;
  const inState = step(plan, 'submit');
  if (!inState.ok) return inState;
  const found = await peopleToday(context, considered);
  if (!found.ok) return found;
  const { facts, policies, linted, sources } = await factsOf(context, considered, given);
  const decided = submit(plan, facts);
  if (!decided.ok) return decided;
  const now = context.clock.now();
  const reviewRequired = isReviewed(plan, policies);
  const after: Plan = {
    ...usingPolicies(plan, policies.used(...submissionPolicies)),
    ...decided.value,
    ...found.value.people,
    reviewerId: reviewRequired ? null : found.value.reviewerId,
    reviewRequired,
    reviewed: null,
    submittedAt: now,
    firstSubmittedAt: plan.firstSubmittedAt ?? now,
    attestation: attested(context, plan),
    returnNote: null,
    lintFindings: linted.kept,
  };
  const { parts, keep } = await watch(context, after, owner, policies, given.amendment !== undefined);
  // The owner's own answers must stand; the matrix's head is no condition. On the last day 200 people of one leader
  // submit at once: they would contend for that one item, and be refused for a publication that changes nothing of
  // theirs. The approval asks again, and demands it too.
  return ok({ after, parts, writes: sources.ownStand, afterwards: () => keepWatch(context, keep) });
}

/**
 * Puts the caller's own plan before its reviewer, or first before the performance manager: status, desk and
 * event in one transaction, or every reason why not; with it the owner's statement that it is their own work. Refuses:
 * STATE_INVALID, ATTESTATION_REQUIRED, ATTESTATION_MISMATCH, NO_REVIEWER, REVIEWER_INACTIVE,
 * REVIEWER_IS_SELF, PERIOD_CLOSED, UNIT_MISMATCH, POSITION_MISMATCH, REGISTER_STALE, PLAN_* (docs/domain.md 3,
 * P01); where `skp.requireDialogueBeforeSubmit` is on, PLAN_DIALOGUE_MISSING and PLAN_APPROACH_NOT_AGREED too.
 */
export const submitPlan = (
  context: Context,
  { attestation, ...input }: PlanEdit & { readonly attestation: Statement },
): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.submit', async ({ plan, owner, line }) => {
    const given = { attestation, dialogue: dialogueToSubmit(context.table, plan.data) };
    const submitted = await submission(context, { plan: plan.data, owner, line }, given);
    if (!submitted.ok) return submitted;
    const { after, writes } = submitted.value;
    const waiting = waitingItem(after);
    const laid = waiting ? [layOnDesk({ ...waiting, since: context.clock.now() })] : [];
    const left = [returnedItem(after), dueItem(after)].map(takeOffDesk);
    return ok({ ...submitted.value, event: 'planSubmitted', writes: [...writes, ...laid, ...left] });
  });
