import type { Context } from '../../../platform/context.ts';
import { takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { usingPolicies } from '../../../organisation/policy/rules.ts';
import { moveTurn } from '../agenda.ts';
import { accept, receive } from '../finality.ts';
import type { Evaluation } from '../rules.ts';
import { receiptItem } from '../store.ts';
import { objectionPolicies } from '../terms.ts';
import { agencyOf, alterEvaluation, type EvaluationEdit } from './alter.ts';
import { termsFor } from './facts.ts';

/**
 * Receives one's own evaluation: the days of an objection count from here (docs/domain.md 1.8).
 * Refuses: STATE_INVALID, NOT_ALLOWED.
 */
export const receiveEvaluation = (
  context: Context,
  input: EvaluationEdit,
): Promise<Result<Kept<Evaluation>>> =>
  alterEvaluation(context, input, 'evaluation.receive', async (loaded) => {
    const { data } = loaded.evaluation;
    const received = receive(data, context.clock.now());
    if (!received.ok) return received;
    const terms = await termsFor(context, loaded);
    const after = usingPolicies(received.value, terms.policies.used(...objectionPolicies));
    const writes = [takeOffDesk(receiptItem(data)), ...moveTurn(data, after, agencyOf(loaded), terms)];
    return ok({ after, event: 'evaluationReceived', writes });
  });

/** Accepts one's own evaluation, which is final with it: nobody can object any more. Refuses: STATE_INVALID, NOT_ALLOWED. */
export const acceptEvaluation = (
  context: Context,
  input: EvaluationEdit,
): Promise<Result<Kept<Evaluation>>> =>
  alterEvaluation(context, input, 'evaluation.accept', async (loaded) => {
    const { data } = loaded.evaluation;
    const accepted = accept(data, context.clock.now());
    if (!accepted.ok) return accepted;
    const writes = moveTurn(data, accepted.value, agencyOf(loaded), await termsFor(context, loaded));
    return ok({ after: accepted.value, event: 'evaluationAccepted', writes });
  });
