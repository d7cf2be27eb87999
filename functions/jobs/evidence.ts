/** The taking of files of evidence as they arrive: what `takeFile` needs beside a process's platform. */
import type { Platform } from '../platform/context.ts';
import type { FileStore } from '../platform/files/files.ts';
import { type EvidenceWork, takeFile } from '../execution/evidence/actions/takeFile.ts';
import type { EvidenceFile, Scan } from '../execution/evidence/rules.ts';

/** Where files lie, and for how long they are kept. */
export interface EvidencePlatform extends Platform {
  readonly files: FileStore;
  readonly retentionYears: number;
}

/** Takes the file that was sent under a name, with what a scan says of it; null for what is no file of evidence. */
export function workArrival(
  platform: EvidencePlatform,
  name: string,
  scan: Scan,
): Promise<EvidenceFile | null> {
  const work: EvidenceWork = {
    ...platform,
    scan,
    actor: { kind: 'JOB', name: 'evidence' },
    offices: async () => [],
    requestId: `evidence ${name}`,
  };
  return takeFile(work, name);
}
