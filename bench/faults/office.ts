/** An office whose October waits to be closed, and what its table means after all that befell it. */
import { setTimeout as pause } from 'node:timers/promises';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { createTable } from '../../functions/local/createTable.ts';
import { localPlatform, localTable } from '../../functions/local/platform.ts';
import { agencyItem, rosterItem } from '../../functions/organisation/roster/store.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { type Item, readItem } from '../../functions/platform/item.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { runKind } from '../../functions/platform/run/run.ts';
import type { Table } from '../../functions/platform/table.ts';
import { makeMinutes, makeMonth, minutesItem, monthItem } from '../../test/support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../../test/support/office.ts';

/** The time of every process: it stands still, so that what two runs write can be compared. */
export const AT = '2026-11-16T17:30:00.000Z' as Instant;
const SINCE = '2026-01-01' as PlainDate;

/** The items of an office: October worked and verified; five people without a month, one without a line. */
export function officeItems(people: number): Item[] {
  const superior = makeEmployee('Endang Lestari');
  const appraiser = makeEmployee('Bambang Santoso');
  const staff = Array.from({ length: people }, () => makeEmployee('Dwi Astuti'));
  const { agencyId } = appraiser.unit;
  return [
    agencyItem({ agencyId, name: appraiser.unit.agencyName }),
    ...[superior, appraiser, ...staff].flatMap((person) => itemsOf.employee(person)),
    ...staff.flatMap((person, no) => [
      rosterItem({ agencyId, employeeId: person.employeeId, from: SINCE, to: null }),
      ...(no === 7 ? [] : itemsOf.line(makeLine(person, appraiser, superior))),
      ...(no < 5 ? [] : [monthItem(makeMonth(person)), minutesItem(makeMinutes(person))]),
    ]),
  ];
}

/** Its people, in the order of the roster. */
export const staffOf = (items: readonly Item[]): string[] =>
  items
    .filter(({ type }) => type === 'roster')
    .map(({ SK }) => SK.replace('EMP#', ''))
    .sort();

let tables = 0;

/** A new table with an office in it, on a DynamoDB of this machine. */
export async function newTable(endpoint: string, items: readonly Item[]): Promise<Table> {
  tables += 1;
  const table = localTable(endpoint, `faults-${process.pid}-${tables}`);
  await createTable(table.doc, table.name);
  await bulkLoad(table, items);
  return table;
}

/** The platform of a process that works on a table. */
export const platformOn = (endpoint: string, table: Table): Platform => ({
  ...localPlatform(endpoint, { zone: 'Asia/Jakarta', now: () => AT }),
  log: { info: () => {}, warn: () => {}, error: () => {} }, // faults are what is wanted here
  table,
});

/** What differs between two runs that did the same: ids of commits, and the hashes over them. */
const BY_CHANCE = new Set(['commitId', 'hash', 'prevHash', 'headHash']);

/** An item with its attributes in one order. */
const sorted = (item: Item): object =>
  Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Of a run only how it ended: how often it was kept, and how many chunks were sent, is by chance. */
function endOf(item: Item): object {
  const { status, counts } = readItem(runKind, item).data;
  return { status, counts };
}

/** What watches submissions: no record, its keys are by chance, and a fault may leave some of it out. */
const PASSING = new Set<unknown>(['watchSalt', 'deviceUses', 'textBand']);

/** All that a table has on record, an item a line, without what differs by chance. */
async function meaningOf(table: Table): Promise<string[]> {
  const lines: string[] = [];
  for await (const page of scanPages(table, { ConsistentRead: true })) {
    for (const item of page.filter(({ type }) => !PASSING.has(type))) {
      lines.push(
        JSON.stringify(item.type === 'run' ? endOf(item) : sorted(item), (name, value: unknown) =>
          BY_CHANCE.has(name) ? undefined : value,
        ),
      );
    }
  }
  return lines;
}

/** A table as it stands after a run: its lines, and what the audit says of its chains. */
export interface Meaning {
  readonly lines: readonly string[];
  readonly audit: string;
}

export const standing = async (table: Table): Promise<Meaning> => ({
  lines: await meaningOf(table),
  audit: JSON.stringify((await verifyAudit(table)).broken), // what was laid in without events, and no more
});

/** How many items of an undisturbed table are not in another, and how many that one has beside them. */
export function difference(undisturbed: Meaning, disturbed: Meaning): { lost: number; doubled: number } {
  const there = new Set(disturbed.lines);
  const wanted = new Set(undisturbed.lines);
  const broken = undisturbed.audit === disturbed.audit ? 0 : 1;
  return {
    lost: undisturbed.lines.filter((line) => !there.has(line)).length + broken,
    doubled: disturbed.lines.filter((line) => !wanted.has(line)).length,
  };
}

/** Waits a little, as a service does before it comes again. */
export const awhile = () => pause(20);
