/**
 * The cells of a register's row as people and spreadsheets leave them: spaces, an apostrophe before a
 * number, dates by day, month and year, words in any case. Each reader gives a value, null where the
 * cell is empty, or says what would be right.
 */
import { plainWord, type RegisterField, valueOf, type WordField, wordsOf } from '../../../data/register.ts';
import { isPlainText } from '../../platform/characters.ts';
import { parseDate, type PlainDate } from '../../platform/period.ts';
import type { Params, Problem } from '../../platform/result.ts';
import { rankCodeSchema } from '../employee/rules.ts';
import { parseNip } from '../employee/nip.ts';

/** The cells of a row, by field; what is left out is empty. */
export type Cells<F extends string = RegisterField> = Readonly<Partial<Record<F, string>>>;

/** What is wrong or odd about a cell. A warning does not keep the row from being committed. */
export interface CellProblem<F extends string = RegisterField> {
  readonly column: F | null;
  readonly code: Problem['code'];
  readonly params?: Params;
  readonly severity: 'ERROR' | 'WARNING';
}

/** An error of a column, or of the row as a whole. */
export const errorOf = <F extends string = RegisterField>(
  column: F | null,
  code: CellProblem['code'],
  params?: Params,
): CellProblem<F> => ({ column, code, ...(params && { params }), severity: 'ERROR' });

/** Excel's ways to keep digits a text: an apostrophe before them, or `="..."`. A name may begin with one ('Aisyiyah). */
const KEPT_AS_TEXT = /^(?:['\u2019`](?=\d|$)|="(?<inner>[^"]*)"$)/;
/** What a decoder puts where the bytes are no UTF-8. */
const UNDECODABLE = '\uFFFD';

/** A cell without what surrounds its content; empty for what registers write for "none". */
export function contentOf(cell: string | undefined): string {
  const bare = (cell ?? '').replace(/[\s\u00A0]+/g, ' ').trim();
  const text = KEPT_AS_TEXT.exec(bare)?.groups?.inner ?? bare.replace(KEPT_AS_TEXT, '');
  return /^[-\u2013]?$/.test(text.trim()) ? '' : text.trim();
}

/** What databases export where there is no date. */
const NO_DATE = /^(?:0000[-/.]00[-/.]00|00[-/.]00[-/.]0000)(?:[T ].*)?$/;
const SCIENTIFIC = /^\d[.,]?\d*E\+?\d+$/i;
const NIP_DIGITS = 18;

/** Reads the cells of one row of any sheet and keeps what is wrong with them. */
export class CellReader<F extends string> {
  readonly problems: CellProblem<F>[] = [];
  readonly #cells: Cells<F>;

  constructor(cells: Cells<F>) {
    this.#cells = cells;
  }

  /** Keeps an error of a column. */
  refuse(column: F | null, code: Problem['code'], params?: Params): null {
    this.problems.push(errorOf(column, code, params));
    return null;
  }

  /** Keeps something odd of a column, with which the row may still be committed. */
  warn(column: F | null, code: Problem['code'], params?: Params): void {
    this.problems.push({ column, code, ...(params && { params }), severity: 'WARNING' });
  }

  /** Whether a cell holds nothing. */
  isEmpty(column: F): boolean {
    return contentOf(this.#cells[column]) === '';
  }

  /** A text of at most `max` characters; null when empty. INPUT_REQUIRED where it is needed. */
  text(column: F, max: number, isNeeded = false): string | null {
    const text = contentOf(this.#cells[column]);
    if (text === '') return isNeeded ? this.refuse(column, 'INPUT_REQUIRED') : null;
    if (text.includes(UNDECODABLE)) return this.refuse(column, 'ROW_ENCODING');
    if (!isPlainText(text)) return this.refuse(column, 'INPUT_CHARACTERS');
    return text.length > max ? this.refuse(column, 'INPUT_TOO_LONG', { max }) : text;
  }

  /** A code of the register: a text without spaces, in capitals. */
  code(column: F, isNeeded = false): string | null {
    const text = this.text(column, 60, isNeeded);
    if (text === null) return null;
    const code = text.replace(/\s/g, '').toUpperCase();
    return /^[\w./-]+$/.test(code) ? code : this.refuse(column, 'ROW_CODE');
  }

  /** A date, `dd-mm-yyyy` (also by `/` or `.`) or `yyyy-mm-dd`, a time behind it passed over; zeros are none. */
  date(column: F, isNeeded = false): PlainDate | null {
    const text = this.text(column, 40, isNeeded);
    if (text === null) return null;
    if (NO_DATE.test(text)) return isNeeded ? this.refuse(column, 'INPUT_REQUIRED') : null;
    const day = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: \d.*)?$/.exec(text);
    const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
    const two = (digits = '') => digits.padStart(2, '0');
    const date = parseDate(day ? `${day[3]}-${two(day[2])}-${two(day[1])}` : (iso ?? ''));
    return date ?? this.refuse(column, 'ROW_DATE');
  }
}

/** Reads the cells of one row of a personnel register. */
export class RowReader extends CellReader<RegisterField> {
  /** One of a column's known words, as the value that it stands for. */
  word(column: WordField, isNeeded = false): string | null {
    const text = this.text(column, 100, isNeeded);
    if (text === null) return null;
    const value = valueOf(column, text);
    return value === null ? this.refuse(column, 'INPUT_INVALID', { expected: wordsOf(column) }) : value;
  }

  /** A number of a civil servant: ROW_NIP_LOST where a spreadsheet has made a rounded number of it. */
  nip(column: 'nip', today: PlainDate): string | null {
    const text = this.text(column, 40);
    if (text === null) return null;
    const digits = text.replace(/[\s.]/g, '');
    const isRounded = digits.length === NIP_DIGITS && digits.endsWith('000');
    if (SCIENTIFIC.test(text.replace(/\s/g, '')) || isRounded) return this.refuse(column, 'ROW_NIP_LOST');
    const parsed = parseNip(text, today);
    return parsed.ok ? parsed.value.nip : this.refuse(column, parsed.problems[0].code);
  }

  /** A rank as registers write it: `III/c`, `IIIc`, `Penata (III/c)`, `Penata - III/c`, `IX`. */
  rank(column: 'golongan'): string | null {
    const text = this.text(column, 60);
    if (text === null) return null;
    const within = /(?:^|[\s(-])([IVX]+)\s*(?:[/. ]\s*)?([a-e])?\s*\)?$/i.exec(text);
    const [roman, room] = [within?.[1]?.toUpperCase(), within?.[2]?.toLowerCase()];
    const code = room ? `${roman}/${room}` : (roman ?? '');
    return rankCodeSchema.safeParse(code).success ? code : this.refuse(column, 'ROW_RANK');
  }

  /** A position's class, 1 to 17. */
  grade(column: 'kelas_jabatan'): number | null {
    const text = this.text(column, 10);
    if (text === null) return null;
    const grade = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return grade >= 1 && grade <= 17
      ? grade
      : this.refuse(column, 'INPUT_OUT_OF_RANGE', { range: '1\u201317' });
  }
}

/** An eselon as registers write it: `II.b`, `II/b`, `IIB`; null when it is none of the known ones. */
export function eselonOf(text: string, known: readonly string[]): string | null {
  return known.find((eselon) => plainWord(eselon) === plainWord(text)) ?? null;
}
