import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { isMonth, type PlainDate } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import {
  type Policies,
  type PolicyKey,
  policyOn,
  usingPolicies,
} from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { text } from '../../../planning/plan/rules.ts';
import { type Evaluation, rate, ratingSchema, step, waitsSince } from '../rules.ts';
import { marked } from '../noSurprise.ts';
import { ratingItem } from '../store.ts';
import { clausesOf, type Groups, groupsOnce, justified } from './guided.ts';
import { talkFor } from './priorTalk.ts';
import { ratedYear } from './ratedYear.ts';
import { restFor } from './restOn.ts';
import { asWritten, optional, written } from './writing.ts';
import { alterEvaluation, type EvaluationEdit } from './alter.ts';

/** What is written, with why it strays from the guide. */
const givenSchema = ratingSchema.extend({ why: text(2000).nullable(), differs: text(2000).nullable() });

/** The policies by which a rating is given. */
const USED: readonly PolicyKey[] = [
  'eval.orgAchievementRequired',
  'eval.leaderResultFromOrg',
  'eval.noSurpriseRule',
  'eval.distributionMode',
  'eval.distributionMinGroup',
];
/** Of a year two more. */
const usedFor = ({ period }: Evaluation): readonly PolicyKey[] =>
  isMonth(period) ? USED : [...USED, 'transfer.annualRule', 'transfer.awaitWorkingDays'];

/**
 * The desk item follows when another rates than the one it was opened for: a corrected line, or the
 * superior of an appraiser who has left office.
 */
function followAppraiser(before: Evaluation, after: Evaluation) {
  if (before.appraiserId === after.appraiserId) return [];
  const item = { ...ratingItem(after), since: waitsSince(before) };
  return [takeOffDesk(ratingItem(before)), layOnDesk(item)];
}

/** What a call that rates several reads once: policies, and the distribution groups. */
export interface RatingShared {
  readonly policiesOf: (date: PlainDate) => Promise<Policies>;
  readonly groups: Groups;
}

/** For one call. */
export function ratingShared(context: Pick<Context, 'table' | 'actor'>): RatingShared {
  let all: ReturnType<typeof revisions> | undefined;
  return {
    policiesOf: async (date) => policyOn(await (all ??= revisions(context.table)), date),
    groups: groupsOnce(context),
  };
}

export type RatingRequest = EvaluationEdit & {
  readonly recommendation?: string | null | undefined;
  readonly distributionJustification?: string | null | undefined;
  /** Why it differs from what the months come to (`transfer.annualRule`). */
  readonly weightedReason?: string | null | undefined;
  /** Not again what is rated already: of a call that rates many. */
  readonly onlyOpen?: true;
};

/** Whether it can be rated at all, before anything is read for it; of a call that rates many, whether it still is open. */
function mayRate(data: Evaluation, { onlyOpen }: RatingRequest): Result<unknown> {
  if (!onlyOpen) return step(data, 'rate');
  // Reopened for a reason of its own: no rating of many answers that.
  if (data.status === 'RATED' && data.ratedAt === null)
    return refuse('EVALUATION_NOT_RATED_ANEW', 'input.id');
  if (data.status === 'OPEN') return ok(null);
  return refuse('STATE_INVALID', 'input.id', { status: data.status, needed: 'OPEN' });
}

/**
 * Rates a subordinate on both axes, as the appraiser of the business date or their superior once they
 * have left office; again until it is issued. What is said of lines and behaviours stays where it is left out.
 * The predicate is no input: it follows (I2). Refuses: STATE_INVALID, INPUT_REQUIRED (rationale), EVALUATION_LINE_UNKNOWN,
 * EVALUATION_LINE_TWICE, EVALUATION_NO_CONTRACT,
 * EVALUATION_ORG_ACHIEVEMENT (I9) with the unit and who can set it, EVALUATION_LEADER_RESULT of a unit's head,
 * EVALUATION_WITHOUT_DIALOGUE of one below expectation where `eval.noSurpriseRule` blocks (where it warns, the
 * evaluation is marked), DISTRIBUTION_* where `eval.distributionMode` warns and what strays from the guide is not
 * justified, of a year as `ratedYear`, NOT_ALLOWED for anyone else, themselves included (I11).
 */
export async function rateEvaluation(
  context: Context,
  given: RatingRequest,
  shared: RatingShared = ratingShared(context),
): Promise<Result<Kept<Evaluation>>> {
  const why = optional(given.distributionJustification);
  const differs = optional(given.weightedReason);
  const input = parseInput(givenSchema, { ...asWritten(given), why, differs }, ['input']);
  if (!input.ok) return input;
  return alterEvaluation(context, given, 'evaluation.rate', async (loaded) => {
    const { data } = loaded.evaluation;
    const may = mayRate(data, given);
    if (!may.ok) return may;
    const { why: justification, differs: reason, ...rating } = input.value;
    const checked = await written(context, loaded, rating);
    if (!checked.ok) return checked;
    const policies = await shared.policiesOf(data.businessDate);
    const rest = await restFor(context, data, loaded.line?.data ?? null, policies);
    if (!rest.ok) return rest;
    const rated = rate(data, checked.value, { at: context.clock.now(), ...rest.value });
    if (!rated.ok) return rated;
    // A head's rating follows from the achievement: it is not theirs who give it.
    const isForced = rest.value.resultMustBe !== null;
    const yearly = await ratedYear(context, rated.value, loaded.owner, policies, { reason, isForced });
    if (!yearly.ok) return yearly;
    const { talk, writes } = await talkFor(context, yearly.value, policies);
    const decided = marked(yearly.value, talk);
    if (!decided.ok) return decided;
    const clauses = !isForced ? await clausesOf(decided.value, policies, shared.groups) : [];
    const guided = justified(decided.value, clauses, policies, justification);
    if (!guided.ok) return guided;
    const { actor } = context;
    const appraiserId = actor.kind === 'PERSON' ? actor.employeeId : data.appraiserId;
    const after = usingPolicies({ ...guided.value, appraiserId }, policies.used(...usedFor(data)));
    return ok({ after, event: 'evaluationRated', writes: [...followAppraiser(data, after), ...writes] });
  });
}
