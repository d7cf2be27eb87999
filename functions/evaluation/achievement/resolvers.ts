import type { AchievementContentInput, Resolvers } from '../../graphql/generated/types.ts';
import type { Request } from '../../graphql/request.ts';
import { problemHeader, problemLine } from '../../organisation/register/problemCsv.ts';
import { BKPP_DESK } from '../../platform/desk.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import {
  correctAchievement,
  publishAchievement,
  recommendAchievement,
  setAchievement,
} from './actions/decideAchievement.ts';
import { draftAchievement, overrideAchievement } from './actions/draftAchievement.ts';
import { commitAchievements, validateAchievements } from './actions/importAchievements.ts';
import {
  readAchievement,
  readCityAchievements,
  readCounting,
  readUnitYear,
  waitsForOf,
} from './actions/readAchievements.ts';
import { MOST_LISTED } from './report.ts';
import { inForceOf } from './rules.ts';
import { achievementId } from './store.ts';

/** Content with every optional part present: none as null. */
const written = ({ agreementPart, expectationPart, percent, ...content }: AchievementContentInput) => ({
  ...content,
  agreementPart: agreementPart ?? null,
  expectationPart: expectationPart ?? null,
  percent: percent ?? null,
});

/** Who did something, by name as today. */
const by = ({ by: id }: { readonly by: string }, _: unknown, { loaders }: Request) => loaders.subject(id);

export const achievementResolvers: Resolvers = {
  Query: {
    achievement: async (_, { id }, request) => foundOrNull(await readAchievement(request, id)),
    achievements: async (_, wanted, request) => foundOrNull(await readCityAchievements(request, wanted)),
  },
  Mutation: {
    validateAchievements: async (_, { input }, request) =>
      payload('report', await validateAchievements(request, input), request.language),
    commitAchievements: async (_, { input }, request) =>
      payload('report', await commitAchievements(request, input), request.language),
    draftAchievement: async (_, { input }, request) => {
      const given = { ...input, content: written(input.content) };
      return payload('achievement', await draftAchievement(request, given), request.language);
    },
    recommendAchievement: async (_, { input }, request) => {
      const given = { ...input, note: input.note ?? null };
      return payload('achievement', await recommendAchievement(request, given), request.language);
    },
    setAchievement: async (_, { input }, request) => {
      const given = { ...input, reason: input.reason ?? null };
      return payload('achievement', await setAchievement(request, given), request.language);
    },
    publishAchievement: async (_, { input }, request) =>
      payload('achievement', await publishAchievement(request, input), request.language),
    correctAchievement: async (_, { input }, request) =>
      payload('achievement', await correctAchievement(request, input), request.language),
    overrideAchievement: async (_, { input }, request) =>
      payload('achievement', await overrideAchievement(request, input), request.language),
  },
  Unit: {
    achievements: async (unit, { year }, request) =>
      foundOrNull(await readUnitYear(request, unit, year)) ?? [],
    achievement: async (unit, { period }, request) => foundOrNull(await readCounting(request, unit, period)),
  },
  OrganisationAchievement: {
    id: ({ data }) => achievementId(data),
    unit: ({ data }, _, { loaders }) => loaders.unit(data.unitId),
    period: ({ data }) => data.period,
    status: ({ data }) => data.status,
    content: ({ data }) => data.content,
    recommendation: ({ data }) => data.recommendation,
    determination: ({ data }) => inForceOf(data),
    determinations: ({ data }) => data.determinations,
    publishedAt: ({ data }) => data.publishedAt,
    override: ({ data }) => data.override,
  },
  AchievementRecommendation: {
    members: ({ members }, _, { loaders }) => Promise.all(members.map((id) => loaders.subject(id))),
    by,
  },
  AchievementDetermination: {
    by,
    office: ({ positionId }, _, { loaders }) => (positionId ? loaders.position(positionId) : null),
  },
  AchievementOverride: { by },
  UnitAchievementEdge: {
    node: ({ node }) => node.unit,
    achievement: ({ node }) => node.achievement,
    waitsFor: ({ node }) => waitsForOf(node),
    dueOn: ({ node }) => node.dueOn,
    late: ({ node }) => node.late,
    holder: ({ node }, _, { loaders }) => {
      const holder = node.achievement?.data.waitsFor?.holder;
      return holder && holder !== BKPP_DESK ? loaders.subject(holder) : null;
    },
  },
  EvaluatedAchievement: {
    unit: ({ unitId }, _, { loaders }) => loaders.unit(unitId),
  },
  AchievementOutcome: {
    unit: ({ unitId }, _, { loaders }) => (unitId ? loaders.unit(unitId) : null),
  },
  AchievementReport: {
    problemsFound: ({ problems }) => problems.length,
    problems: ({ problems }) => problems.slice(0, MOST_LISTED),
    problemsCsv: ({ problems }, _, { language }) =>
      problemHeader(language) + problems.map((problem) => problemLine(problem, language)).join(''),
  },
};
