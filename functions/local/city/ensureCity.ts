/** The city of a data folder: as it was left, or made anew on the first start (or after a start that was cut short). */
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { policyOn } from '../../organisation/policy/rules.ts';
import type { Platform } from '../../platform/context.ts';
import { dateIn, type PlainDate } from '../../platform/period.ts';
import { bulkLoad } from '../bulkLoad.ts';
import { CannotStart } from '../cannotStart.ts';
import { createTable, openStream } from '../createTable.ts';
import { forgetEvents } from '../eventJournal.ts';
import { loadedFile } from '../openData.ts';
import { showProgress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { type Cast, readCast, writeCast } from '../token.ts';
import { cityPolicy } from './allowancePolicy.ts';
import { pastItems, registerItems } from './cityItems.ts';
import type { Past } from './history/past.ts';
import { type City, makeCity } from './people.ts';

/** How many people have daily activities in a city with worked months. */
const WORKED = 60;

const loadedSchema = z.object({ employees: z.number(), months: z.number(), seed: z.number() });

function readLoaded(dataDir: string) {
  try {
    return loadedSchema.parse(JSON.parse(readFileSync(loadedFile(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

const byEmployee = <T extends { employeeId: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, ({ employeeId }) => employeeId);

/** What the past of everybody in a city has in common. */
export function pastOf(city: City, platform: Platform, settings: Settings, asOf: PlainDate): Past {
  return {
    zone: platform.clock.zone,
    seed: String(settings.SEED),
    asOf,
    holidays: platform.holidays,
    policies: policyOn([], asOf),
    months: settings.MONTHS,
    cast: city.cast,
    people: new Map(city.employees.map((employee) => [employee.employeeId, employee])),
    units: new Map(city.units.map((unit) => [unit.unitId, unit])),
    offices: city.positions,
    seats: city.assignments,
    leaves: byEmployee(city.leaves),
    lines: byEmployee(city.lines),
    assignments: byEmployee(city.assignments),
    allowance: cityPolicy(city, `${asOf.slice(0, 4)}-01-01` as PlainDate).policy,
  };
}

/** People whose past holds activities: the cast first, so that the examples show worked months. */
function inOrder(city: City, cast: Cast) {
  const first = new Set<string>(Object.values(cast));
  return city.employees.toSorted((a, b) => Number(first.has(b.employeeId)) - Number(first.has(a.employeeId)));
}

async function makeAnew(platform: Platform, settings: Settings): Promise<Cast> {
  const { table } = platform;
  const { EMPLOYEES: employees, SEED: seed, DATA_DIR: dataDir, MONTHS: months } = settings;
  rmSync(loadedFile(dataDir), { force: true });
  forgetEvents(dataDir);
  const asOf = dateIn(platform.clock.zone, settings.NOW);
  const progress = showProgress(`an invented city of ${employees} people, items`);
  const city = makeCity({ employees, seed: String(seed), asOf, zone: platform.clock.zone });
  const [bkpp] = city.cast.bkpp;
  const cast: Cast = { ...city.cast, bkpp };
  const past = pastOf(city, platform, settings, asOf);
  const newYear = `${asOf.slice(0, 4)}-01-01` as PlainDate;
  const register = await bulkLoad(table, registerItems(city, newYear), progress.to, 'disk');
  const worked = months === 0 ? 0 : WORKED;
  const soFar = (count: number) => progress.to(register + count);
  const told = await bulkLoad(table, pastItems(past, inOrder(city, cast), worked), soFar, 'disk');
  progress.end(register + told);
  await openStream(table.doc, table.name);
  writeCast(dataDir, cast);
  writeFileSync(loadedFile(dataDir), JSON.stringify({ employees, months, seed }));
  return cast;
}

/** What to say when a folder keeps another city than the settings ask for; null when it is the same. */
export function otherCity(
  { employees, months, seed }: z.infer<typeof loadedSchema>,
  { DATA_DIR, EMPLOYEES, MONTHS, SEED }: Settings,
): string | null {
  if (employees === EMPLOYEES && months === MONTHS && seed === SEED) return null;
  const city = `${employees} people (EMPLOYEES=${employees} MONTHS=${months} SEED=${seed})`;
  return `${DATA_DIR} keeps its city of ${city}; for another: \`npm run reset\` first.`;
}

/** Makes sure that the folder's table holds a city; answers who plays which part in it. */
export async function ensureCity(platform: Platform, settings: Settings): Promise<Cast> {
  const { table } = platform;
  const loaded = readLoaded(settings.DATA_DIR);
  const there = !(await createTable(table.doc, table.name));
  if (!loaded && there) {
    await table.doc.send(new DeleteTableCommand({ TableName: table.name }));
    await createTable(table.doc, table.name);
  }
  // A table that was not there: the first start, or a given DynamoDB that has forgotten it.
  if (!loaded || !there) return makeAnew(platform, settings);
  const other = otherCity(loaded, settings);
  if (other) console.error(other);
  try {
    return readCast(settings.DATA_DIR);
  } catch {
    throw new CannotStart(
      `${settings.DATA_DIR} has lost its cast.json: \`npm run reset\`, and \`npm start\` makes a new city.`,
    );
  }
}
