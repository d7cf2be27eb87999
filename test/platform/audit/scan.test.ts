import { describe, expect, it } from 'vitest';
import { scanPages, scanSegments } from '../../../functions/platform/audit/scan.ts';
import type { Item } from '../../../functions/platform/item.ts';
import type { Table } from '../../../functions/platform/table.ts';
import { makeTable, tapped } from '../../support/table.ts';
import { writeChain } from './chains.ts';

async function keysOf(pages: AsyncIterable<Item[]>): Promise<string[]> {
  const found: string[] = [];
  for await (const items of pages) for (const { PK, SK } of items) found.push(`${PK}|${SK}`);
  return found;
}

describe('a reading of the whole table in segments', () => {
  it('gives every item once, and in the same order each time', async () => {
    const table = await makeTable({ mayLeave: false });
    for (let no = 0; no < 40; no += 1) await writeChain(table, ['one', 'two']);
    const once = await keysOf(scanSegments(table));
    expect(once.toSorted()).toEqual((await keysOf(scanPages(table))).toSorted());
    expect(await keysOf(scanSegments(table))).toEqual(once);
  });

  it('ends with the fault of a segment, however many are under way', async () => {
    let asked = 0;
    const failing: Table = tapped(await makeTable({ mayLeave: false }), () => {
      asked += 1;
      if (asked > 5) throw new Error('the table is gone');
    });
    await expect(keysOf(scanSegments(failing))).rejects.toThrow('the table is gone');
  });
});
