/**
 * A file row by row as it streams in, each row with the stretch of bytes that it stands in:
 * a part of the file can be read again by itself, and memory never holds more than a few rows.
 */
import { fieldBySpelling, plainWord, type RegisterField, registerFormat } from '../../../data/register.ts';
import type { Cells, CellProblem } from './cells.ts';

/** Which columns a kind of file has: the field that a header or a name stands for, and those that must be there. */
export interface SheetFormat<F extends string> {
  readonly fieldOf: (header: string) => F | null;
  readonly needed: () => readonly F[];
}

/** The columns of a personnel register. */
export const registerSheet: SheetFormat<RegisterField> = {
  fieldOf: (header) => fieldBySpelling().get(plainWord(header)) ?? null,
  needed: () => registerFormat().columns.flatMap(({ field, needed }) => (needed ? [field] : [])),
};

/** How a file is written: CSV by its delimiter and the field of each column; JSON by names. */
export type Layout<F extends string = RegisterField> =
  | {
      readonly format: 'CSV';
      readonly delimiter: string;
      readonly columns: readonly (F | null)[];
    }
  | { readonly format: 'JSON' };

/**
 * A row: its number and that of the row before it, its cells, and the bytes `[from, to)` of it with whatever stands
 * before it.
 */
export interface SheetRow<F extends string = RegisterField> {
  readonly no: number;
  readonly before: number;
  readonly cells: Cells<F>;
  readonly fault: CellProblem<F> | null;
  readonly from: number;
  readonly to: number;
}

/** The largest row, in bytes: a quote or a brace that is never closed would else take in the rest of the file. */
export const LARGEST_ROW = 64 * 1024;

/** The bytes of a file, or of a part of it. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The file as a whole cannot be read: the code says why, `row` near where. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly problem: Pick<CellProblem, 'code' | 'params' | 'column'>;
  readonly row: number;

  constructor(code: CellProblem['code'], row = 1, params: CellProblem['params'] = {}) {
    super(code);
    this.problem = { code, params, column: null };
    this.row = row;
  }
}

/** The field of each header of a CSV; throws UnreadableFile: FILE_COLUMN_TWICE, FILE_COLUMNS_MISSING. */
export function columnsOf<F extends string>(
  headers: readonly string[],
  format: SheetFormat<F>,
): (F | null)[] {
  const columns = headers.map(format.fieldOf);
  const twice = columns.find((field, at) => field !== null && columns.indexOf(field) !== at);
  if (twice) throw new UnreadableFile('FILE_COLUMN_TWICE', 1, { column: twice });
  const missing = format.needed().filter((field) => !columns.includes(field));
  if (missing.length > 0)
    throw new UnreadableFile('FILE_COLUMNS_MISSING', 1, { columns: missing.join(', ') });
  return columns;
}

/** The first bytes of a file, at least `enough` of them if it has so many, and all of its bytes again. */
export async function peek(
  bytes: Bytes,
  enough: number,
): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> {
  const source = (
    Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]()
  ) as AsyncIterator<Uint8Array>;
  let head = Buffer.alloc(0);
  let isOver = false;
  while (head.length < enough && !isOver) {
    const next = await source.next();
    if (next.done) isOver = true;
    else head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield head;
    for (let next = await source.next(); !next.done; next = await source.next())
      yield Buffer.from(next.value);
  }
  return { head, all: all() };
}
