import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { List } from '../../functions/platform/keys.ts';
import {
  cursorOf,
  type Filter,
  type Page,
  type PageArgs,
  pageInMemory,
  pageOf,
} from '../../functions/platform/page.ts';
import type { Result } from '../../functions/platform/result.ts';
import type { Table } from '../../functions/platform/table.ts';
import { makeTable, tapped } from '../support/table.ts';

const two = (n: number) => String(n).padStart(3, '0');
const COUNT = 205;
const inBase: List = { partition: 'LIST', prefix: 'ROW#' };
const inIndex: List = { index: 'GSI1', partition: 'VIEW', prefix: '07/' };
const inRange: List = { partition: 'LIST', between: ['ROW#', 'ROW#010'] };

let table: Table;
beforeAll(async () => {
  table = await makeTable();
  const rows = Array.from(
    { length: COUNT },
    (_, at): Item => ({
      PK: 'LIST',
      SK: `ROW#${two(at)}`,
      GSI1PK: 'VIEW',
      GSI1SK: `07/${two(at)}`,
      name: at,
    }),
  );
  const others: Item[] = [
    { PK: 'LIST', SK: 'BEFORE', GSI1PK: 'VIEW', GSI1SK: '06/', name: -1 },
    { PK: 'LIST', SK: 'ZZZ', GSI1PK: 'VIEW', GSI1SK: '08/', name: -2 },
    { PK: 'OTHER', SK: 'ROW#000', GSI1PK: 'OTHER', GSI1SK: '07/000', name: -3 },
  ];
  await bulkLoad(table, [...rows, ...others]);
});

const read = (item: Item) => Number(item.name);
async function page(args: PageArgs, list: List = inBase): Promise<Page<number>> {
  const result = await pageOf(table, list, args, read);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}
const nodes = ({ edges }: Page<number>) => edges.map(({ node }) => node);
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

describe.each([
  ['the table', inBase],
  ['an index', inIndex],
])('a list of %s', (_, list) => {
  it.each([1, 2, 7, 50, 99, 100])('is read forwards in pages of %d, each row once', async (first) => {
    const seen: number[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { edges, pageInfo }: Page<number> = await page({ first, after }, list);
      seen.push(...edges.map(({ node }) => node));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen).toEqual(upTo(COUNT));
  });

  it.each([1, 3, 50, 100])(
    'is read backwards in pages of %d, each row once and each page in order',
    async (last) => {
      const seen: number[] = [];
      let before: string | null = null;
      for (let more = true; more; ) {
        const found: Page<number> = await page({ last, before }, list);
        seen.unshift(...nodes(found));
        expect(found.pageInfo.hasNextPage).toBe(before !== null);
        ({ startCursor: before, hasPreviousPage: more } = found.pageInfo);
      }
      expect(seen).toEqual(upTo(COUNT));
    },
  );
});

describe('a page', () => {
  it('is of 25 rows unless asked otherwise', async () => {
    expect(nodes(await page({}))).toEqual(upTo(25));
    expect(nodes(await page({ first: null, after: null, last: null, before: null }))).toEqual(upTo(25));
  });

  it('that ends exactly with the list has no next one', async () => {
    const { edges } = await page({ first: 100 });
    const second = await page({ first: 100, after: edges.at(-1)?.cursor ?? null });
    const exact = await page({ first: 5, after: second.pageInfo.endCursor });
    expect([nodes(exact), exact.pageInfo.hasNextPage]).toEqual([upTo(5, 200), false]);
    const beyond = await page({ first: 5, after: exact.pageInfo.endCursor });
    expect(beyond).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it('of an empty list is empty', async () => {
    expect(await page({ first: 10 }, { partition: 'NONE' })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('turns round at any cursor', async () => {
    const { edges } = await page({ first: 10 });
    expect(nodes(await page({ last: 4, before: edges[6]?.cursor ?? null }))).toEqual([2, 3, 4, 5]);
    expect(nodes(await page({ before: edges[6]?.cursor ?? null }))).toEqual(upTo(6));
  });

  it('goes on where its row was, though that row is gone', async () => {
    const gone = { PK: 'LIST', SK: 'ROW#0035', GSI1PK: 'VIEW', GSI1SK: '07/0035' };
    expect(nodes(await page({ first: 2, after: cursorOf(inBase, gone) }))).toEqual([4, 5]);
  });

  it('costs one request, whatever its size', async () => {
    for (const first of [5, 50, 100]) {
      let requests = 0;
      const counted = tapped(table, () => void (requests += 1));
      await pageOf(counted, inIndex, { first }, read);
      expect(requests).toBe(1);
    }
  });

  it('after the first costs one request in the table and two in an index, whatever its size', async () => {
    for (const [list, expected] of [
      [inBase, 1],
      [inIndex, 2],
    ] as const) {
      const { pageInfo } = await page({ first: 3 }, list);
      for (const first of [5, 50, 100]) {
        let requests = 0;
        const counted = tapped(table, () => void (requests += 1));
        await pageOf(counted, list, { first, after: pageInfo.endCursor }, read);
        expect(requests).toBe(expected);
      }
    }
  });

  it('has cursors that hold nothing of an index, whose keys have names in them', async () => {
    const { edges } = await page({ first: 3 }, inIndex);
    const held = edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString());
    expect(held.join()).toMatch(/ROW#/);
    expect(held.join()).not.toMatch(/GSI|VIEW|07\//);
  });

  it('goes on in an index where its row stands now, and not from one that has left the list', async () => {
    const moved: Item = { PK: 'LIST', SK: 'MOVED', GSI1PK: 'VIEW', GSI1SK: '07/0105', name: 500 };
    const cursor = cursorOf(inIndex, moved);
    const after = () => pageOf(table, inIndex, { first: 1, after: cursor }, read);
    expect(await after()).toMatchObject({ ok: false, problems: [{ code: 'CURSOR_INVALID' }] });
    await bulkLoad(table, [{ ...moved, GSI1SK: '06/0105' }]);
    expect(await after()).toMatchObject({ ok: false, problems: [{ code: 'CURSOR_INVALID' }] });
    await bulkLoad(table, [{ ...moved, PK: 'MOVED' }]);
    const inList = cursorOf(inIndex, { ...moved, PK: 'MOVED' });
    expect(nodes(await page({ first: 1, after: inList }, inIndex))).toEqual([11]);
    await bulkLoad(table, [
      { PK: 'LIST', SK: 'MOVED', GSI1PK: 'GONE', GSI1SK: '07/0105' },
      { PK: 'MOVED', SK: 'MOVED', GSI1PK: 'GONE', GSI1SK: '07/0105' },
    ]);
  });

  it('of rows past the megabyte that a request reads is short, and says that there is more', async () => {
    const big = Array.from(
      { length: 8 },
      (_, at): Item => ({ PK: 'BIG', SK: `${at}`, text: 'x'.repeat(300_000) }),
    );
    await bulkLoad(table, big);
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const result: Result<Page<string>> = await pageOf(
        table,
        { partition: 'BIG' },
        { first: 100, after },
        ({ SK }) => SK,
      );
      if (!result.ok) throw new Error('refused');
      seen.push(...result.value.edges.map(({ node }) => node));
      ({ endCursor: after, hasNextPage: more } = result.value.pageInfo);
    }
    expect(seen).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });
});

const refusal = async (args: PageArgs, list: List = inBase) => {
  const result = await pageOf(table, list, args, read);
  return result.ok ? 'ok' : `${result.problems[0].code} ${result.problems[0].field?.join('.')}`;
};

describe('refused is', () => {
  it.each([0, -1, 101, 1.5, NaN, Infinity, 1e9])('a size of %d', async (size) => {
    expect(await refusal({ first: size })).toBe('PAGE_SIZE first');
    expect(await refusal({ last: size })).toBe('PAGE_SIZE last');
  });

  it('reading both ways at once', async () => {
    const { pageInfo } = await page({ first: 3 });
    const cursor = pageInfo.endCursor;
    for (const args of [
      { first: 3, last: 3 },
      { first: 0, last: 3 },
      { first: 3, before: cursor },
      { last: 3, after: cursor },
      { after: cursor, before: cursor },
    ]) {
      expect(await refusal(args)).toBe('PAGE_BOTH_WAYS first');
    }
  });

  it('a cursor of another list, partition, index or range', async () => {
    const lists: List[] = [
      inBase,
      inIndex,
      inRange,
      { partition: 'LIST' },
      { partition: 'OTHER', prefix: 'ROW#' },
      { ...inIndex, prefix: '07/0' },
    ];
    for (const from of lists) {
      const { pageInfo } = await page({ first: 1 }, from);
      for (const to of lists) {
        const expected = from === to ? 'ok' : 'CURSOR_INVALID after';
        expect([from, to, await refusal({ after: pageInfo.endCursor }, to)]).toEqual([from, to, expected]);
      }
    }
  });

  const forge = (cursor: string, place: Record<string, string>) => {
    const [stamp] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
    return Buffer.from(JSON.stringify([stamp, place])).toString('base64url');
  };

  it.each([
    ['another partition', inBase, { PK: 'OTHER', SK: 'ROW#000' }],
    ['a row outside the prefix', inBase, { PK: 'LIST', SK: 'ZZZ' }],
    ['a row outside the range', inRange, { PK: 'LIST', SK: 'ROW#011' }],
    ['no sort key', inBase, { PK: 'LIST' }],
    ['an empty sort key', inBase, { PK: 'LIST', SK: '' }],
    ['a field too many', inBase, { PK: 'LIST', SK: 'ROW#001', GSI1PK: 'VIEW' }],
    ['an index key alone', inIndex, { GSI1PK: 'VIEW', GSI1SK: '07/001' }],
    ['another view', inIndex, { PK: 'LIST', SK: 'ROW#001', GSI1PK: 'OTHER', GSI1SK: '07/001' }],
    ['another subtree', inIndex, { PK: 'LIST', SK: 'ROW#001', GSI1PK: 'VIEW', GSI1SK: '06/' }],
  ])('a cursor forged with the right stamp: %s', async (_, list, place) => {
    const { pageInfo } = await page({ first: 1 }, list);
    const cursor = forge(pageInfo.endCursor ?? '', place);
    expect(await refusal({ first: 5, after: cursor }, list)).toBe('CURSOR_INVALID after');
    expect(await refusal({ last: 5, before: cursor }, list)).toBe('CURSOR_INVALID before');
  });

  it('a cursor of any garbage, and never with a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.base64String({ minLength: 4 }),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        async (cursor) => {
          expect(await refusal({ first: 5, after: cursor })).toBe('CURSOR_INVALID after');
        },
      ),
    );
  });
});

describe('a filter that is no key prefix', () => {
  const even: Filter<number> = { name: 'even', keep: (node) => node % 2 === 0 };
  const odd: Filter<number> = { name: 'odd', keep: (node) => node % 2 === 1 };

  it('thins pages out, and its cursors go on behind what was read', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const result: Result<Page<number>> = await pageOf(table, inBase, { first: 50, after }, read, even);
      if (!result.ok) throw new Error('refused');
      seen.push(...nodes(result.value));
      ({ endCursor: after, hasNextPage: more } = result.value.pageInfo);
    }
    expect(seen).toEqual(upTo(COUNT).filter(even.keep));
  });

  it('has cursors of its own', async () => {
    const { pageInfo } = await page({ first: 1 });
    const filtered = await pageOf(table, inBase, { first: 1, after: pageInfo.endCursor }, read, odd);
    expect(filtered).toMatchObject({ problems: [{ code: 'CURSOR_INVALID' }] });
  });
});

describe('rows held in memory', () => {
  const rows = upTo(30).map(two);
  const inMemory = (args: PageArgs, name: object = { list: 'rows' }) =>
    pageInMemory(name, rows, args, (row) => row);
  const found = (args: PageArgs) => {
    const result = inMemory(args);
    if (!result.ok) throw new Error(result.problems[0].code);
    return result.value;
  };

  it('are paged like a list, both ways', () => {
    const first = found({ first: 20 });
    const rest = found({ first: 20, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node)).toEqual(rows);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const last = found({ last: 3, before: rest.pageInfo.startCursor });
    expect(last.edges.map(({ node }) => node)).toEqual(['017', '018', '019']);
    expect([last.pageInfo.hasPreviousPage, last.pageInfo.hasNextPage]).toEqual([true, true]);
  });

  it('refuse the cursor of another list or filter, and a bad size', () => {
    const cursor = found({ first: 1 }).pageInfo.endCursor;
    expect(inMemory({ after: cursor }, { list: 'others' })).toMatchObject({
      problems: [{ code: 'CURSOR_INVALID' }],
    });
    expect(inMemory({ first: 101 })).toMatchObject({ problems: [{ code: 'PAGE_SIZE' }] });
  });
});
