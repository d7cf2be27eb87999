/**
 * A row of e-Sakip's export: one item of a unit's agreement, with every fault of its cells by column and code.
 * Numbers as the office writes them: `99,5`, `1.250.000`. docs/integrators.md (performance agreements).
 */
import {
  type EsakipField,
  esakipField,
  esakipFormat,
  perspectiveOf,
  perspectiveWords,
} from '../../../data/esakip.ts';
import { plainWord } from '../../../data/register.ts';
import { CellReader, type CellProblem } from '../../organisation/register/cells.ts';
import type { SheetFormat, SheetRow } from '../../organisation/register/sheet.ts';
import { sha256 } from '../../platform/commit/hash.ts';
import { type Period, yearPeriod } from '../../platform/period.ts';
import { fromThousandths, toThousandths } from '../../platform/quantity.ts';
import { type AgreementItem, LONGEST } from './rules.ts';

/** The columns of e-Sakip's export. */
export const esakipSheet: SheetFormat<EsakipField> = {
  fieldOf: esakipField,
  needed: () => esakipFormat().columns.flatMap(({ field, needed }) => (needed ? [field] : [])),
};

export type EsakipProblem = CellProblem<EsakipField>;
type Reader = CellReader<EsakipField>;

/** A row as it was read: what could not be read is null, and named among the problems. */
export interface EsakipRow {
  readonly no: number;
  readonly unitCode: string | null;
  readonly year: Period | null;
  readonly version: number | null;
  readonly item: AgreementItem | null;
  readonly problems: readonly EsakipProblem[];
}

const MOST_VERSIONS = 999;

/** A whole number within bounds; else the problem says which. */
function whole(read: Reader, column: 'tahun' | 'versi', least: number, most: number): number | null {
  const text = read.text(column, 20, true);
  if (text === null) return null;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : null;
  if (value === null) return read.refuse(column, 'INPUT_INVALID', { expected: 'EXPECTED_WHOLE_NUMBER' });
  const range = `${least}\u2013${most}`;
  return value >= least && value <= most ? value : read.refuse(column, 'INPUT_OUT_OF_RANGE', { range });
}

/** A number with points between thousands: `1.250.000,5`. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
/** One group alone could also be a decimal of whoever writes a point: `1.250`. */
const ONE_GROUP = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;
const PERCENT = /^(?:%|persen(?:tase)?)$/i;

type Measured = Pick<AgreementItem, 'target' | 'targetText' | 'unit'>;

/** A target: a number with its unit of measure, or words. */
function readTarget(read: Reader): Measured | null {
  const [text, unit] = [read.text('target', LONGEST.targetText, true), read.text('satuan', LONGEST.unit)];
  if (text === null) return null;
  const bare = unit !== null && PERCENT.test(unit) ? text.replace(/\s*%$/, '') : text;
  const isGrouped = GROUPED.test(bare);
  if (!isGrouped && !DECIMAL.test(bare)) return { target: null, targetText: text, unit };
  const plain = isGrouped ? bare.replaceAll('.', '') : bare;
  const target = toThousandths(Number(plain.replace(',', '.')));
  if (target === null) return read.refuse('target', 'INPUT_INVALID', { expected: 'EXPECTED_QUANTITY' });
  if (unit === null) {
    if (read.isEmpty('satuan')) read.refuse('satuan', 'INPUT_REQUIRED');
    return null;
  }
  if (ONE_GROUP.test(bare)) read.warn('target', 'ROW_TARGET_READ', { value: fromThousandths(target) });
  return { target, targetText: null, unit };
}

function readPerspective(read: Reader): AgreementItem['perspective'] | null {
  const text = read.text('perspektif', 100, true);
  if (text === null) return null;
  const expected = perspectiveWords();
  return perspectiveOf(text) ?? read.refuse('perspektif', 'INPUT_INVALID', { expected });
}

/** Without a code of e-Sakip an item is known by its words: other words are another item. */
const idOfWords = (goal: string, indicator: string): string =>
  sha256(`${plainWord(goal)}/${plainWord(indicator)}`).slice(0, 16);

function readItem(read: Reader): AgreementItem | null {
  const code = read.code('kode');
  const goal = read.text('sasaran', LONGEST.goal, true);
  const indicator = read.text('indikator', LONGEST.indicator, true);
  const measured = readTarget(read);
  const perspective = readPerspective(read);
  if (goal === null || indicator === null || !measured || !perspective) return null;
  return { itemId: code ?? idOfWords(goal, indicator), goal, indicator, ...measured, perspective };
}

/** Reads a row; agreements are of last year, this one or the next, `thisYear` being the office's. */
export function readRow({ no, cells, fault }: SheetRow<EsakipField>, thisYear: number): EsakipRow {
  if (fault) return { no, unitCode: null, year: null, version: null, item: null, problems: [fault] };
  const read = new CellReader(cells);
  const unitCode = read.code('kode_unit', true);
  const year = whole(read, 'tahun', thisYear - 1, thisYear + 1);
  const version = whole(read, 'versi', 1, MOST_VERSIONS);
  const item = readItem(read);
  const { problems } = read;
  const isGood = problems.every(({ severity }) => severity === 'WARNING');
  return {
    no,
    unitCode,
    year: year === null ? null : yearPeriod(year),
    version,
    item: isGood ? item : null,
    problems,
  };
}
