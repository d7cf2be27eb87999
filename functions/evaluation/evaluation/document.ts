/** How the document of an evaluation comes to be: at its issue, and when an objection to it is decided. */
import type { PersonSnapshot } from '../../organisation/employee/rules.ts';
import { type EvaluationDocument, MODEL, type ObjectionSection } from './documentModel.ts';
import { type Cause, documentsOf, type Evaluation, predicateOfEvaluation } from './rules.ts';
import type { Work } from './work.ts';
import { type LineFeedback, sevenRows } from './written.ts';

/** Which document comes next, in whose place. */
export function nextDocument(
  evaluation: Evaluation,
  cause?: Cause,
): Pick<EvaluationDocument, 'number' | 'cause' | 'supersedes'> {
  const last = documentsOf(evaluation).at(-1);
  return {
    number: (last?.number ?? 0) + 1,
    cause: cause ?? (last ? 'REOPENED' : 'FIRST'),
    supersedes: last ? { number: last.number, hash: last.hash } : null,
  };
}

const feedbackOn = (lines: readonly LineFeedback[] | undefined, indicatorId: string) => {
  const found = lines?.find((one) => one.indicatorId === indicatorId);
  return found ? { feedback: found.feedback, evidence: found.evidence } : null;
};

/** Section 4 of an evaluation. */
function evaluationSection(evaluation: Evaluation, work: Work): EvaluationDocument['evaluation'] {
  const expectations = new Map(work.behaviours.map(({ value, expectation }) => [value, expectation]));
  return {
    achievement: evaluation.achievement ?? null,
    summary: evaluation.month,
    activity: evaluation.activity,
    ...(evaluation.year && { year: evaluation.year }),
    results: work.lines.map((line) => ({
      ...line,
      feedback: feedbackOn(evaluation.lines, line.indicatorId),
    })),
    tasks: [...work.tasks],
    behaviours: sevenRows(evaluation.behaviours).map((row) => ({
      ...row,
      expectation: expectations.get(row.value) ?? null,
    })),
    ratingResult: evaluation.ratingResult,
    ratingBehaviour: evaluation.ratingBehaviour,
    predicate: predicateOfEvaluation(evaluation),
    rationale: evaluation.rationale,
    withoutDialogue: evaluation.withoutDialogue ?? false,
  };
}

/** Who is printed on a document beside what is evaluated. */
export interface Printed {
  readonly appraiser: PersonSnapshot;
  readonly superior: PersonSnapshot | null;
  readonly inPlaceOf?: EvaluationDocument['inPlaceOf'];
  readonly work: Work;
}

/** The document of an issued evaluation: what its hash covers and what is printed. The predicate is derived here (I2). */
export function documentOf(
  evaluation: Evaluation,
  { appraiser, superior, inPlaceOf, work }: Printed,
): EvaluationDocument {
  const { employeeId, period, planNo, businessDate, regulationVersion, policies, employee } = evaluation;
  if (evaluation.issuedAt === null) throw new Error('only what is issued has a document');
  const reopening = evaluation.reopenings?.at(-1);
  return {
    model: MODEL,
    ...nextDocument(evaluation),
    issuedAt: evaluation.issuedAt,
    employeeId,
    period,
    planNo,
    businessDate,
    regulationVersion,
    policies,
    employee,
    appraiser,
    superior,
    ...(inPlaceOf && { inPlaceOf }),
    evaluation: evaluationSection(evaluation, work),
    notes: { recommendation: evaluation.recommendation, contract: evaluation.contract ?? null },
    reopening: reopening
      ? { at: reopening.at, legalBasis: reopening.legalBasis, reason: reopening.reason }
      : null,
    objection: null,
    signing: { superior: null, employee: employeeId, appraiser: appraiser.employeeId },
  };
}

/** The document after a decision on an objection: sections 1 to 5 as they were printed, with the ratings that stand. */
export const decidedDocument = (
  former: EvaluationDocument,
  evaluation: Evaluation,
  section: ObjectionSection,
): EvaluationDocument => ({
  ...former,
  ...nextDocument(evaluation, section.decision.outcome),
  issuedAt: section.decision.at,
  evaluation: {
    ...former.evaluation,
    ratingResult: evaluation.ratingResult,
    ratingBehaviour: evaluation.ratingBehaviour,
    predicate: predicateOfEvaluation(evaluation),
    withoutDialogue: evaluation.withoutDialogue ?? false,
  },
  objection: section,
  signing: { ...former.signing, superior: section.decision.by?.employeeId ?? null },
});
