import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvPart, openCsv } from '../../../functions/organisation/register/csv.ts';
import { jsonRows } from '../../../functions/organisation/register/json.ts';
import {
  registerSheet,
  type SheetRow,
  UnreadableFile,
} from '../../../functions/organisation/register/sheet.ts';
import { csvOf, office, staffRow } from '../../support/register.ts';

/** A file in chunks of so many bytes, as it streams in. */
function* inChunks(text: string | Buffer, size = 7): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function csvRows(text: string | Buffer, size?: number) {
  const { layout, rows } = await openCsv(inChunks(text, size), registerSheet);
  const all: SheetRow[] = [];
  for await (const row of rows) all.push(row);
  return { layout, rows: all };
}

const codeOf = async (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (fault: unknown) => (fault instanceof UnreadableFile ? fault.problem.code : String(fault)),
  );

const people = office(5);

describe('a register as CSV', () => {
  it.each([
    ['semicolons', csvOf(people)],
    ['commas', csvOf(people, { delimiter: ',' })],
    ['tabs', csvOf(people, { delimiter: '\t' })],
    ['a byte order mark', `\uFEFF${csvOf(people)}`],
    ['line ends of Unix', csvOf(people, { end: '\n' })],
    [
      'headers of another register',
      csvOf(people, { headers: { nama: 'Nama Pegawai', golongan: 'Gol. Ruang' } }),
    ],
  ])('is read with %s', async (_, text) => {
    const { rows } = await csvRows(text);
    expect(rows.map(({ cells }) => cells.nama)).toEqual(people.map(({ nama }) => nama));
    expect(rows.map(({ no }) => no)).toEqual(people.map((_row, at) => at + 2));
  });

  it('keeps line ends, delimiters and quotes within quotes', async () => {
    const nama = 'Siti; "Ani"\r\nRahayu';
    const { rows } = await csvRows(csvOf([staffRow(1, { nama }), staffRow(2)]));
    expect(rows.map(({ cells }) => cells.nama)).toEqual([nama, 'Pegawai 2']);
    expect(rows.map(({ no }) => no)).toEqual([2, 3]);
  });

  it('numbers rows as a spreadsheet shows them, empty ones counted', async () => {
    const [header = '', ...lines] = csvOf([staffRow(1), staffRow(2)]).split('\r\n');
    const { rows } = await csvRows([header, '', lines[0], '', '', lines[1], ''].join('\r\n'));
    expect(rows.map(({ no }) => no)).toEqual([3, 6]);
  });

  it.each([
    ['the line of Excel that names the delimiter', 'sep=;\r\n', 0],
    ['that line after a byte order mark', '\uFEFFsep=;\n', 0],
    ['blank lines', '\r\n  \r\n;;;;\r\n', 3],
    ['that line and a blank one', 'sep=;\r\n\r\n', 1],
  ])('is read after %s, and its parts too', async (_, before, blank) => {
    const text = before + csvOf(people);
    const { layout, rows } = await csvRows(text);
    expect(rows.map(({ cells }) => cells.nama)).toEqual(people.map(({ nama }) => nama));
    expect(rows.map(({ no }) => no)).toEqual(people.map((_row, at) => at + 2 + blank));
    const [, , third, fourth] = rows;
    const part = Buffer.from(text).subarray(third?.from, fourth?.to);
    const again: SheetRow[] = [];
    for await (const row of csvPart(part, layout, third?.before ?? 0)) again.push(row);
    expect(again.map(({ no, cells }) => [no, cells.nama])).toEqual(
      [third, fourth].map((row) => [row?.no, row?.cells.nama]),
    );
  });

  it('is read by the delimiter that it names, whatever its headers hold more of', async () => {
    const text = csvOf(people, { headers: { nomor_sk: 'Nomor SK' } }).replace(
      '\r\n',
      ';a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v\r\n',
    );
    expect((await csvRows(`sep=;\r\n${text}`)).layout.delimiter).toBe(';');
  });

  it('is empty where nothing but such lines is in it', async () => {
    expect(await codeOf(csvRows('sep=;\r\n\r\n;;\r\n'))).toBe('FILE_EMPTY');
  });

  it('has a row named that is wider than the header', async () => {
    const [header = '', line = ''] = csvOf([staffRow(1)]).split('\r\n');
    const { rows } = await csvRows([header, `${line};lebih`, ''].join('\r\n'));
    expect(rows[0]?.fault).toMatchObject({
      code: 'ROW_WIDTH',
      params: { found: header.split(';').length + 1 },
    });
  });

  it('has a row named that is short of cells, not of columns that are passed over', async () => {
    const [header = '', line = ''] = csvOf([staffRow(1)]).split('\r\n');
    const short = line.slice(0, line.lastIndexOf(';'));
    const { rows } = await csvRows([header, short, ''].join('\r\n'));
    expect(rows[0]?.fault).toMatchObject({
      code: 'ROW_SHORT',
      params: { found: header.split(';').length - 1, expected: header.split(';').length },
    });
    const passed = await csvRows([`${header};catatan`, line, ''].join('\r\n'));
    expect(passed.rows[0]?.fault).toBeNull();
  });

  it.each([
    ['nothing in it', '', 'FILE_EMPTY'],
    ['a header alone', csvOf(people).split('\r\n')[0] ?? '', 'FILE_EMPTY'],
    ['a header and empty rows', `${csvOf(people).split('\r\n')[0]}\r\n;;;;\r\n \r\n`, 'FILE_EMPTY'],
    ['a needed column missing', csvOf([{ nip: '1', nama: 'A' }]), 'FILE_COLUMNS_MISSING'],
    ['a column twice', csvOf(people, { headers: { nama: 'NIP' } }), 'FILE_COLUMN_TWICE'],
    ['an encoding of two bytes', Buffer.from(`\uFEFF${csvOf(people)}`, 'utf16le'), 'FILE_ENCODING'],
    ['a quote that never ends', `${csvOf(people)}"${'x'.repeat(700)}`, 'FILE_QUOTES'],
    ['a quote that takes in all the rest', `${csvOf(people)}"${'x'.repeat(70_000)}`, 'FILE_ROW_TOO_LONG'],
    ['a cell that holds too much', csvOf([staffRow(1, { nama: 'x'.repeat(70_000) })]), 'FILE_ROW_TOO_LONG'],
  ])('is refused as a whole with %s', async (_, text, code) => {
    expect(await codeOf(csvRows(text, 1000))).toBe(code);
  });

  it('has the row named in which a quote or a cell does not end', async () => {
    const rowOf = (reading: Promise<unknown>) =>
      reading.catch((fault: unknown) => (fault instanceof UnreadableFile ? fault.row : fault));
    const { length } = people;
    const [header = '', ...lines] = csvOf(people).split('\r\n');
    const text = [header, '', ...lines].join('\r\n');
    expect(await rowOf(csvRows(`${text}"${'x'.repeat(700)}`, 100_000))).toBe(length + 3);
    expect(await rowOf(csvRows(`${text}${'x'.repeat(70_000)}`, 1000))).toBe(length + 3);
  });

  it('passes over rows of a spreadsheet that hold nothing, and counts them', async () => {
    const [header = '', ...lines] = csvOf([staffRow(1), staffRow(2)]).split('\r\n');
    const blank = header.replace(/[^;]/g, '');
    const text = [header, blank, lines[0], `${blank} `, blank, lines[1], blank, ''].join('\r\n');
    const { layout, rows } = await csvRows(text);
    expect(rows.map(({ no }) => no)).toEqual([3, 6]);
    for (const row of rows) {
      const part = csvPart(Buffer.from(text).subarray(row.from, row.to), layout, row.before);
      for await (const again of part) expect([again.no, again.cells]).toEqual([row.no, row.cells]);
    }
  });

  it('is read in parts as it is read whole, wherever it is cut', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ';', '"', '\n', '\r\n', ' ', '漢'),
      maxLength: 12,
    });
    const files = fc.array(fc.record({ nama: cell, nama_jabatan: cell }), { minLength: 1, maxLength: 8 });
    const emptyLines = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(files, emptyLines, fc.integer({ min: 1, max: 40 }), async (some, empty, size) => {
        const lines = some.map((changes, at) => {
          const body = csvOf([staffRow(at, changes)]);
          return `${body.slice(body.indexOf('\r\n') + 2)}${'\r\n'.repeat(empty[at] ?? 0)}`;
        });
        const header = csvOf([staffRow(0)]).split('\r\n')[0] ?? '';
        const bytes = Buffer.from(`${header}\r\n${lines.join('')}`);
        const { layout, rows } = await csvRows(bytes, size);
        expect(rows).toHaveLength(some.length);
        for (const row of rows) {
          const again: SheetRow[] = [];
          for await (const each of csvPart(bytes.subarray(row.from, row.to), layout, row.before))
            again.push(each);
          expect(again.map(({ no, cells }) => [no, cells])).toEqual([[row.no, row.cells]]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a register as JSON', () => {
  const read = async (text: string, size = 5): Promise<SheetRow[]> => {
    const rows: SheetRow[] = [];
    for await (const row of jsonRows(inChunks(text, size), registerSheet)) rows.push(row);
    return rows;
  };

  it.each([
    ['an array', JSON.stringify(people)],
    ['an object a line', people.map((row) => JSON.stringify(row)).join('\n')],
  ])('is read as %s', async (_, text) => {
    const rows = await read(text);
    expect(rows.map(({ cells }) => cells)).toEqual(people);
    for (const row of rows) {
      const [again] = await read(text.slice(row.from, row.to));
      expect(again?.cells).toEqual(row.cells);
    }
  });

  it('takes braces and quotes within texts, headers of a register as names, and a NIP as a number for lost', async () => {
    const [row] = await read('{"NIP": 198601012010011101, "Nama Pegawai": "A } \\" {", "gelar_depan": null}');
    expect(row?.cells).toEqual({ nip: '1E+17', nama: 'A } " {', gelar_depan: '' });
  });

  it('has an object named that is no JSON', async () => {
    const rows = await read(`{"nip": "1",}\n${JSON.stringify(staffRow(2))}`);
    expect(rows.map(({ fault }) => fault?.code ?? null)).toEqual(['ROW_JSON', null]);
  });

  it.each([
    ['a needed name is missing or misspelt', { nipp: '1', nip: undefined }, 'ROW_KEYS_MISSING'],
    ['the superior is left out', { kode_jabatan_atasan: undefined }, 'ROW_KEYS_MISSING'],
    ['two names mean one field', { 'Nama Pegawai': 'Budi' }, 'ROW_KEY_TWICE'],
  ])('has an object named where %s', async (_, changes, code) => {
    const [row, other] = await read(JSON.stringify([{ ...staffRow(1), ...changes }, staffRow(2)]));
    expect([row?.fault?.code, other?.fault]).toEqual([code, null]);
  });

  it.each([
    ['nothing', ' ', 'FILE_EMPTY'],
    ['an empty array', '\uFEFF [ ]\n', 'FILE_EMPTY'],
    ['an object that is too long', `{"nama": "${'x'.repeat(70_000)}`, 'FILE_ROW_TOO_LONG'],
    ['no objects', '[1, 2]', 'FILE_JSON'],
    ['an object that never ends', '{"nip": "1"}\n{"nip": "2"', 'FILE_JSON'],
  ])('is refused as a whole with %s', async (_, text, code) => {
    expect(await codeOf(read(text))).toBe(code);
  });
});
