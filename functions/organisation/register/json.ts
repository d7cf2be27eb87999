/** Sheets as JSON: an array of objects, or an object a line, with the names of docs/integrators.md or any header. */
import { type Cells, type CellProblem, errorOf } from './cells.ts';
import { type Bytes, LARGEST_ROW, type SheetFormat, type SheetRow, UnreadableFile } from './sheet.ts';

const [OPEN, CLOSE, QUOTE, ESCAPE] = ['{', '}', '"', '\\'].map((sign) => sign.charCodeAt(0));

/** Finds where the objects at the top of a text begin and end, byte by byte: strings may hold braces. */
class ObjectFinder {
  #depth = 0;
  #isText = false;
  #isEscaped = false;

  /** Whether an object ends with this byte. */
  takes(byte: number): boolean {
    if (this.#isText) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === ESCAPE) this.#isEscaped = true;
      else if (byte === QUOTE) this.#isText = false;
      return false;
    }
    if (byte === QUOTE) this.#isText = true;
    else if (byte === OPEN) this.#depth += 1;
    else if (byte === CLOSE) this.#depth -= 1;
    return byte === CLOSE && this.#depth === 0;
  }
}

/**
 * A number cannot hold the 18 digits of a NIP: it has lost some, and is told as a spreadsheet's would be. A decimal
 * has the office's comma: by its point it could be taken for thousands.
 */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value > 1e15 ? '1E+17' : String(value).replace('.', ',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Names of an object as headers are judged: none of a needed column is missing, none is there twice. */
function keysFault<F extends string>(fields: readonly F[], format: SheetFormat<F>): CellProblem<F> | null {
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice) return errorOf(twice, 'ROW_KEY_TWICE', { column: twice });
  const missing = format.needed().filter((field) => !fields.includes(field));
  const columns = missing.join(', ');
  return columns === '' ? null : errorOf<F>(null, 'ROW_KEYS_MISSING', { columns });
}

function cellsOf<F extends string>(
  text: string,
  format: SheetFormat<F>,
): { cells: Cells<F>; fault: CellProblem<F> | null } {
  try {
    const object = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>;
    const named = Object.entries(object).flatMap(([name, value]) => {
      const field = format.fieldOf(name);
      return field ? [[field, cellOf(value)] as const] : [];
    });
    const fields = named.map(([field]) => field);
    return { cells: Object.fromEntries(named) as Cells<F>, fault: keysFault(fields, format) };
  } catch {
    return { cells: {} as Cells<F>, fault: errorOf<F>(null, 'ROW_JSON') };
  }
}

/**
 * Reads JSON objects as rows, numbered from `before` + 1. Throws UnreadableFile: FILE_EMPTY, FILE_JSON,
 * FILE_ROW_TOO_LONG.
 */
export async function* jsonRows<F extends string>(
  bytes: Bytes,
  format: SheetFormat<F>,
  before = 0,
): AsyncGenerator<SheetRow<F>> {
  const finder = new ObjectFinder();
  let [no, from, at] = [before, 0, 0];
  let held: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let begun = 0;
    for (let place = 0; place < chunk.length; place += 1) {
      if (!finder.takes(chunk[place] as number)) continue;
      const text = Buffer.concat([...held, chunk.subarray(begun, place + 1)]).toString('utf8');
      [held, begun, no] = [[], place + 1, no + 1];
      yield { no, before: no - 1, ...cellsOf(text, format), from, to: at + place + 1 };
      from = at + place + 1;
    }
    held.push(chunk.subarray(begun));
    at += chunk.length;
    if (at - from > LARGEST_ROW)
      throw new UnreadableFile('FILE_ROW_TOO_LONG', no + 1, { row: no + 1, max: LARGEST_ROW });
  }
  const rest = Buffer.concat(held).toString('utf8').trim();
  const isEmpty = /^(?:\[\s*\])?$/.test(rest);
  if (no === before) throw new UnreadableFile(isEmpty ? 'FILE_EMPTY' : 'FILE_JSON', 1, { row: 1 });
  if (rest.includes('{')) throw new UnreadableFile('FILE_JSON', no + 1, { row: no + 1 });
}
