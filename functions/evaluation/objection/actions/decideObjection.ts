import type { Edit } from '../../../platform/alter.ts';
import { takeOffAgenda } from '../../../platform/agenda.ts';
import type { Change, Part } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { decidedDocument } from '../../evaluation/document.ts';
import { planOfYear } from '../../evaluation/actions/planOfYear.ts';
import { announceEvaluation, type EvaluationEvent } from '../../evaluation/events.ts';
import { decide as decideEvaluation, withdrawObjection as endEvaluation } from '../../evaluation/finality.ts';
import { parseDocument } from '../../evaluation/formerDocument.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import {
  allowanceDueAgain,
  documentAt,
  evaluationKind,
  groupWrites,
  sealDocument,
  writeEvaluationCard,
} from '../../evaluation/store.ts';
import type { TermFacts } from '../../evaluation/terms.ts';
import { toConvert } from '../../evaluation/toConvert.ts';
import { agendaOf } from '../agenda.ts';
import { decide, type DecisionInput, decisionSchema, type Objection, withdraw } from '../rules.ts';
import { sectionOf } from '../section.ts';
import { explainUntil } from '../terms.ts';
import { offDesks } from '../laying.ts';
import { alterObjection, type Loaded, termsOfObjection } from './alter.ts';
import { heldTo } from './decidedRating.ts';

/** The evaluation's change with its card, what is to be converted anew, and its plan's of a year, when an objection to it comes to an end. */
async function ending(
  context: Context,
  { evaluation, person }: Loaded,
  after: Evaluation,
  event: EvaluationEvent,
  parts: readonly Part[] = [],
): Promise<{ changes: Change[]; beside: Write[] }> {
  const line = lineOfPerson(person, after.businessDate);
  const { key } = evaluation;
  const plan = await planOfYear(context, evaluation.data, after);
  // It changes along with the objection alone, which says what a lost race means.
  const change: Change = {
    kind: evaluationKind,
    key,
    before: evaluation,
    after,
    parts,
    event: announceEvaluation(event, after),
  };
  return {
    changes: [change, ...plan.changes],
    beside: [
      writeEvaluationCard(after, person.employee, line?.data ?? null, plan.sections),
      ...toConvert(evaluation.data, after),
      ...groupWrites(evaluation.data, after),
    ],
  };
}

/** Off the desks, and its term off the agenda. */
function cleared({ objection, person, evaluation }: Loaded, terms: TermFacts): Write[] {
  const line = lineOfPerson(person, evaluation.data.businessDate);
  const agencyId = line?.data.agencyId ?? person.employee.unit.agencyId;
  const turn = agendaOf(objection.data, agencyId, terms);
  return [...offDesks(objection.data), ...(turn ? [takeOffAgenda(turn)] : [])];
}

/** Both ratings, where a decision changes them. */
const newRatings = ({ ratingResult, ratingBehaviour }: DecisionInput) =>
  ratingResult && ratingBehaviour ? { ratingResult, ratingBehaviour } : null;

/** The evaluation as a decision leaves it, under another document with sections 6 to 9. */
async function decidedEvaluation(context: Context, loaded: Loaded, objection: Objection) {
  const { evaluation } = loaded;
  const { decision } = objection;
  const number = objection.documentNumber;
  const [kept, decider] = await Promise.all([
    documentAt((key) => getItem(context.table, key), evaluation.data, number),
    personOf(context.table, decision?.by ?? ''),
  ]);
  if (!kept || !decider || !decision) return refuse('CONFLICT', 'input.id');
  const changed = newRatings(decision);
  const final = decideEvaluation(evaluation.data, changed, decision.at);
  if (!final.ok) return final;
  const held = changed ? await heldTo(context, loaded, final.value) : ok({ after: final.value, writes: [] });
  if (!held.ok) return held;
  const { after, writes } = held.value;
  const section = sectionOf(objection, evaluation.data, personSnapshot(decider.employee));
  const document = decidedDocument(parseDocument(kept.json), after, section);
  return ok({ ...sealDocument(after, document, 'SUPERIOR'), writes });
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
  return alterObjection(context, given, 'objection.decide', async (loaded) => {
    const { objection, evaluation, today } = loaded;
    const terms = await termsOfObjection(context, loaded);
    const decided = decide(objection.data, input.value, {
      by: actorRef(context.actor).id,
      at: context.clock.now(),
      today,
      explainUntil: explainUntil(objection.data, terms),
      before: evaluation.data,
    });
    if (!decided.ok) return decided;
    const made = await decidedEvaluation(context, loaded, decided.value);
    if (!made.ok) return made;
    const { sealed, document, writes: rests } = made.value;
    const { changes, beside } = await ending(context, loaded, sealed, 'evaluationDecided', [document]);
    const writes = [...beside, ...rests, ...allowanceDueAgain(sealed), ...cleared(loaded, terms)];
    return ok({ after: decided.value, event: 'objectionDecided', changes, writes });
  });
}

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
