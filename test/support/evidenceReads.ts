/** Files of evidence: their rows in the table of reads (test/graphql/readAccess.test.ts). */
import { byId, ofNode, type Row } from './reads.ts';

export const evidenceReads: Record<string, Row> = {
  'Query.evidenceFile': byId('evidenceFile', 'evidenceFile', 'evidenceFile(id: $id) { state }', [
    'evidence.read',
    'OWNER',
  ]),
  'Query.sharedFiles': {
    at: 'sharedFiles.edges',
    query: 'sharedFiles { edges { at } }',
    needs: [['evidence.compare', 'NOBODY']],
  },
  'EvidenceFile.alsoBroughtBy': byId(
    'evidenceFile',
    'evidenceFile.alsoBroughtBy',
    'evidenceFile(id: $id) { alsoBroughtBy { name } }',
    ['evidence.read', 'OWNER'],
    ['evidence.compare', 'OWNER'],
  ),
  'ActivityMonth.repeatedFiles': byId(
    'activityMonth',
    'node.repeatedFiles',
    'node(id: $id) { ... on ActivityMonth { repeatedFiles { file { id } } } }',
    ['activity.read', 'OWNER'],
    ['evidence.compare', 'OWNER'],
  ),
  'node of EvidenceFile': ofNode('evidenceFile', ['evidence.read', 'OWNER']),
};
