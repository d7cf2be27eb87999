import { describe, expect, it } from 'vitest';
import { readRow } from '../../../functions/organisation/register/row.ts';
import { type Known, WholeRegister } from '../../../functions/organisation/register/whole.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { heads, office, type Row, staffRow } from '../../support/register.ts';

const asOf = '2026-11-16' as PlainDate;
const nothing: Known = { offices: new Map(), units: new Map() };

/** Judges rows, the first of them on row 2; every problem as row, code and severity. */
function judge(rows: readonly Row[], known: Known = nothing) {
  const whole = new WholeRegister(asOf);
  rows.forEach((row, at) => whole.add(at + 2, readRow(row, { asOf })));
  const { problems, units } = whole.judge(known);
  return {
    found: [...problems].map(({ row, code, severity }) => `${row} ${code} ${severity}`),
    units: units.map(({ code }) => code),
    asked: whole.asked(),
  };
}

describe('a whole register', () => {
  it('has nothing against rows out of order: superiors and parents may come last', () => {
    const { found, units, asked } = judge(office(3).toReversed());
    expect(found).toEqual([]);
    expect(units).toEqual(['00', '07']);
    expect(asked.offices).toEqual([]);
  });

  it('names both rows that have one NIP', () => {
    const twin = staffRow(0, { kode_jabatan: 'J.TWIN' });
    expect(judge([...office(1), twin]).found).toEqual(['4 ROW_NIP_TWICE ERROR', '5 ROW_NIP_TWICE ERROR']);
  });

  it('names each row of a circle of superiors, and not who stands below it', () => {
    const circle = [
      staffRow(1, { kode_jabatan: 'A', kode_jabatan_atasan: 'C' }),
      staffRow(2, { kode_jabatan: 'B', kode_jabatan_atasan: 'A' }),
      staffRow(3, { kode_jabatan: 'C', kode_jabatan_atasan: 'B' }),
      staffRow(4, { kode_jabatan: 'D', kode_jabatan_atasan: 'C' }),
    ];
    expect(judge([...heads, ...circle]).found).toEqual([
      '4 ROW_SUPERIOR_CYCLE ERROR',
      '5 ROW_SUPERIOR_CYCLE ERROR',
      '6 ROW_SUPERIOR_CYCLE ERROR',
    ]);
  });

  it('names a circle that goes on over offices on record', () => {
    const offices = new Map([
      ['X', { superiorCode: 'Y', holder: 'ACTIVE' as const }],
      ['Y', { superiorCode: 'A', holder: 'ACTIVE' as const }],
    ]);
    const row = staffRow(1, { kode_jabatan: 'A', kode_jabatan_atasan: 'X' });
    expect(judge([...heads, row], { ...nothing, offices }).found).toEqual(['4 ROW_SUPERIOR_CYCLE ERROR']);
  });

  it('asks for superiors that the file has not, and names those that nobody knows', () => {
    const row = staffRow(1, { kode_jabatan_atasan: 'J.LAIN' });
    const { found, asked } = judge([...heads, row]);
    expect(asked.offices).toEqual(['J.LAIN']);
    expect(found).toEqual(['4 ROW_SUPERIOR_UNKNOWN ERROR']);
    const offices = new Map([['J.LAIN', { superiorCode: null, holder: 'ACTIVE' as const }]]);
    expect(judge([...heads, row], { ...nothing, offices }).found).toEqual([]);
  });

  it('warns below a superior who has retired, is not there, or whose own row is left out', () => {
    const [sekda = {}, kadin = {}] = heads;
    const retired = { ...kadin, kedudukan_hukum: 'Pensiun', tmt_kedudukan: '01-10-2026' };
    expect(judge([sekda, retired, staffRow(1)]).found).toEqual(['4 ROW_SUPERIOR_INACTIVE WARNING']);
    const vacant = { ...kadin, nip: '', nama: '' };
    expect(judge([sekda, vacant, staffRow(1)]).found).toEqual(['4 ROW_SUPERIOR_VACANT WARNING']);
    expect(judge([sekda, { ...kadin, nip: '123' }, staffRow(1)]).found).toEqual([
      '4 ROW_SUPERIOR_LEFT_OUT WARNING',
    ]);
    const later = { ...retired, tmt_kedudukan: '01-12-2026' };
    expect(judge([sekda, later, staffRow(1)]).found).toEqual([]);
  });

  it('warns below a superior on record who has retired', () => {
    const row = staffRow(1, { kode_jabatan_atasan: 'J.LAIN' });
    const offices = new Map([['J.LAIN', { superiorCode: null, holder: 'LEFT' as const }]]);
    expect(judge([...heads, row], { ...nothing, offices }).found).toEqual([
      '4 ROW_SUPERIOR_INACTIVE WARNING',
    ]);
  });

  it('names an office told in two ways, and a leading office with two holders', () => {
    const other = staffRow(1, { kode_jabatan: 'J.0', nama_jabatan: 'Pranata Komputer Ahli Muda' });
    expect(judge([...office(1), other]).found).toEqual(['5 ROW_OFFICE_DIFFERS ERROR']);
    const [sekda = {}, kadin = {}] = heads;
    const second = { ...kadin, nip: staffRow(77).nip ?? '', nama: 'Pegawai 77' };
    expect(judge([sekda, kadin, second, staffRow(1)]).found).toEqual([
      '3 ROW_OFFICE_HELD_TWICE ERROR',
      '4 ROW_OFFICE_HELD_TWICE ERROR',
    ]);
  });

  it('lets many hold an office below which nobody stands', () => {
    const shared = [staffRow(1, { kode_jabatan: 'J.S' }), staffRow(2, { kode_jabatan: 'J.S' })];
    expect(judge([...heads, ...shared]).found).toEqual([]);
  });

  it('names a unit that nobody knows, one below an unknown one, one told in two ways, and a circle of units', () => {
    const unknown = staffRow(1, { kode_unit: '99', nama_unit: '', kode_unit_induk: '' });
    const below = staffRow(2, { kode_unit: '98', nama_unit: 'Bidang Lain', kode_unit_induk: '97' });
    const differs = staffRow(3, { nama_unit: 'Dinas Perpustakaan' });
    const a = staffRow(4, { kode_unit: 'A', nama_unit: 'Bidang A', kode_unit_induk: 'B' });
    const b = staffRow(5, { kode_unit: 'B', nama_unit: 'Bidang B', kode_unit_induk: 'A' });
    expect(judge([...heads, unknown, below, differs, a, b]).found.sort()).toEqual([
      '4 ROW_UNIT_UNKNOWN ERROR',
      '5 ROW_UNIT_UNKNOWN ERROR',
      '6 ROW_UNIT_DIFFERS ERROR',
      '7 ROW_UNIT_CYCLE ERROR',
      '8 ROW_UNIT_CYCLE ERROR',
    ]);
  });

  it('takes a unit on record by its code alone, and warns where the file has it elsewhere', () => {
    const units = new Map([
      ['00', { parentCode: null }],
      ['07', { parentCode: '00' }],
    ]);
    const byCode = staffRow(1, { kode_unit: '07', nama_unit: '', kode_unit_induk: '' });
    expect(judge([...heads, byCode], { ...nothing, units }).found).toEqual([]);
    const moved = staffRow(1, { kode_unit_induk: '08' });
    const offices = new Map([['J.KADIN', { superiorCode: null, holder: 'ACTIVE' as const }]]);
    expect(judge([moved], { offices, units }).found).toEqual(['2 ROW_UNIT_MOVES WARNING']);
  });
});
