/**
 * The demo city of `npm start` with the same people, ids and texts, but with a past for its personnel
 * agency and its cast alone: every example and every documented answer is about them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { holidaysByDate } from '../../data/holidays.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { pastItems, registerItems } from '../../functions/local/city/cityItems.ts';
import { pastOf } from '../../functions/local/city/ensureCity.ts';
import { makeCity } from '../../functions/local/city/people.ts';
import { movableClock } from '../../functions/local/clock.ts';
import { openFolderQueue } from '../../functions/local/folderQueue.ts';
import { type JobResult, runJob } from '../../functions/local/runJob.ts';
import { readSettings } from '../../functions/local/settings.ts';
import { type Role, ROLES } from '../../functions/local/token.ts';
import { demoPeople } from '../../functions/local/welcome.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Platform } from '../../functions/platform/context.ts';
import type { Bucket } from '../../functions/platform/countKeys.ts';
import { openLog } from '../../functions/platform/log.ts';
import { dateIn, parsePeriod, type PlainDate } from '../../functions/platform/period.ts';
import { type House, openHouse } from './house.ts';
import { makeTable } from './table.ts';

export interface DemoCity {
  readonly house: House;
  readonly people: Record<Role, Employee>;
  /** Runs a job to its end, as `npm run job` does. */
  job(name: string, period: string): Promise<JobResult>;
  /** Counts what overviews show, as the observer of `npm start` does when the city is made. */
  count(): Promise<void>;
  stop(): Promise<void>;
}

/** The worked months, the running one, the year, and what is of no period. */
const COUNTED = ['2026-M09', '2026-M10', '2026-M11', '2026-Y', 'ALWAYS'] as Bucket[];

async function load(platform: Platform) {
  const settings = readSettings({});
  const asOf = dateIn(settings.TIME_ZONE, settings.NOW);
  const city = makeCity({ employees: settings.EMPLOYEES, seed: String(settings.SEED), asOf });
  const cast = { ...city.cast, bkpp: city.cast.bkpp[0] };
  const agencyOf = (id: string) => city.employees.find(({ employeeId }) => employeeId === id)?.unit.agencyId;
  const agency = agencyOf(cast.superior);
  const named = new Set<string>(ROLES.map((role) => cast[role]));
  const told = city.employees.filter(
    ({ employeeId, unit }) => named.has(employeeId) || unit.agencyId === agency,
  );
  await bulkLoad(platform.table, registerItems(city, `${asOf.slice(0, 4)}-01-01` as PlainDate));
  await bulkLoad(platform.table, pastItems(pastOf(city, platform, settings, asOf), told, told.length));
  return demoPeople(platform, cast);
}

/** Loads it (about 6,000 items) and opens its door. */
export async function openDemoCity(): Promise<DemoCity> {
  const { TIME_ZONE, NOW } = readSettings({});
  const platform: Platform = {
    table: await makeTable(),
    clock: movableClock(TIME_ZONE, NOW),
    newId: v7,
    log: openLog('test', 'ERROR'),
    holidays: holidaysByDate(),
  };
  const people = await load(platform);
  const house = await openHouse(platform);
  const folder = mkdtempSync(join(tmpdir(), 'queue-'));
  return {
    house,
    people,
    job: (name, text) => {
      const period = parsePeriod(text);
      if (!period) throw new Error(`no period: ${text}`);
      return runJob(platform, openFolderQueue(folder), name, period);
    },
    count: async () => {
      for (const bucket of COUNTED) await rebuildOverviews(platform, bucket);
    },
    stop: async () => {
      await house.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
