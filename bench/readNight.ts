/** What the jobs over everybody read in a night on which nothing happened: of the invented city, a person's share. */
import { CHUNK_SIZE, plan } from '../functions/jobs/planner.ts';
import { NIGHTLY } from '../functions/jobs/due.ts';
import type { Chunk } from '../functions/jobs/queue.ts';
import { reconcile } from '../functions/jobs/reconciler.ts';
import { workChunk } from '../functions/jobs/worker.ts';
import { pastItems, registerItems } from '../functions/local/city/cityItems.ts';
import { pastOf } from '../functions/local/city/ensureCity.ts';
import { makeCity } from '../functions/local/city/people.ts';
import { readSettings } from '../functions/local/settings.ts';
import { dateIn, type Instant, monthOfDate, type PlainDate, today } from '../functions/platform/period.ts';
import type { Platform } from '../functions/platform/context.ts';
import { newTable, platformOn } from './faults/office.ts';
import { knownOf, meter } from './meter.ts';

/** Eight chunks. */
const PEOPLE = 8 * CHUNK_SIZE;
/** The first night leaves the month's markers, which the second finds. */
const NIGHTS = ['2026-11-16T17:10:00.000Z', '2026-11-17T17:10:00.000Z'] as Instant[];

/** A table with the invented city in it, its people's past included. */
async function openCity(endpoint: string) {
  const settings = readSettings({ EMPLOYEES: String(PEOPLE) });
  const { TIME_ZONE: zone, NOW, SEED, EMPLOYEES: employees } = settings;
  const asOf = dateIn(zone, NOW);
  const city = makeCity({ employees, seed: String(SEED), asOf, zone });
  const time = { now: NIGHTS[0] as Instant };
  const clock = { zone, now: () => time.now };
  const bare = platformOn(endpoint, await newTable(endpoint, []));
  const past = pastOf(city, { ...bare, clock }, settings, asOf);
  const newYear = `${asOf.slice(0, 4)}-01-01` as PlainDate;
  const items = [...registerItems(city, newYear), ...pastItems(past, city.employees, 0)];
  const table = await newTable(endpoint, items);
  const platform: Platform = { ...bare, table, clock };
  return { platform, time, count: meter(table, knownOf(items)) };
}

/** Plans, works and counts every nightly job, as the schedules do. */
async function night(platform: Platform): Promise<void> {
  const period = monthOfDate(today(platform.clock));
  for (const job of NIGHTLY) {
    const sent: Chunk[] = [];
    const send = async (chunks: readonly Chunk[]) => void sent.push(...chunks);
    const planning = { ...platform, queue: { send } };
    await plan(planning, job, period, true);
    for (const chunk of sent) await workChunk(platform, chunk);
    const counts = await reconcile(planning, job, period, { requeue: true });
    if (counts?.missing !== 0 || counts.expected === 0) throw new Error(`${job}: ${JSON.stringify(counts)}`);
  }
}

/** Read units of the second night, a person. */
export async function readNight(endpoint: string): Promise<{ nightReadUnits: number }> {
  const { platform, time, count } = await openCity(endpoint);
  let before = 0;
  for (const at of NIGHTS) {
    time.now = at;
    before = count.readUnits;
    await night(platform);
  }
  return { nightReadUnits: (count.readUnits - before) / PEOPLE };
}
