/** What a year is lived with: the table, the door, the clock, the register, a notebook. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderAddresses } from '../../../functions/local/fileFolder.ts';
import { openFolderQueue } from '../../../functions/local/folderQueue.ts';
import { listHolder } from '../../../functions/organisation/appointment/store.ts';
import { bankItems } from '../../../test/support/activities.ts';
import { openHouse } from '../../../test/support/house.ts';
import { itemsOf, makeAppointment } from '../../../test/support/office.ts';
import { itemLeft } from '../../../test/support/requests.ts';
import { newTable, platformOn } from '../office.ts';
import type { World } from '../world.ts';
import { type Nights, yearClock } from './nights.ts';
import { Notebook } from './notebook.ts';
import { Office } from './office.ts';
import type { Register } from './register.ts';
import { makeTown, type Town } from './town.ts';

const told = (fields: object | undefined): string =>
  JSON.stringify(fields, (_, value: unknown) =>
    value instanceof Error ? value.stack?.slice(0, 600) : value,
  ) ?? '';

/** Those who hold the offices of performance management. */
export const appointed = ({ officers: { bkpp, second, manager, assessor, auditor } }: Town, path: string) =>
  (
    [
      [bkpp, 'BKPP'],
      [second, 'BKPP'],
      [manager, 'MANAGER'],
      [assessor, 'ASSESSOR'],
      [auditor, 'AUDITOR'],
    ] as const
  ).flatMap(([one, role]) => {
    const appointment = makeAppointment(one, role, role === 'MANAGER' ? path : null);
    return [...itemsOf.appointment(appointment), itemLeft(listHolder(appointment))];
  });

/** Everything that a year is lived with. */
export async function openYear(world: World, count: number, seed: string) {
  const folder = mkdtempSync(join(tmpdir(), 'year-'));
  const town = makeTown(count);
  const table = await newTable(world.endpoint, bankItems());
  const clock = yearClock('2026-01-05');
  const faults: string[] = [];
  const error = (message: string, fields?: object) =>
    void faults.push(`${clock.today()} ${message} ${told(fields)}`);
  const log = { info: () => {}, warn: () => {}, error };
  const platform = { ...platformOn(world.endpoint, table), clock, log };
  const files = join(folder, 'files');
  const house = await openHouse(platform, folderAddresses(files, 'http://127.0.0.1:9'));
  const office = new Office(house, clock.today);
  const queue = openFolderQueue(join(folder, 'queue'));
  const missing = (job: string, people: number) => office.wrong(`missing of ${job}`, 0, people);
  const nights: Nights = { platform, clock, queue, missing };
  const register: Register = { office, nights, folder: files, town };
  const stop = async () => {
    await house.stop();
    rmSync(folder, { recursive: true });
  };
  return { town, table, office, nights, register, faults, notebook: new Notebook(town, seed), stop };
}
export type Opened = Awaited<ReturnType<typeof openYear>>;
