import type { Resolvers } from '../../graphql/generated/types.ts';
import { foundOrNull } from '../../platform/payload.ts';
import { comparePlanVersions, versionsOf } from './actions/readVersions.ts';
import { inText } from './comparison.ts';

export const versionResolvers: Resolvers = {
  Query: {
    comparePlanVersions: async (_, asked, request) => foundOrNull(await comparePlanVersions(request, asked)),
  },
  Plan: {
    versions: ({ data }, _, request) => versionsOf(request, data),
  },
  PlanVersion: {
    no: ({ no }) => no,
    version: ({ version }) => version,
    setAt: ({ setAt }) => setAt,
    setBy: ({ setBy }) => setBy,
    reason: ({ plan }) => plan.amended?.reason ?? null,
    requestedBy: ({ plan }, _, request) => plan.amended && request.loaders.subject(plan.amended.requestedBy),
    employeeSnapshot: ({ plan }) => plan.employee,
    kind: ({ plan }) => plan.kind,
    approach: ({ plan }) => plan.approach,
    from: ({ plan }) => plan.from,
    to: ({ plan }) => plan.to,
    workResults: ({ plan }) => plan.workResults,
    behaviours: ({ plan }) => plan.behaviours,
    resourceSupport: ({ plan }) => plan.resourceSupport,
    accountabilityScheme: ({ plan }) => plan.accountabilityScheme,
    consequences: ({ plan }) => plan.consequences,
  },
  PlanComparison: {
    plan: ({ plan }) => plan,
    from: ({ from }) => from,
    to: ({ to }) => to,
    changes: ({ changes }) => changes,
  },
  PlanChange: {
    kind: ({ kind }) => kind,
    path: ({ path }) => path,
    before: ({ before }) => inText(before),
    after: ({ after }) => inText(after),
  },
};
