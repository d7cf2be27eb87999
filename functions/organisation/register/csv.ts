/** Sheets as CSV: by `;`, `,` or tab, with or without a byte order mark, line ends within quotes. */
import { CsvError, type Info, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import type { RegisterField } from '../../../data/register.ts';
import { type Cells, type CellProblem, errorOf } from './cells.ts';
import {
  type Bytes,
  columnsOf,
  LARGEST_ROW,
  type Layout,
  peek,
  type SheetFormat,
  type SheetRow,
  UnreadableFile,
} from './sheet.ts';

export type CsvLayout<F extends string = RegisterField> = Extract<Layout<F>, { format: 'CSV' }>;

/** Enough for any header. */
const HEADER_BYTES = 16 * 1024;
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

/** The parser's faults as the office reads them; the row by the parser's count, which is ahead of its reader. */
function unreadable(fault: unknown): unknown {
  if (!(fault instanceof CsvError)) return fault;
  const row = Number(fault.records) + Number(fault.empty_lines) + 1;
  // Whether a quote was forgotten or a cell holds too much cannot be told from within.
  return fault.code === 'CSV_MAX_RECORD_SIZE'
    ? new UnreadableFile('FILE_ROW_TOO_LONG', row, { row, max: LARGEST_ROW })
    : new UnreadableFile('FILE_QUOTES', row, { row });
}

async function* records(bytes: Bytes, delimiter: string): AsyncGenerator<Parsed> {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: LARGEST_ROW,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  pipeline(Readable.from(bytes), parser, () => {}); // a fault is thrown to whoever reads the rows
  try {
    yield* parser as AsyncIterable<Parsed>;
  } catch (fault) {
    throw unreadable(fault);
  }
}

/** The line in which an export tells Excel its delimiter: `sep=;`. Excel does not show it. */
const SEPARATOR = /^\uFEFF?\s*"?sep=(?<delimiter>[;,\t])/i;

/** The delimiter that the file names, else the one that its first line has most of, quotes and blank lines aside. */
function delimiterOf(head: Buffer): string {
  const text = head.toString('utf8').replace(/^[\uFEFF\s]+/, '');
  const named = SEPARATOR.exec(text)?.groups?.delimiter;
  if (named) return named;
  const line =
    text
      .replace(/"[^"]*"/g, 'x')
      .split(/\r\n|[\r\n]/)
      .find((each) => !isBlank(each.split(/[;,\t]/))) ?? '';
  const counted = [';', ',', '\t'].map((delimiter) => ({ delimiter, times: line.split(delimiter).length }));
  return counted.toSorted((a, b) => b.times - a.times)[0]?.delimiter ?? ',';
}

/** A line of delimiters alone is an empty one of a spreadsheet. */
const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/**
 * The header, after blank lines and one of the delimiter; `hidden` counts the lines that a spreadsheet does not
 * show.
 */
async function headerOf(parsed: AsyncGenerator<Parsed>): Promise<Parsed & { readonly hidden: number }> {
  let hidden = 0;
  for (let next = await parsed.next(); !next.done; next = await parsed.next()) {
    const [cell = '', ...others] = next.value.record;
    if (/^\s*sep=[;,\t]?$/i.test(cell) && isBlank(others)) hidden = 1;
    else if (!isBlank(next.value.record)) return { ...next.value, hidden };
  }
  throw new UnreadableFile('FILE_EMPTY');
}

/** A row with more cells than the header, or without some of a column that is read: they may all be shifted. */
function widthFault<F extends string>(
  record: readonly string[],
  columns: CsvLayout<F>['columns'],
): CellProblem<F> | null {
  const isWide = record.slice(columns.length).some((cell) => cell.trim() !== '');
  const needed = columns.findLastIndex((field) => field !== null) + 1;
  if (!isWide && record.length >= needed) return null;
  const params = { expected: columns.length, found: record.length };
  return errorOf<F>(null, isWide ? 'ROW_WIDTH' : 'ROW_SHORT', params);
}

/** The rows of records; `from` is where the first begins, `before` the number of the row before it. */
async function* rowsOf<F extends string>(
  parsed: AsyncIterable<Parsed>,
  { columns }: CsvLayout<F>,
  begin: { from: number; before: number; first: number },
): AsyncGenerator<SheetRow<F>> {
  let { from, before } = begin;
  for await (const { record, info } of parsed) {
    // Counted, and no row.
    if (isBlank(record)) continue;
    const cells = Object.fromEntries(
      columns.flatMap((field, at) => (field === null ? [] : [[field, record[at] ?? ''] as const])),
    ) as Cells<F>;
    const no = begin.first + info.records + info.empty_lines;
    yield { no, before, cells, fault: widthFault(record, columns), from, to: info.bytes };
    [from, before] = [info.bytes, no];
  }
}

/** Rows as they are, of which there must be one. */
async function* someOf<F extends string>(rows: AsyncGenerator<SheetRow<F>>): AsyncGenerator<SheetRow<F>> {
  let isEmpty = true;
  for await (const row of rows) {
    isEmpty = false;
    yield row;
  }
  if (isEmpty) throw new UnreadableFile('FILE_EMPTY');
}

/**
 * Reads a CSV: its layout, then its rows, numbered as a spreadsheet shows them (the header is 1, unless blank lines
 * stand before it). Throws UnreadableFile: FILE_EMPTY, FILE_ENCODING, FILE_QUOTES, FILE_ROW_TOO_LONG,
 * FILE_COLUMN_TWICE, FILE_COLUMNS_MISSING.
 */
export async function openCsv<F extends string>(
  bytes: Bytes,
  format: SheetFormat<F>,
): Promise<{ layout: CsvLayout<F>; rows: AsyncGenerator<SheetRow<F>> }> {
  const { head, all } = await peek(bytes, HEADER_BYTES);
  if (UTF16.some(([first, second]) => head[0] === first && head[1] === second))
    throw new UnreadableFile('FILE_ENCODING');
  const delimiter = delimiterOf(head);
  const parsed = records(all, delimiter);
  const { record, info, hidden } = await headerOf(parsed);
  const layout: CsvLayout<F> = { format: 'CSV', delimiter, columns: columnsOf(record, format) };
  const before = info.records + info.empty_lines - hidden;
  return { layout, rows: someOf(rowsOf(parsed, layout, { from: info.bytes, before, first: -hidden })) };
}

/** Reads a part of a CSV again; `before` is the number of the row before it. */
export const csvPart = <F extends string>(
  bytes: Uint8Array,
  layout: CsvLayout<F>,
  before: number,
): AsyncGenerator<SheetRow<F>> =>
  rowsOf(records([bytes], layout.delimiter), layout, { from: 0, before, first: before });
