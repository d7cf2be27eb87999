/** A city whose register comes in by agency, a file each, none of which names most of the city. */
import { afterAll, describe, expect, it } from 'vitest';
import { employeeOf, holderOfNip } from '../../functions/organisation/employee/store.ts';
import { readingOf } from '../../functions/organisation/register/readings.ts';
import { registerReadOf } from '../../functions/organisation/register/registerRead.ts';
import { cityNight, openClasses } from '../support/nights.ts';
import { makePlatform, testClock } from '../support/office.ts';
import { csvOf, heads, nipOf, openRegister, type Row, staffRow } from '../support/register.ts';
import { makeTable } from '../support/table.ts';
import { date } from '../support/transfers.ts';

const table = await makeTable();
const clock = testClock('2026-11-16T01:00:00.000Z');
const platform = makePlatform(table, clock);
const register = openRegister(platform);
afterAll(() => register.close());

const social: Row = { kode_unit: '08', nama_unit: 'Dinas Sosial' };
const inSocial = (nth: number, changes: Row = {}) =>
  staffRow(nth, { ...social, kode_jabatan_atasan: 'J.KADINSOS', ...changes });
/** The people of either agency: the archives' head and ten, whom the secretary's row comes with, and as many of the other. */
const archives = [...heads, ...Array.from({ length: 10 }, (_, nth) => staffRow(nth))];
const welfare = [
  inSocial(600, { ...heads[1], ...social, nip: nipOf(600), nama: 'Kadinsos', kode_jabatan: 'J.KADINSOS' }),
  ...Array.from({ length: 10 }, (_, nth) => inSocial(601 + nth)),
];

const person = async (nth: number) => {
  const id = await holderOfNip(table, nipOf(nth));
  const kept = id && (await employeeOf(table, id));
  if (!kept) throw new Error(`nobody has number ${nth}`);
  return kept.data;
};
/** Takes a file of a day, be it brought later. */
const take = (rows: readonly Row[], asOf: string, at = asOf) => {
  clock.set(`${at}T03:00:00.000Z`);
  return register.take(csvOf(rows), { asOf: date(asOf) });
};
const without = (rows: readonly Row[], ...nths: number[]) => {
  const left = new Set(nths.map(nipOf));
  return rows.filter(({ nip }) => !left.has(nip ?? ''));
};
/** A night's comparison, and who is missing in the register by it. */
const missing = async (day: string) => {
  clock.set(`${day}T20:00:00.000Z`);
  await cityNight(platform, 'reconcileHr');
  const found: number[] = [];
  for (const nth of [...Array(10).keys(), ...Array.from({ length: 11 }, (_, at) => 600 + at)])
    if ((await openClasses(platform, await person(nth))).includes('MISSING_IN_HR')) found.push(nth);
  return found;
};

describe('a register that comes in by agency', () => {
  it('misses nobody while each file names all of its agency', async () => {
    expect((await take(archives, '2026-11-16')).state).toBe('COMMITTED');
    expect((await take(welfare, '2026-11-16')).state).toBe('COMMITTED');
    expect(await missing('2026-11-16')).toEqual([]);
  });

  it('misses whom the file of their agency has dropped, and none of another agency, whose file has not come', async () => {
    const city = await registerReadOf(table);
    await take(without(archives, 3), '2026-11-17');
    expect(await registerReadOf(table)).toEqual(city); // of the city it is half
    expect(await missing('2026-11-17')).toEqual([3]);
    await take(without(welfare, 604), '2026-11-17');
    expect(await missing('2026-11-17')).toEqual([3, 604]);
    await take(archives, '2026-11-18');
    await take(welfare, '2026-11-18');
    expect(await missing('2026-11-18')).toEqual([]);
  });

  it('is not read by a file of some of an agency: whom that does not name is not missed', async () => {
    await take(archives.slice(0, 7), '2026-11-19');
    expect(await missing('2026-11-19')).toEqual([]);
  });

  it('does not miss whoever has moved, whom the file of the other agency names', async () => {
    await take([...welfare, inSocial(5, { kode_jabatan: 'J.5S', tmt_jabatan: '20-11-2026' })], '2026-11-20');
    await take(without(archives, 5), '2026-11-20');
    expect((await person(5)).unit.name).toBe('Dinas Sosial');
    expect(await missing('2026-11-20')).toEqual([]);
  });

  it('is told nothing new by an older file, which names one less', async () => {
    const before = await readingOf(table, await person(7));
    await take(without(archives, 5, 7), '2026-11-19', '2026-11-21');
    expect(await readingOf(table, await person(7))).toEqual(before);
    expect(await missing('2026-11-21')).toEqual([]);
  });

  it('and by a file of the whole city after that: who is in neither is missed, of whichever agency', async () => {
    const moved = inSocial(5, { kode_jabatan: 'J.5S', tmt_jabatan: '20-11-2026' });
    await take([...without(archives, 2, 5), ...without(welfare, 602), moved], '2026-11-22');
    expect(await missing('2026-11-22')).toEqual([2, 602]);
    expect((await readingOf(table, await person(2))).whole).toEqual(await registerReadOf(table));
  });
});
