/** The rules of the fields of overviews: a part of fieldRules.ts. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const countingRules: Readonly<Record<string, ObjectRules>> = {
  Overview: by(
    'overview.read',
    'unit period numbers number waiting superiors distribution ranking findings trend freshness report',
  ),
  OverviewNumber: by('overview.read', 'name value', {
    cards: 'unit.read',
    discrepancies: 'discrepancy.list',
  }),
  WaitingAge: by('overview.read', 'kind count upTo3 upTo7 upTo14 longer oldestOn', { cards: 'unit.read' }),
  // Its cards are null for whoever may not list the unit's people, as those of a number.
  WaitingSuperiorEdge: by('overview.read', 'cursor node ages oldestOn', { cards: 'unit.read' }),
  OverviewDistribution: part('organisation counts open guide'),
  MonitoringReport: part('url expiresIn observedUntil'),
  AgencyRank: part('rank agency perMille count of'),
  FindingCount: by('WITH_PARENT', 'code open waived openOfYear', { findings: 'finding.list' }),
  FindingTrend: part('period code opened closed'),
  OverviewFreshness: part('newest oldest observedUntil secondsBehind rebuiltAt'),
};
