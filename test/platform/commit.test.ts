import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commit, CommitBusy, retrying } from '../../functions/platform/commit/commit.ts';
import { eventHash, eventKind } from '../../functions/platform/commit/event.ts';
import { creatingOnce, doneBefore } from '../../functions/platform/commit/once.ts';
import type { Change, CommitInput, Once } from '../../functions/platform/commit/plan.ts';
import { put, set, unchanged } from '../../functions/platform/commit/writes.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { ok } from '../../functions/platform/result.ts';
import { getItem, queryAll, type Table } from '../../functions/platform/table.ts';
import { lostTo } from '../../functions/platform/versions.ts';
import { makeTable, tapped } from '../support/table.ts';

const noteSchema = z.object({ text: z.string(), author: z.string() });
type Note = z.infer<typeof noteSchema>;
const noteKind: Kind<Note> = { type: 'note', schemaVersion: 1, schema: noteSchema };

let table: Table;
beforeAll(async () => {
  table = await makeTable({ mayLeave: false });
});

const newKey = () => keys.plan(v7(), '2026-Y' as Period, 1);

const change = (key: Change['key'], before: Kept<Note> | null, after: Note): Change => ({
  kind: noteKind,
  key,
  before,
  after,
  event: { type: before ? 'noteEdited' : 'noteWritten', public: { length: after.text.length } },
  onConflict: lostTo(noteKind),
});

const input = (changes: Change[], more: Partial<CommitInput> = {}): CommitInput => ({
  actor: { kind: 'PERSON', id: 'p' },
  authority: 'SELF',
  requestId: 'r',
  at: '2026-11-16T01:00:00.000Z' as Instant,
  commitId: v7(),
  changes,
  ...more,
});

async function write(key: Change['key'], before: Kept<Note> | null, after: Note) {
  const result = await commit(table, input([change(key, before, after)]));
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value[0] as Kept<Note>;
}

const eventsOf = async (key: Change['key']) =>
  (await queryAll(table, lists.events(key))).map((item) => readItem(eventKind, item).data);

describe('a commit', () => {
  it('writes the state and its event, chained to the one before', async () => {
    const key = newKey();
    const first = await write(key, null, { text: 'one', author: 'a' });
    const second = await write(key, first, { text: 'two', author: 'a' });
    const events = await eventsOf(key);
    expect(events.map(({ type, seq }) => [type, seq])).toEqual([
      ['noteWritten', 1],
      ['noteEdited', 2],
    ]);
    expect(events[1]?.prevHash).toBe(events[0]?.hash);
    expect(events.map(eventHash)).toEqual(events.map(({ hash }) => hash));
    expect(second).toMatchObject({ version: 2, seq: 2, headHash: events[1]?.hash });
    expect(events[1]?.change).toEqual({ before: { text: 'one' }, after: { text: 'two' } });
  });

  it('keeps what leaves the system apart from what was written', async () => {
    const key = newKey();
    await write(key, null, { text: 'secret', author: 'Sri' });
    const [event] = await eventsOf(key);
    expect(event?.public).toEqual({ length: 6, changed: [] });
    expect(JSON.stringify({ ...event, change: null })).not.toContain('secret');
  });

  it('verifies still when the content of its change was erased', async () => {
    const key = newKey();
    await write(key, null, { text: 'to be erased', author: 'Sri' });
    const [event] = await eventsOf(key);
    expect(event && eventHash({ ...event, change: null })).toBe(event?.hash);
  });

  it('answers an edit of an old version with the entity as it stands', async () => {
    const key = newKey();
    const seen = await write(key, null, { text: 'one', author: 'a' });
    await write(key, seen, { text: 'theirs', author: 'b' });
    const result = await commit(table, input([change(key, seen, { text: 'mine', author: 'a' })]));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'VERSION_BEHIND', params: { found: 2 }, current: { data: { text: 'theirs' } } }],
    });
  });

  it('lets one of two edits at once win, and writes nothing of the other', async () => {
    const key = newKey();
    const seen = await write(key, null, { text: 'one', author: 'a' });
    const results = await Promise.all(
      ['left', 'right'].map((text) => commit(table, input([change(key, seen, { text, author: text })]))),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await eventsOf(key)).toHaveLength(2);
  });

  it('writes nothing at all when one condition among many fails', async () => {
    const [mine, theirs] = [newKey(), newKey()];
    await commit(table, input([change(theirs, null, { text: 'line', author: 'x' })]));
    const writes = [
      unchanged(theirs, 7, () => ({ code: 'CONFLICT' })),
      put(makeItem(noteKind, newKey(), { text: '', author: '' })),
    ];
    const result = await commit(
      table,
      input([change(mine, null, { text: 'mine', author: 'a' })], { writes }),
    );
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'CONFLICT' }] });
    expect(await getItem(table, mine)).toBeNull();
    expect(await eventsOf(mine)).toEqual([]);
  });

  it('sets sections of a card without touching the others', async () => {
    const card = keys.card(v7(), '2026-M10' as Period, 1);
    await commit(table, input([], { writes: [set(card, { plan: { status: 'DRAFT' } })] }));
    await commit(table, input([], { writes: [set(card, { month: { status: 'REALISED' } })] }));
    expect(await getItem(table, card)).toMatchObject({
      plan: { status: 'DRAFT' },
      month: { status: 'REALISED' },
    });
  });

  it('refuses an aggregate past 300 KB with a clear code', async () => {
    const result = await commit(
      table,
      input([change(newKey(), null, { text: 'x'.repeat(300_001), author: 'a' })]),
    );
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'TOO_LARGE', params: { limit: 300_000 } }],
    });
  });

  it('is the same commit when the same request reaches the database twice', async () => {
    const key = newKey();
    const one = input([change(key, null, { text: 'once', author: 'a' })]);
    const results = [await commit(table, one), await commit(table, one)];
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await eventsOf(key)).toHaveLength(1);
  });
});

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

/** A table whose first transactions fail as told. */
function failing(...errors: Error[]) {
  let tries = 0;
  const failingTable = tapped(table, (command) => {
    if (command !== 'TransactWriteItemsCommand' && command !== 'TransactWriteCommand') return;
    const error = errors[tries];
    tries += 1;
    if (error) throw error;
  });
  return { table: failingTable, tries: () => tries };
}

const throttled = () =>
  Object.assign(new Error('slow down'), { name: 'ThrottlingException', $fault: 'client' });

describe('a busy database', () => {
  it.each([
    ['a transaction conflict', cancelled('None', 'TransactionConflict')],
    ['a throttled item', cancelled('ThrottlingError', 'None')],
    ['a throttled request', throttled()],
  ])('is asked again after %s, and the commit lands once', async (_, error) => {
    const key = newKey();
    const busy = failing(error, error);
    const result = await commit(busy.table, input([change(key, null, { text: 'patient', author: 'a' })]));
    expect(result.ok).toBe(true);
    expect(busy.tries()).toBe(3);
    expect(await eventsOf(key)).toHaveLength(1);
  });

  it('that stays busy is reported as such, with nothing written', async () => {
    const key = newKey();
    const busy = failing(...Array.from({ length: 20 }, () => cancelled('TransactionConflict')));
    await expect(commit(busy.table, input([change(key, null, { text: 'x', author: 'a' })]))).rejects.toThrow(
      CommitBusy,
    );
    expect(await getItem(table, key)).toBeNull();
  });

  it('reports a failed condition at once, even beside a conflict', async () => {
    const key = newKey();
    const busy = failing(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    const result = await commit(busy.table, input([change(key, null, { text: 'x', author: 'a' })]));
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'CONFLICT' }] });
    expect(busy.tries()).toBe(1);
  });

  it('throws what is neither a conflict nor a condition', async () => {
    const busy = failing(new Error('no such table'));
    await expect(
      commit(busy.table, input([change(newKey(), null, { text: 'x', author: 'a' })])),
    ).rejects.toThrow('no such table');
  });
});

describe('work that does not rest on a screen', () => {
  it('loads, decides and commits again until it lands: ten at once, none lost', async () => {
    const key = newKey();
    await write(key, null, { text: '', author: 'a' });
    const append = (letter: string) =>
      retrying(async () => {
        const item = await getItem(table, key);
        const kept = item && readItem(noteKind, item);
        if (!kept) throw new Error('gone');
        return commit(table, input([change(key, kept, { ...kept.data, text: kept.data.text + letter })]));
      });
    const results = await Promise.all('abcdefghij'.split('').map(append));
    expect(results.every((result) => result.ok)).toBe(true);
    const item = await getItem(table, key);
    const text = (item?.data as Note | undefined)?.text ?? '';
    expect(text.split('').sort().join('')).toBe('abcdefghij');
  });
});

describe('a creation with a key of the client', () => {
  const createNote = (scope: string, key: string, note: Note) => {
    const target = newKey();
    const once: Once = { scope, key, content: note, answer: target };
    return creatingOnce(
      table,
      once,
      async () => {
        const result = await commit(table, input([change(target, null, note)], { once: [once] }));
        return result.ok ? ok(result.value[0] as Kept<Note>) : result;
      },
      async (found) => {
        const item = await getItem(table, found);
        if (!item) throw new Error('gone');
        return readItem(noteKind, item);
      },
    );
  };

  it('answers a repeat with the first result', async () => {
    const [scope, key] = [v7(), v7()];
    const first = await createNote(scope, key, { text: 'a', author: 'x' });
    const second = await createNote(scope, key, { text: 'a', author: 'x' });
    expect(second).toEqual(first);
  });

  it('refuses other content under the same key', async () => {
    const [scope, key] = [v7(), v7()];
    await createNote(scope, key, { text: 'a', author: 'x' });
    expect(await createNote(scope, key, { text: 'b', author: 'x' })).toMatchObject({
      problems: [{ code: 'IDEMPOTENCY_CONFLICT' }],
    });
  });

  it('sent five times at once is done once', async () => {
    const [scope, key] = [v7(), v7()];
    const results = await Promise.all(
      Array.from({ length: 5 }, () => createNote(scope, key, { text: 'a', author: 'x' })),
    );
    const created = new Set(results.map((result) => (result.ok ? result.value.key.PK : 'refused')));
    expect(created.size).toBe(1);
    expect([...created][0]).not.toBe('refused');
  });

  it('done together with others is written with all of them or not at all', async () => {
    const [scope, known, fresh] = [v7(), v7(), v7()];
    await createNote(scope, known, { text: 'a', author: 'x' });
    const target = newKey();
    const one = { scope, content: { text: 'b' }, answer: target };
    const once = [
      { ...one, key: known },
      { ...one, key: fresh },
    ];
    const written = { text: 'b', author: 'x' };
    const refused = await commit(table, input([change(target, null, written)], { once }));
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'IDEMPOTENCY_CONFLICT' }] });
    expect(await getItem(table, target)).toBeNull();
    expect([...(await doneBefore(table, once))]).toEqual([[known, 'OTHER']]);
    const alone = await commit(table, input([change(target, null, written)], { once: once.slice(1) }));
    expect(alone.ok).toBe(true);
    expect((await doneBefore(table, once)).get(fresh)).toEqual({ answer: target });
  });

  it('of one person does not stand in the way of another', async () => {
    const key = v7();
    const results = [
      await createNote('p1', key, { text: 'a', author: 'x' }),
      await createNote('p2', key, { text: 'b', author: 'y' }),
    ];
    expect(results.every((result) => result.ok)).toBe(true);
  });
});
