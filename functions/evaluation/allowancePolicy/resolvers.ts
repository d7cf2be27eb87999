import type { AllowanceFormulaInput, Resolvers } from '../../graphql/generated/types.ts';
import { may } from '../../platform/access.ts';
import { hashOf } from '../../platform/commit/hash.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { leaveTypes } from '../../organisation/employee/rules.ts';
import { predicates } from '../evaluation/predicate.ts';
import { approveAllowancePolicy, returnAllowancePolicy } from './actions/decidePolicy.ts';
import { readAllowancePolicies, readAllowancePolicy } from './actions/readPolicies.ts';
import {
  editAllowancePolicy,
  proposeAllowancePolicy,
  withdrawAllowancePolicy,
} from './actions/writePolicy.ts';
import { allowancePolicyId } from './store.ts';

/** A formula as its schema takes it: what is left out is null, lists by a name are records. */
const contentOf = (given: AllowanceFormulaInput) => ({
  ...given,
  minuteTarget: given.minuteTarget ?? null,
  extraTaskCap: given.extraTaskCap ?? null,
  subordinateShare: given.subordinateShare ?? null,
  actingPercent: given.actingPercent ?? null,
  leaveCredit: given.leaveCredit
    ? Object.fromEntries(given.leaveCredit.map(({ type, minutes }) => [type, minutes]))
    : null,
  predicateFactor: given.predicateFactor
    ? Object.fromEntries(given.predicateFactor.map(({ predicate, percent }) => [predicate, percent]))
    : null,
});

const written = <T extends { content: AllowanceFormulaInput; reason?: unknown }>(input: T) => ({
  ...input,
  content: contentOf(input.content),
  reason: input.reason ?? null,
});

export const allowancePolicyResolvers: Resolvers = {
  Query: {
    allowancePolicy: async (_, { id }, request) => foundOrNull(await readAllowancePolicy(request, id)),
    allowancePolicies: (_, __, request) => readAllowancePolicies(request),
  },
  Mutation: {
    proposeAllowancePolicy: async (_, { input }, request) =>
      payload('allowancePolicy', await proposeAllowancePolicy(request, written(input)), request.language),
    editAllowancePolicy: async (_, { input }, request) =>
      payload('allowancePolicy', await editAllowancePolicy(request, written(input)), request.language),
    withdrawAllowancePolicy: async (_, { input }, request) =>
      payload('allowancePolicy', await withdrawAllowancePolicy(request, input), request.language),
    returnAllowancePolicy: async (_, { input }, request) =>
      payload('allowancePolicy', await returnAllowancePolicy(request, input), request.language),
    approveAllowancePolicy: async (_, { input }, request) =>
      payload('allowancePolicy', await approveAllowancePolicy(request, input), request.language),
  },
  AllowancePolicy: {
    id: ({ data }) => allowancePolicyId(data),
    no: ({ data }) => data.no,
    status: ({ data }) => data.status,
    statusSince: ({ data }) => data.statusSince,
    effectiveFrom: ({ data }) => data.effectiveFrom,
    content: ({ data }) => data.content,
    contentHash: ({ data }) => hashOf(data.content),
    reason: ({ data }) => data.reason,
    proposedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.proposedBy),
    proposedAt: ({ data }) => data.proposedAt,
    approvedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.approvedBy),
    approvedAt: ({ data }) => data.approvedAt,
    note: async ({ data }, _, request) =>
      data.note !== null && (await may(request, 'allowanceProposal.read', {})) ? data.note : null,
  },
  AllowanceFormula: {
    leaveCredit: ({ leaveCredit }) =>
      leaveCredit &&
      leaveTypes.flatMap((type) => {
        const minutes = leaveCredit[type];
        return minutes === undefined ? [] : [{ type, minutes }];
      }),
    predicateFactor: ({ predicateFactor }) =>
      predicateFactor && predicates.map((predicate) => ({ predicate, percent: predicateFactor[predicate] })),
  },
};
