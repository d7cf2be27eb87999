/** Files of evidence on one machine: taken as they arrive, as the bucket's events have it done in the cloud. */
import type { Scan } from '../execution/evidence/rules.ts';
import { workArrival } from '../jobs/evidence.ts';
import type { Platform } from '../platform/context.ts';
import { folderFiles } from './fileFolder.ts';
import type { OnBrought } from './fileServer.ts';

/** For how long files are kept, as the setting of an instance has it by default. */
const RETENTION_YEARS = 5;

/** The file by which scanners of malware are tested (EICAR), in two parts so that none finds it here. */
const TEST_FILE = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** In place of a scanner of malware: finds the file by which such are tested, and nothing else. */
export const scanForTestFile: Scan = async (content) =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(TEST_FILE)
    ? 'INFECTED'
    : 'CLEAN';

/** Takes files of evidence of a folder as they are brought. */
export function takesEvidence(platform: Platform, folder: string): OnBrought {
  const work = { ...platform, files: folderFiles(folder), retentionYears: RETENTION_YEARS };
  return async (name) => void (await workArrival(work, name, scanForTestFile));
}
