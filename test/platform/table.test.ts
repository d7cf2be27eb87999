import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  getItem,
  getItems,
  queryAll,
  queryPage,
  queryPages,
  type Table,
} from '../../functions/platform/table.ts';
import { answering } from '../support/answering.ts';
import { makeTable, tapped } from '../support/table.ts';

const key = (at: number) => ({ PK: `P#${at}`, SK: 'S' });
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

let table: Table;
beforeAll(async () => {
  table = await makeTable();
  await bulkLoad(
    table,
    upTo(250).map((at) => ({ ...key(at), at })),
  );
});

describe('one item', () => {
  it('is found by its key, whatever else the key object holds, or is null', async () => {
    expect(await getItem(table, { ...key(7), at: 7 } as ReturnType<typeof key>)).toEqual({
      ...key(7),
      at: 7,
    });
    expect(await getItem(table, key(999))).toBeNull();
  });
});

describe('many items', () => {
  it('come in the order in which they were asked for, with null where there is none', async () => {
    const found = await getItems(table, [key(3), key(999), key(1), key(2)]);
    expect(found.map((item) => item?.at ?? null)).toEqual([3, null, 1, 2]);
  });

  it('asked for twice come twice, and are read once', async () => {
    let asked = 0;
    const counted = tapped(table, (_, input) => {
      const { RequestItems = {} } = input as { RequestItems?: Record<string, { Keys: unknown[] }> };
      asked += RequestItems[table.name]?.Keys.length ?? 0;
    });
    const found = await getItems(counted, [key(5), key(6), key(5), key(999), key(999)]);
    expect(found.map((item) => item?.at ?? null)).toEqual([5, 6, 5, null, null]);
    expect(asked).toBe(3);
  });

  it('none of them need no request', async () => {
    let requests = 0;
    expect(
      await getItems(
        tapped(table, () => void (requests += 1)),
        [],
      ),
    ).toEqual([]);
    expect(requests).toBe(0);
  });

  it('past a hundred are read in as few requests as there can be', async () => {
    let requests = 0;
    const found = await getItems(
      tapped(table, () => void (requests += 1)),
      upTo(250).map(key),
    );
    expect(found.map((item) => item?.at)).toEqual(upTo(250));
    expect(requests).toBe(3);
  });

  it('left over by a busy database are asked for again, until none is', async () => {
    let requests = 0;
    const busy = answering(table, (output, input) => {
      requests += 1;
      const { RequestItems } = input as { RequestItems: Record<string, { Keys: { PK: string }[] }> };
      const keys = RequestItems[table.name]?.Keys ?? [];
      if (keys.length < 2) return output;
      // The first half was processed, the other half not.
      const left = keys.slice(keys.length / 2);
      const names = new Set(left.map(({ PK }) => PK));
      const { Responses } = output as { Responses: Record<string, { PK: string }[]> };
      const done = (Responses[table.name] ?? []).filter(({ PK }) => !names.has(PK));
      return {
        ...output,
        Responses: { [table.name]: done },
        UnprocessedKeys: { [table.name]: { Keys: left } },
      };
    });
    const found = await getItems(busy, upTo(20).map(key));
    expect(found.map((item) => item?.at)).toEqual(upTo(20));
    expect(requests).toBe(6);
  });

  it('that a database never gives are a fault in the end, not a wait for ever', async () => {
    const dead = answering(table, (output, input) => {
      const { RequestItems } = input as { RequestItems: object };
      return { ...output, Responses: {}, UnprocessedKeys: RequestItems };
    });
    await expect(getItems(dead, [key(1)])).rejects.toThrow('unprocessed');
  });
});

describe('a list', () => {
  it('past the megabyte of one request is read whole, page by page', async () => {
    const partition = randomUUID();
    const rows = upTo(12).map((at) => ({
      PK: partition,
      SK: String(at).padStart(3, '0'),
      text: 'x'.repeat(200_000),
    }));
    await bulkLoad(table, rows);
    const sizes: number[] = [];
    for await (const page of queryPages(table, { partition })) sizes.push(page.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect((await queryAll(table, { partition })).map(({ SK }) => SK)).toEqual(rows.map(({ SK }) => SK));
    const backwards = [];
    for await (const page of queryPages(table, { partition }, { backwards: true })) backwards.push(...page);
    expect(backwards.map(({ SK }) => SK)).toEqual(rows.map(({ SK }) => SK).reverse());
  });

  it('is narrowed to a prefix or a range, and goes on after a key', async () => {
    const partition = randomUUID();
    await bulkLoad(
      table,
      ['A#1', 'A#2', 'A#3', 'B#1'].map((SK) => ({ PK: partition, SK })),
    );
    const found = async (
      ...list: Parameters<typeof queryPage> extends [Table, ...infer Rest] ? Rest : never
    ) => (await queryPage(table, ...list)).items.map(({ SK }) => SK);
    expect(await found({ partition, prefix: 'A#' })).toEqual(['A#1', 'A#2', 'A#3']);
    expect(await found({ partition, between: ['A#2', 'B#1'] })).toEqual(['A#2', 'A#3', 'B#1']);
    expect(await found({ partition }, { limit: 2, backwards: true })).toEqual(['B#1', 'A#3']);
    expect(await found({ partition }, { after: { PK: partition, SK: 'A#2' } })).toEqual(['A#3', 'B#1']);
  });

  it('of the table is read strongly, of an index it cannot be', async () => {
    const strong: unknown[] = [];
    const watched = tapped(table, (_, input) => {
      strong.push((input as { ConsistentRead?: boolean }).ConsistentRead);
    });
    await queryAll(watched, { partition: 'x' });
    await queryAll(watched, { index: 'GSI1', partition: 'x' });
    await getItem(watched, key(1));
    expect(strong).toEqual([true, false, true]);
  });
});
