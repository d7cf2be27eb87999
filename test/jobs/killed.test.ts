import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { JobResult } from '../../functions/local/runJob.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Table } from '../../functions/platform/table.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { rosterItem, agencyItem } from '../../functions/organisation/roster/store.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makeMinutes, makeMonth, minutesItem, monthItem } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const PEOPLE = 40;
const folders: string[] = [];
let city: Item[];
let undisturbed: string[];
let faults: unknown; // of what was laid in the table without events, and nothing else

/** An office of forty, whose October is worked and verified; five without a month, one without a line. */
function makeCity(): Item[] {
  const superior = makeEmployee('Endang Lestari');
  const appraiser = makeEmployee('Bambang Santoso');
  const people = Array.from({ length: PEOPLE }, () => makeEmployee('Dwi Astuti'));
  const { agencyId } = appraiser.unit;
  const since = '2026-01-01' as PlainDate;
  return [
    agencyItem({ agencyId, name: appraiser.unit.agencyName }),
    ...[superior, appraiser, ...people].flatMap((person) => itemsOf.employee(person)),
    ...people.flatMap((person, no) => [
      rosterItem({ agencyId, employeeId: person.employeeId, from: since, to: null }),
      ...(no === 7 ? [] : itemsOf.line(makeLine(person, appraiser, superior))),
      ...(no < 5 ? [] : [monthItem(makeMonth(person)), minutesItem(makeMinutes(person))]),
    ]),
  ];
}

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function newCity(): Promise<Table> {
  const table = await makeTable();
  await bulkLoad(table, city);
  return table;
}

/** Runs the job in a process of its own; null when that was killed. */
async function run(table: Table, folder: string, ...death: string[]): Promise<JobResult | null> {
  const words = ['test/jobs/runAndDie.ts', inject('dynamoEndpoint'), table.name, folder, ...death];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (signal === 'SIGKILL') return null;
  expect(code).toBe(0);
  return JSON.parse(said) as JobResult;
}

/** What differs between two runs that did the same: ids of commits, and the hashes over them. */
const BY_CHANCE = new Set(['commitId', 'hash', 'prevHash', 'headHash']);

/** All that a table holds but the run itself, an item a line, without what differs by chance. */
async function meaningOf(table: Table): Promise<string[]> {
  const items: Item[] = [];
  for await (const page of scanPages(table, { ConsistentRead: true })) items.push(...page);
  const told = items
    .filter(({ type }) => type !== 'run')
    .map((item) => Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  return told
    .map((item) =>
      JSON.stringify(item, (name, value: unknown) => (BY_CHANCE.has(name) ? undefined : value)).replaceAll(
        /\["headHash","\w+"\],?/g,
        '',
      ),
    )
    .sort();
}

beforeAll(async () => {
  city = makeCity();
  const table = await newCity();
  const folder = newFolder();
  expect(await run(table, folder)).toMatchObject({
    expected: 40,
    done: 34,
    changed: 34,
    missing: 0,
    refusedBy: { PLAN_NOT_APPROVED: 5, NO_REVIEWER: 1 },
  });
  undisturbed = await meaningOf(table);
  faults = (await verifyAudit(table)).broken;
  expect(undisturbed.filter((line) => line.includes('["type","evaluation"]'))).toHaveLength(34);
});

describe('a process killed in the midst of closeMonth', () => {
  it.each([
    ['when the run is created', 'after', 1],
    ['before its checkpoint, with the chunks sent', 'before', 2],
    ['after the first person', 'after', 3],
    ['in the midst of two chunks', 'before', 20],
    ['after the last person but one', 'after', 41],
    ['before it keeps the counts', 'before', 43],
  ])('%s: the next one ends it, as if nothing had been', async (_, when, number) => {
    const table = await newCity();
    const folder = newFolder();
    expect(await run(table, folder, when, String(number))).toBeNull();
    const result = await run(table, folder);
    expect(result).toMatchObject({ expected: 40, done: 34, refused: 6, missing: 0 });
    expect(await meaningOf(table)).toEqual(undisturbed);
    expect((await verifyAudit(table)).broken).toEqual(faults);
    expect(readdirSync(join(folder, 'waiting'))).toEqual([]);
  });

  it('again and again: nobody is done twice, and nobody is lost', async () => {
    const table = await newCity();
    const folder = newFolder();
    let changed: JobResult | null = null;
    for (let kills = 0; !changed; kills += 1)
      changed = await run(table, folder, 'before', String(12 + kills));
    expect(await meaningOf(table)).toEqual(undisturbed);
  }, 60_000);
});

describe('two processes with the same job at once', () => {
  it('share the work, wait for each other, and do nobody twice', async () => {
    const table = await newCity();
    const folder = newFolder();
    const results = await Promise.all([run(table, folder), run(table, folder)]);
    const [first, second] = results as [JobResult, JobResult];
    expect(first.changed + second.changed).toBe(34);
    expect([first.missing, second.missing]).toEqual([0, 0]);
    expect(await meaningOf(table)).toEqual(undisturbed);
  });

  it('one of which is killed: the other does its part as well', async () => {
    const table = await newCity();
    const folder = newFolder();
    const [killed, other] = await Promise.all([run(table, folder, 'before', '3'), run(table, folder)]);
    expect(killed).toBeNull();
    expect(other).toMatchObject({ done: 34, missing: 0 });
    expect(await meaningOf(table)).toEqual(undisturbed);
  });
});
