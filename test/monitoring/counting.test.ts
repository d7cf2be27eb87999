/** What overviews show is what the table holds, however the observer hears of it, and after a rebuild. */
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import { observe } from '../../functions/observer/observer.ts';
import { isObserved } from '../../functions/observer/stream.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Item } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Letter } from '../../functions/platform/letters.ts';
import { getItem, queryAll, type Table } from '../../functions/platform/table.ts';
import {
  agencyIds,
  counted,
  dice,
  expected,
  loadAgencies,
  OCTOBER,
  sections,
  somebody,
  tell,
  YEAR,
} from '../support/counting.ts';
import { rolledFinding, ticketItems } from '../support/countedTickets.ts';
import { makePlatform } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const table = await makeTable();
const platform = makePlatform(table);
await loadAgencies(table);

const letters: Letter[] = [];
const aside = { put: async (letter: Letter) => void letters.push(letter) };
/** A record of an item as the stream tells of it. */
const recordOf = ({ PK, SK, ...item }: Item, no = 1): DynamoDBRecord =>
  ({
    eventName: 'MODIFY',
    dynamodb: {
      Keys: marshall({ PK, SK }),
      NewImage: marshall({ PK, SK, ...item }, { removeUndefinedValues: true }),
      SequenceNumber: String(no),
    },
  }) as unknown as DynamoDBRecord;
const hear = (records: readonly DynamoDBRecord[], at: Table = table) =>
  observe({ ...makePlatform(at), letters: aside }, records.filter(isObserved));

const roll = dice(11);
/** Something happens to somebody; answers what the stream tells of it. */
async function something(): Promise<DynamoDBRecord> {
  const what = roll(4);
  if (what < 2) {
    const [ticket, row] = what === 0 ? ticketItems(roll) : rolledFinding(roll);
    await bulkLoad(table, [ticket, row]);
    return recordOf(ticket);
  }
  const period = roll(3) === 0 ? YEAR : OCTOBER;
  const who = somebody(roll(25), period, roll, 1 + roll(2));
  await tell(platform, who, sections(period, roll));
  const item = await getItem(table, keys.card(who.employeeId, period, who.planNo));
  if (!item) throw new Error('a card that was just written is not there');
  return recordOf(item);
}
async function happening(times: number): Promise<DynamoDBRecord[]> {
  const records: DynamoDBRecord[] = [];
  for (let no = 0; no < times; no += 1) records.push(await something());
  return records;
}
const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => [roll(1_000_000), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
const rebuildAll = async () => {
  for (const bucket of [OCTOBER, YEAR, 'ALWAYS'] as const)
    expect((await rebuildOverviews(platform, bucket)).complete).toBe(true);
};

/** Whatever a test does, the numbers are those of the table at its end, and the same after a rebuild. */
afterEach(async () => {
  const is = await counted(table);
  expect(is).toEqual(await expected(table));
  await rebuildAll();
  expect(await counted(table)).toEqual(is);
});

describe('the observer', () => {
  it('counts each thing as it stands, heard of in whatever order, and twice', async () => {
    const records = await happening(80);
    await hear(shuffled([...records, ...records]));
  });

  it('counts once what two observers hear of at the same time', async () => {
    const records = await happening(40);
    await Promise.all([hear(records), hear(shuffled(records)), hear(records.toReversed())]);
  });

  it('that is killed half-way, at any request, has counted nothing twice when it comes again', async () => {
    let died = 0;
    for (let round = 0; round < 6; round += 1) {
      const records = await happening(40);
      let left = 1 + roll(8);
      const dying = tapped(table, () => {
        left -= 1;
        if (left <= 0) throw new Error('killed');
      });
      died += (await hear(records, dying)).batchItemFailures.length;
      await hear(records);
    }
    expect(died).toBeGreaterThan(2);
  });

  it('keeps no row of a superior before whom nothing waits any more, and of everybody else', async () => {
    const holderOf = (no: number) => ({ holder: `alone${no}`, since: '2026-11-04T02:00:00.000Z' });
    const month = { late: false, lines: 3, filled: 1 };
    const told = async (no: number, parts: object) => {
      const who = somebody(900 + no, OCTOBER, roll);
      await tell(platform, who, parts);
      const item = await getItem(table, keys.card(who.employeeId, OCTOBER, 1));
      await hear(item ? [recordOf(item)] : []);
    };
    const rows = async () =>
      (await queryAll(table, { partition: 'WAITS#2026', prefix: `${OCTOBER}#` })).filter(({ SK }) =>
        SK.includes('#alone'),
      );
    const waiting = (no: number) => ({ month: { ...month, status: 'REALISED', waits: holderOf(no) } });
    await told(1, waiting(1));
    await told(2, waiting(2));
    await told(3, waiting(3));
    expect(await rows()).toHaveLength(3);
    const verified = { month: { ...month, status: 'VERIFIED' } };
    await told(1, verified);
    await told(3, verified);
    expect((await rows()).map(({ SK }) => SK.split('#').at(-1))).toEqual(['alone2']);
    // What waits before them anew is there again.
    await told(3, waiting(3));
    expect(await rows()).toHaveLength(2);
  });

  it('lays aside what it cannot read, and counts all else', async () => {
    const records = await happening(6);
    const broken = { PK: 'EMP#rusak', SK: `${OCTOBER}#1#CARD`, type: 'card', schemaVersion: 1 } as Item;
    await bulkLoad(table, [broken]);
    records.splice(3, 0, recordOf(broken, 77));
    expect(await hear(records)).toEqual({ batchItemFailures: [] });
    expect(letters.map(({ key, sequenceNumber }) => [key.PK, sequenceNumber])).toEqual([['EMP#rusak', '77']]);
    await bulkLoad(table, [{ ...broken, type: 'mended' }]);
  });
});

describe('a rebuild', () => {
  it('mends rows that were lost or say something else', async () => {
    await hear(await happening(10));
    const before = await counted(table);
    const rows = (await queryAll(table, { partition: 'COUNTS#2026#CITY', prefix: OCTOBER })).slice(0, 2);
    await bulkLoad(
      table,
      rows.map((row) => ({ ...row, 'n.MONTHS': 999 })),
    );
    expect(await counted(table)).not.toEqual(before);
    await rebuildAll();
    expect(await counted(table)).toEqual(before);
  });

  it('that was cut short goes on, and what happens meanwhile is counted in what is read and in what is built', async () => {
    await hear(await happening(20));
    for (let calls = 0; ; calls += 1) {
      let pages = 0;
      const { complete } = await rebuildOverviews(platform, OCTOBER, () => pages++ < 1);
      if (complete) break;
      expect(calls).toBeLessThan(20);
      await hear(await happening(5));
      expect(await counted(table)).toEqual(await expected(table));
    }
  });

  it('leaves no rows of before', async () => {
    await rebuildAll();
    for (const [partition, prefix] of [
      ['COUNTS#2026#CITY', `${OCTOBER}#`],
      ['COUNTS#2026#CITY', `ALL#${OCTOBER}#`],
      ['WAITS#2026', `${OCTOBER}#`],
      [`COUNTS#${YEAR}#${agencyIds[0]}`, ''],
    ] as const) {
      const rows = await queryAll(table, { partition, prefix });
      const generations = rows.map(({ SK }) => SK.slice(prefix.length).split('#')[0]);
      expect(new Set(generations).size).toBe(1);
    }
  });
});
