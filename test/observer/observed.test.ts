/** How fresh overviews say they are: as fresh as the part of the stream that is furthest behind, and as of now. */
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { beforeEach, expect, it } from 'vitest';
import { freshnessOf } from '../../functions/monitoring/counting/actions/readOverview.ts';
import { Overview } from '../../functions/monitoring/counting/overview.ts';
import { observe } from '../../functions/observer/observer.ts';
import type { Table } from '../../functions/platform/table.ts';
import { OCTOBER } from '../support/counting.ts';
import { callOf, makeEmployee, makePlatform, testClock } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

let table: Table;
beforeEach(async () => {
  table = await makeTable();
});

const timeOf = (time: string) => `2026-11-16T${time}.000Z`;
/** A card of somebody of whom nothing is left to count, as the stream tells that it was written. */
const recordAt = (time: string): DynamoDBRecord =>
  ({
    eventName: 'MODIFY',
    dynamodb: {
      Keys: marshall({ PK: 'EMP#p1', SK: `${OCTOBER}#1#CARD` }),
      NewImage: marshall({ PK: 'EMP#p1', SK: `${OCTOBER}#1#CARD`, type: 'card' }),
      SequenceNumber: '1',
      ApproximateCreationDateTime: Date.parse(timeOf(time)) / 1000,
    },
  }) as unknown as DynamoDBRecord;

/** At a time the observer is handed what was written at these times. */
const hears = (now: string, written: readonly string[], through = table) =>
  observe(
    { ...makePlatform(through, testClock(timeOf(now))), letters: { put: async () => {} } },
    written.map(recordAt),
  );
const freshAt = async (now: string) => {
  const context = callOf(makePlatform(table, testClock(timeOf(now))), makeEmployee('Agus'));
  const { observedUntil, secondsBehind } = await freshnessOf(new Overview(context, null, OCTOBER));
  return [observedUntil, secondsBehind];
};

it('an overview says nothing of its freshness before anything was observed', async () => {
  expect(await freshAt('08:00:00')).toEqual([null, null]);
});

it('an overview is as fresh as the shard that is furthest behind, whichever was told of last', async () => {
  await hears('08:00:01', ['08:00:00']);
  expect(await freshAt('08:00:02')).toEqual([timeOf('08:00:00'), 2]);
  await hears('08:00:03', ['07:00:00', '07:10:00']);
  await hears('08:00:04', ['08:00:04']);
  expect(await freshAt('08:00:05')).toEqual([timeOf('07:10:00'), 3005]);
});

it('a shard that is held up by a record is told of, up to that record, while others go on', async () => {
  const held = tapped(table, (command) => {
    if (command === 'BatchGetItemCommand' || command === 'BatchGetCommand') throw new Error('out of order');
  });
  const { batchItemFailures } = await hears('08:00:01', ['07:30:00', '07:31:00'], held);
  expect(batchItemFailures).toHaveLength(1);
  await hears('08:00:02', ['08:00:02']);
  expect(await freshAt('08:00:05')).toEqual([timeOf('07:30:00'), 1805]);
});

it('a shard that has caught up is told of for a minute at most', async () => {
  await hears('08:00:01', ['07:00:00']);
  await hears('08:00:31', ['08:00:31']);
  expect(await freshAt('08:00:32')).toEqual([timeOf('07:00:00'), 3632]);
  await hears('08:01:01', ['08:01:01']);
  expect(await freshAt('08:01:02')).toEqual([timeOf('08:00:31'), 31]);
});

it('an observer that stopped is seen to be behind, further with each second', async () => {
  await hears('08:00:01', ['08:00:00']);
  expect(await freshAt('09:00:00')).toEqual([timeOf('08:00:00'), 3600]);
  expect(await freshAt('12:00:00')).toEqual([timeOf('08:00:00'), 14_400]);
});
