/** Teams of sixty whose October is open, in a table of its own, and what they ask of the door. */
import { v7 } from 'uuid';
import { createTable } from '../functions/local/createTable.ts';
import { bulkLoad } from '../functions/local/bulkLoad.ts';
import { localTable } from '../functions/local/platform.ts';
import { employeeNodeId } from '../functions/organisation/employee/store.ts';
import type { Employee } from '../functions/organisation/employee/rules.ts';
import type { Item } from '../functions/platform/item.ts';
import type { Instant } from '../functions/platform/period.ts';
import type { Table } from '../functions/platform/table.ts';
import { bankItems, entry } from '../test/support/activities.ts';
import type { Ask } from '../test/support/house.ts';
import { cardItem } from '../test/support/largeOffice.ts';
import { makeMonth, monthItem, OCTOBER } from '../test/support/months.ts';
import { itemsOf, makeEmployee, makeLine } from '../test/support/office.ts';
import { askingOn } from './asking.ts';
import { platformOn } from './faults/office.ts';

/** People under one appraiser: the most that one call verifies. */
export const TEAM = 60;
/** Activities that a person records in a call: a day's. */
export const A_DAY = 3;
/** Twenty working days of October 2026. */
export const DAYS = [1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28];

/** A team, and what each of its people records on each of the days. */
export interface Team {
  readonly people: readonly Employee[];
  readonly appraiser: Employee;
  /** By day, by person: the inputs. */
  readonly entries: readonly (readonly object[][])[];
}

const dateOf = (day: number): string => `2026-10-${String(day).padStart(2, '0')}`;
const at = (day: number): Instant => `${dateOf(day)}T09:00:00.000Z` as Instant;

/** A team, and the items of it with a small bank. */
export function makeTeam(): { team: Team; items: Item[] } {
  const [superior, appraiser] = [makeEmployee('Endang Lestari'), makeEmployee('Bambang Santoso')];
  const people = Array.from({ length: TEAM }, () => makeEmployee('Dwi Astuti'));
  const items = [
    ...bankItems(),
    ...[superior, appraiser].flatMap((person) => itemsOf.employee(person)),
    ...people.flatMap((person) => [
      ...itemsOf.employee(person),
      ...itemsOf.line(makeLine(person, appraiser, superior)),
      monthItem(makeMonth(person)),
      cardItem(person, appraiser.employeeId),
    ]),
  ];
  const day = (no: number) => Array.from({ length: A_DAY }, () => entry({ id: v7(), date: dateOf(no) }));
  return { team: { people, appraiser, entries: DAYS.map((no) => people.map(() => day(no))) }, items };
}

/** A table with teams in it, and the door over it with a clock that is set. */
export interface Side {
  readonly table: Table;
  readonly time: { now: Instant };
  readonly as: (employeeId: string) => Ask;
}

/** Makes a table of a name with items. */
export async function openSide(endpoint: string, name: string, items: readonly Item[]): Promise<Side> {
  const table = localTable(endpoint, name);
  await createTable(table.doc, name);
  await bulkLoad(table, items);
  const time = { now: at(1) };
  const platform = { ...platformOn(endpoint, table), clock: { zone: 'Asia/Jakarta', now: () => time.now } };
  return { table, time, as: askingOn(platform) };
}

const RECORD = `mutation M($input: RecordActivitiesInput!) { recordActivities(input: $input) {
  outcomes { index activity { id version state minutes } userErrors { code field message } } userErrors { code } } }`;
const VERIFY = `mutation M($input: VerifyPendingActivitiesInput!) { verifyPendingActivities(input: $input) {
  outcomes { index verified rejected left activityMonth { pending verifiedMinutes } userErrors { code } }
  exceptions { index } userErrors { code } } }`;

function checked(answer: Awaited<ReturnType<Ask>>): void {
  const text = JSON.stringify(answer);
  if (answer.errors || /"code":/.test(text)) throw new Error(text.slice(0, 500));
}

/** A day's calls, one a person. */
export function recordingsOf(
  { as, time }: Side,
  { people, entries }: Team,
  day: number,
): (() => Promise<void>)[] {
  time.now = at(DAYS[day] ?? 1);
  return people.map(({ employeeId }, no) => async () => {
    const activities = entries[day]?.[no];
    checked(await as(employeeId)(RECORD, { input: { activities } }));
  });
}

/** The call by which a team's appraiser verifies all that waits of it. */
export function verificationOf({ as, time }: Side, { people, appraiser }: Team): () => Promise<void> {
  time.now = at(DAYS.at(-1) ?? 1);
  const employees = people.map(({ employeeId }) => employeeNodeId(employeeId));
  return async () =>
    checked(await as(appraiser.employeeId)(VERIFY, { input: { employees, month: OCTOBER } }));
}
