import { describe, expect, it } from 'vitest';
import { recount, wholeOf } from '../../bench/faults/year/recount.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import type { Item } from '../../functions/platform/item.ts';
import { bankItems } from '../support/activities.ts';

/** What the recount of a table finds otherwise than its events tell. */
function foundIn(items: readonly Item[]): string[] {
  const found: string[] = [];
  recount({ wrong: (what) => void found.push(what) }, wholeOf(items));
  return found;
}
const all = bankItems();
const isState = ({ type }: Item) => type !== eventKind.type;
const first = all.findIndex(isState);

describe('a table is counted again by its events alone', () => {
  it('and nothing differs where nobody wrote behind them', () => {
    expect(foundIn(all)).toEqual([]);
  });

  it('what was changed behind them is found, in hash and content', () => {
    const changed = all.map((item, at) =>
      at === first ? { ...item, data: { ...(item.data as object), code: 'ADM-777' } } : item,
    );
    expect(foundIn(changed)).toEqual([
      expect.stringMatching(/^the hash of BANK/),
      expect.stringMatching(/^the content of BANK/),
    ]);
  });

  it('what was taken away is found', () => {
    expect(foundIn(all.filter((_, at) => at !== first))).toEqual(['what the events tell']);
  });

  it('what no event tells is found, where others of its kind are told', () => {
    const [item] = all.filter(isState);
    if (!item) throw new Error('a bank has items');
    expect(foundIn([...all, { ...item, SK: 'ITEM#ADM-777' }])).toEqual(['what no event tells']);
  });

  it('an event that was taken away is missed', () => {
    const [item] = all.filter(isState);
    const without = all.filter(({ SK }) => SK !== `EVT#${item?.SK}#00000001`);
    expect(foundIn(without)).toEqual(['what no event tells']);
  });
});
