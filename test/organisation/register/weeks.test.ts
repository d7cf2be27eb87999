import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { weekOn } from '../../../functions/organisation/employee/rules.ts';
import { employeeOf, holderOfNip } from '../../../functions/organisation/employee/store.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { bankItems, codesOf, entry, record } from '../../support/activities.ts';
import { openHouse } from '../../support/house.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, nipOf, office, openRegister, type Row, staffRow } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const table = await makeTable();
const clock = testClock();
const platform = makePlatform(table, clock);
const register = openRegister(platform);
const house = await openHouse(platform);
await bulkLoad(table, bankItems());
afterAll(async () => {
  register.close();
  await house.stop();
});

const six: Row = { kode_unit: '07', hari_kerja: '6' };
const five: Row = {
  kode_unit: '08',
  nama_unit: 'Dinas Perpustakaan',
  hari_kerja: '5',
  kode_jabatan_atasan: 'J.SEKDA',
};
/** The register of a day, in which everybody of the agency works six days but whoever is told otherwise. */
const take = (asOf: string, ...rows: readonly Row[]) => {
  clock.set(`${asOf}T01:00:00.000Z`);
  const heads = office(0).map((row) => (row.kode_unit === '07' ? { ...row, ...six } : row));
  return register.take(csvOf([...heads, ...rows]), { asOf: asOf as PlainDate });
};
const personOf = async (nth: number) => {
  const kept = await employeeOf(table, (await holderOfNip(table, nipOf(nth))) ?? '');
  if (!kept) throw new Error('nobody');
  return kept.data;
};
const weekOf = async (nth: number, date: string) => weekOn(await personOf(nth), date as PlainDate);
const inSix = (nth: number, changes: Row = {}) => staffRow(nth, { ...six, ...changes });
const inFive = (nth: number, tmt: string, changes: Row = {}) =>
  staffRow(nth, { ...five, kode_jabatan: `K.${nth}`, tmt_jabatan: tmt, ...changes });

describe('whoever moves from an office of six days to one of five', () => {
  it('keeps the Saturday that they worked, though the register tells the move days later', async () => {
    await take('2026-11-01', inSix(1));
    await take('2026-11-20', inFive(1, '16-11-2026'));
    expect(await weekOf(1, '2026-11-15')).toBe('SIX_DAYS');
    expect(await weekOf(1, '2026-11-16')).toBe('FIVE_DAYS');
    const recorded = async (date: string) => {
      const { outcomes } = await record(house.as(await personOf(1)), [entry({ date })], false);
      return codesOf(outcomes[0]);
    };
    expect(await recorded('2026-11-14')).toEqual([]);
    clock.set('2026-11-23T01:00:00.000Z');
    expect(await recorded('2026-11-21')).toEqual(['ACTIVITY_NOT_WORKING_DAY']);
  });

  it('has it still when the same register comes again, and once they move on', async () => {
    const before = await personOf(1);
    await take('2026-11-24', inFive(1, '16-11-2026'));
    expect((await personOf(1)).workWeeks).toEqual(before.workWeeks);
    await take('2026-12-02', inSix(1, { kode_jabatan: 'J.99', tmt_jabatan: '01-12-2026' }));
    const dates = ['2026-11-14', '2026-11-21', '2026-12-05'];
    expect(await Promise.all(dates.map((date) => weekOf(1, date)))).toEqual([
      'SIX_DAYS',
      'FIVE_DAYS',
      'SIX_DAYS',
    ]);
  });

  it('has it until the day that a corrected decree says', async () => {
    await take('2026-12-03', inSix(2));
    await take('2026-12-10', inFive(2, '07-12-2026'));
    await take('2026-12-11', inFive(2, '09-12-2026'));
    expect(await weekOf(2, '2026-12-08')).toBe('SIX_DAYS');
    expect(await weekOf(2, '2026-12-09')).toBe('FIVE_DAYS');
    await take('2026-12-12', inFive(2, '01-12-2026'));
    expect(await weekOf(2, '2026-12-01')).toBe('FIVE_DAYS');
    expect((await personOf(2)).workWeeks).toHaveLength(2);
  });
});

it("an office's other working week is of the days from the register's on", async () => {
  await take('2026-12-14', inFive(3, '01-03-2024'));
  await take('2026-12-16', inFive(3, '01-03-2024', { hari_kerja: '6' }));
  expect(await weekOf(3, '2026-12-15')).toBe('FIVE_DAYS');
  expect(await weekOf(3, '2026-12-16')).toBe('SIX_DAYS');
});
