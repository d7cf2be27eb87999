/**
 * A file judged before another was committed knows nothing of what that one changed: both may be sound, and
 * close a circle of superiors together. So it is judged again before it is committed.
 */
import * as z from 'zod';
import { put, type Write } from '../../../platform/commit/writes.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { type Instant, instantSchema } from '../../../platform/period.ts';
import { getItem } from '../../../platform/table.ts';
import { type RegisterImport, validated } from '../rules.ts';
import { partsOf } from '../store.ts';
import { changeImport } from './change.ts';
import { AUTHORITY, judge } from './judgeFile.ts';
import { TaskOvertaken } from './lostRace.ts';
import { writeProblemLists } from './problemLists.ts';
import type { RegisterWork } from './source.ts';

/** Which import was at the record last, and when it began or ended. */
const markSchema = z.object({ importId: z.uuid(), at: instantSchema });
const markKind: Kind<z.infer<typeof markSchema>> = {
  type: 'registerCommit',
  schemaVersion: 1,
  schema: markSchema,
};

/** The write by which an import says that it begins or ends. */
export const markCommit = (importId: string, at: Instant): Write =>
  put(makeItem(markKind, keys.registerCommit(), { importId, at }));

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
 * An import that is about to be committed, judged by what is on record: anew where another was at the record
 * since it was validated, unless it has begun itself. Of two that are committed at the very same time each is
 * judged by what the other had done until then. Throws what judging throws, and TaskOvertaken.
 */
export async function judgedByNow(
  work: RegisterWork,
  before: Kept<RegisterImport>,
): Promise<Kept<RegisterImport>> {
  const { importId, validatedAt } = before.data;
  const item = await getItem(work.table, keys.registerCommit());
  const last = item && readItem(markKind, item).data;
  if (last?.importId === importId) return before;
  const isBehind = last !== null && validatedAt !== null && last.at > validatedAt;
  const parts = isBehind ? await partsOf(work.table, importId) : [];
  const isBegun = parts.some(({ data }) => data.done !== null);
  const judged = isBehind && !isBegun ? await again(work, before) : before;
  await commitAs(work, AUTHORITY, { writes: [markCommit(importId, work.clock.now())] });
  return judged;
}
