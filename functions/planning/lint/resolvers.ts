import type { Resolvers } from '../../graphql/generated/types.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { lintPlan, lintPlanContent } from './actions.ts';

export const lintResolvers: Resolvers = {
  Query: {
    lintPlan: async (_, { id }, request) => foundOrNull(await lintPlan(request, id)),
    lintPlanContent: async (_, { input }, request) => foundOrNull(await lintPlanContent(request, input)),
  },
  Plan: {
    lintFindings: ({ data }) => data.lintFindings ?? [],
  },
  Amendment: {
    lintFindings: ({ data }) => data.lintFindings ?? [],
  },
  LintFinding: {
    messageId: ({ sentence, params }) => render(`LINT_${sentence}`, 'id', params),
    messageEn: ({ sentence, params }) => render(`LINT_${sentence}`, 'en', params),
  },
};
