import { afterAll, describe, expect, it } from 'vitest';
import { employeeOf, holderOfNip } from '../../../functions/organisation/employee/store.ts';
import { positionsOf } from '../../../functions/organisation/position/store.ts';
import { idsOfCodes } from '../../../functions/organisation/register/code.ts';
import { readProblem } from '../../../functions/organisation/register/store.ts';
import { unitsOf } from '../../../functions/organisation/unit/store.ts';
import { lists } from '../../../functions/platform/keys.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { queryAll } from '../../../functions/platform/table.ts';
import { makePlatform, testClock } from '../../support/office.ts';
import { csvOf, nipOf, office, openRegister, type Row, staffRow } from '../../support/register.ts';
import { makeTable } from '../../support/table.ts';

const opened: { close(): void }[] = [];
afterAll(() => opened.forEach((register) => register.close()));

async function openOffice() {
  const table = await makeTable();
  const clock = testClock('2026-10-01T01:00:00.000Z');
  const register = openRegister(makePlatform(table, clock));
  opened.push(register);
  /** Takes a file of a day on the day on which it comes. */
  const take = async (asOf: string, rows: readonly Row[], comes = asOf) => {
    clock.set(`${comes}T01:00:00.000Z`);
    const done = await register.take(csvOf(rows), { asOf: asOf as PlainDate });
    const problems = (await queryAll(table, lists.importProblems(done.importId))).map(readProblem);
    return {
      ...done,
      said: problems
        .filter(({ code }) => code !== TOLD)
        .map(({ row, code, params }) => [row, code, params.code ?? '', params.asOf].join(' ')),
    };
  };
  const rankOf = async (nth: number) =>
    (await employeeOf(table, (await holderOfNip(table, nipOf(nth))) ?? ''))?.data.rank?.code;
  const names = async (position: string, unit: string) => {
    const [[positionId], [unitId]] = await Promise.all([
      idsOfCodes(table, 'POSITION', [position]),
      idsOfCodes(table, 'UNIT', [unit]),
    ]);
    const [[kept], [agency]] = await Promise.all([
      positionsOf(table, [String(positionId)]),
      unitsOf(table, [String(unitId)]),
    ]);
    return [kept?.data.title, agency?.data.name];
  };
  return { take, rankOf, names };
}
// In the office of the tests the secretary has nobody above, which is told of every file.
const TOLD = 'ROW_SUPERIOR_NONE';
const everywhere = (changes: Row) =>
  office(1).map((row) => (row.kode_unit === '07' ? { ...row, ...changes } : row));

describe('a file that comes late', () => {
  it('leaves offices and units alone that a later file renamed, and says so on their rows', async () => {
    const { take, names } = await openOffice();
    await take('2026-10-01', office(1));
    const renamed = everywhere({ nama_unit: 'Dinas Kearsipan dan Perpustakaan' }).map((row) =>
      row.kode_jabatan === 'J.0' ? { ...row, nama_jabatan: 'Pustakawan Ahli Muda' } : row,
    );
    await take('2026-11-01', renamed);
    const now = ['Pustakawan Ahli Muda', 'Dinas Kearsipan dan Perpustakaan'];
    expect(await names('J.0', '07')).toEqual(now);
    const late = await take('2026-10-15', office(1), '2026-11-02');
    expect(await names('J.0', '07')).toEqual(now);
    expect(late.said).toEqual(['3 ROW_UNIT_OLDER 07 2026-11-01', '4 ROW_OFFICE_OLDER J.0 2026-11-01']);
  });

  it('changes nobody of whom a later file said nothing new: that file spoke of them too', async () => {
    const { take, rankOf, names } = await openOffice();
    await take('2026-10-01', office(1));
    expect((await take('2026-11-01', office(1))).outcomes).toMatchObject({ changed: 0, unchanged: 3 });
    const late = await take(
      '2026-10-15',
      [...office(0), staffRow(0, { golongan: 'III/d', nama_jabatan: 'Pustakawan Ahli Muda' })],
      '2026-11-02',
    );
    expect(late.outcomes).toMatchObject({ changed: 0, unchanged: 2, refused: 1 });
    expect(late.said).toEqual(['4 ROW_OLDER  2026-11-01', '4 ROW_OFFICE_OLDER J.0 2026-11-01']);
    expect([await rankOf(0), ...(await names('J.0', '07'))]).toEqual([
      'III/c',
      'Arsiparis Ahli Muda',
      'Dinas Kearsipan',
    ]);
  });

  it('changes nobody whom a later file of some named and left as they are', async () => {
    const { take, rankOf } = await openOffice();
    await take('2026-10-01', office(10));
    expect((await take('2026-10-20', [staffRow(0)])).outcomes).toMatchObject({ changed: 0, unchanged: 1 });
    const promoted = [0, 1].map((nth) => staffRow(nth, { golongan: 'III/d' }));
    const late = await take('2026-10-10', promoted, '2026-10-21');
    expect(late.outcomes).toMatchObject({ changed: 1, refused: 1 });
    expect(late.said).toEqual(['2 ROW_OLDER  2026-10-20']);
    expect([await rankOf(0), await rankOf(1)]).toEqual(['III/c', 'III/d']);
  });

  it('is no older than one of the same day, though that came days later too', async () => {
    const { take, rankOf } = await openOffice();
    await take('2026-10-01', office(10));
    await take('2026-10-20', [staffRow(0)], '2026-10-22');
    const rows = [staffRow(0, { golongan: 'III/d' })];
    expect((await take('2026-10-20', rows, '2026-10-23')).outcomes).toMatchObject({ changed: 1, refused: 0 });
    expect(await rankOf(0)).toBe('III/d');
  });

  it('that says what is on record is nothing to be told of', async () => {
    const { take } = await openOffice();
    await take('2026-11-01', office(1));
    const late = await take('2026-10-15', office(1), '2026-11-02');
    expect(late).toMatchObject({ outcomes: { unchanged: 3, refused: 0 }, said: [] });
  });
});
