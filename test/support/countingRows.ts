/** Reads of overviews, for the walk of every read by every role. */
import { attributeOf } from '../../functions/monitoring/counting/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { countKeys } from '../../functions/platform/countKeys.ts';
import type { Item } from '../../functions/platform/item.ts';
import { OCTOBER } from './months.ts';
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

/** What was counted of the owner's October: the finding about them, and that their evaluation waits. */
export function countedOfOwner({ unit: { agencyId, path } }: Employee, holder: string): Item[] {
  const counted = { type: 'counts', schemaVersion: 1, at: '2026-11-06T02:00:00.000Z' };
  return [
    { ...countKeys.unitCounts(OCTOBER, agencyId, 0, path), ...counted, [attributeOf('FINDING_D10')]: 1 },
    {
      ...countKeys.superiorCounts(OCTOBER, 0, agencyId, path, holder),
      ...counted,
      [attributeOf('WAITING_EVALUATION@2026-11-06')]: 1,
    },
  ];
}

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
