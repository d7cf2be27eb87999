import { describe, expect, it } from 'vitest';
import { readRow } from '../../../functions/organisation/register/row.ts';
import { type Known, WholeRegister } from '../../../functions/organisation/register/whole.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { heads, office, type Row, staffRow } from '../../support/register.ts';

const asOf = '2026-11-16' as PlainDate;
const nothing: Known = { offices: new Map(), units: new Map() };

/** An office on record, and a unit. */
const onRecord = (superiorCode: string | null, holder: 'ACTIVE' | 'LEFT' | 'NONE' = 'ACTIVE') => ({
  title: 'Kepala Bidang',
  superiorCode,
  holder,
  endedOn: null,
});
const unitOnRecord = (parentCode: string | null, name = 'Dinas Kearsipan') => ({
  name,
  parentCode,
  endedOn: null,
});

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
    expect(asked.offices).toEqual(['J.KADIN', 'J.SEKDA']);
  });

  it('names both rows that have one NIP', () => {
    const twin = staffRow(0, { kode_jabatan: 'J.TWIN' });
    expect(judge([...office(1), twin]).found).toEqual(['4 ROW_NIP_TWICE ERROR', '5 ROW_NIP_TWICE ERROR']);
  });

  it.each<[string, Row]>([
    ['name', { nama: '' }],
    ['TMT', { tmt_jabatan: '' }],
    ['office', { kode_jabatan: '' }],
  ])('names both rows that have one NIP though one of them lacks its %s', (_, lacking) => {
    const twin = staffRow(0, { kode_jabatan: 'J.TWIN', ...lacking });
    for (const rows of [
      [...heads, twin, staffRow(0)],
      [...heads, staffRow(0), twin],
    ])
      expect(judge(rows).found).toEqual(['4 ROW_NIP_TWICE ERROR', '5 ROW_NIP_TWICE ERROR']);
  });

  it('names each row of a circle of superiors, and tells whoever stands below it that it is left out', () => {
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
      '7 ROW_SUPERIOR_LEFT_OUT ERROR',
    ]);
  });

  it('names a circle that goes on over offices on record', () => {
    const offices = new Map([
      ['X', onRecord('Y')],
      ['Y', onRecord('A')],
    ]);
    const row = staffRow(1, { kode_jabatan: 'A', kode_jabatan_atasan: 'X' });
    expect(judge([...heads, row], { ...nothing, offices }).found).toEqual(['4 ROW_SUPERIOR_CYCLE ERROR']);
  });

  it('asks for superiors that the file has not, and names those that nobody knows', () => {
    const row = staffRow(1, { kode_jabatan_atasan: 'J.LAIN' });
    const { found, asked } = judge([...heads, row]);
    expect(asked.offices).toEqual(['J.SEKDA', 'J.LAIN']);
    expect(found).toEqual(['4 ROW_SUPERIOR_UNKNOWN ERROR']);
    const offices = new Map([['J.LAIN', onRecord(null)]]);
    expect(judge([...heads, row], { ...nothing, offices }).found).toEqual([]);
  });

  it('warns below a superior who has retired or is not there', () => {
    const [sekda = {}, kadin = {}] = heads;
    const retired = { ...kadin, kedudukan_hukum: 'Pensiun', tmt_kedudukan: '01-10-2026' };
    expect(judge([sekda, retired, staffRow(1)]).found).toEqual(['4 ROW_SUPERIOR_INACTIVE WARNING']);
    const vacant = { ...kadin, nip: '', nama: '' };
    expect(judge([sekda, vacant, staffRow(1)]).found).toEqual(['4 ROW_SUPERIOR_VACANT WARNING']);
    const later = { ...retired, tmt_kedudukan: '01-12-2026' };
    expect(judge([sekda, later, staffRow(1)]).found).toEqual([]);
  });

  it('warns below a superior on record who has retired', () => {
    const row = staffRow(1, { kode_jabatan_atasan: 'J.LAIN' });
    const offices = new Map([['J.LAIN', onRecord(null, 'LEFT')]]);
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
      '5 ROW_SUPERIOR_LEFT_OUT ERROR',
    ]);
  });

  it('names a section with two heads though nobody stands below it', () => {
    const section: Row = { kode_jabatan: 'J.S', jenis_jabatan: 'Pengawas', jenjang: '', eselon: 'IV.a' };
    expect(judge([...heads, staffRow(1, section), staffRow(2, section)]).found).toEqual([
      '4 ROW_OFFICE_HELD_TWICE ERROR',
      '5 ROW_OFFICE_HELD_TWICE ERROR',
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
      ['00', unitOnRecord(null)],
      ['07', unitOnRecord('00')],
    ]);
    const byCode = staffRow(1, { kode_unit: '07', nama_unit: '', kode_unit_induk: '' });
    expect(judge([...heads, byCode], { ...nothing, units }).found).toEqual([]);
    const moved = staffRow(1, { kode_unit_induk: '08' });
    const offices = new Map([['J.KADIN', onRecord(null)]]);
    expect(judge([moved], { offices, units }).found).toEqual(['2 ROW_UNIT_MOVES WARNING']);
  });
});

const [sekda = {}, kadin = {}] = heads;

describe('a row below one that is left out', () => {
  it.each<[string, Row[]]>([
    ['has an error of its own', [{ ...kadin, nip: '123' }]],
    ['has a number that another has', [kadin, staffRow(9, { nip: kadin.nip ?? '' })]],
    ['has a second holder', [kadin, { ...kadin, nip: staffRow(77).nip ?? '' }]],
    ['is of a unit that nobody knows', [{ ...kadin, kode_unit: '99', nama_unit: '' }]],
  ])('is left out too where its superior %s, and so is whoever is below it', (_, above) => {
    const rows = [sekda, ...above, staffRow(1), staffRow(2, { kode_jabatan_atasan: 'J.1' })];
    const { found } = judge(rows);
    const [first, second] = [above.length + 3, above.length + 4];
    expect(found).toContain(`${first} ROW_SUPERIOR_LEFT_OUT ERROR`);
    expect(found).toContain(`${second} ROW_SUPERIOR_LEFT_OUT ERROR`);
    const offices = new Map([['J.KADIN', onRecord('J.SEKDA')]]);
    expect(judge(rows, { ...nothing, offices }).found).not.toContain(`${first} ROW_SUPERIOR_LEFT_OUT ERROR`);
  });

  it('is judged by the superior on record: no circle gets on record by a row that is left out', () => {
    const x = staffRow(1, { kode_jabatan: 'X', kode_jabatan_atasan: 'Z', tmt_jabatan: 'kemarin' });
    const y = staffRow(2, { kode_jabatan: 'Y', kode_jabatan_atasan: 'X' });
    const offices = new Map([
      ['X', onRecord('Y')],
      ['Z', onRecord(null)],
    ]);
    expect(judge([...heads, x, y], { ...nothing, offices }).found).toEqual(['5 ROW_SUPERIOR_CYCLE ERROR']);
  });

  it('is judged again by the record when its superior falls out beside others', () => {
    // B and C go in a circle; B is below A on record then, and A below B by its row.
    const rows = [
      staffRow(1, { kode_jabatan: 'A', kode_jabatan_atasan: 'B' }),
      staffRow(2, { kode_jabatan: 'B', kode_jabatan_atasan: 'C' }),
      staffRow(3, { kode_jabatan: 'C', kode_jabatan_atasan: 'B' }),
    ];
    const offices = new Map([['B', onRecord('A')]]);
    expect(judge([...heads, ...rows], { ...nothing, offices }).found.sort()).toEqual([
      '4 ROW_SUPERIOR_CYCLE ERROR',
      '5 ROW_SUPERIOR_CYCLE ERROR',
      '6 ROW_SUPERIOR_CYCLE ERROR',
    ]);
  });

  it('puts no unit on record of which every row is left out', () => {
    const row = staffRow(1, { kode_unit: '08', nama_unit: 'Dinas Baru', kode_jabatan_atasan: 'J.LAIN' });
    expect(judge([...heads, row]).units).toEqual(['00', '07']);
  });

  it('is found in a line of 8,000 superiors as in one of two', () => {
    const line = Array.from({ length: 8_000 }, (_, nth) =>
      staffRow(nth, { kode_jabatan_atasan: nth === 0 ? 'J.LAIN' : `J.${nth - 1}` }),
    );
    const { found } = judge([...heads, ...line.toReversed()]);
    expect(found.filter((each) => each.endsWith('ROW_SUPERIOR_LEFT_OUT ERROR'))).toHaveLength(7_999);
  });
});

describe('rows that tell one unit or office differently', () => {
  const staff = [1, 2, 3].map((nth) => staffRow(nth));
  const differs = (rows: readonly Row[], known?: Known) =>
    judge(rows, known).found.filter((each) => each.includes('DIFFERS'));

  it.each<[string, Row]>([
    ['is left out for its number, and misspells the unit', { nip: '123', nama_unit: 'Dinas Kesehtan' }],
    ['leaves the parent empty', { kode_unit_induk: '' }],
    ['leaves the name empty', { nama_unit: '' }],
  ])('throw no good rows out where the first %s', (_, changes) => {
    const first = staffRow(9, {
      ...changes,
      kode_unit: '08',
      kode_unit_induk: changes.kode_unit_induk ?? '00',
    });
    const others = [1, 2, 3].map((nth) => staffRow(nth, { kode_unit: '08', nama_unit: 'Dinas Kesehatan' }));
    const { found, units } = judge([...heads, first, ...others]);
    expect(found.filter((each) => /^[5-9] /.test(each))).toEqual([]);
    expect(units).toContain('08');
  });

  it('leave out the odd one, wherever it stands', () => {
    const odd = staffRow(9, { nama_unit: 'Dinas Kearsipn' });
    expect(differs([odd, ...staff, ...heads])).toEqual(['2 ROW_UNIT_DIFFERS ERROR']);
    expect(differs([...heads, ...staff, odd])).toEqual(['7 ROW_UNIT_DIFFERS ERROR']);
    const elsewhere = staffRow(9, { kode_unit_induk: '07.1' });
    expect(differs([elsewhere, ...staff, ...heads])).toEqual(['2 ROW_UNIT_DIFFERS ERROR']);
  });

  it.each<[string, Row]>([
    ['class', { kelas_jabatan: '' }],
    ['eselon', { eselon: '' }],
    ['PUKM', { pukm: '' }],
  ])('throw none out for an empty %s of an office: it says nothing', (_, empty) => {
    const full = { kode_jabatan: 'J.S', kelas_jabatan: '9', eselon: 'IV.a', pukm: 'Tidak' };
    const shared = [1, 2, 3, 4, 5].map((nth) => staffRow(nth, { ...full, ...(nth < 3 && empty) }));
    for (const rows of [shared, shared.toReversed()]) expect(differs([...heads, ...rows])).toEqual([]);
  });

  it('leave out the odd class beside empty ones, and name a row that has the other', () => {
    const shared = ['', '10', '9', '', '9'].map((kelas_jabatan, nth) =>
      staffRow(nth, { kode_jabatan: 'J.S', kelas_jabatan }),
    );
    expect(differs([...heads, ...shared])).toEqual(['5 ROW_OFFICE_DIFFERS ERROR']);
    const whole = new WholeRegister(asOf);
    [...heads, ...shared].forEach((row, at) => whole.add(at + 2, readRow(row, { asOf })));
    const found = [...whole.judge(nothing).problems].find(({ code }) => code === 'ROW_OFFICE_DIFFERS');
    expect(found?.params).toEqual({ code: 'J.S', other: 6 });
  });

  it('leave somebody in, however they contradict each other in class and eselon', () => {
    const cells: [string, string][] = [
      ['9', 'IV.b'],
      ['9', 'IV.b'],
      ['10', 'IV.a'],
      ['10', 'IV.a'],
      ['11', 'IV.a'],
    ];
    const shared = cells.map(([kelas_jabatan, eselon], nth) =>
      staffRow(nth, { kode_jabatan: 'J.S', kelas_jabatan, eselon }),
    );
    expect(differs([...heads, ...shared])).toHaveLength(3);
  });

  it('leave out the odd holder of a shared office', () => {
    const shared = [1, 2, 3].map((nth) => staffRow(nth, { kode_jabatan: 'J.S' }));
    const odd = staffRow(9, { kode_jabatan: 'J.S', nama_jabatan: 'Pustakawan Ahli Muda' });
    expect(differs([odd, ...shared, ...heads])).toEqual(['2 ROW_OFFICE_DIFFERS ERROR']);
    const broken = { ...odd, tmt_jabatan: 'kemarin' };
    expect(differs([broken, ...shared.slice(0, 1), ...heads])).toEqual(['2 ROW_OFFICE_DIFFERS ERROR']);
  });

  it('are held against the record where as many rows say the one as the other', () => {
    const [one, other] = [staffRow(1, { nama_unit: 'Dinas Kearsipn' }), staffRow(2)];
    const units = new Map([['07', unitOnRecord('00')]]);
    const [sekretaris = {}] = heads;
    expect(differs([one, other, sekretaris], { ...nothing, units })).toEqual(['2 ROW_UNIT_DIFFERS ERROR']);
    const shared = [
      staffRow(1, { kode_jabatan: 'J.S', nama_jabatan: 'Pustakawan Ahli Muda' }),
      staffRow(2, { kode_jabatan: 'J.S' }),
    ];
    const offices = new Map([['J.S', { ...onRecord('J.KADIN'), title: 'Arsiparis Ahli Muda' }]]);
    expect(differs([...shared, ...heads], { ...nothing, offices })).toEqual(['2 ROW_OFFICE_DIFFERS ERROR']);
  });

  it('rename a unit on record when most of them say so', () => {
    const renamed = [1, 2, 3].map((nth) => staffRow(nth, { nama_unit: 'Dinas Kearsipan Daerah' }));
    const units = new Map([['07', unitOnRecord('00')]]);
    expect(differs([...renamed, ...heads], { ...nothing, units })).toEqual(['6 ROW_UNIT_DIFFERS ERROR']);
  });

  it('warn of that row alone which has a unit on record elsewhere', () => {
    const units = new Map([
      ['00', unitOnRecord(null, 'Pemerintah Kota')],
      ['07', unitOnRecord('00')],
    ]);
    const { found } = judge([staffRow(9, { kode_unit_induk: '08' }), ...staff, ...heads], {
      ...nothing,
      units,
    });
    expect(found.filter((each) => each.includes('UNIT'))).toEqual(['2 ROW_UNIT_MOVES WARNING']);
  });

  it('say nothing of unit and office where the cells are shifted', () => {
    const shifted = staffRow(9, { nama_unit: '821.2/7/2024', kode_jabatan: 'J.1' });
    const whole = new WholeRegister(asOf);
    whole.add(2, { ...readRow(shifted, { asOf }), row: null }, true);
    [...heads, ...staff].forEach((row, at) => whole.add(at + 3, readRow(row, { asOf })));
    expect([...whole.judge(nothing).problems].filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });
});
