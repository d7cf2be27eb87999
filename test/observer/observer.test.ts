/** The observer on the table's stream, as the local runner has it: whatever happens, in whatever order it is heard of. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createTable, openStream } from '../../functions/local/createTable.ts';
import { localPlatform } from '../../functions/local/platform.ts';
import { openObserver } from '../../functions/local/runObserver.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import type { Platform } from '../../functions/platform/context.ts';
import {
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
import { testClock } from '../support/office.ts';

let platform: Platform;
const dataDir = mkdtempSync(join(tmpdir(), 'observer-'));

beforeAll(async () => {
  const local = localPlatform(inject('dynamoEndpoint'), testClock());
  platform = { ...local, table: { ...local.table, name: `test-${randomUUID()}` } };
  await createTable(platform.table.doc, platform.table.name);
  await loadAgencies(platform.table);
  await openStream(platform.table.doc, platform.table.name);
});
afterAll(() => rmSync(dataDir, { recursive: true }));

async function running() {
  const work = await openObserver(platform, inject('dynamoEndpoint'), dataDir);
  const ending = new AbortController();
  const worked = work(ending.signal);
  return () => {
    ending.abort();
    return worked;
  };
}

const agree = async () => {
  const is = await counted(platform.table);
  expect(is).toEqual(await expected(platform.table));
  return is;
};

const roll = dice(7);
/** So many things happen: to people of a town, who also move. */
async function happen(times: number): Promise<void> {
  for (let no = 0; no < times; no += 1) {
    const period = roll(3) === 0 ? YEAR : OCTOBER;
    await tell(platform, somebody(roll(12), period, roll, 1 + roll(2)), sections(period, roll));
  }
}

it('counts what happens, also while it is stopped, and what was there before it was first opened', async () => {
  await happen(20);
  const end = await running();
  await happen(60);
  await expect.poll(agree, { timeout: 30_000 }).not.toEqual({});
  await end();
  await happen(30);
  const again = await running();
  await happen(30);
  await expect.poll(agree, { timeout: 30_000 }).not.toEqual({});
  await again();
});

it('shows the same after a rebuild', async () => {
  const before = await counted(platform.table);
  for (const bucket of [OCTOBER, YEAR, 'ALWAYS'] as const)
    expect((await rebuildOverviews(platform, bucket)).complete).toBe(true);
  expect(await counted(platform.table)).toEqual(before);
});
