/** What a worked and evaluated month of a person leaves in the table: in the invented city, on average. */
import { holidaysByDate } from '../data/holidays.ts';
import { pastOf } from '../functions/local/city/ensureCity.ts';
import { tellPerson } from '../functions/local/city/history/tellPerson.ts';
import { makeCity } from '../functions/local/city/people.ts';
import { readSettings } from '../functions/local/settings.ts';
import type { Platform } from '../functions/platform/context.ts';
import type { Item } from '../functions/platform/item.ts';
import { dateIn } from '../functions/platform/period.ts';
import { tableDefinition } from '../functions/platform/tableDefinition.ts';
import { itemBytes } from './capacity.ts';

/** What DynamoDB adds to an item, in the table and in every index that it is in, in bytes. */
export const OVERHEAD = 100;
/** The month before the last worked one: closed and evaluated. */
const OF_MONTH = /^(EVT#)?2026-M09#/;

function bytesKept(item: Item): number {
  const indexes = tableDefinition.indexes.filter(({ partitionKey }) => item[partitionKey]);
  return (itemBytes(item) + OVERHEAD) * (1 + indexes.length);
}

/** Kilobytes, events and aggregates with a chain of a month. */
export function keptMonth() {
  const settings = readSettings({ EMPLOYEES: '100' });
  const { TIME_ZONE: zone, NOW, SEED, EMPLOYEES: employees } = settings;
  const asOf = dateIn(zone, NOW);
  const city = makeCity({ employees, seed: String(SEED), asOf, zone });
  const platform = { clock: { zone }, holidays: holidaysByDate() } as unknown as Platform;
  const past = pastOf(city, platform, settings, asOf);
  const months = city.employees
    .map((employee) => [...tellPerson(past, employee, true)].filter(({ SK }) => OF_MONTH.test(SK)))
    .filter((items) => items.some(({ type }) => type === 'evaluation'));
  const mean = (of: (items: readonly Item[]) => number) =>
    months.reduce((sum, items) => sum + of(items), 0) / months.length;
  return {
    tableKb: mean((items) => items.reduce((sum, item) => sum + bytesKept(item), 0)) / 1024,
    events: mean((items) => items.filter(({ type }) => type === 'event').length),
    heads: mean((items) => items.filter(({ headHash }) => headHash).length),
  };
}
