/** What the resolvers of overviews are given, type by type. */
import type { SeenAge, SeenSuperior } from '../monitoring/counting/actions/readBehind.ts';
import type { SeenFindings, SeenTrend } from '../monitoring/counting/actions/readFindingsBehind.ts';
import type { SeenNumber, SeenPredicates } from '../monitoring/counting/actions/readOverview.ts';
import type { Overview } from '../monitoring/counting/overview.ts';
import type { LintScore, LintViolation } from '../monitoring/counting/lint.ts';
import type { Rank } from '../monitoring/counting/ranking.ts';
import type { MadeReport } from '../monitoring/report/actions/makeReport.ts';

export type OverviewNode = Overview;
export type MonitoringReportNode = MadeReport;
export type OverviewNumberNode = SeenNumber;
export type OverviewDistributionNode = SeenPredicates;
export interface OverviewLintNode extends LintScore {
  readonly overview: Overview;
}
export interface LintViolationNode extends LintViolation {
  readonly overview: Overview;
}
export type AgencyRankNode = Rank;
export type FindingCountNode = SeenFindings;
export type FindingTrendNode = SeenTrend;
export type WaitingAgeNode = SeenAge;
export interface WaitingSuperiorEdgeNode {
  readonly cursor: string;
  readonly node: SeenSuperior;
}
