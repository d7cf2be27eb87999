/** An objection to an evaluation: filed, explained by both sides, and mostly decided. */
import { planTexts } from '../../../../data/demo.ts';
import { decidedDocument } from '../../../evaluation/evaluation/document.ts';
import type { EvaluationDocument } from '../../../evaluation/evaluation/documentModel.ts';
import { decide as decideEvaluation, objectTo } from '../../../evaluation/evaluation/finality.ts';
import { documentsOf, type Evaluation, type Rating } from '../../../evaluation/evaluation/rules.ts';
import { sealDocument } from '../../../evaluation/evaluation/store.ts';
import type { TermFacts } from '../../../evaluation/evaluation/terms.ts';
import { agendaOf } from '../../../evaluation/objection/agenda.ts';
import { announceObjection, type ObjectionEvent } from '../../../evaluation/objection/events.ts';
import { laid, offDesks } from '../../../evaluation/objection/laying.ts';
import {
  decide,
  type DecisionInput,
  explain,
  file,
  type Objection,
  type Side,
} from '../../../evaluation/objection/rules.ts';
import { sectionOf } from '../../../evaluation/objection/section.ts';
import { explanationItem, objectionKey, objectionKind } from '../../../evaluation/objection/store.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { takeOffAgenda } from '../../../platform/agenda.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate } from '../../../platform/period.ts';
import { surprising } from './guidance.ts';
import type { Told } from './told.ts';
import { byAppraiser, bySelf, bySuperior, must, never, sometime, type Teller, workdayOf } from './teller.ts';

/** What an objection is told from: its terms, the day of filing, and the document that it is to. */
interface Filed {
  readonly terms: TermFacts;
  readonly filedOn: PlainDate;
  readonly document: EvaluationDocument;
}

const changeOf = (before: Kept<Objection> | null, after: Objection, event: ObjectionEvent): Change => ({
  kind: objectionKind,
  key: objectionKey(after),
  before,
  after,
  event: announceObjection(event, after),
  onConflict: never,
});

function tellFiling(teller: Teller, { take, now }: Told, { terms, filedOn }: Filed): Kept<Objection> {
  const { chance, appraiser, superior, line } = teller;
  const evaluation = now();
  const at = sometime(teller, filedOn);
  const { employeeId, period, planNo } = evaluation;
  const of = documentsOf(evaluation).at(-1);
  const to = { employeeId, period, planNo, documentNumber: 1, documentHash: of?.hash ?? '' };
  const by = { appraiserId: appraiser.employeeId, deciderId: superior?.employeeId ?? '' };
  const filing = { reasons: chance.pick(planTexts().objections.reasons), evidence: [], files: [] };
  const objection = file({ ...to, ...by, filedAt: at, policies: [] }, filing);
  const [filed] = take({
    by: bySelf(teller),
    event: 'evaluationObjected',
    after: must(objectTo(evaluation)),
    at,
    writes: laid(objection, line.agencyId, terms),
    changes: [changeOf(null, objection, 'objectionFiled')],
    ids: chance,
  });
  return filed as Kept<Objection>;
}

function tellExplanation(
  teller: Teller,
  before: Kept<Objection>,
  side: Side,
  on: PlainDate,
): Kept<Objection> {
  const { chance, ledger, employee, appraiser } = teller;
  const texts = planTexts().objections;
  const isAppraiser = side === 'APPRAISER';
  const by = (isAppraiser ? appraiser : employee).employeeId;
  const text = chance.pick(isAppraiser ? texts.appraiser : texts.employee);
  const at = sometime(teller, on);
  const after = must(explain(before.data, side, { by, at, text, evidence: [] }));
  const [kept] = ledger.commit(
    {
      ...(isAppraiser ? byAppraiser : bySelf)(teller),
      at,
      changes: [changeOf(before, after, 'objectionExplained')],
      writes: [takeOffDesk(explanationItem(by, after))],
    },
    chance,
  );
  return kept as Kept<Objection>;
}

/** What the rating of the result is raised to. */
const raised: Readonly<Partial<Record<Rating, Rating>>> = {
  DI_BAWAH_EKSPEKTASI: 'SESUAI_EKSPEKTASI',
  SESUAI_EKSPEKTASI: 'DI_ATAS_EKSPEKTASI',
};

/** What is decided: one in two of those that may be rated higher is. */
function choose({ chance }: Teller, { ratingResult, ratingBehaviour }: Evaluation): DecisionInput {
  const texts = planTexts().objections;
  const higher = ratingResult && raised[ratingResult];
  return higher && chance.is(0.5)
    ? { outcome: 'CHANGED', reason: chance.pick(texts.changed), ratingResult: higher, ratingBehaviour }
    : { outcome: 'UPHELD', reason: chance.pick(texts.upheld), ratingResult: null, ratingBehaviour: null };
}

function tellDecision(
  teller: Teller,
  told: Told,
  before: Kept<Objection>,
  filed: Filed,
  on: PlainDate,
): void {
  const { chance, superior, line } = teller;
  if (!superior) return;
  const evaluation = told.now();
  const at = sometime(teller, on);
  const input = choose(teller, evaluation);
  const facts = { by: superior.employeeId, at, today: on, explainUntil: on, before: evaluation };
  const after = must(decide(before.data, input, facts));
  const { ratingResult, ratingBehaviour } = input;
  const changed = ratingResult && ratingBehaviour ? { ratingResult, ratingBehaviour } : null;
  const final = surprising(must(decideEvaluation(evaluation, changed, at)));
  const section = sectionOf(after, evaluation, personSnapshot(superior));
  const asDecided = decidedDocument(filed.document, final, section);
  const { sealed, document } = sealDocument(final, asDecided, 'SUPERIOR');
  const turn = agendaOf(before.data, line.agencyId, filed.terms);
  told.take({
    by: bySuperior(teller),
    event: 'evaluationDecided',
    after: sealed,
    at,
    writes: [...offDesks(before.data), ...(turn ? [takeOffAgenda(turn)] : [])],
    parts: [document],
    changes: [changeOf(before, after, 'objectionDecided')],
    ids: chance,
  });
}

/** Tells an objection as far as the day of the city; false where nobody stands above who would decide it. */
export function tellObjection(teller: Teller, told: Told, filed: Filed): boolean {
  const { chance, appraiser, employee, superior, asOf } = teller;
  if (!superior || superior.employeeId === employee.employeeId) return false;
  let objection = tellFiling(teller, told, filed);
  const appraiserOn = workdayOf(teller, appraiser, addDays(filed.filedOn, chance.int(1, 3)));
  if (appraiserOn >= asOf) return true;
  objection = tellExplanation(teller, objection, 'APPRAISER', appraiserOn);
  const employeeOn = workdayOf(teller, employee, addDays(appraiserOn, 1));
  if (employeeOn >= asOf) return true;
  objection = tellExplanation(teller, objection, 'EMPLOYEE', employeeOn);
  const decidedOn = workdayOf(teller, superior, addDays(employeeOn, chance.int(2, 6)));
  if (decidedOn < asOf) tellDecision(teller, told, objection, filed, decidedOn);
  return true;
}
