/** What happens when a file of evidence has arrived: it is judged by its content, and taken or not. */
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { sha256 as hashOf } from '../../../platform/commit/hash.ts';
import type { Context } from '../../../platform/context.ts';
import type { FileStore } from '../../../platform/files/files.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { lostTo } from '../../../platform/versions.ts';
import { announceFile } from '../events.ts';
import {
  type EvidenceFile,
  type ExpectedFile,
  type FileRef,
  hasEnded,
  isEnding,
  judgeFile,
  type Scan,
} from '../rules.ts';
import {
  bringing,
  broughtBy,
  evidenceFileKind,
  fileArrived,
  fileRecordOf,
  type FileRecord,
  keyOfFile,
  objectNames,
  parseIncoming,
} from '../store.ts';
import { formOf } from '../contents.ts';

/** What the taking of files needs beside a call's: where they lie, what looks through them, how long they are kept. */
export interface EvidenceWork extends Context {
  readonly files: FileStore;
  readonly scan: Scan;
  readonly retentionYears: number;
}

/** The content of a file, or null where there is none; of one that is longer than announced no more than that shows. */
async function contentOf(files: FileStore, { bytes, ...ref }: ExpectedFile): Promise<Buffer | null> {
  const stream = await files.read(objectNames.incoming(ref));
  if (!stream) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > bytes) break;
  }
  return Buffer.concat(parts);
}

async function commitFile(
  context: Context,
  { kept }: FileRecord,
  after: EvidenceFile,
  before: readonly string[],
): Promise<Result<unknown>> {
  return commitAs(context, 'JOB:evidence', {
    changes: [
      {
        kind: evidenceFileKind,
        key: keyOfFile(after),
        before: kept,
        after,
        event: announceFile(after),
        onConflict: lostTo(evidenceFileKind),
      },
    ],
    writes: [fileArrived(after), ...(after.type ? bringing(after, before) : [])],
  });
}

async function take(work: EvidenceWork, ref: FileRef): Promise<Result<EvidenceFile | null>> {
  const { table, clock, files, scan, retentionYears } = work;
  const record = await fileRecordOf(table, ref);
  const { kept, expected } = record;
  const date = today(clock);
  if (kept?.data.state === 'READY' && !isEnding(kept.data, date)) return ok(kept.data);
  if (!expected) return ok(kept?.data ?? null);
  const content = await contentOf(files, expected);
  if (!content) return ok(null);
  const after = judgeFile(expected, {
    content,
    sha256: hashOf(content),
    scan: await scan(content),
    now: clock.now(),
    today: date,
    retentionYears,
  });
  // What is still kept stays as it is, whatever was sent to keep it longer.
  if (!after.type && kept?.data.state === 'READY' && !hasEnded(kept.data, date)) {
    const over = await commitAs(work, 'JOB:evidence', { writes: [fileArrived(ref)] });
    return over.ok ? ok(kept.data) : over;
  }
  // First the file and then what says that it is there: a death between the two leaves a file that nothing names.
  if (after.type) await files.write(objectNames.taken(ref), content, formOf[after.type].mediaType);
  const before = after.type ? await broughtBy(table, ref.sha256) : [];
  const committed = await commitFile(work, record, after, before);
  return committed.ok ? ok(after) : committed;
}

/**
 * Takes the file that was sent under a name: reads it, says what it is, and puts it where nobody outside can write.
 * However often it is told of an arrival, a file is taken once; what nobody announced, or arrives after its
 * announcement has vanished, is left to end by itself. Answers what became of it, null for nothing.
 */
export async function takeFile(work: EvidenceWork, name: string): Promise<EvidenceFile | null> {
  const ref = parseIncoming(name);
  if (!ref) return null;
  const taken = await retrying(() => take(work, ref));
  if (!taken.ok) throw new Error(`a file of evidence was not taken: ${taken.problems[0].code}`);
  return taken.value;
}
