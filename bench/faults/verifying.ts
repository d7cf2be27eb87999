/** A superior verifies all that waits of a team in one call, by processes that die in its midst or come twice at once. */
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { lineKind } from '../../functions/organisation/line/store.ts';
import { scanPages } from '../../functions/platform/audit/scan.ts';
import { type Item, ofKind } from '../../functions/platform/item.ts';
import type { Instant } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { bankItems, entry, record, verifyPending } from '../../test/support/activities.ts';
import { cardItem } from '../../test/support/largeOffice.ts';
import { itemsOf, makeEmployee, makeLine } from '../../test/support/office.ts';
import { askingOn } from '../asking.ts';
import { difference, newTable, platformOn, standing } from './office.ts';
import { run } from './processes.ts';
import { each, type Outcome, type World } from './world.ts';

/** A death before the nth commit is sent or after the nth answer: with seven more under way, some is left of ten. */
export interface VerifyDeath {
  readonly when: 'before' | 'after';
  readonly number: number;
}

/** Working days of October 2026, in the stretches in which they can still be entered together. */
const STRETCHES = [
  ['2026-10-09T09:00:00.000Z', [1, 2, 5, 6, 7, 8, 9]],
  ['2026-10-20T09:00:00.000Z', [12, 13, 14, 15, 16, 19, 20]],
  ['2026-10-28T09:00:00.000Z', [21, 22, 23, 26, 27, 28]],
] as const;
const VERIFIED_AT = '2026-10-28T10:00:00.000Z' as Instant;

const askingAt = (endpoint: string, table: Table, time: { now: Instant }) =>
  askingOn({ ...platformOn(endpoint, table), clock: { zone: 'Asia/Jakarta', now: () => time.now } });

/** A team whose twenty days wait, as items. */
async function waitingItems(endpoint: string, people: number): Promise<Item[]> {
  const [superior, appraiser] = [makeEmployee('Endang Lestari'), makeEmployee('Bambang Santoso')];
  const team = Array.from({ length: people }, () => makeEmployee('Dwi Astuti'));
  const table = await newTable(endpoint, [
    ...bankItems(),
    ...[superior, appraiser, ...team].flatMap((person) => itemsOf.employee(person)),
    ...team.flatMap((person) => [
      ...itemsOf.line(makeLine(person, appraiser, superior)),
      cardItem(person, appraiser.employeeId),
    ]),
  ]);
  const time = { now: VERIFIED_AT };
  const as = askingAt(endpoint, table, time);
  for (const [now, days] of STRETCHES) {
    time.now = now as Instant;
    const entries = () => days.map((day) => entry({ date: `2026-10-${String(day).padStart(2, '0')}` }));
    await Promise.all(team.map(({ employeeId }) => record(as(employeeId), entries())));
  }
  const items: Item[] = [];
  for await (const page of scanPages(table, { ConsistentRead: true })) items.push(...page);
  return items;
}

/** One call for the whole team of the one appraiser on a table; how many activities it verified. */
export async function verifyTeam(endpoint: string, table: Table): Promise<number> {
  const items: Item[] = [];
  for await (const page of scanPages(table, { ConsistentRead: true })) items.push(...page);
  const lines = ofKind(items, lineKind).map(({ data }) => data);
  const employees = lines.map(({ employeeId }) => employeeNodeId(employeeId));
  const ask = askingAt(endpoint, table, { now: VERIFIED_AT })(lines[0]?.appraiserId ?? '');
  const { outcomes } = await verifyPending(ask, { employees, month: '2026-M10' });
  return outcomes.reduce((sum: number, { verified }: { verified: number }) => sum + verified, 0);
}

/**
 * The process that verifies dies before or after each of some commits in turn, and the superior sends the same call
 * again; and two devices send it at once. Sent once more it must find nothing.
 */
export async function verifyingDyingAt(
  world: World,
  people: number,
  deaths: readonly VerifyDeath[],
): Promise<Outcome> {
  const { endpoint } = world;
  const items = await waitingItems(endpoint, people);
  const undisturbed = await newTable(endpoint, items);
  const all = await verifyTeam(endpoint, undisturbed);
  const wanted = await standing(undisturbed);
  return each([null, ...deaths], async (death) => {
    const table = await newTable(endpoint, items);
    if (death) {
      const words = [endpoint, table.name, death.when, String(death.number)];
      if ((await run('mortalVerify.ts', words)) !== null)
        throw new Error(`nobody died ${death.when} commit ${death.number}`);
      const rest = await verifyTeam(endpoint, table);
      if (rest === 0 || rest > all) throw new Error(`${rest} of ${all} were left`);
    } else await Promise.all([verifyTeam(endpoint, table), verifyTeam(endpoint, table)]);
    if ((await verifyTeam(endpoint, table)) > 0) throw new Error('something was verified once more');
    return { faults: 1, ...difference(wanted, await standing(table)) };
  });
}
