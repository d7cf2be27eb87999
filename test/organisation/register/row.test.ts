import { describe, expect, it } from 'vitest';
import { fieldBySpelling, plainWord, registerFields, registerFormat } from '../../../data/register.ts';
import { positionFamilies } from '../../../data/reference.ts';
import { readRow } from '../../../functions/organisation/register/row.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { heads, nipOf, type Row, staffRow } from '../../support/register.ts';

const asOf = '2026-11-16' as PlainDate;
const read = (row: Row) => readRow(row, { asOf });
const errorsOf = (row: Row) =>
  read(row)
    .problems.filter(({ severity }) => severity === 'ERROR')
    .map(({ column, code }) => [column, code]);

describe('the headers of a register', () => {
  it.each([
    ['NIP', 'nip'],
    ['Nama Pegawai', 'nama'],
    ['Gol. Ruang', 'golongan'],
    ['TMT Jabatan', 'tmt_jabatan'],
    ['KODE  UNIT KERJA', 'kode_unit'],
    ['kode_jabatan_atasan', 'kode_jabatan_atasan'],
    ['\uFEFFNIP', 'nip'],
  ])('%j is %s', (header, field) => {
    expect(fieldBySpelling().get(plainWord(header))).toBe(field);
  });

  it('mean one column each, and every column has one', () => {
    const { columns } = registerFormat();
    expect(columns.map(({ field }) => field)).toEqual([...registerFields]);
    const words = columns.flatMap(({ field, spellings }) =>
      [...new Set([field, ...spellings].map(plainWord))].map((word) => [word, field]),
    );
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
  });
});

describe('a row of the register', () => {
  it('is read with person, office and unit', () => {
    const { row, problems } = read(staffRow(1, { gelar_depan: 'dr.', gelar_belakang: 'M.Kes.' }));
    expect(problems).toEqual([]);
    expect(row?.person).toMatchObject({
      nip: nipOf(1),
      name: 'dr. Pegawai 1, M.Kes.',
      employmentStatus: 'PNS',
      legalStatus: 'AKTIF',
      legalStatusFrom: null,
      rankCode: 'III/c',
      from: '2024-03-01',
      letterNo: '821.2/7/2024',
    });
    expect(row?.office).toMatchObject({
      code: 'J.1',
      kind: 'JF_KEAHLIAN',
      superiorCode: 'J.KADIN',
      unitCode: '07',
    });
    expect(positionFamilies().map(({ code }) => code)).toContain(row?.office.family);
    expect(row?.unit).toMatchObject({ code: '07', name: 'Dinas Kearsipan', parentCode: '00' });
  });

  it.each<[string, Row, object]>([
    ['a NIP with spaces', { nip: '19860101 201001 1 101' }, { nip: '198601012010011101' }],
    ['a NIP after an apostrophe', { nip: "'198601012010011101" }, { nip: '198601012010011101' }],
    ['a name that begins with an apostrophe', { nama: "'Aisyah Rahmawati" }, { name: "'Aisyah Rahmawati" }],
    ['a NIP as a formula of text', { nip: '="198601012010011101"' }, { nip: '198601012010011101' }],
    ['a status in any case', { status_kepegawaian: ' pns ' }, { employmentStatus: 'PNS' }],
    [
      'part-time PPPK',
      { status_kepegawaian: 'PPPK Paruh Waktu', golongan: 'V' },
      { employmentStatus: 'PPPK_PARUH_WAKTU', rankCode: 'V' },
    ],
    ['a rank with its name', { golongan: 'Penata Tingkat I (III/d)' }, { rankCode: 'III/d' }],
    ['a rank without its slash', { golongan: 'iiiC' }, { rankCode: 'III/c' }],
    ['a rank after a dash', { golongan: 'Pembina - IV/a' }, { rankCode: 'IV/a' }],
    ['a date by slashes', { tmt_jabatan: '1/3/2024' }, { from: '2024-03-01' }],
    ['a date as ISO with a time', { tmt_jabatan: '2024-03-01 00:00:00' }, { from: '2024-03-01' }],
    ['a dash for none', { nomor_sk: '-' }, { letterNo: null }],
    ['zeros for no date', { tmt_golongan: '00-00-0000' }, { rankFrom: null }],
    ['zeros with a time for no date', { tmt_kedudukan: '0000-00-00 00:00:00' }, { legalStatusFrom: null }],
    ['a rank from the day of the register', { tmt_golongan: '16-11-2026' }, { rankFrom: '2026-11-16' }],
    [
      'a retirement with its day',
      { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '01-12-2025' },
      { legalStatus: 'PENSIUN', legalStatusFrom: '2025-12-01' },
    ],
    [
      'another government',
      { kedudukan_hukum: 'Pindah (instansi lain)', tmt_kedudukan: '01-12-2025' },
      { legalStatus: 'PINDAH_INSTANSI' },
    ],
    [
      'a resignation',
      { kedudukan_hukum: 'Berhenti', tmt_kedudukan: '01-12-2025' },
      { legalStatus: 'BERHENTI' },
    ],
    [
      'a dismissal',
      { kedudukan_hukum: 'Diberhentikan', tmt_kedudukan: '01-12-2025' },
      { legalStatus: 'BERHENTI' },
    ],
  ])('takes %s as it is written', (_, changes, facts) => {
    const { row, problems } = read(staffRow(0, changes));
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(row?.person).toMatchObject(facts);
  });

  it.each<[string, Row, string, string]>([
    ['a NIP that a spreadsheet made a number of', { nip: '1,98603E+17' }, 'nip', 'ROW_NIP_LOST'],
    ['a NIP that a spreadsheet rounded', { nip: '198603052010011000' }, 'nip', 'ROW_NIP_LOST'],
    ['a NIP of 17 digits', { nip: '19860305201001100' }, 'nip', 'NIP_INVALID_LENGTH'],
    ['a NIP with a month that is none', { nip: '198603052010131002' }, 'nip', 'NIP_INVALID_MONTH'],
    ['no NIP', { nip: '' }, 'nip', 'INPUT_REQUIRED'],
    ['no name', { nama: '' }, 'nama', 'INPUT_REQUIRED'],
    ['a rank that there is not', { golongan: 'V/a' }, 'golongan', 'ROW_RANK'],
    ['a rank of a PPPK at a PNS', { golongan: 'IX' }, 'golongan', 'ROW_RANK_UNFIT'],
    ['no rank', { golongan: '' }, 'golongan', 'INPUT_REQUIRED'],
    ['a date that is none', { tmt_jabatan: '31-02-2024' }, 'tmt_jabatan', 'ROW_DATE'],
    ['a date that a spreadsheet counted in days', { tmt_jabatan: '45352' }, 'tmt_jabatan', 'ROW_DATE'],
    ['a date after the register', { tmt_jabatan: '01-01-2027' }, 'tmt_jabatan', 'ROW_DATE_AHEAD'],
    ['a rank from after the register', { tmt_golongan: '17-11-2026' }, 'tmt_golongan', 'ROW_DATE_AHEAD'],
    ['zeros for the day of the office', { tmt_jabatan: '0000-00-00' }, 'tmt_jabatan', 'INPUT_REQUIRED'],
    ['a status that there is not', { status_kepegawaian: 'Honorer' }, 'status_kepegawaian', 'INPUT_INVALID'],
    ['a dismissal without its day', { kedudukan_hukum: 'Berhenti' }, 'tmt_kedudukan', 'INPUT_REQUIRED'],
    [
      'a suspension, which is no dismissal',
      { kedudukan_hukum: 'Diberhentikan Sementara', tmt_kedudukan: '01-12-2025' },
      'kedudukan_hukum',
      'INPUT_INVALID',
    ],
    ['a retirement without its day', { kedudukan_hukum: 'Pensiun' }, 'tmt_kedudukan', 'INPUT_REQUIRED'],
    [
      'a functional office without its level',
      { jenjang: '', nama_jabatan: 'Arsiparis' },
      'jenjang',
      'INPUT_REQUIRED',
    ],
    ['a class past 17', { kelas_jabatan: '18' }, 'kelas_jabatan', 'INPUT_OUT_OF_RANGE'],
    ['letters of another encoding', { nama: 'Pegawai \uFFFD' }, 'nama', 'ROW_ENCODING'],
    ['a text that turns its direction', { nama: 'Budi \u202Eidub' }, 'nama', 'INPUT_CHARACTERS'],
    ['no superior below the top', { kode_jabatan_atasan: '' }, 'kode_jabatan_atasan', 'ROW_SUPERIOR_NONE'],
    ['a dash for a superior', { kode_jabatan_atasan: '-' }, 'kode_jabatan_atasan', 'ROW_SUPERIOR_NONE'],
    ['a code with a star', { kode_jabatan: 'J*1' }, 'kode_jabatan', 'ROW_CODE'],
  ])('is left out for %s, and says in which column', (_, changes, column, code) => {
    expect(read(staffRow(0, changes)).row).toBeNull();
    expect(errorsOf(staffRow(0, changes))).toContainEqual([column, code]);
  });

  it('tells every fault of a row, not the first alone', () => {
    const wrong = { nip: '1', golongan: 'x', tmt_jabatan: 'kemarin', kode_unit: '' };
    expect(errorsOf(staffRow(0, wrong)).map(([column]) => column)).toEqual(
      expect.arrayContaining(['nip', 'golongan', 'tmt_jabatan', 'kode_unit']),
    );
  });

  it('is taken with a warning where the NIP does not agree with birth date, sex or age', () => {
    const { row, problems } = read(staffRow(0, { tanggal_lahir: '02-01-1986', jenis_kelamin: 'P' }));
    expect(row).not.toBeNull();
    expect(problems).toEqual([{ column: 'nip', code: 'NIP_HR_MISMATCH', severity: 'WARNING' }]);
  });

  it('is a vacant office without number and name', () => {
    const { row, problems } = read(staffRow(0, { nip: '', nama: '' }));
    expect([problems, row?.person, row?.office.code]).toEqual([[], null, 'J.0']);
  });

  it.each([
    ['JPT Pratama', 'II.a', ['ROW_SUPERIOR_NONE']],
    ['Wali Kota', '', []],
  ])('of a %s may stand at the top, a JPT with a warning', (kind, eselon, warned) => {
    const { row, problems } = read({ ...heads[0], jenis_jabatan: kind, eselon });
    expect(row?.office.superiorCode).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(warned);
  });

  it('may be a mayor without a number, and nobody else', () => {
    const mayor: Row = {
      ...heads[0],
      nip: '',
      nama: 'Hendrawan',
      jenis_jabatan: 'Wali Kota',
      nama_jabatan: 'Wali Kota',
      eselon: '',
      golongan: '',
      status_kepegawaian: '',
    };
    expect(read(mayor).row?.person).toMatchObject({ nip: null, employmentStatus: null, rankCode: null });
    expect(errorsOf(mayor)).toEqual([]);
  });

  it.each([
    ['Struktural', { eselon: 'III.b' }, 'ADMINISTRATOR'],
    ['Struktural', { eselon: 'IVa' }, 'PENGAWAS'],
    ['Fungsional Tertentu', { jenjang: 'Terampil' }, 'JF_KETERAMPILAN'],
    ['Fungsional', { jenjang: '', nama_jabatan: 'Arsiparis Ahli Madya' }, 'JF_KEAHLIAN'],
    ['JFU', { jenjang: 'Klerek' }, 'PELAKSANA'],
  ])('of an older register says %s and means a kind by eselon or level', (word, changes, kind) => {
    expect(read(staffRow(0, { jenis_jabatan: word, ...changes })).row?.office.kind).toBe(kind);
  });
});
