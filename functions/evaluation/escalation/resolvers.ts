import type { Resolvers } from '../../graphql/generated/types.ts';
import { BKPP_DESK } from '../../platform/desk.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { releaseEvaluation } from '../evaluation/actions/holdBack.ts';
import { isIssued } from '../evaluation/rules.ts';
import { readOverdue } from './actions/readOverdue.ts';

export const escalationResolvers: Resolvers = {
  Mutation: {
    releaseEvaluation: async (_, { input }, request) =>
      payload('evaluation', await releaseEvaluation(request, input), request.language),
  },
  Unit: {
    overdueAppraisers: async (unit, { period, ...args }, request) =>
      foundOrNull(await readOverdue(request, unit, period, args)),
  },
  OverdueAppraiserEdge: {
    node: ({ node }, _, { loaders }) => loaders.subject(node.appraiserId),
    period: ({ node }) => node.period,
    count: ({ node }) => node.count,
    oldestOn: ({ node }) => node.oldestOn,
    round: ({ node }) => node.round,
    roundAt: ({ node }) => node.roundAt,
    holder: ({ node: { holderId } }, _, { loaders }) =>
      holderId === BKPP_DESK ? null : loaders.subject(holderId),
  },
  Evaluation: {
    subordinatesOpen: ({ data }) => (isIssued(data) ? (data.subordinatesOpen ?? 0) : null),
    release: ({ data }) => data.release ?? null,
  },
  EvaluationRelease: {
    by: ({ by }, _, { loaders }) => loaders.named(by),
  },
};
