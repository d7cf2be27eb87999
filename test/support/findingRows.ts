/** Who sees findings, and who may do what about them. */
import type { Row as Mutating } from './calendarRows.ts';
import { byId, directory, ofEmployee, ofNode, type Row } from './reads.ts';

export const findingRows: Readonly<Record<string, Row>> = {
  'Employee.findings': ofEmployee('findings', 'findings { id }', ['finding.read', 'OWNER']),
  'Unit.findings': byId(
    'unit',
    'unit.findings.edges',
    'unit(id: $id) { findings { edges { node { version } } } }',
    directory,
    ['finding.list', 'UNIT'],
  ),
  'Query.finding': byId('finding', 'finding', 'finding(id: $id) { version }', ['finding.read', 'OWNER']),
  // An empty list is nobody's but the owner's.
  'Query.myFindings': { at: 'myFindings', query: 'myFindings { id }', needs: [['viewer.read', 'OWNER']] },
  'Query.findings': {
    at: 'findings.edges',
    query: 'findings { edges { node { version } } }',
    needs: [['finding.list', 'NOBODY']],
  },
  'Query.signals': {
    at: 'signals.edges',
    query: 'signals { edges { node { version } } }',
    needs: [['habitSignal.read', 'NOBODY']],
  },
  'node of Finding': ofNode('finding', ['finding.read', 'OWNER']),
};

export const findingMutations = {
  waiveFinding: {
    about: 'OWNER',
    input: ({ finding }) => ({
      id: finding,
      expectedVersion: 999,
      reason: 'Dirawat di rumah sakit.',
      until: '2026-12-31',
    }),
  },
  scanUnit: { about: 'UNIT', input: ({ unit }) => ({ unitId: unit, after: 'no cursor of this list' }) },
} satisfies Record<string, Mutating>;
