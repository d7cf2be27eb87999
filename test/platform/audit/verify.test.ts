import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../../functions/platform/audit/verify.ts';
import { sealEvent, type Event } from '../../../functions/platform/commit/event.ts';
import { type Item, makeItem } from '../../../functions/platform/item.ts';
import { type Key, keys } from '../../../functions/platform/keys.ts';
import type { Table } from '../../../functions/platform/table.ts';
import { makeTable, tapped } from '../../support/table.ts';
import {
  edit,
  entryKind,
  erase,
  noteKey,
  noteKind,
  overwrite,
  write,
  writeChain,
  writeMonth,
} from './chains.ts';

let table: Table;
let chain: Key;
beforeEach(async () => {
  table = await makeTable({ mayLeave: false });
  chain = await writeChain(table, ['one', 'two', 'three']);
  await writeChain(table, ['of another person']);
});

const name = ({ PK, SK }: Key) => `${PK}|${SK}`;
const eventOf = (item: Item) => item.data as Event;
const withData = (item: Item, data: object): Item => ({
  ...item,
  data: { ...(item.data as object), ...data },
});

/** What the audit says of one aggregate or item, and how many it found sound and broken. */
async function audit(key: Key) {
  const { verified, broken } = await verifyAudit(table);
  return {
    verified,
    count: broken.length,
    fault: broken.find(({ aggregate }) => aggregate === name(key))?.fault,
  };
}

describe('an untouched table', () => {
  it('verifies, whatever stands beside the chains', async () => {
    await writeMonth(table);
    expect(await verifyAudit(table)).toEqual({ verified: 3, broken: [] });
  });

  it('verifies when it is empty', async () => {
    expect(await verifyAudit(await makeTable({ mayLeave: false }))).toEqual({ verified: 0, broken: [] });
  });

  it('verifies when the content of an event was erased after its retention', async () => {
    await edit(table, keys.event(chain, 2), (item) => withData(item, { change: null }));
    expect(await audit(chain)).toEqual({ verified: 2, count: 0, fault: undefined });
  });

  it('tells how far it is, and reads a table in few requests', async () => {
    const requests: string[] = [];
    const told: number[] = [];
    const counted = tapped(table, (command) => void requests.push(command));
    await verifyAudit(counted, { progress: (items) => told.push(items) });
    expect(requests).toEqual(['ScanCommand']);
    expect(told).toEqual([8]);
  });

  it('verifies past the megabyte that a request reads', async () => {
    const people = Array.from({ length: 12 }, () => noteKey());
    for (const key of people) await writeChain(table, ['x'.repeat(90_000), 'y'], key);
    expect(await verifyAudit(table)).toEqual({ verified: 14, broken: [] });
  });

  it('verifies while people work', async () => {
    let kept = await write(table, noteKey(), null, '0');
    let done = false;
    const work = (async () => {
      for (let at = 1; !done; at += 1) kept = await write(table, kept.key, kept, String(at));
    })();
    for (let at = 0; at < 10; at += 1) expect((await verifyAudit(table)).broken).toEqual([]);
    done = true;
    await work;
  });
});

describe('what was done behind the commit is found:', () => {
  it('the last event deleted', async () => {
    await erase(table, keys.event(chain, 3));
    expect(await audit(chain)).toMatchObject({ verified: 1, count: 1 });
    expect((await audit(chain)).fault).toContain('its head is not its last event');
  });

  it('an event in the middle deleted', async () => {
    await erase(table, keys.event(chain, 2));
    expect(await audit(chain)).toEqual({ verified: 1, count: 1, fault: 'event 2 is missing' });
  });

  it('the first event deleted', async () => {
    await erase(table, keys.event(chain, 1));
    expect(await audit(chain)).toEqual({ verified: 1, count: 1, fault: 'event 1 is missing' });
  });

  it('all events of a state deleted', async () => {
    for (const seq of [1, 2, 3]) await erase(table, keys.event(chain, seq));
    expect(await audit(chain)).toMatchObject({ verified: 1, count: 1, fault: 'it has a head and no events' });
  });

  it('an aggregate deleted, its events left', async () => {
    await erase(table, chain);
    expect(await audit(chain)).toMatchObject({ verified: 1, count: 1, fault: 'its state is missing' });
  });

  it('a state edited', async () => {
    await edit(table, chain, (item) => withData(item, { text: 'better' }));
    expect(await audit(chain)).toEqual({
      verified: 1,
      count: 1,
      fault: `${chain.SK} is not as event 3 left it`,
    });
  });

  it('a state put back to what an earlier event left', async () => {
    await edit(table, chain, (item) => withData({ ...item, version: 2 }, { text: 'two' }));
    expect((await audit(chain)).fault).toContain('is not as event 3 left it');
  });

  it('a head taken off a state', async () => {
    await edit(table, chain, ({ headHash: _head, seq: _seq, ...item }) => item);
    expect((await audit(chain)).fault).toContain('its head is not its last event');
  });

  it('a part edited', async () => {
    const { month, entries } = await writeMonth(table);
    const [first = month] = entries;
    await edit(table, first, (item) => withData(item, { text: 'served the whole day' }));
    expect((await audit(month)).fault).toBe(`${first.SK} is not as event 1 left it`);
  });

  it('a part deleted', async () => {
    const { month, entries } = await writeMonth(table);
    await erase(table, entries[1] ?? month);
    expect((await audit(month)).fault).toBe(`${entries[1]?.SK} is missing`);
  });

  it('a part and an aggregate put in without an event, in whichever order the table is read', async () => {
    const { entries } = await writeMonth(table);
    const [like = chain] = entries;
    const added = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const part = { PK: keys.person(v7()), SK: like.SK };
        const aggregate = noteKey();
        await overwrite(table, makeItem(entryKind, part, { text: 'invented' }));
        await overwrite(table, makeItem(noteKind, aggregate, { text: 'invented' }));
        return [part, aggregate];
      }),
    );
    const { verified, broken } = await verifyAudit(table);
    expect(verified).toBe(3);
    expect(broken.map(({ aggregate }) => aggregate).sort()).toEqual(added.flat().map(name).sort());
    expect(new Set(broken.map(({ fault }) => fault))).toEqual(new Set(['no event vouches for it']));
  });

  it('a part put in beside those of a month', async () => {
    const { entries } = await writeMonth(table);
    const [like = chain] = entries;
    const added = { PK: like.PK, SK: `${like.SK}0` };
    await overwrite(table, makeItem(entryKind, added, { text: 'invented' }));
    expect(await audit(added)).toMatchObject({ count: 1, fault: 'no event vouches for it' });
  });

  it('an event edited, its hash left', async () => {
    await edit(table, keys.event(chain, 2), (item) => withData(item, { authority: 'APPRAISER' }));
    expect(await audit(chain)).toEqual({ verified: 1, count: 1, fault: 'event 2 was changed' });
  });

  it('an event with a field more, its hash left', async () => {
    await edit(table, keys.event(chain, 2), (item) => withData(item, { remark: 'agreed' }));
    expect((await audit(chain)).fault).toBe('event 2 was changed');
  });

  it('an event edited and hashed anew', async () => {
    await edit(table, keys.event(chain, 2), (item) => {
      const { hash: _hash, changeHash: _changeHash, ...open } = eventOf(item);
      return { ...item, data: sealEvent({ ...open, authority: 'APPRAISER' }) };
    });
    expect((await audit(chain)).fault).toBe('event 3 does not follow the one before it');
  });

  it('the content of an event edited', async () => {
    await edit(table, keys.event(chain, 2), (item) =>
      withData(item, { change: { before: { text: 'one' }, after: { text: 'other' } } }),
    );
    expect((await audit(chain)).fault).toBe('the content of event 2 was changed');
  });

  it("an event moved to another's chain", async () => {
    const other = await writeChain(table, ['four']);
    await edit(table, keys.event(chain, 1), (item) => ({ ...item, ...keys.event(other, 1) }));
    expect((await audit(other)).fault).toContain("event 1 is another's");
  });

  it('an event that cannot be read, by its number', async () => {
    await edit(table, keys.event(chain, 2), ({ PK, SK }) => ({ PK, SK, type: 'event', data: 'gone' }));
    expect(await audit(chain)).toMatchObject({ verified: 1, count: 1 });
    expect((await audit(chain)).fault).toContain('event 2 cannot be read');
  });

  it('an event of which nothing but its key is left', async () => {
    await edit(table, keys.event(chain, 3), ({ PK, SK }) => ({ PK, SK }));
    expect((await audit(chain)).fault).toContain('event 3 cannot be read');
  });
});
