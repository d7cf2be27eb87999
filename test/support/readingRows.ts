/** Reads of what is on record of reading and of one's own data, for the walk of every read by every role. */
import { ofEmployee, type Row } from './reads.ts';

export const readingRows: Readonly<Record<string, Row>> = {
  'Query.myReadings': {
    at: 'myReadings',
    query: 'myReadings { edges { day } }',
    needs: [['reading.read', 'CALLER']],
  },
  'Query.myData': { at: 'myData', query: 'myData { bytes }', needs: [['ownData.read', 'CALLER']] },
  'Employee.readings': ofEmployee('readings', 'readings { edges { day } }', ['reading.read', 'OWNER']),
};
