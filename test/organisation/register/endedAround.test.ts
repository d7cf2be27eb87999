/** Whoever stands round an office that the register gives a holder: their lines follow when the import ends. */
import { afterAll, describe, expect, it } from 'vitest';
import { workImport } from '../../../functions/jobs/importer.ts';
import type { Chunk } from '../../../functions/jobs/queue.ts';
import { workChunk } from '../../../functions/jobs/worker.ts';
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import type { Employee } from '../../../functions/organisation/employee/rules.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { csvOf, heads, openRegister, type Row, staffRow } from '../../support/register.ts';
import { relineAll } from '../../support/registeredCity.ts';
import { openRequestHouse } from '../../support/requestHouse.ts';

const at = await openRequestHouse();
const { clock, platform, house, people, units, offices, enrol, addOffice, approved } = at;
const register = openRegister(platform);
afterAll(async () => {
  await house.stop();
  register.close();
});

/** Brings rows as of a day; answers what the importer sent to the workers, and works it. */
async function imported(asOf: string, ...rows: Row[]): Promise<string[]> {
  clock.set(`${asOf}T01:00:00.000Z`);
  const importId = await register.judge(csvOf(rows), { asOf: asOf as PlainDate });
  await register.askToCommit(importId);
  const sent: Chunk[] = [];
  const queue = { send: async (chunks: readonly Chunk[]) => void sent.push(...chunks) };
  await workImport({ ...platform, files: register.work.files, queue }, { importId, step: 'COMMIT' });
  for (const chunk of sent) await workChunk(platform, chunk);
  return sent.flatMap(({ employeeIds }) => employeeIds);
}

const appraiserOf = async ({ employeeId }: Employee, date: string) => {
  const { data } = await house.as(people.bkpp)(
    `query Q($id: ID!, $date: Date) { employee(id: $id) { appraiserOn(date: $date) { appraiser { name } basis } } }`,
    { id: employeeNodeId(employeeId), date },
  );
  const { appraiser, basis } = data.employee.appraiserOn;
  return [appraiser.name, basis];
};

describe('an office in which a Plt acts, with somebody below', async () => {
  await imported('2026-11-16', ...heads);
  const office = await addOffice('Kepala Seksi Terminal', 'PENGAWAS', units.roads, offices.head, 'J.SEKSI');
  const desk = await addOffice('Pengelola Terminal', 'PELAKSANA', units.roads, office);
  const clerk = await enrol('Nanik Sulastri', [[desk, 'DEFINITIVE', '2024-01-01', null]]);
  const [plt, holder] = [await enrol('Teguh Santosa'), await enrol('Yuni Lestari')];
  await relineAll(platform, [clerk, plt, holder]);
  await approved({ employee: plt, office });

  it('has the clerk appraised by its holder as soon as the import is done, and tells the Plt', async () => {
    clock.set('2026-12-03T01:00:00.000Z');
    expect(await appraiserOf(clerk, '2026-12-03')).toEqual([plt.name, 'PLT']);
    const row = {
      nip: holder.nip ?? '',
      nama: holder.name,
      kode_jabatan: 'J.SEKSI',
      tmt_jabatan: '01-12-2026',
    };
    const sent = await imported('2026-12-03', staffRow(1, row));
    expect(new Set(sent)).toEqual(new Set([holder, plt, clerk].map(({ employeeId }) => employeeId)));
    expect(await appraiserOf(clerk, '2026-11-30')).toEqual([plt.name, 'PLT']);
    expect(await appraiserOf(clerk, '2026-12-03')).toEqual([holder.name, 'DEFINITIVE']);
  });
});
