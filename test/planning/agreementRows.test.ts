/** What e-Sakip writes in its rows, and the agreements that they make together. */
import { describe, expect, it } from 'vitest';
import type { EsakipField } from '../../data/esakip.ts';
import { openCsv } from '../../functions/organisation/register/csv.ts';
import { jsonRows } from '../../functions/organisation/register/json.ts';
import { esakipSheet, type EsakipRow, readRow } from '../../functions/planning/agreement/row.ts';
import { tellingsOf } from '../../functions/planning/agreement/tellings.ts';

const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
const GOOD: Readonly<Record<EsakipField, string>> = {
  kode_unit: 'K.01',
  tahun: '2026',
  versi: '1',
  kode: 'IKU-1',
  sasaran: 'Meningkatnya profesionalitas ASN',
  indikator: 'Indeks Profesionalitas ASN',
  target: '78',
  satuan: 'indeks',
  perspektif: 'Penerima Layanan',
};
const line = (cells: Partial<Record<EsakipField, string>>) => Object.values({ ...GOOD, ...cells }).join(';');

async function read(text: string): Promise<EsakipRow[]> {
  const { rows } = await openCsv([Buffer.from(text)], esakipSheet);
  const all: EsakipRow[] = [];
  for await (const row of rows) all.push(readRow(row, 2026));
  return all;
}
const rowsOf = (...lines: Partial<Record<EsakipField, string>>[]) =>
  read([HEADER, ...lines.map(line)].join('\n'));
const one = async (cells: Partial<Record<EsakipField, string>>) => (await rowsOf(cells))[0] as EsakipRow;
const faults = ({ problems }: Pick<EsakipRow, 'problems'>) =>
  problems.map(({ column, code }) => `${column} ${code}`);

describe('a target of e-Sakip', () => {
  it.each([
    ['88', 88_000],
    ['99,5', 99_500],
    ['99.5', 99_500],
    ['0,125', 125],
    ['1.250.000', 1_250_000_000],
    ['1.250.000,5', 1_250_000_500],
    ["'78", 78_000],
  ])('%s is a number as the office writes it', async (target, thousandths) => {
    const { item, problems } = await one({ target });
    expect(item).toMatchObject({ target: thousandths, targetText: null, unit: 'indeks' });
    expect(problems).toEqual([]);
  });

  it('with one point is read as thousands, and says so', async () => {
    const { item, problems } = await one({ target: '1.250' });
    expect(item?.target).toBe(1_250_000);
    expect(problems).toMatchObject([
      { column: 'target', code: 'ROW_TARGET_READ', severity: 'WARNING', params: { value: 1250 } },
    ]);
  });

  it('of JSON is the number that it is', async () => {
    const text = JSON.stringify([{ ...GOOD, target: 1.125, tahun: 2026, versi: 1 }]);
    const rows: EsakipRow[] = [];
    for await (const row of jsonRows([Buffer.from(text)], esakipSheet)) rows.push(readRow(row, 2026));
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.item?.target).toBe(1125);
  });

  it('repeats the percent of its unit without harm', async () => {
    expect((await one({ target: '100 %', satuan: '%' })).item).toMatchObject({ target: 100_000, unit: '%' });
    expect((await one({ target: '95%', satuan: 'Persen' })).item?.target).toBe(95_000);
  });

  it('may be words, without a unit of measure', async () => {
    expect((await one({ target: 'WTP', satuan: '' })).item).toMatchObject({
      target: null,
      targetText: 'WTP',
      unit: null,
    });
  });

  it.each([
    [{ target: '' }, 'target INPUT_REQUIRED'],
    [{ target: '-' }, 'target INPUT_REQUIRED'],
    [{ satuan: '' }, 'satuan INPUT_REQUIRED'],
    [{ target: '99,1234' }, 'target INPUT_INVALID'],
  ])('%o keeps its row out', async (cells, fault) => {
    const row = await one(cells);
    expect(faults(row)).toEqual([fault]);
    expect(row.item).toBeNull();
  });
});

describe('a row of e-Sakip', () => {
  it('has each of its faults named by column and code', async () => {
    const row = await one({ tahun: '2062', versi: 'dua', sasaran: '', perspektif: 'Sosial' });
    expect(faults(row)).toEqual([
      'tahun INPUT_OUT_OF_RANGE',
      'versi INPUT_INVALID',
      'sasaran INPUT_REQUIRED',
      'perspektif INPUT_INVALID',
    ]);
  });

  it('knows headers and perspectives by the words that e-Sakip uses', async () => {
    const [row] = await read(
      'Kode OPD,Tahun,Versi PK,Sasaran Strategis,Indikator Kinerja Utama,Target Kinerja,Satuan,Perspektif BSC\n' +
        'k.01,2026,1,Meningkatnya profesionalitas ASN,Indeks Profesionalitas ASN,78,indeks,Learning and Growth',
    );
    expect(row).toMatchObject({ unitCode: 'K.01', item: { perspective: 'PENGUATAN_INTERNAL' } });
  });

  it('without a code is known by its words: another target is the same item, other words are another', async () => {
    const rows = await rowsOf(
      { kode: '' },
      { kode: '', target: '80' },
      { kode: '', sasaran: 'MENINGKATNYA  profesionalitas ASN' },
      { kode: '', indikator: 'Indeks Sistem Merit' },
    );
    const ids = rows.map(({ item }) => item?.itemId);
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    expect(ids[3]).not.toBe(ids[0]);
  });
});

describe('the agreements of a file', () => {
  it('are its rows by unit, year and version, in that order', async () => {
    const rows = await rowsOf(
      { versi: '2' },
      {},
      { kode_unit: 'K.02' },
      { kode: 'IKU-2', versi: '2', indikator: 'Indeks Sistem Merit' },
    );
    const { tellings, problems } = tellingsOf(rows);
    expect(problems).toEqual([]);
    expect(tellings.map(({ unitCode, version, rows: of }) => [unitCode, version, of])).toEqual([
      ['K.01', 1, [3]],
      ['K.01', 2, [2, 5]],
      ['K.02', 1, [4]],
    ]);
  });

  it('have no item twice', async () => {
    const { tellings, problems } = tellingsOf(await rowsOf({}, { kode: 'IKU-2' }, { target: '80' }));
    expect(problems).toMatchObject([{ row: 4, code: 'ROW_ITEM_TWICE', params: { other: 2 } }]);
    expect(tellings[0]?.items).toBeNull();
  });

  it('are left out with a row whose unit was merged with the one above', async () => {
    const { tellings, problems } = tellingsOf(
      await rowsOf({}, { kode_unit: '', kode: 'IKU-2' }, { kode_unit: 'K.02' }),
    );
    expect(problems).toMatchObject([{ row: 3, column: 'kode_unit', code: 'INPUT_REQUIRED' }]);
    expect(tellings.map(({ items }) => items?.length ?? null)).toEqual([null, 1]);
  });

  it('are all left out of a unit that has a row of nobody knows which year', async () => {
    const rows = await rowsOf({}, { versi: '2' }, { tahun: '20266', kode: 'IKU-2' }, { kode_unit: 'K.02' });
    const { tellings, problems } = tellingsOf(rows);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [4, 'INPUT_OUT_OF_RANGE'],
      [2, 'ROW_AGREEMENT_PARTIAL'],
      [3, 'ROW_AGREEMENT_PARTIAL'],
    ]);
    expect(tellings.map(({ items }) => items?.length ?? null)).toEqual([null, null, 1]);
  });
});
