/** The outbox under faults: what a receiver has in the end, who knows repeats by id and order by sequence. */
import type { DynamoDBRecord } from 'aws-lambda';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { type Event, eventKind } from '../../functions/platform/commit/event.ts';
import { type Item, readItem } from '../../functions/platform/item.ts';
import type { Instant } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import type { Bus } from '../../functions/outbox/bus.ts';
import type { CloudEvent } from '../../functions/outbox/cloudEvent.ts';
import { type Outbox, sendRecords } from '../../functions/outbox/outbox.ts';
import { replayPage } from '../../functions/outbox/replay.ts';
import { recordOf } from '../../test/support/outboxHouse.ts';
import { ORIGIN } from '../../test/support/outwardEvents.ts';
import { closeOctober } from './closeOctober.ts';
import type { Outcome, World } from './world.ts';

/** Records in a call of the function, as the event source is set. */
const BATCH = 100;
/** Tries of the event source for one batch; each may take the function's five minutes. */
export const SOURCE_TRIES = 20;
/** Tries that fit into an hour. */
const HOUR = 12;

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** A receiver: keeps what arrives, whatever the order and however often. */
class Receiver implements Bus {
  readonly arrived: CloudEvent[] = [];
  /** How often the bus fails from now on. */
  failures = 0;
  faults = 0;

  async send(events: readonly CloudEvent[]) {
    if (this.failures > 0) {
      this.failures -= 1;
      this.faults += 1;
      throw new Error('down');
    }
    this.arrived.push(...events);
    return events.map(() => 'KEPT' as const);
  }

  /** What is missing of the events that happened, and what a receiver would have dealt with twice. */
  missing(happened: readonly Event[]): { lost: number; doubled: number } {
    const ids = new Set(this.arrived.map(({ id }) => id));
    const kept = new Map(this.arrived.map((event) => [`${event.subject} ${event.sequence}`, event.id]));
    return { lost: happened.filter(({ hash }) => !ids.has(hash)).length, doubled: ids.size - kept.size };
  }
}

/** The events of a closed office, as the stream has them: each person's in order. */
async function closedOffice(
  world: World,
  people: number,
): Promise<{ events: Event[]; records: DynamoDBRecord[]; table: Table }> {
  let found: { items: Item[]; table: Table } | undefined;
  await world.trial(people, async ({ client, queue, table }) => {
    await closeOctober(world.endpoint, client(), queue);
    const items: Item[] = [];
    for await (const page of scanPages(table))
      items.push(...page.filter(({ type }) => type === eventKind.type));
    found = { items, table };
    return 0;
  });
  if (!found) throw new Error('no office was closed');
  return {
    table: found.table,
    events: found.items.map((item) => readItem(eventKind, item).data),
    records: found.items.map(recordOf),
  };
}

interface Line {
  readonly receiver: Receiver;
  readonly letters: string[];
  readonly outbox: Outbox;
}

function openLine(): Line {
  const receiver = new Receiver();
  const letters: string[] = [];
  const put = async (letter: object) => void letters.push(JSON.stringify(letter));
  return { receiver, letters, outbox: { bus: receiver, letters: { put }, origin: ORIGIN, log: silent } };
}

/** Calls the function as the event source does: again from where it could not go on; answers what it gave up. */
async function throughSource(
  { outbox }: Line,
  records: readonly DynamoDBRecord[],
): Promise<DynamoDBRecord[]> {
  const givenUp: DynamoDBRecord[] = [];
  for (let at = 0, tries = 0; at < records.length; ) {
    const batch = records.slice(at, at + BATCH);
    const {
      batchItemFailures: [failed],
    } = await sendRecords(outbox, batch, 0);
    const done = failed
      ? batch.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed.itemIdentifier)
      : batch.length;
    tries = done > 0 ? 0 : tries + 1;
    at += done;
    if (tries < SOURCE_TRIES) continue;
    givenUp.push(...records.slice(at, at + BATCH));
    at += BATCH;
    tries = 0;
  }
  return givenUp;
}

/** The stream hands records over twice, and some of them late, behind younger ones. */
export async function twiceAndLate(world: World, people: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const line = openLine();
  const late = records.filter((_, at) => at % 7 === 0);
  await throughSource(
    line,
    records.filter((_, at) => at % 7 !== 0),
  );
  await throughSource(line, records);
  await throughSource(line, late);
  return { faults: records.length + late.length, ...line.receiver.missing(events) };
}

/** The bus is down for an hour; then it takes what was held back, and nothing was given up. */
export async function downForAnHour(world: World, people: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const line = openLine();
  await throughSource(line, records.slice(0, 30));
  // A call of the function makes as many of the bus as it has tens of subjects.
  line.receiver.failures = HOUR * Math.ceil(BATCH / 10);
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
    from: '2026-11-13T17:00:00.000Z' as Instant,
    until: '2026-11-13T18:00:00.000Z' as Instant,
  };
  const replaying = { table, bus: line.receiver, origin: ORIGIN, log: silent };
  for (let after = null, first = true; first || after; first = false) {
    const { next } = await replayPage(replaying, stretch, after, 0);
    after = next as never;
  }
  return { faults: line.receiver.faults, ...line.receiver.missing(events) };
}

/** One record in a hundred is poison; its shard goes on, and each becomes a letter. */
export async function poisonInTheStream(world: World, people: number): Promise<Outcome> {
  const { events, records } = await closedOffice(world, people);
  const line = openLine();
  const poison = (at: number): DynamoDBRecord => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: `poison ${at}`, NewImage: { type: { S: 'event' }, data: { N: '7' } } },
  });
  const mixed = records.flatMap((record, at) => (at % 100 === 50 ? [poison(at), record] : [record]));
  const faults = mixed.length - records.length;
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
