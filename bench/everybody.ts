/**
 * What the jobs over everybody take of the invented city, a person's share: those of the night on one on which nothing
 * happened, and the reminders of a week, Monday to Saturday.
 */
import { catchUp } from '../functions/jobs/catchUp.ts';
import { CHUNK_SIZE, plan } from '../functions/jobs/planner.ts';
import { NIGHTLY } from '../functions/jobs/due.ts';
import type { Chunk } from '../functions/jobs/queue.ts';
import type { JobName } from '../functions/jobs/registry.ts';
import { reconcile } from '../functions/jobs/reconciler.ts';
import { workChunk } from '../functions/jobs/worker.ts';
import { pastItems, registerItems } from '../functions/local/city/cityItems.ts';
import { pastOf } from '../functions/local/city/ensureCity.ts';
import { makeCity } from '../functions/local/city/people.ts';
import { readSettings } from '../functions/local/settings.ts';
import {
  dateIn,
  type Instant,
  monthOfDate,
  type Period,
  type PlainDate,
  today,
} from '../functions/platform/period.ts';
import type { Platform } from '../functions/platform/context.ts';
import { runOf } from '../functions/platform/run/run.ts';
import { newTable, platformOn } from './faults/office.ts';
import { itemBytes } from './capacity.ts';
import { OVERHEAD } from './keptMonth.ts';
import { knownOf, meter } from './meter.ts';

/** Eight chunks. */
export const PEOPLE = 8 * CHUNK_SIZE;
/** The first night leaves the month's markers, which the second finds. */
const NIGHTS = ['2026-11-16T17:10:00.000Z', '2026-11-17T17:10:00.000Z'] as Instant[];

/** In Jakarta at 15:30: a first day, on which everybody is told what is old, and the six that are measured. */
const AFTERNOONS = [16, 17, 18, 19, 20, 21, 23].map((day) => `2026-11-${day}T08:30:00.000Z`) as Instant[];

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
  const known = knownOf(items);
  return { platform, time, known, count: meter(table, known) };
}

/** Plans, works and counts jobs over everybody, as their schedules do: of the running month, or of a period. */
export async function workAll(
  platform: Platform,
  jobs: Iterable<JobName>,
  period: Period = monthOfDate(today(platform.clock)),
): Promise<void> {
  for (const job of jobs) {
    const sent: Chunk[] = [];
    const send = async (chunks: readonly Chunk[]) => void sent.push(...chunks);
    const planning = { ...platform, queue: { send } };
    await plan(planning, job, period, true);
    for (const chunk of sent) await workChunk(platform, chunk);
    const counts = await reconcile(planning, job, period, { requeue: true });
    if (counts?.missing !== 0 || counts.expected === 0) throw new Error(`${job}: ${JSON.stringify(counts)}`);
  }
}

/**
 * Takes a run up again, as a night does, and works whoever it sends; what is then not complete is counted once more,
 * as the reconciler does within the half hour.
 */
export async function takeUp(platform: Platform, job: JobName, period: Period): Promise<void> {
  const sent: Chunk[] = [];
  const send = async (chunks: readonly Chunk[]) => void sent.push(...chunks);
  const planning = { ...platform, queue: { send } };
  await catchUp(planning, job, period);
  for (const chunk of sent) await workChunk(platform, chunk);
  const run = await runOf(platform.table, job, period);
  if (run?.data.status !== 'COMPLETE') await reconcile(planning, job, period);
}

/** Read units of the second night, a person. */
export async function readNight(endpoint: string): Promise<{ nightReadUnits: number }> {
  const { platform, time, count } = await openCity(endpoint);
  let before = 0;
  for (const at of NIGHTS) {
    time.now = at;
    before = count.readUnits;
    await workAll(platform, NIGHTLY);
  }
  return { nightReadUnits: (count.readUnits - before) / PEOPLE };
}

/**
 * Read units of a run of `remind`, a person: days on which an office does not work among them. And what a digest writes
 * and leaves, from the second on.
 */
export async function remindWeek(endpoint: string) {
  const { platform, time, known, count } = await openCity(endpoint);
  const digests = () => [...known.values()].filter(({ SK }) => SK.startsWith('EVT#REMINDER#'));
  const [before, ...week] = AFTERNOONS;
  time.now = before as Instant;
  await workAll(platform, ['remind']);
  const first = { ...count, digests: digests().length };
  for (const at of week) {
    time.now = at;
    await workAll(platform, ['remind']);
  }
  const all = digests();
  return {
    remindReadUnits: (count.readUnits - first.readUnits) / week.length / PEOPLE,
    digestWriteUnits: (count.writeUnits - first.writeUnits) / (all.length - first.digests),
    digestKb: all.reduce((sum, item) => sum + itemBytes(item) + OVERHEAD, 0) / all.length / 1024,
  };
}
