import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { filesOf } from '../../execution/evidence/resolvers.ts';
import { type Kept, readItem } from '../../platform/item.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { dateIn } from '../../platform/period.ts';
import { termsOf } from '../evaluation/actions/facts.ts';
import { documentSeen } from '../evaluation/actions/readDocument.ts';
import type { Evaluation } from '../evaluation/rules.ts';
import { evaluationKind, keyOf } from '../evaluation/store.ts';
import { decideObjection } from './actions/decideObjection.ts';
import { explainObjection } from './actions/explainObjection.ts';
import { fileObjection } from './actions/fileObjection.ts';
import { objectionsTo, readObjection, type SeenObjection } from './actions/readObjections.ts';
import { recordObjectionDecision } from './actions/recordDecision.ts';
import { withdrawObjection } from './actions/withdrawObjection.ts';
import type { Objection } from './rules.ts';
import { objectionId } from './store.ts';
import { decideUntil, explainUntil } from './terms.ts';

async function termsSeen(request: Request, { employeeId, filedAt }: Objection) {
  const [owner, policies] = await Promise.all([
    request.loaders.employee(employeeId),
    request.loaders.policies(dateIn(request.clock.zone, filedAt)),
  ]);
  return termsOf(request, owner, policies);
}

/** The evaluation that an objection is to. */
async function evaluationSeen(
  request: Request,
  { objection, evaluation }: SeenObjection,
): Promise<Kept<Evaluation>> {
  if (evaluation) return evaluation;
  const item = await request.loaders.item(keyOf(objection.data));
  if (!item) throw new Error('an objection to no evaluation');
  return readItem(evaluationKind, item);
}

const asSeen = (result: Awaited<ReturnType<typeof explainObjection>>) =>
  result.ok ? { ok: true as const, value: { objection: result.value } } : withSeen(result);

/** A refusal with the objection as it stands as the contract shows it. */
const withSeen = (result: Extract<Awaited<ReturnType<typeof explainObjection>>, { ok: false }>) => {
  const [first, ...more] = result.problems.map((problem) =>
    problem.current ? { ...problem, current: { objection: problem.current } } : problem,
  );
  return first ? { ok: false as const, problems: [first, ...more] as const } : result;
};

export const objectionResolvers: Resolvers = {
  Query: {
    objection: async (_, { id }, request) => foundOrNull(await readObjection(request, id)),
  },
  Mutation: {
    fileObjection: async (_, { input }, request) =>
      payload('evaluation', await fileObjection(request, input), request.language),
    explainObjection: async (_, { input }, request) =>
      payload('objection', asSeen(await explainObjection(request, input)), request.language),
    decideObjection: async (_, { input }, request) =>
      payload('objection', asSeen(await decideObjection(request, input)), request.language),
    recordObjectionDecision: async (_, { input }, request) =>
      payload('objection', asSeen(await recordObjectionDecision(request, input)), request.language),
    withdrawObjection: async (_, { input }, request) =>
      payload('objection', asSeen(await withdrawObjection(request, input)), request.language),
  },
  Evaluation: {
    objections: async (evaluation, _, request) => {
      const { employeeId, businessDate } = evaluation.data;
      const line = await request.loaders.line(employeeId, businessDate);
      return objectionsTo(request, evaluation, (key) => request.loaders.item(key), line);
    },
  },
  Objection: {
    id: ({ objection }) => objectionId(objection.data),
    version: ({ objection }) => objection.version,
    evaluation: (seen, _, request) => evaluationSeen(request, seen),
    employee: ({ objection }, _, request) => request.loaders.subject(objection.data.employeeId),
    documentNumber: ({ objection }) => objection.data.documentNumber,
    documentHash: ({ objection }) => objection.data.documentHash,
    document: async (seen, _, request) => {
      const { data } = await evaluationSeen(request, seen);
      const { documentNumber } = seen.objection.data;
      return documentSeen((key) => request.loaders.item(key), data, documentNumber);
    },
    status: ({ objection }) => objection.data.status,
    reasons: ({ objection }) => objection.data.reasons,
    evidence: ({ objection }) => objection.data.evidence,
    files: ({ objection }, _, request) => filesOf(request, objection.data.files),
    filedAt: ({ objection }) => objection.data.filedAt,
    appraiser: ({ objection }, _, { loaders }) => loaders.named(objection.data.appraiserId),
    decider: ({ objection }, _, { loaders }) => loaders.namedIfAny(objection.data.deciderId),
    explainUntil: async ({ objection: { data } }, _, request) =>
      explainUntil(data, await termsSeen(request, data)),
    decideUntil: async ({ objection: { data } }, _, request) =>
      decideUntil(data, await termsSeen(request, data)),
    escalatedAt: ({ objection }) => objection.data.escalatedAt,
    appraiserExplanation: ({ objection }) => objection.data.appraiserExplanation,
    employeeExplanation: ({ objection }) => objection.data.employeeExplanation,
    outcome: ({ objection }) => objection.data.decision?.outcome ?? null,
    decisionReason: ({ objection }) => objection.data.decision?.reason ?? null,
    decidedBy: ({ objection: { data } }, _, { loaders }) =>
      data.decision?.outside ? null : loaders.namedIfAny(data.decision?.by),
    outside: ({ objection }) => objection.data.decision?.outside ?? null,
    recordedBy: ({ objection: { data } }, _, { loaders }) =>
      data.decision?.outside ? loaders.named(data.decision.by) : null,
    decidedAt: ({ objection }) => objection.data.decision?.at ?? null,
    ratingResult: ({ objection }) => objection.data.decision?.ratingResult ?? null,
    ratingBehaviour: ({ objection }) => objection.data.decision?.ratingBehaviour ?? null,
    withdrawnAt: ({ objection }) => objection.data.withdrawnAt,
  },
  ObjectionExplanation: {
    by: ({ by }, _, { loaders }) => loaders.named(by),
  },
};
