/**
 * The importer's second task: the good rows of a judged register, part after part, each marked when it is
 * done. Killed anywhere it goes on with the first part that has no mark, and does nothing twice.
 */
import { remove } from '../../../platform/commit/writes.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { markCommit } from '../atRecord.ts';
import { type Part, committed, type RegisterImport, sumOf } from '../rules.ts';
import { committing } from '../newest.ts';
import { namedBy, renewReadings } from '../readings.ts';
import { readingBy, readingInstant } from '../registerRead.ts';
import { importOf, importWrites, partsOf, peopleOfParts } from '../store.ts';
import { changeImport } from './change.ts';
import { judgedByNow } from './judgeAgain.ts';
import { commitPart } from './commitPart.ts';
import { commitUnits } from './commitUnits.ts';
import { endPredecessors } from './endPredecessors.ts';
import { ImportNotes } from './findings.ts';
import { AUTHORITY, rejectedFor } from './judgeFile.ts';
import { TaskOvertaken } from './lostRace.ts';
import { AT_COMMIT, markPart } from './markPart.ts';
import { writeProblemLists } from './problemLists.ts';
import type { RegisterWork } from './source.ts';

/** Whether there is time for another part; without an answer there always is. */
export type HasTime = () => boolean;

/** Puts the units on record, and lists those that the file is too old for; false when time was up. */
async function placeUnits(
  work: RegisterWork,
  before: Kept<RegisterImport>,
  hasTime: HasTime,
): Promise<boolean> {
  const of = before.data;
  const left = await commitUnits(work, await committing(work.table, of), hasTime);
  if (!left) return false;
  const notes = new ImportNotes(work, AUTHORITY, before);
  for (const { entry, asOf } of left) {
    const where = { importId: of.importId, row: entry.row, no: AT_COMMIT + 2, column: 'nama_unit' } as const;
    const params = { code: entry.code, asOf };
    await notes.add(importWrites.problem({ ...where, code: 'ROW_UNIT_OLDER', params, severity: 'WARNING' }));
  }
  await notes.send();
  return true;
}

/** Commits units, then part after part; null when the time was up before the last. */
async function commitParts(
  work: RegisterWork,
  before: Kept<RegisterImport>,
  hasTime: HasTime,
): Promise<readonly Part[] | null> {
  if (!(await placeUnits(work, before, hasTime))) return null;
  const parts = (await partsOf(work.table, before.data.importId)).map(({ data }) => data);
  for (const [at, part] of parts.entries()) {
    if (part.done) continue;
    if (!hasTime()) return null;
    parts[at] = await markPart(work, before, part, await commitPart(work, before.data, part));
  }
  return parts;
}

/**
 * Commits the file of an import that waits for it; does nothing for any other. False when its time was up
 * before the last part: then the task is to be sent again. A file whose days are over in the meantime is
 * rejected with FILE_MISSING: brought again and judged, it goes on with what is not on record yet.
 */
export async function commitFile(
  work: RegisterWork,
  importId: string,
  hasTime: HasTime = () => true,
): Promise<boolean> {
  try {
    return await commitAll(work, importId, hasTime);
  } catch (fault) {
    if (fault instanceof TaskOvertaken) return true;
    throw fault;
  }
}

/** The end of a commit whose parts are all done. Throws UnreadableFile. */
async function finish(
  work: RegisterWork,
  before: Kept<RegisterImport>,
  parts: readonly Part[],
): Promise<void> {
  const { importId, source } = before.data;
  await writeProblemLists(work, importId);
  const after = committed(before.data, sumOf(parts), work.clock.now());
  const named = await namedBy(peopleOfParts(work.table, importId));
  await renewReadings(work, AUTHORITY, named, readingInstant(work, after));
  const read = await readingBy(work, after, named.ids);
  if (read.isWhole) await endPredecessors(work, after, named);
  // Rows of a request are personal data, and by now they are on record.
  const rows = source === 'INLINE' ? [remove(keys.importSource(importId))] : [];
  const writes = [markCommit(importId, work.clock.now()), ...rows, ...read.writes];
  await changeImport(work, { authority: AUTHORITY, before, after, event: 'registerCommitted', writes });
}

async function commitAll(work: RegisterWork, importId: string, hasTime: HasTime): Promise<boolean> {
  const found: Kept<RegisterImport> | null = await importOf(work.table, importId);
  if (found?.data.state !== 'COMMITTING') return true;
  let before = found;
  try {
    before = await judgedByNow(work, found);
    const parts = await commitParts(work, before, hasTime);
    if (parts) await finish(work, before, parts);
    return parts !== null;
  } catch (fault) {
    const change = { authority: AUTHORITY, before, event: 'registerRejected' } as const;
    await changeImport(work, { ...change, after: rejectedFor(before.data, fault) });
    return true;
  }
}
