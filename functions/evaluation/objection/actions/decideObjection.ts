import type { Edit } from '../../../platform/alter.ts';
import { allowanceDueAgain } from '../../../organisation/employee/allowanceDue.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { personOf } from '../../../organisation/person/store.ts';
import { decidedDocument } from '../../evaluation/document.ts';
import { decide as decideEvaluation } from '../../evaluation/finality.ts';
import { parseDocument } from '../../evaluation/formerDocument.ts';
import { documentAt, sealDocument } from '../../evaluation/store.ts';
import { decide, type DecisionInput, decisionSchema, type Objection, type Outside } from '../rules.ts';
import { sectionOf } from '../section.ts';
import { explainUntil } from '../terms.ts';
import { alterObjection, type Decision, type Loaded, termsOfObjection } from './alter.ts';
import { heldTo } from './decidedRating.ts';
import { cleared, ending } from './ending.ts';

/** Both ratings, where a decision changes them. */
const newRatings = ({ ratingResult, ratingBehaviour }: DecisionInput) =>
  ratingResult && ratingBehaviour ? { ratingResult, ratingBehaviour } : null;

/** The evaluation as a decision leaves it, under another document with sections 6 to 9. */
async function decidedEvaluation(context: Context, loaded: Loaded, objection: Objection) {
  const { evaluation } = loaded;
  const { decision } = objection;
  const number = objection.documentNumber;
  if (!decision) return refuse('CONFLICT', 'input.id');
  const changed = newRatings(decision);
  const final = decideEvaluation(evaluation.data, changed, decision.at);
  if (!final.ok) return final;
  const [kept, decider] = await Promise.all([
    documentAt((key) => getItem(context.table, key), evaluation.data, number),
    personOf(context.table, decision.by),
  ]);
  if (!kept || !decider) return refuse('CONFLICT', 'input.id');
  const held = changed
    ? await heldTo(context, loaded, final.value, objection)
    : ok({ after: final.value, writes: [] });
  if (!held.ok) return held;
  const { after, writes } = held.value;
  const section = sectionOf(objection, evaluation.data, personSnapshot(decider.employee));
  const document = decidedDocument(parseDocument(kept.json), after, section);
  return ok({ ...sealDocument(after, document, 'SUPERIOR'), writes });
}

/** The objection decided and its evaluation final, by the superior or, `outside`, by the appointing authority. */
export async function deciding(
  context: Context,
  loaded: Loaded,
  input: DecisionInput,
  outside?: Outside,
): Promise<Result<Decision>> {
  const { objection, evaluation, today } = loaded;
  const terms = await termsOfObjection(context, loaded);
  const decided = decide(objection.data, input, {
    by: actorRef(context.actor).id,
    at: context.clock.now(),
    today,
    explainUntil: explainUntil(objection.data, terms),
    before: evaluation.data,
    ...(outside && { outside }),
  });
  if (!decided.ok) return decided;
  const made = await decidedEvaluation(context, loaded, decided.value);
  if (!made.ok) return made;
  const { sealed, document, writes: rests } = made.value;
  const { changes, beside } = await ending(context, loaded, sealed, 'evaluationDecided', [document]);
  const writes = [...beside, ...rests, ...allowanceDueAgain(sealed), ...cleared(loaded, terms)];
  const event = outside ? 'objectionDecisionRecorded' : 'objectionDecided';
  return ok({ after: decided.value, event, changes, writes });
}

/**
 * Decides an objection, as whoever stands above the appraiser or, past its term, as whoever it climbed to: finally, with
 * the ratings as they are or with others. Its evaluation is final under another document, which supersedes the one that
 * was objected to. Refuses: INPUT_*, STATE_INVALID, OBJECTION_NOT_EXPLAINED, OBJECTION_RATINGS, OBJECTION_UNCHANGED, of
 * other ratings EVALUATION_LEADER_RESULT and EVALUATION_WITHOUT_DIALOGUE as at rating, NOT_ALLOWED for anyone else, the appraiser and the employee first (I11).
 */
export async function decideObjection(
  context: Context,
  given: Edit & object,
): Promise<Result<Kept<Objection>>> {
  const input = parseInput(decisionSchema, given, ['input']);
  if (!input.ok) return input;
  return alterObjection(context, given, 'objection.decide', (loaded) =>
    deciding(context, loaded, input.value),
  );
}
