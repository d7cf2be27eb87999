import type { Resolvers } from '../../graphql/generated/types.ts';
import { payload } from '../../platform/payload.ts';
import { contentHash } from '../plan/attestation.ts';
import { written } from '../plan/resolvers.ts';
import { amendPlan } from './actions/amendPlan.ts';
import { planAmendedBy } from './actions/readAmendment.ts';
import {
  abandonAmendment,
  approveAmendment,
  returnAmendment,
  reviewAmendment,
} from './actions/reviewAmendment.ts';
import { editAmendment, submitAmendment, withdrawAmendment } from './actions/writeAmendment.ts';
import { proposed } from './rules.ts';
import { amendmentId, amendmentOf } from './store.ts';

export const amendmentResolvers: Resolvers = {
  Mutation: {
    amendPlan: async (_, { input }, request) =>
      payload('plan', await amendPlan(request, input), request.language),
    editAmendment: async (_, { input }, request) =>
      payload(
        'amendment',
        await editAmendment(request, { ...input, content: written(input.content) }),
        request.language,
      ),
    submitAmendment: async (_, { input }, request) =>
      payload('amendment', await submitAmendment(request, input), request.language),
    withdrawAmendment: async (_, { input }, request) =>
      payload('amendment', await withdrawAmendment(request, input), request.language),
    reviewAmendment: async (_, { input }, request) =>
      payload('amendment', await reviewAmendment(request, input), request.language),
    returnAmendment: async (_, { input }, request) =>
      payload('amendment', await returnAmendment(request, input), request.language),
    approveAmendment: async (_, { input }, request) =>
      payload('amendment', await approveAmendment(request, input), request.language),
    abandonAmendment: async (_, { input }, request) =>
      payload('amendment', await abandonAmendment(request, input), request.language),
  },
  Plan: {
    amendment: ({ data }, _, request) => amendmentOf(request.table, data),
  },
  Amendment: {
    id: ({ data }) => amendmentId(data),
    no: ({ data }) => data.no,
    plan: ({ data }, _, request) => planAmendedBy(request, data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    status: ({ data }) => data.status,
    reason: ({ data }) => data.reason,
    requestedBy: ({ data }, _, request) => request.loaders.subject(data.requestedBy),
    requestedAt: ({ data }) => data.requestedAt,
    kind: ({ data }) => data.kind,
    approach: ({ data }) => data.approach,
    workResults: ({ data }) => data.workResults,
    behaviours: ({ data }) => data.behaviours,
    resourceSupport: ({ data }) => data.resourceSupport,
    accountabilityScheme: ({ data }) => data.accountabilityScheme,
    consequences: ({ data }) => data.consequences,
    contentHash: ({ data }) => contentHash(proposed(data)),
    submittedAt: ({ data }) => data.submittedAt,
    attestation: ({ data }) => data.attestation,
    reviewRequired: ({ data }) => data.reviewRequired,
    reviewedAt: ({ data }) => data.reviewed?.at ?? null,
    reviewedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.reviewed?.by),
    approvedAt: ({ data }) => data.approvedAt,
    returnNote: ({ data }) => data.returnNote,
    abandonNote: ({ data }) => data.abandonNote,
  },
};
