/**
 * Documents that were issued before they had the model of documentModel.ts. Their bytes are never upgraded: they are read
 * into the model, with what they did not print left empty, and their hash stays that of their own bytes.
 */
import type { EvaluationDocument } from './documentModel.ts';
import { documentSchema, MODEL } from './documentModel.ts';
import { evaluationSchema, predicateOfEvaluation } from './rules.ts';
import { sevenRows } from './written.ts';

/** What a former document was: the evaluation as it was issued, without what came later. */
const formerSchema = evaluationSchema.omit({ status: true, receivedAt: true, docHash: true });

function fromFormer(stored: unknown): EvaluationDocument {
  const former = formerSchema.parse(stored);
  const { employeeId, period, planNo, businessDate, regulationVersion, policies, employee } = former;
  const { appraiser, issuedAt } = former;
  if (!appraiser || issuedAt === null) throw new Error('a document without who issued it, or when');
  return {
    model: MODEL,
    number: 1,
    cause: 'FIRST',
    supersedes: null,
    issuedAt,
    employeeId,
    period,
    planNo,
    businessDate,
    regulationVersion,
    policies,
    employee,
    appraiser,
    superior: null,
    evaluation: {
      achievement: null,
      summary: former.month,
      activity: former.activity,
      results: [],
      tasks: [],
      behaviours: sevenRows().map((row) => ({ ...row, expectation: null })),
      ratingResult: former.ratingResult,
      ratingBehaviour: former.ratingBehaviour,
      predicate: predicateOfEvaluation(former),
      rationale: former.rationale,
      withoutDialogue: former.withoutDialogue ?? false,
    },
    notes: { recommendation: former.recommendation, contract: null },
    reopening: null,
    objection: null,
    signing: { superior: null, employee: employeeId, appraiser: appraiser.employeeId },
  };
}

/** A document's bytes as the model has them; throws on what is neither. */
export function parseDocument(json: string): EvaluationDocument {
  const stored: unknown = JSON.parse(json);
  const isModel = typeof stored === 'object' && stored !== null && 'model' in stored;
  return isModel ? documentSchema.parse(stored) : fromFormer(stored);
}
