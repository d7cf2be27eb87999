/** Reads of overviews, for the walk of every read by every role. */
import { byId, directory, type Row } from './reads.ts';

const ofUnit = (at: string, what: string, ...needs: Row['needs']): Row =>
  byId(
    'unit',
    `unit.overview${at}`,
    `unit(id: $id) { overview(period: "2026-M10") { ${what} } }`,
    directory,
    // Of the owner's own unit: its head and the leader above see it too.
    ['overview.read', 'OWNER'],
    ...needs,
  );

export const countingRows: Readonly<Record<string, Row>> = {
  'Unit.overview': ofUnit('', 'period'),
  'OverviewNumber.cards': ofUnit('.number.cards', 'number(name: MONTHS) { cards { edges { cursor } } }', [
    'unit.read',
    'UNIT',
  ]),
  'OverviewNumber.discrepancies': ofUnit(
    '.number.discrepancies',
    'number(name: DISCREPANCY_OPEN) { discrepancies { edges { cursor } } }',
    ['discrepancy.list', 'UNIT'],
  ),
  'FindingCount.findings': ofUnit(
    '.findings.0.findings.edges',
    'findings { findings { edges { node { version } } } }',
    ['finding.list', 'UNIT'],
  ),
  'FindingTrend.findings': ofUnit(
    '.trend.0.findings.edges',
    'trend { findings { edges { node { version } } } }',
    ['finding.list', 'UNIT'],
  ),
  'WaitingAge.cards': ofUnit('.waiting.0.cards.edges', 'waiting { cards { edges { cursor } } }', [
    'unit.read',
    'UNIT',
  ]),
  'WaitingSuperiorEdge.cards': ofUnit(
    '.superiors.edges.0.cards.edges',
    'superiors { edges { cards { edges { cursor } } } }',
    ['unit.read', 'UNIT'],
  ),
  'Query.cityOverview': {
    at: 'cityOverview',
    query: 'cityOverview(period: "2026-M10") { period }',
    needs: [['cityOverview.read', 'NOBODY']],
  },
};
