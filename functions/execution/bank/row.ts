/**
 * A row of the bank as CSV: one item as it is to be, with every fault of its cells by column and code; and an item
 * as such a row. Pure.
 */
import { bankColumns, type BankField, bankField } from '../../../data/bankColumns.ts';
import { CellReader, type CellProblem, errorOf } from '../../organisation/register/cells.ts';
import { csvHeader, csvLine } from '../../organisation/register/problemCsv.ts';
import type { SheetFormat, SheetRow } from '../../organisation/register/sheet.ts';
import { parseInput } from '../../platform/input.ts';
import type { PlainDate } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import {
  bankCodeSchema,
  type BankContent,
  type BankRecord,
  LONGEST,
  newestOf,
  writtenContentSchema,
} from './rules.ts';

export const bankSheet: SheetFormat<BankField> = {
  fieldOf: bankField,
  needed: () => bankColumns().flatMap(({ field, needed }) => (needed ? [field] : [])),
};

export type RowProblem = CellProblem<BankField> & { readonly row: number };

/** A row as it was read: what could not be read is null, and named among the problems. */
export interface BankRow {
  readonly no: number;
  readonly code: string | null;
  readonly content: BankContent | null;
  readonly from: PlainDate | null;
  readonly lastDay: PlainDate | null;
  readonly problems: readonly RowProblem[];
}

const MINUTES = { least: 1, most: 660 };

function minutes(read: CellReader<BankField>, column: BankField): number | null {
  const text = read.text(column, 10, true);
  if (text === null) return null;
  if (!/^\d{1,4}$/.test(text))
    return read.refuse(column, 'INPUT_INVALID', { expected: 'EXPECTED_WHOLE_NUMBER' });
  const { least, most } = MINUTES;
  const value = Number(text);
  return value >= least && value <= most
    ? value
    : read.refuse(column, 'INPUT_OUT_OF_RANGE', { range: `${least}–${most}` });
}

/** The column of a field of the content. */
const COLUMNS: Readonly<Record<string, BankField>> = {
  name: 'nama',
  category: 'kelompok',
  families: 'rumpun_jabatan',
  unit: 'satuan',
  normMinutes: 'menit_baku',
  output: 'hasil',
};
const refuseAll = (read: CellReader<BankField>, problems: readonly Problem[]): null => {
  for (const { field, code, params } of problems)
    read.refuse(COLUMNS[field?.[0] ?? ''] ?? null, code, params);
  return null;
};

/** The families of a cell, by comma or slash. */
const familiesOf = (text: string): string[] =>
  text
    .split(/[,/|]/)
    .map((family) => family.trim().toUpperCase().replace(/\s+/g, '_'))
    .filter(Boolean);

function readContent(read: CellReader<BankField>): BankContent | null {
  const name = read.text('nama', LONGEST.name, true);
  const category = read.text('kelompok', LONGEST.category, true);
  const families = read.text('rumpun_jabatan', 1000, true);
  const unit = read.text('satuan', LONGEST.unit, true);
  const [min, standard, max] = [
    minutes(read, 'menit_min'),
    minutes(read, 'menit_baku'),
    minutes(read, 'menit_maks'),
  ];
  const output = read.text('hasil', LONGEST.output, true);
  if (read.problems.length > 0) return null;
  const told = { name, category, families: familiesOf(families ?? ''), unit, output };
  const content = parseInput(writtenContentSchema, { ...told, normMinutes: { min, standard, max } }, []);
  return content.ok ? content.value : refuseAll(read, content.problems);
}

function readCode(read: CellReader<BankField>): string | null {
  const code = read.code('kode', true);
  if (code === null || bankCodeSchema.safeParse(code).success) return code;
  return read.refuse('kode', 'INPUT_INVALID', { expected: 'ABC-001' });
}

/** Reads a row of the bank. */
export function readBankRow({ no, cells, fault }: SheetRow<BankField>): BankRow {
  const nothing = { no, code: null, content: null, from: null, lastDay: null };
  if (fault) return { ...nothing, problems: [{ row: no, ...fault }] };
  const read = new CellReader(cells);
  const content = readContent(read);
  const code = readCode(read);
  const [from, lastDay] = [read.date('berlaku_mulai'), read.date('berlaku_sampai')];
  const problems = read.problems.map((problem) => ({ row: no, ...problem }));
  return { no, code, content, from, lastDay, problems };
}

/** The columns that problems of the bank's rules are about, where it is not the code. */
const ABOUT: Readonly<Record<string, BankField>> = {
  BANK_FROM: 'berlaku_mulai',
  ROW_BANK_FROM_KEPT: 'berlaku_mulai',
  BANK_LAST_DAY: 'berlaku_sampai',
  ROW_BANK_STAYS_ENDED: 'berlaku_sampai',
  BANK_FAMILY: 'rumpun_jabatan',
  BANK_NORM: 'menit_baku',
};

/** A problem of the bank's rules on the column that it is about. */
export const problemOfRow = (row: number, { code, params }: Problem): RowProblem => ({
  row,
  ...errorOf<BankField>(ABOUT[code] ?? 'kode', code, params),
});

/** An item as a row: its newest version, from which day on, and its last day. */
function rowOf(record: BankRecord): string {
  const { name, category, families, unit, normMinutes, output, from } = newestOf(record);
  const { min, standard, max } = normMinutes;
  const cells = [record.code, name, category, families.join(', '), unit, min, standard, max, output, from];
  return csvLine([...cells, record.lastDay ?? '']);
}

/** Items as CSV: imported again, it changes nothing. */
export const csvOf = (records: readonly BankRecord[]): string =>
  csvHeader(bankColumns().map(({ field }) => field)) + records.map(rowOf).join('');
