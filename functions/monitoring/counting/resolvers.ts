import type { Resolvers } from '../../graphql/generated/types.ts';
import { predicates } from '../../evaluation/evaluation/predicate.ts';
import { found, foundOrNull } from '../../platform/payload.ts';
import { today } from '../../platform/period.ts';
import {
  readCardsBehind,
  readCardsOfAge,
  readCardsWaiting,
  readDiscrepanciesBehind,
  readSuperiors,
} from './actions/readBehind.ts';
import { readFindingsBehind, readFindingsOfTrend } from './actions/readFindingsBehind.ts';
import {
  findingsIn,
  freshnessOf,
  lintIn,
  numberOf,
  numbersOf,
  predicatesIn,
  rankingIn,
  readCityOverview,
  readUnitOverview,
  trendIn,
} from './actions/readOverview.ts';
import { agesOf } from './waiting.ts';

export const countingResolvers: Resolvers = {
  Query: {
    cityOverview: async (_, { period }, request) => foundOrNull(await readCityOverview(request, period)),
  },
  Unit: {
    overview: async (unit, { period }, request) => foundOrNull(await readUnitOverview(request, unit, period)),
  },
  Overview: {
    unit: ({ unit }) => unit,
    numbers: numbersOf,
    number: (overview, { name }) => numberOf(overview, name),
    waiting: async (overview, _, { clock }) =>
      agesOf(await overview.waiting(null), today(clock)).map((age) => ({ ...age, overview, holder: null })),
    superiors: async (overview, args) => found(await readSuperiors(overview, args)),
    distribution: predicatesIn,
    ranking: (overview, { by }) => rankingIn(overview, by),
    lint: async (overview) => ({ ...(await lintIn(overview)), overview }),
    findings: (overview, { code }) => findingsIn(overview, code ?? null),
    trend: trendIn,
    freshness: freshnessOf,
  },
  OverviewNumber: {
    cards: async (number, args) => foundOrNull(await readCardsBehind(number, args)),
    discrepancies: async (number, args) => foundOrNull(await readDiscrepanciesBehind(number, args)),
  },
  FindingCount: {
    findings: async (count, args) => foundOrNull(await readFindingsBehind(count, args)),
  },
  FindingTrend: {
    findings: async (trend, args) => foundOrNull(await readFindingsOfTrend(trend, args)),
  },
  WaitingAge: {
    cards: async (age, args) => foundOrNull(await readCardsOfAge(age, args)),
  },
  WaitingSuperiorEdge: {
    node: ({ node }, _, { loaders }) => loaders.namedIfAny(node.holder),
    ages: ({ node: { ages, overview, holder } }) => ages.map((age) => ({ ...age, overview, holder })),
    oldestOn: ({ node }) => node.oldestOn,
    cards: async ({ node }, args) => foundOrNull(await readCardsWaiting(node, args)),
  },
  OverviewDistribution: {
    counts: ({ group }) => predicates.map((predicate) => ({ predicate, count: group.counts[predicate] })),
    open: ({ group }) => group.open,
  },
  OverviewLint: {
    violations: ({ violations, overview }) => violations.map((one) => ({ ...one, overview })),
  },
  LintViolation: {
    number: ({ rule, plans, overview }) => ({ name: `LINT_${rule}` as const, value: plans, overview }),
  },
  AgencyRank: {
    agency: ({ agencyId }, _, { loaders }) => loaders.unit(agencyId),
  },
};
