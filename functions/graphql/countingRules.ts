/** The rules of the fields of overviews: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const countingRules: Readonly<Record<string, ObjectRules>> = {
  Overview: by(
    'overview.read',
    'unit period numbers number waiting superiors distribution ranking lint findings trend freshness report',
  ),
  OverviewNumber: by('overview.read', 'name value', {
    cards: 'unit.read',
    discrepancies: 'discrepancy.list',
  }),
  WaitingAge: by('overview.read', 'kind count upTo3 upTo7 upTo14 longer oldestOn', { cards: 'unit.read' }),
  // Its cards are null for whoever may not list the unit's people, as those of a number.
  WaitingSuperiorEdge: by('overview.read', 'cursor node ages oldestOn', { cards: 'unit.read' }),
  OverviewDistribution: part('organisation counts open guide'),
  OverviewLint: part('plans faultless unfit perMille violations'),
  LintViolation: part('rule plans number'),
  MonitoringReport: part('url expiresIn observedUntil'),
  AgencyRank: part('rank agency perMille count of'),
  FindingCount: by('WITH_PARENT', 'code open waived openOfYear waivedOfYear', { findings: 'finding.list' }),
  FindingTrend: by('WITH_PARENT', 'period code opened closed', { findings: 'finding.list' }),
  OverviewFreshness: part('newest oldest observedUntil secondsBehind rebuiltAt'),
};
