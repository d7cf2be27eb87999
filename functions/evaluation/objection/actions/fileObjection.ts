import type { Change } from '../../../platform/commit/plan.ts';
import { conflict } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { referringProblems } from '../../../execution/evidence/actions/readFiles.ts';
import { aboveIn } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { usingPolicies } from '../../../organisation/policy/rules.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import {
  agencyOf,
  alterEvaluation,
  type EvaluationEdit,
  type Loaded,
} from '../../evaluation/actions/alter.ts';
import { termsFor, termsOf } from '../../evaluation/actions/facts.ts';
import { moveTurn } from '../../evaluation/agenda.ts';
import { objectTo } from '../../evaluation/finality.ts';
import { documentsOf, type Evaluation } from '../../evaluation/rules.ts';
import { objectionPolicies, objectionUntil } from '../../evaluation/terms.ts';
import { deciderOf } from '../decider.ts';
import { announceObjection } from '../events.ts';
import { laid } from '../laying.ts';
import { file, type Filing, filingSchema, type Objection } from '../rules.ts';
import { objectionKey, objectionKind } from '../store.ts';
import { decisionPolicies } from '../terms.ts';

/** The objection to the document that stands, with whoever is to decide by the lines of today. */
async function filed(context: Context, { evaluation, owner }: Loaded, filing: Filing) {
  const { data } = evaluation;
  const document = documentsOf(data).at(-1);
  const person = await personOf(context.table, data.employeeId);
  if (!document || !person || !data.appraiser) return refuse('CONFLICT', 'input.id');
  const day = today(context.clock);
  const line = lineOfPerson(person, day);
  const appraiserId = data.appraiser.employeeId;
  const before = { date: data.businessDate, line: lineOfPerson(person, data.businessDate) };
  const asked = { employeeId: data.employeeId, appraiserId, date: day, line, before, today: day };
  const [deciderId, policies] = await Promise.all([
    deciderOf(aboveIn(context.table), asked),
    policiesOn(context.table, day),
  ]);
  const { employeeId, period, planNo } = data;
  const to = { employeeId, period, planNo, documentNumber: document.number, documentHash: document.hash };
  const opening = { ...to, filedAt: context.clock.now(), appraiserId, deciderId, policies: [] };
  const terms = await termsOf(context, owner, policies);
  const used = policies.used(...decisionPolicies);
  return ok({ objection: usingPolicies(file(opening, filing), used), terms, line });
}

const filing = (objection: Objection): Change => ({
  kind: objectionKind,
  key: objectionKey(objection),
  before: null,
  after: objection,
  event: announceObjection('objectionFiled', objection),
  onConflict: conflict,
});

/**
 * Objects to one's own evaluation once it is received, within `objection.days`, with reasons and what proves them, once
 * for each document (I12). Late it is refused, and leaves nothing on record: the evaluation is final, and only BKPP opens
 * it again. Refuses: INPUT_*, EVIDENCE_* of files, STATE_INVALID, OBJECTION_LATE with the last day, NOT_ALLOWED.
 */
export async function fileObjection(
  context: Context,
  given: EvaluationEdit & object,
): Promise<Result<Kept<Evaluation>>> {
  const input = parseInput(filingSchema, given, ['input']);
  if (!input.ok) return input;
  return alterEvaluation(context, given, 'evaluation.object', async (loaded) => {
    const { data } = loaded.evaluation;
    const objected = objectTo(data);
    if (!objected.ok) return objected;
    const terms = await termsFor(context, loaded);
    const until = data.receivedAt && objectionUntil(data.receivedAt, terms);
    if (!until || today(context.clock) > until)
      return refuse('OBJECTION_LATE', 'input.id', { until: until ?? '' });
    const files = [{ ids: input.value.files, field: ['input', 'files'] }];
    const proven = check((await referringProblems(context, data.employeeId, files)).flat(), null);
    if (!proven.ok) return proven;
    const made = await filed(context, loaded, input.value);
    if (!made.ok) return made;
    const { objection, line } = made.value;
    const after = usingPolicies(objected.value, terms.policies.used(...objectionPolicies));
    return ok({
      after,
      event: 'evaluationObjected',
      changes: [filing(objection)],
      writes: [
        ...moveTurn(data, after, agencyOf(loaded), terms),
        ...laid(objection, agencyOf(loaded), made.value.terms),
        // The line of the business date is demanded with every change of an evaluation.
        ...(line && line.key.SK !== loaded.line?.key.SK ? [lineStands(line)] : []),
      ],
    });
  });
}
