import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { createTable, openStream } from '../../functions/local/createTable.ts';
import { type EventJournal, eventsFile, openEventJournal } from '../../functions/local/eventJournal.ts';
import { localPlatform } from '../../functions/local/platform.ts';
import { eventLine, openOutbox } from '../../functions/local/runOutbox.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { eventItem, planEvent } from '../support/outboxHouse.ts';
import { faultsOf } from '../support/outwardEvents.ts';
import { testClock } from '../support/office.ts';

let platform: Platform;
let dataDir: string;

beforeAll(async () => {
  const local = localPlatform(inject('dynamoEndpoint'), testClock('2026-11-16T01:00:00.000Z'));
  platform = { ...local, table: { ...local.table, name: `test-${randomUUID()}` } };
  await createTable(platform.table.doc, platform.table.name);
  await openStream(platform.table.doc, platform.table.name);
});
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'outbox-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

const happen = (who: string, ...sequences: number[]) =>
  bulkLoad(
    platform.table,
    sequences.map((seq) => eventItem(planEvent(who, seq))),
  );

/** The outbox of a folder, working until it is ended. */
async function running(told: string[] = []) {
  const journal = openEventJournal(dataDir, (event) => told.push(eventLine(event)));
  const work = await openOutbox(platform, inject('dynamoEndpoint'), dataDir, journal);
  const ending = new AbortController();
  const worked = work(ending.signal);
  return {
    journal,
    end: () => {
      ending.abort();
      return worked;
    },
  };
}
const sequencesIn = (journal: EventJournal) => journal.after(0).map(({ sequence }) => Number(sequence));

it('tells each event as it leaves, in its order, as the document says, and nothing of before', async () => {
  await happen('ani', 1);
  const told: string[] = [];
  const { journal, end } = await running(told);
  await happen('ani', 2);
  await happen('ani', 3);
  await expect.poll(() => sequencesIn(journal), { timeout: 10_000 }).toEqual([2, 3]);
  expect(told).toHaveLength(2);
  expect(told[0]).toBe(
    `event 2026-11-16T08:00:00+07:00 asn.kinerja.planEdited.v1 2 of ${String(planEvent('ani').public.planId)}`,
  );
  expect(journal.after(0).map(({ no }) => no)).toEqual([1, 2]);
  for (const { no: _, ...event } of journal.after(0)) expect(faultsOf(event)).toEqual([]);
  expect(readFileSync(eventsFile(dataDir), 'utf8').trim().split('\n')).toHaveLength(2);
  await end();
});

it('goes on after a stop with what happened meanwhile, and numbers it further', async () => {
  const first = await running();
  await happen('budi', 1);
  await expect.poll(() => sequencesIn(first.journal), { timeout: 10_000 }).toEqual([1]);
  await first.end();
  await happen('budi', 2);
  await happen('budi', 3);
  const second = await running();
  await expect.poll(() => sequencesIn(second.journal), { timeout: 10_000 }).toEqual([1, 2, 3]);
  expect(second.journal.after(1).map(({ no }) => no)).toEqual([2, 3]);
  await second.end();
});

it('keeps an event once that was sent again, for the place was not yet kept when it was killed', async () => {
  const journal = openEventJournal(dataDir, () => {});
  const { journal: first, end } = await running();
  await happen('citra', 1);
  await expect.poll(() => sequencesIn(first), { timeout: 10_000 }).toEqual([1]);
  await end();
  const [{ no: _, ...event } = { no: 0 }] = first.after(0);
  const again = openEventJournal(dataDir, () => {});
  await again.send([event as Parameters<typeof again.send>[0][number]]);
  expect(again.after(0)).toHaveLength(1);
  expect(journal.after(0)).toEqual([]);
});
