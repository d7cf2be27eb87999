/** What leaves the system about files of evidence: that one arrived and is taken, or not. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { type EvidenceFile, rejections } from './rules.ts';
import { evidenceFileId } from './store.ts';

const about = () =>
  z.strictObject({
    evidenceFileId: idSchema,
    employeeId: idSchema.describe('Whose file it is.'),
    state: z.enum(['READY', 'REJECTED']),
    rejection: z.enum(rejections).nullable().describe('Why it is not taken.'),
  });

export const evidenceEvents = outward(about, 'evidenceFileId', {
  evidenceBrought: 'A file of evidence arrived and is what it may be: what was done can refer to it.',
  evidenceRejected: 'A file of evidence arrived and is not taken: nothing can refer to it.',
});

/** Announces what became of a file that arrived. */
export const announceFile = (file: EvidenceFile): Announcement => ({
  type: (file.state === 'READY'
    ? 'evidenceBrought'
    : 'evidenceRejected') satisfies keyof typeof evidenceEvents,
  public: {
    evidenceFileId: evidenceFileId(file),
    employeeId: employeeNodeId(file.employeeId),
    state: file.state,
    rejection: file.rejection,
  },
});
