import type { Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { authoriseReading } from '../../organisation/line/reviewer.ts';
import { render } from '../../platform/messages/render.ts';
import { foundOrNull, payload, userError } from '../../platform/payload.ts';
import { today } from '../../platform/period.ts';
import type { Result } from '../../platform/result.ts';
import { predicates } from '../evaluation/predicate.ts';
import type { Evaluation } from '../evaluation/rules.ts';
import { brokenIn, previewDistribution, readDistribution } from './actions/readDistribution.ts';
import { issueEvaluations, rateEvaluations, type TeamDone, type TeamOutcome } from './actions/rateTeam.ts';
import { isGuided, problemOf } from './guide.ts';
import { GUIDE, sizeOf } from './rules.ts';

/** Why somebody strayed from the guide is for those who rate and above, also once it is issued; never for the person. */
async function seesWhy({ employeeId, businessDate: date }: Evaluation, request: Request): Promise<boolean> {
  const { actor, clock, loaders } = request;
  if (actor.kind === 'PERSON' && actor.employeeId === employeeId) return false;
  const line = await loaders.line(employeeId, date);
  const asked = { employeeId, line, date, today: today(clock) };
  return (await authoriseReading(request, 'evaluationDraft.read', asked)).ok;
}

const teamPayload = (done: Result<TeamDone>, { language }: Request) => ({
  ...payload('outcomes', done.ok ? { ok: true, value: done.value.outcomes } : done, language),
  left: done.ok ? done.value.left : null,
});

const entityOf = ({ result }: TeamOutcome) =>
  result.ok ? result.value : ((result.problems.find(({ current }) => current)?.current as never) ?? null);

export const distributionResolvers: Resolvers = {
  Query: {
    distributionPreview: async (_, { input }, request) =>
      payload('preview', await previewDistribution(request, input), request.language),
  },
  Mutation: {
    rateEvaluations: async (_, { input }, request) => {
      const { evaluations = null, recommendation = null, distributionJustification = null } = input;
      const given = { ...input, evaluations, recommendation, distributionJustification };
      return teamPayload(await rateEvaluations(request, given), request);
    },
    issueEvaluations: async (_, { input }, request) => {
      const given = { ...input, evaluations: input.evaluations ?? null };
      return teamPayload(await issueEvaluations(request, given), request);
    },
  },
  Unit: {
    distribution: async (unit, { period }, request) =>
      foundOrNull(await readDistribution(request, unit, period)),
  },
  Evaluation: {
    distribution: async ({ data }, _, request) =>
      (await seesWhy(data, request)) ? (data.distribution ?? { clauses: [], justification: null }) : null,
  },
  EvaluationReopening: {
    distribution: async ({ of, distribution }, _, request) =>
      (await seesWhy(of, request)) ? (distribution ?? null) : null,
  },
  Distribution: {
    unit: ({ ref }, _, { loaders }) => loaders.unit(ref.unitId),
    period: ({ ref }) => ref.period,
    organisation: ({ rule }) => rule.organisation,
    size: ({ group }) => sizeOf(group),
    open: ({ group }) => group.open,
    counts: ({ group }) => predicates.map((predicate) => ({ predicate, count: group.counts[predicate] })),
    mode: ({ rule }) => rule.mode,
    minGroup: ({ rule }) => rule.minGroup,
    checked: ({ rule, group }) => isGuided(rule, group),
    guide: ({ rule }) => (rule.organisation ? GUIDE[rule.organisation] : []),
    broken: brokenIn,
  },
  DistributionClause: {
    predicates: ({ of }) => of,
    message: (clause, _, { language }) => {
      const { code, params } = problemOf(clause, 'id');
      return render(code, language, params);
    },
  },
  EvaluationOutcome: {
    evaluation: entityOf,
    userErrors: ({ result }, _, { language }) =>
      result.ok ? [] : result.problems.map((problem) => userError(problem, language)),
  },
};
