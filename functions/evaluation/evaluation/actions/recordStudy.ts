import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { recordAcademic } from '../finality.ts';
import type { Evaluation } from '../rules.ts';
import { resultOnRecord } from '../studyDesk.ts';
import { academicSchema } from '../year.ts';
import { alterEvaluation, type EvaluationEdit, isTheirsToRate } from './alter.ts';

/** The grade comes in thousandths, under its outer name. */
const givenSchema = academicSchema.omit({ gradeThousandths: true }).extend({
  grade: academicSchema.shape.gradeThousandths,
});

/**
 * Puts the result of a study on record, by who studies or by BKPP, by which the year is rated; what was rated before is
 * rated anew. The same result again changes nothing. Refuses: INPUT_*, EVALUATION_NO_STUDY (a month, or no study in the year), STATE_INVALID once it is issued,
 * EVALUATION_STUDY_OWN of BKPP who rates it, EVALUATION_STUDY_RATED of who studies, once it is rated, NOT_ALLOWED.
 */
export function recordAcademicResult(
  context: Context,
  given: EvaluationEdit,
): Promise<Result<Kept<Evaluation>>> {
  return alterEvaluation(context, given, 'evaluation.study', async (loaded) => {
    const { data } = loaded.evaluation;
    const input = parseInput(givenSchema, given, ['input']);
    if (!input.ok) return input;
    const by = actorRef(context.actor).id;
    if (by === data.appraiserId || (await isTheirsToRate(context, loaded)))
      return refuse('EVALUATION_STUDY_OWN', 'input.id');
    const { grade, ...result } = input.value;
    const academic = { ...result, gradeThousandths: grade };
    const after = recordAcademic(data, academic, { by, at: context.clock.now() });
    if (!after.ok) return after;
    const event = 'evaluationStudyRecorded';
    if (after.value === data) return ok({ after: data, event, unchanged: true });
    return ok({ after: after.value, event, writes: resultOnRecord(data) });
  });
}
