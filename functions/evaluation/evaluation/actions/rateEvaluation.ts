import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { usingPolicies } from '../../../organisation/policy/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { type Evaluation, rate, ratingSchema } from '../rules.ts';
import { marked } from '../noSurprise.ts';
import { ratingItem } from '../store.ts';
import { talkFor } from './priorTalk.ts';
import { restFor } from './restOn.ts';
import { alterEvaluation, type EvaluationEdit } from './alter.ts';

/**
 * The desk item follows when another rates than the one it was opened for: a corrected line, or the
 * superior of an appraiser who has left office.
 */
function followAppraiser(before: Evaluation, after: Evaluation) {
  if (before.appraiserId === after.appraiserId) return [];
  const item = { ...ratingItem(after), since: before.openedAt };
  return [takeOffDesk(ratingItem(before)), layOnDesk(item)];
}

/**
 * Rates a subordinate on both axes, as the appraiser of the business date or their superior once they
 * have left office; again until it is issued.
 * The predicate is no input: it follows (I2). Refuses: STATE_INVALID, INPUT_REQUIRED (rationale),
 * EVALUATION_ORG_ACHIEVEMENT (I9) with the unit and who can set it, EVALUATION_LEADER_RESULT of a unit's head,
 * EVALUATION_WITHOUT_DIALOGUE of one below expectation where `eval.noSurpriseRule`
 * blocks (where it warns, the evaluation is marked), NOT_ALLOWED for anyone else, themselves included (I11).
 */
export async function rateEvaluation(
  context: Context,
  given: EvaluationEdit & { readonly recommendation?: string | null | undefined },
): Promise<Result<Kept<Evaluation>>> {
  const recommendation = given.recommendation?.trim() || null;
  const input = parseInput(ratingSchema, { ...given, recommendation }, ['input']);
  if (!input.ok) return input;
  return alterEvaluation(context, given, 'evaluation.rate', async ({ evaluation: { data }, line }) => {
    const policies = await policiesOn(context.table, data.businessDate);
    const rest = await restFor(context, data, line?.data ?? null, policies);
    if (!rest.ok) return rest;
    const rated = rate(data, input.value, { at: context.clock.now(), ...rest.value });
    if (!rated.ok) return rated;
    const { talk, writes } = await talkFor(context, rated.value, policies);
    const decided = marked(rated.value, talk);
    if (!decided.ok) return decided;
    const { actor } = context;
    const appraiserId = actor.kind === 'PERSON' ? actor.employeeId : data.appraiserId;
    const used = policies.used(
      'eval.orgAchievementRequired',
      'eval.leaderResultFromOrg',
      'eval.noSurpriseRule',
    );
    const after = usingPolicies({ ...decided.value, appraiserId }, used);
    return ok({ after, event: 'evaluationRated', writes: [...followAppraiser(data, after), ...writes] });
  });
}
