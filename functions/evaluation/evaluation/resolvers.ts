import type { Resolvers } from '../../graphql/generated/types.ts';
import { performanceUnitOf, unitsOnce } from '../../organisation/unit/performance.ts';
import type { Request } from '../../graphql/request.ts';
import { dialogueId } from '../../planning/dialogue/store.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { fromThousandths } from '../../platform/quantity.ts';
import { issueEvaluation } from './actions/issueEvaluation.ts';
import { acceptEvaluation, receiveEvaluation } from './actions/receiveEvaluation.ts';
import { reopenEvaluation } from './actions/reopenEvaluation.ts';
import { rateEvaluation } from './actions/rateEvaluation.ts';
import { priorTalk } from './actions/priorTalk.ts';
import { basisNow } from './actions/restOn.ts';
import { evaluationsOf, readEvaluation } from './actions/readEvaluation.ts';
import { ruleWhere } from './noSurprise.ts';
import type { ExplanationStep } from './activityResult.ts';
import { rated } from './resolvers/draft.ts';
import { type Evaluation, isIssued, predicateOfEvaluation } from './rules.ts';
import { evaluationId } from './store.ts';

/** Of an evaluation that was opened before it kept its unit: by the owner's unit of today. */
const unitOfOwner = async ({ employeeId, businessDate }: Evaluation, request: Request): Promise<string> => {
  const { unit } = await request.loaders.employee(employeeId);
  return performanceUnitOf(unitsOnce(request.table), unit.unitId, businessDate);
};

/** Minutes and days are whole, percentages already thousandths. */
const thousandths = ({ step, value }: ExplanationStep): number =>
  step === 'PERCENT' || step === 'CAPPED_PERCENT' ? value : value * 1000;

export const evaluationResolvers: Resolvers = {
  Query: {
    evaluation: async (_, { id }, request) => foundOrNull(await readEvaluation(request, id)),
  },
  Mutation: {
    rateEvaluation: async (_, { input }, request) =>
      payload('evaluation', await rateEvaluation(request, input), request.language),
    issueEvaluation: async (_, { input }, request) =>
      payload('evaluation', await issueEvaluation(request, input), request.language),
    receiveEvaluation: async (_, { input }, request) =>
      payload('evaluation', await receiveEvaluation(request, input), request.language),
    acceptEvaluation: async (_, { input }, request) =>
      payload('evaluation', await acceptEvaluation(request, input), request.language),
    reopenEvaluation: async (_, { input }, request) =>
      payload('evaluation', await reopenEvaluation(request, input), request.language),
  },
  EmployeeMonth: {
    evaluations: (month, _, request) => evaluationsOf(request, month),
  },
  Evaluation: {
    id: ({ data }) => evaluationId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    period: ({ data }) => data.period,
    planNo: ({ data }) => data.planNo,
    status: ({ data }) => data.status,
    businessDate: ({ data }) => data.businessDate,
    employeeSnapshot: ({ data }) => data.employee,
    appraiserSnapshot: ({ data }) => data.appraiser,
    ratingResult: ({ data }, _, request) => rated(data, request, ({ ratingResult }) => ratingResult),
    ratingBehaviour: ({ data }, _, request) => rated(data, request, ({ ratingBehaviour }) => ratingBehaviour),
    predicate: ({ data }, _, request) => rated(data, request, predicateOfEvaluation),
    rationale: ({ data }, _, request) => rated(data, request, ({ rationale }) => rationale),
    recommendation: ({ data }, _, request) => rated(data, request, ({ recommendation }) => recommendation),
    withoutDialogue: ({ data }, _, request) => rated(data, request, (seen) => seen.withoutDialogue ?? false),
    priorDialogue: async ({ data }, _, request) => {
      if (isIssued(data) || !(await rated(data, request, () => true))) return null;
      const policies = await request.loaders.policies(data.businessDate);
      const prior = await priorTalk(request, data);
      return { ...prior, rule: ruleWhere(policies.value('eval.noSurpriseRule'), prior.possible) };
    },
    achievementUnit: async ({ data }, _, request) =>
      request.loaders.unit(data.achievementUnitId ?? (await unitOfOwner(data, request))),
    achievement: ({ data }, _, request) => rated(data, request, ({ achievement }) => achievement ?? null),
    withoutAchievement: ({ data }, _, request) =>
      rated(data, request, ({ withoutAchievement }) => withoutAchievement ?? false),
    ratingBasis: async ({ data }, _, request) => {
      if (isIssued(data) || !(await rated(data, request, () => true))) return null;
      const { loaders } = request;
      const [line, policies] = await Promise.all([
        loaders.line(data.employeeId, data.businessDate),
        loaders.policies(data.businessDate),
      ]);
      return basisNow(request, data, line?.data ?? null, policies);
    },
    month: ({ data }) => data.month,
    activity: ({ data }) => data.activity,
    openedAt: ({ data }) => data.openedAt,
    ratedAt: ({ data }) => data.ratedAt,
    issuedAt: ({ data }) => data.issuedAt,
    receivedAt: ({ data }) => data.receivedAt,
    docHash: ({ data }) => data.docHash,
    regulationVersion: ({ data }) => data.regulationVersion,
  },
  PriorDialogue: {
    since: ({ since }) => since,
    dialogueId: ({ dialogue }) => dialogue && dialogueId(dialogue.data),
    heldOn: ({ dialogue }) => dialogue?.data.heldOn ?? null,
    confirmed: ({ dialogue }) => dialogue?.data.state === 'CLOSED',
    warning: ({ dialogue, rule, since }, _, { language }) => {
      if (dialogue || rule === 'OFF') return null;
      const code = rule === 'WARN' ? 'EXPLAIN_WITHOUT_DIALOGUE' : 'EVALUATION_WITHOUT_DIALOGUE';
      return render(code, language, { since });
    },
  },
  ActivityResult: {
    unverifiedMinutes: ({ unverifiedMinutes }) => unverifiedMinutes ?? 0,
    explanation: ({ trace }) => trace,
  },
  ActivityExplanation: {
    value: thousandths,
    message: (step, _, { language }) => {
      const value = new Intl.NumberFormat(language).format(fromThousandths(thousandths(step)));
      return render(`EXPLAIN_${step.step}`, language, { value });
    },
  },
};
