/** Documents of an evaluation, and its terms. */
import type { Resolvers } from '../../../graphql/generated/types.ts';
import type { Request } from '../../../graphql/request.ts';
import { filesOf } from '../../../execution/evidence/resolvers.ts';
import { termsOf } from '../actions/facts.ts';
import { readDocument } from '../actions/readDocument.ts';
import { documentsOf, type Evaluation } from '../rules.ts';
import { objectionUntil, receivedUntil } from '../terms.ts';

const termsSeen = async (request: Request, { employeeId, businessDate }: Evaluation) => {
  const [owner, policies] = await Promise.all([
    request.loaders.employee(employeeId),
    request.loaders.policies(businessDate),
  ]);
  return termsOf(request, owner, policies);
};

export const evaluationDocumentResolvers: Resolvers = {
  Evaluation: {
    deemedReceived: ({ data }) => data.deemedReceived ?? false,
    receiveUntil: async ({ data }, _, request) =>
      data.status === 'ISSUED' && data.issuedAt
        ? receivedUntil(data.issuedAt, await termsSeen(request, data))
        : null,
    objectUntil: async ({ data }, _, request) =>
      data.status === 'RECEIVED' && data.receivedAt
        ? objectionUntil(data.receivedAt, await termsSeen(request, data))
        : null,
    finalAt: ({ data }) => data.finalAt ?? null,
    finalBy: ({ data }) => data.finalBy ?? null,
    documents: ({ data }) => documentsOf(data),
    document: async ({ data }, { number }, request) => {
      const line = await request.loaders.line(data.employeeId, data.businessDate);
      return readDocument(request, data, line, number, (key) => request.loaders.item(key));
    },
    reopenings: ({ data }) => (data.reopenings ?? []).map((one) => ({ ...one, of: data })),
  },
  EvaluationReopening: {
    by: ({ by }, _, { loaders }) => loaders.named(by),
  },
  DocumentSignature: {
    employee: ({ employeeId }, _, request) => request.loaders.subject(employeeId),
  },
  EvaluationDocument: {
    record: ({ listed }) => listed,
    json: ({ json }) => json,
    period: ({ document }) => document.period,
    employee: ({ document }) => document.employee,
    appraiser: ({ document }) => document.appraiser,
    superior: ({ document }) => document.superior,
    inPlaceOf: ({ document }) => document.inPlaceOf ?? null,
    achievement: ({ document }) => document.evaluation.achievement,
    results: ({ document }) => document.evaluation.results,
    tasks: ({ document }) => document.evaluation.tasks,
    ratingResult: ({ document }) => document.evaluation.ratingResult,
    behaviours: ({ document }) => document.evaluation.behaviours,
    ratingBehaviour: ({ document }) => document.evaluation.ratingBehaviour,
    predicate: ({ document }) => document.evaluation.predicate,
    rationale: ({ document }) => document.evaluation.rationale,
    recommendation: ({ document }) => document.notes.recommendation,
    contract: ({ document }) => document.notes.contract,
    reopeningLegalBasis: ({ document }) => document.reopening?.legalBasis ?? null,
    objection: ({ document }) => document.objection,
    regulationVersion: ({ document }) => document.regulationVersion,
  },
  DocumentResult: {
    line: (result) => result,
    feedback: ({ feedback }) => feedback?.feedback ?? null,
    evidence: ({ feedback }) => feedback?.evidence ?? [],
  },
  DocumentObjection: {
    files: ({ files }, _, request) => filesOf(request, files),
    appraiserExplanation: ({ explanations }) => explanations.appraiser,
    employeeExplanation: ({ explanations }) => explanations.employee,
    outcome: ({ decision }) => decision.outcome,
    reason: ({ decision }) => decision.reason,
    decidedBy: ({ decision }) => decision.by,
    outside: ({ decision }) => decision.outside ?? null,
    recordedBy: ({ decision }) => decision.outside?.recordedBy ?? null,
    decidedAt: ({ decision }) => decision.at,
    predicateBefore: ({ decision }) => decision.before.predicate,
  },
};
