/** The outbox under faults: what a receiver has in the end, who knows repeats by id and order by sequence. */
import type { DynamoDBRecord } from 'aws-lambda';
import { chanceOf } from '../../functions/local/city/random.ts';
import { sendRecords } from '../../functions/outbox/outbox.ts';
import { replayPage } from '../../functions/outbox/replay.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { ORIGIN } from '../../test/support/outwardEvents.ts';
import { closedOffice, openLine, silent, throughSource } from './stream.ts';
import type { Outcome, World } from './world.ts';

/** Tries of the event source that fit into an hour. */
const HOUR = 12;

/** The stream hands all records over twice, and a shard with every seventh subject behind all others. */
export async function twiceAndLate(world: World, people: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const line = openLine();
  const subjects = [...new Set(events.map(({ aggregate }) => aggregate))];
  const late = new Set(subjects.filter((_, at) => at % 7 === 0));
  const isLate = (_: unknown, at: number) => late.has(events[at]?.aggregate ?? '');
  const inTime = records.filter((record, at) => !isLate(record, at));
  const behind = records.filter(isLate);
  for (const shard of [inTime, inTime, behind, records, behind]) await throughSource(line, shard);
  return { faults: records.length + behind.length, ...line.receiver.missing(events) };
}

/** The bus keeps some events of a call and not others, one in ten by chance. */
export async function keptInPart(world: World, people: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const line = openLine();
  const chance = chanceOf('kept in part');
  line.receiver.keeps = () => !chance.is(1 / 10);
  const givenUp = await throughSource(line, records);
  if (givenUp.length > 0) throw new Error('the source gave up, though there was always some that was kept');
  return { faults: line.receiver.faults, ...line.receiver.missing(events) };
}

/** The bus is down for an hour; then it takes what was held back, and nothing was given up. */
export async function downForAnHour(world: World, people: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const line = openLine();
  await throughSource(line, records.slice(0, 30));
  line.receiver.failures = HOUR; // a call of the function whose time is over asks the bus once
  const givenUp = await throughSource(line, records.slice(30));
  if (givenUp.length > 0 || line.letters.length > 0) throw new Error('an hour was too long for the source');
  return { faults: line.receiver.faults, ...line.receiver.missing(events) };
}

/** The bus is down until the source gives up; what it gave up is replayed from the table. */
export async function downForADay(world: World, people: number): Promise<Outcome> {
  const { events, records, table } = await closedOffice(world, people);
  const line = openLine();
  line.receiver.failures = 1e6;
  const givenUp = await throughSource(line, records);
  if (givenUp.length !== records.length) throw new Error('the source did not give up');
  line.receiver.failures = 0;
  const stretch = {
    from: '2026-11-16T17:00:00.000Z' as Instant,
    until: '2026-11-16T18:00:00.000Z' as Instant,
  };
  const replaying = { table, bus: line.receiver, origin: ORIGIN, log: silent };
  for (let after = null, first = true; first || after; first = false) {
    const { next } = await replayPage(replaying, stretch, after, 0);
    after = next as never;
  }
  return { faults: line.receiver.faults, ...line.receiver.missing(events) };
}

/**
 * One record in twenty is poison, and the bus keeps one event in ten only later, so that the stream
 * comes again over poison records too; their shard goes on, and each becomes one letter.
 */
export async function poisonInTheStream(world: World, people: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const line = openLine();
  const poison = (at: number): DynamoDBRecord => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: `poison ${at}`, NewImage: { type: { S: 'event' }, data: { N: '7' } } },
  });
  const mixed = records.flatMap((record, at) => (at % 20 === 10 ? [poison(at), record] : [record]));
  const faults = mixed.length - records.length;
  const chance = chanceOf('poison');
  line.receiver.keeps = () => !chance.is(1 / 10);
  await throughSource(line, mixed);
  if (line.letters.length !== faults)
    throw new Error(`${line.letters.length} letters for ${faults} poison records`);
  return { faults, ...line.receiver.missing(events) };
}

/** The function's time is up at each of the first `items` events of a batch in turn: the bus has some of it, and the batch comes again. */
export async function outOfTime(world: World, people: number, items: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const all = { faults: 0, lost: 0, doubled: 0 };
  for (let at = 0; at < Math.min(records.length, items); at += 1) {
    const line = openLine();
    for (const record of records.slice(0, at)) await sendRecords(line.outbox, [record], 0);
    await throughSource(line, records);
    const { lost, doubled } = line.receiver.missing(events);
    all.faults += 1;
    all.lost += lost;
    all.doubled += doubled;
  }
  return all;
}
