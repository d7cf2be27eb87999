/** What ratings that a decision changes hold to, as those of the appraiser do. docs/domain.md 1.7, 6.7. */
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { lineOfPerson } from '../../../organisation/person/store.ts';
import { usingPolicies } from '../../../organisation/policy/rules.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { talkFor } from '../../evaluation/actions/priorTalk.ts';
import { leaderResultOf } from '../../evaluation/actions/restOn.ts';
import { belowIn, marked } from '../../evaluation/noSurprise.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import type { Objection } from '../rules.ts';
import type { Loaded } from './alter.ts';

/** An evaluation as a decision leaves it, with what that rests on. */
export interface Decided {
  readonly after: Evaluation;
  readonly writes: readonly Write[];
}

/** Whether a decision puts an axis below expectation that was not. */
const isLowered = (before: Evaluation, after: Evaluation): boolean =>
  belowIn(after).some((axis) => !belowIn(before).includes(axis));

/**
 * Looks at ratings as a decision sets them. A unit's head is rated by the achievement that the evaluation rests on, as
 * printed: a correction of it since is a ground to reopen. A rating that is put below expectation rests on a dialogue as
 * the appraiser's would, or is marked where it was decided outside; what was below already keeps its mark, and what no
 * more is loses it. `objection` as it is decided. Refuses:
 * EVALUATION_LEADER_RESULT, EVALUATION_WITHOUT_DIALOGUE.
 */
export async function heldTo(
  context: Context,
  { evaluation, person }: Pick<Loaded, 'evaluation' | 'person'>,
  after: Evaluation,
  objection: Objection,
): Promise<Result<Decided>> {
  const before = evaluation.data;
  const policies = await policiesOn(context.table, before.businessDate);
  const line = lineOfPerson(person, before.businessDate)?.data ?? null;
  const { achievement = null } = before;
  const mustBe = await leaderResultOf(context, before, line, achievement, policies);
  // Of a part of a year the achievement of its last month only suggests: restOn.ts.
  const isForced =
    policies.value('eval.leaderResultFromOrg').enforced && achievement?.period === before.period;
  if (isForced && mustBe !== null && after.ratingResult !== mustBe)
    return refuse('EVALUATION_LEADER_RESULT', 'input.ratingResult', {
      rating: mustBe,
      predicate: achievement?.predicate ?? '',
    });
  const using = usingPolicies(after, policies.used('eval.leaderResultFromOrg', 'eval.noSurpriseRule'));
  if (!isLowered(before, after)) {
    const { withoutDialogue: _mark, ...unmarked } = using;
    return ok({ after: belowIn(after).length > 0 ? using : unmarked, writes: [] });
  }
  const { talk, writes } = await talkFor(context, using, policies);
  // What the appointing authority decided is put on record as it is: nobody here refuses it for want of a dialogue.
  const isOutside = Boolean(objection.decision?.outside);
  const looked = marked(using, talk && isOutside ? { ...talk, rule: 'WARN' } : talk);
  return looked.ok ? ok({ after: looked.value, writes }) : looked;
}
