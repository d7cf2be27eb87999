/**
 * A file judged before another was committed knows nothing of what that one changed: both may be sound, and
 * close a circle of superiors together. Nor does it know what BKPP ended since. So it is judged again before it is
 * committed.
 */
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Kept } from '../../../platform/item.ts';
import { lastAtRecord, markCommit } from '../atRecord.ts';
import { type RegisterImport, validated } from '../rules.ts';
import { partsOf } from '../store.ts';
import { changeImport } from './change.ts';
import { AUTHORITY, judge } from './judgeFile.ts';
import { TaskOvertaken } from './lostRace.ts';
import { writeProblemLists } from './problemLists.ts';
import type { RegisterWork } from './source.ts';

/** Judges a file again and keeps what was found; throws TaskOvertaken when the import has gone on meanwhile. */
async function again(work: RegisterWork, before: Kept<RegisterImport>): Promise<Kept<RegisterImport>> {
  const { layout, findings } = await judge(work, before);
  await writeProblemLists(work, before.data.importId, findings);
  const judged = validated(before.data, layout, findings, work.clock.now());
  const after = { ...judged, state: before.data.state };
  const changed = await changeImport(work, {
    authority: AUTHORITY,
    before,
    after,
    event: 'registerValidated',
  });
  if (!changed.ok) throw new TaskOvertaken(`an import judged again: ${changed.problems[0].code}`);
  return changed.value;
}

/**
 * An import that is about to be committed, judged by what is on record: anew where another was at the record, or an
 * office or a unit ended, since it was validated, unless it has begun itself. Of two that are committed at the very
 * same time each is judged by what the other had done until then. Throws what judging throws, and TaskOvertaken.
 */
export async function judgedByNow(
  work: RegisterWork,
  before: Kept<RegisterImport>,
): Promise<Kept<RegisterImport>> {
  const { importId, validatedAt } = before.data;
  const last = await lastAtRecord(work.table);
  if (last?.importId === importId) return before;
  const isBehind = last !== null && validatedAt !== null && last.at > validatedAt;
  const parts = isBehind ? await partsOf(work.table, importId) : [];
  const isBegun = parts.some(({ data }) => data.done !== null);
  const judged = isBehind && !isBegun ? await again(work, before) : before;
  await commitAs(work, AUTHORITY, { writes: [markCommit(importId, work.clock.now())] });
  return judged;
}
