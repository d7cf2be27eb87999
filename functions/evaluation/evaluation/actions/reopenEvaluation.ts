import * as z from 'zod';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK, layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { text } from '../../../planning/plan/rules.ts';
import { moveTurn } from '../agenda.ts';
import { reopen } from '../finality.ts';
import { documentsOf, type Evaluation } from '../rules.ts';
import { ratingItem, receiptItem } from '../store.ts';
import { agencyOf, alterEvaluation, type EvaluationEdit, isTheirsToRate, type Loaded } from './alter.ts';
import { termsFor } from './facts.ts';

const reopeningSchema = z.object({ legalBasis: text(300), reason: text(2000) });

/**
 * Whether somebody has had a hand in it: as its employee, as who appraises it, or as who signed a document of it, by
 * issuing it or by deciding an objection to it.
 */
const isOwn = (data: Evaluation, by: string): boolean =>
  [data.employeeId, data.appraiserId, data.appraiser?.employeeId].includes(by) ||
  documentsOf(data).some(({ signatures }) => signatures.some(({ employeeId }) => employeeId === by));

/** On whose desk it lies to be rated anew: whoever is in charge of its business date by now, or BKPP's. */
async function whoRates(context: Context, { evaluation, owner, line }: Loaded): Promise<string> {
  const date = evaluation.data.businessDate;
  const asked = { employeeId: owner.employeeId, line, date, today: today(context.clock) };
  const reviewer = await reviewerOf(aboveIn(context.table), asked);
  return reviewer.ok ? reviewer.value.employeeId : BKPP_DESK;
}

/**
 * Opens an issued evaluation again, by BKPP with a legal reference and a reason: it is rated and issued anew, under a
 * document that supersedes the former one. Refuses: STATE_INVALID (an objection to it is open), INPUT_*, EVALUATION_OWN
 * (nobody of BKPP their own, nor what they appraised, issued or decided an objection to), NOT_ALLOWED.
 */
export function reopenEvaluation(
  context: Context,
  given: EvaluationEdit & { readonly legalBasis: string; readonly reason: string },
): Promise<Result<Kept<Evaluation>>> {
  return alterEvaluation(context, given, 'evaluation.reopen', async (loaded) => {
    const input = parseInput(reopeningSchema, given, ['input']);
    if (!input.ok) return input;
    const { data } = loaded.evaluation;
    const by = actorRef(context.actor).id;
    if (isOwn(data, by) || (await isTheirsToRate(context, loaded)))
      return refuse('EVALUATION_OWN', 'input.id');
    const now = context.clock.now();
    const reopened = reopen(data, { by, ...input.value }, now);
    if (!reopened.ok) return reopened;
    const after = { ...reopened.value, appraiserId: await whoRates(context, loaded) };
    return ok({
      after,
      event: 'evaluationReopened',
      writes: [
        ...(data.status === 'ISSUED' ? [takeOffDesk(receiptItem(data))] : []),
        layOnDesk({ ...ratingItem(after), since: now }),
        ...moveTurn(data, after, agencyOf(loaded), await termsFor(context, loaded)),
      ],
    });
  });
}
