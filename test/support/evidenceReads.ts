/** Files of evidence: their rows in the table of reads (test/graphql/readAccess.test.ts). */
import { byId, ofNode, type Row } from './reads.ts';

export const evidenceReads: Record<string, Row> = {
  'Query.evidenceFile': byId('evidenceFile', 'evidenceFile', 'evidenceFile(id: $id) { state }', [
    'evidence.read',
    'OWNER',
  ]),
  'node of EvidenceFile': ofNode('evidenceFile', ['evidence.read', 'OWNER']),
};
