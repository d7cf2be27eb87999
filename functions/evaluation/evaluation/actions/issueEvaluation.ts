import type { Context } from '../../../platform/context.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { usingPolicies } from '../../../organisation/policy/rules.ts';
import { type Evaluation, issue, receive } from '../rules.ts';
import { marked } from '../noSurprise.ts';
import { ratingItem, receiptItem, sealDocument } from '../store.ts';
import { mayIssue } from './guided.ts';
import { talkFor } from './priorTalk.ts';
import { type RatingShared, ratingShared } from './rateEvaluation.ts';
import { stillRests } from './restOn.ts';
import { alterEvaluation, type EvaluationEdit } from './alter.ts';

/**
 * Issues a rated evaluation to the employee, as who rates it: people are printed
 * as they are now, the document's bytes and hash are kept, and nothing of it changes afterwards (I10).
 * It waits on the employee's desk until it counts as received (`eval.deemedReceivedDays`). Refuses:
 * STATE_INVALID, NOT_ALLOWED, REVIEWER_INACTIVE, EVALUATION_ACHIEVEMENT_CHANGED where the unit's achievement was corrected
 * since it was rated, DISTRIBUTION_* where `eval.distributionMode` blocks what strays from the guide,
 * EVALUATION_WITHOUT_DIALOGUE as `rateEvaluation`.
 */
export const issueEvaluation = (
  context: Context,
  input: EvaluationEdit,
  shared: RatingShared = ratingShared(context),
): Promise<Result<Kept<Evaluation>>> =>
  alterEvaluation(context, input, 'evaluation.issue', async ({ evaluation: { data }, owner, line }) => {
    const date = data.businessDate;
    const asked = { employeeId: owner.employeeId, line, date, today: today(context.clock) };
    const [policies, appraiser] = await Promise.all([
      shared.policiesOf(date),
      reviewerOf(aboveIn(context.table), asked),
    ]);
    if (!appraiser.ok) return appraiser;
    const now = context.clock.now();
    const people = { employee: personSnapshot(owner), appraiser: personSnapshot(appraiser.value) };
    const issued = issue(data, people, now);
    if (!issued.ok) return issued;
    const rests = await stillRests(context, data);
    if (!rests.ok) return rests;
    const fits = await mayIssue(context, data, line?.data ?? null, policies, shared.groups);
    if (!fits.ok) return fits;
    // A dialogue may have been held since it was rated, or the record of one cancelled.
    const { talk, writes } = await talkFor(context, issued.value, policies);
    const stands = marked(issued.value, talk, 'input.id');
    if (!stands.ok) return stands;
    const used = policies.used('eval.deemedReceivedDays', 'eval.noSurpriseRule');
    const { sealed, document } = sealDocument(usingPolicies(stands.value, used));
    const dueOn = addDays(today(context.clock), policies.value('eval.deemedReceivedDays'));
    const receipt = layOnDesk({ ...receiptItem(sealed), since: now, dueOn, count: null });
    return ok({
      after: sealed,
      event: 'evaluationIssued',
      parts: [document],
      writes: [takeOffDesk(ratingItem(data)), receipt, ...writes],
    });
  });

/**
 * Receives one's own evaluation: the days of an objection count from here (docs/domain.md 1.8).
 * Refuses: STATE_INVALID, NOT_ALLOWED.
 */
export const receiveEvaluation = (
  context: Context,
  input: EvaluationEdit,
): Promise<Result<Kept<Evaluation>>> =>
  alterEvaluation(context, input, 'evaluation.receive', ({ evaluation: { data } }) => {
    const received = receive(data, context.clock.now());
    if (!received.ok) return received;
    const writes = [takeOffDesk(receiptItem(data))];
    return ok({ after: received.value, event: 'evaluationReceived', writes });
  });
