/** The table's stream with the events of a closed office, and the event source that calls the outbox with them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { openFolderQueue } from '../../functions/local/folderQueue.ts';
import { type Outbox, sendRecords } from '../../functions/outbox/outbox.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { type Event, eventKind } from '../../functions/platform/commit/event.ts';
import { type Item, readItem } from '../../functions/platform/item.ts';
import type { Table } from '../../functions/platform/table.ts';
import { eventItem, planEvent, recordOf } from '../../test/support/outboxHouse.ts';
import { ORIGIN } from '../../test/support/outwardEvents.ts';
import { closeOctober } from './closeOctober.ts';
import { AT, newTable } from './office.ts';
import { Receiver } from './receiver.ts';
import type { World } from './world.ts';

/** Records in a call of the function, as the event source is set. */
const BATCH = 100;
/** Tries of the event source for one batch; each may take the function's five minutes. */
const SOURCE_TRIES = 20;

export const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** People whose plans were edited while the office was closed, and how often each. */
const [EDITED, EDITS] = [12, 6];

/** Events of plans by turns, so that each batch of the stream holds several of a subject. */
const editedPlans = (): Item[] =>
  Array.from({ length: EDITS * EDITED }, (_, at) =>
    eventItem(planEvent(`owner${at % EDITED}`, 1 + Math.floor(at / EDITED), { at: AT })),
  );

export interface ClosedOffice {
  readonly events: readonly Event[];
  readonly records: readonly DynamoDBRecord[];
  readonly table: Table;
}

async function closeOffice(world: World, people: number): Promise<ClosedOffice> {
  const table = await newTable(world.endpoint, (await world.reference(people)).items);
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  await closeOctober(world.endpoint, table, openFolderQueue(folder));
  rmSync(folder, { recursive: true });
  const plans = editedPlans();
  const items: Item[] = [];
  for await (const page of scanPages(table))
    items.push(...page.filter(({ type }) => type === eventKind.type));
  await bulkLoad(table, plans);
  // A plan's event behind every other one: the stream has the subjects side by side.
  const mixed = items.flatMap((item, at) => [item, ...plans.slice(at, at + 1)]);
  const all = [...mixed, ...plans.slice(items.length)];
  return { table, events: all.map((item) => readItem(eventKind, item).data), records: all.map(recordOf) };
}

const offices = new WeakMap<World, Map<number, Promise<ClosedOffice>>>();

/** The events of a closed office, as the stream has them, each subject's in order; made once, and only read. */
export function closedOffice(world: World, people: number): Promise<ClosedOffice> {
  const known = offices.get(world) ?? new Map<number, Promise<ClosedOffice>>();
  offices.set(world, known);
  const office = known.get(people) ?? closeOffice(world, people);
  known.set(people, office);
  return office;
}

/** The outbox on its way to a receiver, and the letters that it wrote. */
export interface Line {
  readonly receiver: Receiver;
  readonly letters: string[];
  readonly outbox: Outbox;
}

/** Opens one to a new receiver. */
export function openLine(): Line {
  const receiver = new Receiver();
  const letters: string[] = [];
  const put = async (letter: object) => void letters.push(JSON.stringify(letter));
  return {
    receiver,
    letters,
    outbox: { bus: receiver, letters: { put }, origin: ORIGIN, log: silent, now: () => AT },
  };
}

/** Calls the function as the event source does: again from where it could not go on; answers what it gave up. */
export async function throughSource(
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
