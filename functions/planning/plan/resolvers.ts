import { yearOf, yearPeriod } from '../../platform/period.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import type { IndicatorInput, PlanContentInput, Resolvers } from '../../graphql/generated/types.ts';
import { standardsOf } from '../../../data/behaviours.ts';
import { cancelPlan } from './actions/cancelPlan.ts';
import { copyPlan } from './actions/copyPlan.ts';
import { createPlan } from './actions/createPlan.ts';
import { editPlan } from './actions/editPlan.ts';
import { lookAtPlan, readPlans } from './actions/readPlan.ts';
import { approvePlan, returnPlan, reviewPlan, withdrawPlan } from './actions/reviewPlan.ts';
import { submitPlan } from './actions/submitPlan.ts';
import { contentHash } from './attestation.ts';
import { formOf } from './form.ts';
import { noExpectations, noMonths } from './rules.ts';
import { planId } from './store.ts';

/** An indicator with every optional part present; a target is at least reached unless told otherwise. */
const writtenIndicator = (indicator: IndicatorInput) => ({
  ...indicator,
  aspect: indicator.aspect ?? null,
  perspective: indicator.perspective ?? null,
  target: indicator.target ?? null,
  comparator: indicator.comparator ?? (typeof indicator.target === 'number' ? 'GTE' : null),
  unit: indicator.unit ?? null,
  targetText: indicator.targetText ?? null,
  aggregation: indicator.aggregation ?? null,
  months: indicator.months ?? noMonths(),
  activities: indicator.activities ?? noMonths(),
});

/** The content with every optional part present: none as null, behaviours all seven. */
export const written = (content: PlanContentInput | null | undefined): unknown =>
  content && {
    ...content,
    workResults: content.workResults.map((result) => ({
      ...result,
      leaderResult: result.leaderResult ?? null,
      assignmentId: result.assignmentId ?? null,
      agreementItemId: result.agreementItemId ?? null,
      assignedBy: result.assignedBy ?? null,
      indicators: result.indicators.map(writtenIndicator),
    })),
    behaviours: (content.behaviours ?? noExpectations()).map((behaviour) => ({
      ...behaviour,
      specialExpectation: behaviour.specialExpectation ?? null,
    })),
  };

export const planResolvers: Resolvers = {
  Query: {
    plan: async (_, { id }, request) => foundOrNull(await lookAtPlan(request, id)),
  },
  Mutation: {
    createPlan: async (_, { input }, request) =>
      payload(
        'plan',
        await createPlan(request, { ...input, content: written(input.content) }),
        request.language,
      ),
    editPlan: async (_, { input }, request) =>
      payload(
        'plan',
        await editPlan(request, { ...input, content: written(input.content) }),
        request.language,
      ),
    submitPlan: async (_, { input }, request) =>
      payload('plan', await submitPlan(request, input), request.language),
    copyPlan: async (_, { input }, request) =>
      payload('plan', await copyPlan(request, input), request.language),
    cancelPlan: async (_, { input }, request) =>
      payload('plan', await cancelPlan(request, input), request.language),
    withdrawPlan: async (_, { input }, request) =>
      payload('plan', await withdrawPlan(request, input), request.language),
    reviewPlan: async (_, { input }, request) =>
      payload('plan', await reviewPlan(request, input), request.language),
    returnPlan: async (_, { input }, request) =>
      payload('plan', await returnPlan(request, input), request.language),
    approvePlan: async (_, { input }, request) =>
      payload('plan', await approvePlan(request, input), request.language),
  },
  Employee: {
    plans: ({ employee }, { year }, request) => readPlans(request, employee.employeeId, yearPeriod(year)),
  },
  Plan: {
    id: ({ data }) => planId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    year: ({ data }) => yearOf(data.year),
    planNo: ({ data }) => data.planNo,
    kind: ({ data }) => data.kind,
    approach: ({ data }) => data.approach,
    form: ({ data }) => formOf(data),
    from: ({ data }) => data.from,
    to: ({ data }) => data.to,
    status: ({ data }) => data.status,
    employeeSnapshot: ({ data }) => data.employee,
    appraiserSnapshot: ({ data }) => data.appraiser,
    superiorOfAppraiserSnapshot: ({ data }) => data.superiorOfAppraiser,
    workResults: ({ data }) => data.workResults,
    behaviours: ({ data }) => data.behaviours,
    resourceSupport: ({ data }) => data.resourceSupport,
    accountabilityScheme: ({ data }) => data.accountabilityScheme,
    consequences: ({ data }) => data.consequences,
    contentHash: ({ data }) => contentHash(data),
    submittedAt: ({ data }) => data.submittedAt,
    attestation: ({ data }) => data.attestation,
    reviewRequired: ({ data }) => data.reviewRequired,
    reviewedAt: ({ data }) => data.reviewed?.at ?? null,
    reviewedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.reviewed?.by),
    approvedAt: ({ data }) => data.approvedAt,
    late: ({ data }) => data.late,
    returnNote: ({ data }) => data.returnNote,
    closedBecause: ({ data }) => data.closedBecause,
    regulationVersion: ({ data }) => data.regulationVersion,
  },
  BehaviourExpectation: {
    standards: ({ value }) => standardsOf(value),
  },
};
