/** A table with chains to audit, and what somebody does to it who does not go through the commit. */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import * as z from 'zod';
import { folderOfSeals, folderSigner, sealsIn } from '../../../functions/local/sealFolder.ts';
import { commit } from '../../../functions/platform/commit/commit.ts';
import type { Part } from '../../../functions/platform/commit/plan.ts';
import { put } from '../../../functions/platform/commit/writes.ts';
import { type Item, type Kept, type Kind, makeItem } from '../../../functions/platform/item.ts';
import { type Key, keys } from '../../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { getItem, type Table } from '../../../functions/platform/table.ts';
import { lostTo } from '../../../functions/platform/versions.ts';

const noteSchema = z.object({ text: z.string() });
export type Note = z.infer<typeof noteSchema>;
export const noteKind: Kind<Note> = { type: 'note', schemaVersion: 1, schema: noteSchema };
export const entryKind: Kind<Note> = { type: 'entry', schemaVersion: 1, schema: noteSchema };
const MONTH = '2026-M10' as Period;

export const noteKey = (employeeId: string = v7()) => keys.plan(employeeId, '2026-Y' as Period, 1);

/** Commits the next text of a note, with the parts that belong to it. */
export async function write(
  table: Table,
  key: Key,
  before: Kept<Note> | null,
  text: string,
  parts?: readonly Part[],
): Promise<Kept<Note>> {
  const result = await commit(table, {
    actor: { kind: 'PERSON', id: 'p' },
    authority: 'SELF',
    requestId: 'r',
    at: '2026-11-16T01:00:00.000Z' as Instant,
    commitId: v7(),
    changes: [
      {
        kind: noteKind,
        key,
        before,
        after: { text },
        ...(parts && { parts }),
        event: { type: before ? 'noteEdited' : 'noteWritten', public: {} },
        onConflict: lostTo(noteKind),
      },
    ],
    // What is in no chain stands beside it, as cards and desks do.
    writes: [put(makeItem({ ...noteKind, type: 'card' }, keys.card(key.PK, MONTH, 1), { text }))],
  });
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value[0] as Kept<Note>;
}

/** A note written as often as texts are given. */
export async function writeChain(table: Table, texts: readonly string[], key = noteKey()): Promise<Key> {
  let kept: Kept<Note> | null = null;
  for (const text of texts) kept = await write(table, key, kept, text);
  return key;
}

/** A month's minutes, as an aggregate with two activities as its parts. */
export async function writeMonth(table: Table): Promise<{ month: Key; entries: Key[] }> {
  const employeeId = v7();
  const month = keys.activityMonth(employeeId, MONTH);
  const entries = ['2026-10-05', '2026-10-06'].map((date) =>
    keys.activity(employeeId, MONTH, date as PlainDate, v7()),
  );
  const part = (key: Key): Part => ({
    kind: entryKind,
    key,
    before: null,
    after: { text: 'served at the counter' },
    onConflict: lostTo(entryKind),
  });
  const first = await write(table, month, null, '60', entries.slice(0, 1).map(part));
  await write(table, month, first, '120', entries.slice(1).map(part));
  return { month, entries };
}

/** Writes an item behind the commit. */
export const overwrite = (table: Table, item: Item) =>
  table.doc.send(new PutCommand({ TableName: table.name, Item: item }));

/** Changes an item behind the commit. */
export async function edit(table: Table, key: Key, change: (item: Item) => Item): Promise<void> {
  const item = await getItem(table, key);
  if (!item) throw new Error(`nothing stands at ${key.SK}`);
  await overwrite(table, change(item));
}

/** Removes an item behind the commit. */
export const erase = (table: Table, { PK, SK }: Key) =>
  table.doc.send(new DeleteCommand({ TableName: table.name, Key: { PK, SK } }));

/** A folder of seals, and the key that signs them. */
export function newSeals() {
  const dataDir = mkdtempSync(join(tmpdir(), 'seals-'));
  const folder = sealsIn(dataDir);
  return { dataDir, folder, storage: folderOfSeals(folder), signer: folderSigner(dataDir) };
}

export const day = (date: number) => `2026-11-${date}T17:00:00.000Z` as Instant;
