import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { withdrawObjection as endEvaluation } from '../../evaluation/finality.ts';
import { type Objection, withdraw } from '../rules.ts';
import { alterObjection, termsOfObjection } from './alter.ts';
import { cleared, ending } from './ending.ts';

/**
 * Takes one's own objection back while it is not decided: the evaluation is final as it was issued, since there is one
 * objection to each document (I12). Refuses: STATE_INVALID, NOT_ALLOWED.
 */
export const withdrawObjection = (context: Context, input: Edit): Promise<Result<Kept<Objection>>> =>
  alterObjection(context, input, 'objection.withdraw', async (loaded) => {
    const at = context.clock.now();
    const withdrawn = withdraw(loaded.objection.data, at);
    if (!withdrawn.ok) return withdrawn;
    const final = endEvaluation(loaded.evaluation.data, at);
    if (!final.ok) return final;
    const { changes, beside } = await ending(context, loaded, final.value, 'evaluationObjectionWithdrawn');
    const writes = [...beside, ...cleared(loaded, await termsOfObjection(context, loaded))];
    return ok({ after: withdrawn.value, event: 'objectionWithdrawn', changes, writes });
  });
