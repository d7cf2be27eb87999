/** A house with a small bank, in November 2026, where people of one office record what they did. */
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { FileAddresses } from '../../functions/platform/files/files.ts';
import type { Period } from '../../functions/platform/period.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import { bankItems, entry, record, verify } from './activities.ts';
import { openHouse } from './house.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from './office.ts';
import { makeTable } from './table.ts';

/** 08:00 in Jakarta. */
export const MONDAY = '2026-11-16T01:00:00.000Z';
export const NOVEMBER = '2026-M11' as Period;
export interface Someone {
  readonly employeeId: string;
}

const DESK = `{ viewer { desk(first: 100, step: ACTIVITY_VERIFICATION) { edges { node {
  period planNo count since dueOn employee { id } subject { id } } } } } }`;

export const decide = (id: string, decision: 'VERIFY' | 'REJECT', reason?: string) => ({
  id,
  decision,
  reason,
});

/** Opens it; `through` is the client by which the house reaches the table, so that it can be watched. */
export async function openActivityHouse(
  through: (table: Table) => Table = (table) => table,
  files?: FileAddresses,
) {
  const table = await makeTable();
  const office = await makeOffice(table);
  await bulkLoad(table, bankItems());
  const clock = testClock(MONDAY);
  const house = await openHouse(makePlatform(through(table), clock), files);
  return {
    table,
    office,
    clock,
    house,

    /** Somebody new under the office's appraiser; `line` null: under nobody. */
    newOwner: async (changes: Parameters<typeof makeEmployee>[1] = {}, line: object | null = {}) => {
      const person = makeEmployee('Dwi Astuti', changes);
      const under = { ...makeLine(person, office.appraiser, office.superior), ...line };
      await bulkLoad(table, [...itemsOf.employee(person), ...(line ? itemsOf.line(under) : [])]);
      return person;
    },

    /** What waits on a desk about somebody's activities, or null. */
    deskItem: async (of: Someone, at: Someone = office.appraiser) => {
      const id = Buffer.from(`Employee:${of.employeeId}`).toString('base64url');
      const answer = await house.as(at)(DESK);
      const nodes = answer.data.viewer.desk.edges.map(({ node }: { node: object }) => node);
      return nodes.find((node: { employee: { id: string } }) => node.employee.id === id) ?? null;
    },

    /** Records activities that must all be good, and answers them. */
    recorded: async (owner: Someone, entries: readonly object[] = [entry()], submitted = true) => {
      const { outcomes } = await record(house.as(owner), entries, submitted);
      return outcomes.map(({ activity, userErrors }: { activity: object; userErrors: object[] }) => {
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
        return activity;
      });
    },

    byAppraiser: (...decisions: object[]) => verify(house.as(office.appraiser), decisions),

    eventsOf: async (owner: Someone, month = NOVEMBER) =>
      (await queryAll(table, lists.events(keys.activityMonth(owner.employeeId, month)))).map(
        (item) => readItem(eventKind, item).data,
      ),
  };
}
