/**
 * A row of e-Sakip's export of achievements: one unit's in one period, with every fault of its cells by column and code.
 * docs/integrators.md (achievements of organisations).
 */
import { CellReader, type CellProblem } from '../../organisation/register/cells.ts';
import type { SheetFormat, SheetRow } from '../../organisation/register/sheet.ts';
import { isMonth, parsePeriod, type Period, yearOf, yearPeriod } from '../../platform/period.ts';
import { toThousandths } from '../../platform/quantity.ts';
import { type Content, LONGEST, orgPredicates } from './rules.ts';

/** The names of a row, as JSON has them. */
export const achievementFields = [
  'kode_unit',
  'periode',
  'versi',
  'predikat',
  'dasar',
  'capaian_pk',
  'ekspektasi_pimpinan',
  'persen',
  'tautan',
] as const;
export type AchievementField = (typeof achievementFields)[number];

const needed: readonly AchievementField[] = ['kode_unit', 'periode', 'versi', 'predikat', 'dasar'];

export const achievementSheet: SheetFormat<AchievementField> = {
  fieldOf: (name) => achievementFields.find((field) => field === name.trim().toLowerCase()) ?? null,
  needed: () => needed,
};

type Reader = CellReader<AchievementField>;

/** A row as it was read: `content` null where something of it could not be read. */
export interface AchievementRow {
  readonly no: number;
  readonly unitCode: string | null;
  readonly period: Period | null;
  readonly version: number | null;
  readonly content: Content | null;
  readonly problems: readonly CellProblem<AchievementField>[];
}

const MOST_VERSIONS = 999;

/** A month or a year of this year or the last. */
function readPeriod(read: Reader, thisYear: number): Period | null {
  const text = read.text('periode', 20, true);
  if (text === null) return null;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  const period = parsePeriod(month ? `${month[1]}-M${month[2]}` : /^\d{4}$/.test(text) ? `${text}-Y` : text);
  if (!period || (!isMonth(period) && period !== yearPeriod(yearOf(period))))
    return read.refuse('periode', 'ACHIEVEMENT_PERIOD');
  const [least, most] = [thisYear - 1, thisYear];
  const isNear = yearOf(period) >= least && yearOf(period) <= most;
  return isNear ? period : read.refuse('periode', 'INPUT_OUT_OF_RANGE', { range: `${least}\u2013${most}` });
}

function readVersion(read: Reader): number | null {
  const text = read.text('versi', 10, true);
  if (text === null) return null;
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  const range = `1\u2013${MOST_VERSIONS}`;
  return value > 0 ? value : read.refuse('versi', 'INPUT_OUT_OF_RANGE', { range });
}

function readPredicate(read: Reader): Content['predicate'] | null {
  const text = read
    .text('predikat', 40, true)
    ?.toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  if (!text) return null;
  const found = orgPredicates.find((one) => one === text) ?? (text === 'CUKUP' ? 'BUTUH_PERBAIKAN' : null);
  return found ?? read.refuse('predikat', 'INPUT_INVALID', { expected: orgPredicates.join(', ') });
}

/** How much was achieved: `98,5`. */
function readPercent(read: Reader): number | null {
  const text = read.text('persen', 20)?.replace(/\s*%$/, '').replace(',', '.');
  if (!text) return null;
  const value = /^\d+(?:\.\d{1,3})?$/.test(text) ? toThousandths(Number(text)) : null;
  if (value === null || value > 1_000_000)
    return read.refuse('persen', 'INPUT_OUT_OF_RANGE', { range: '0\u20131000' });
  return value;
}

/** A link; what it proves stands in the grounds. */
function readEvidence(read: Reader): Content['evidence'] {
  const url = read.text('tautan', 500);
  if (url === null) return [];
  if (!URL.canParse(url) || !url.startsWith('https://')) {
    read.refuse('tautan', 'INPUT_INVALID', { expected: 'https://…' });
    return [];
  }
  return [{ title: 'e-Sakip', url }];
}

/** The two parts of a year; of a month neither. */
function readParts(read: Reader, period: Period | null): Pick<Content, 'agreementPart' | 'expectationPart'> {
  const isYear = period !== null && !isMonth(period);
  const [agreement, expectation] = (['capaian_pk', 'ekspektasi_pimpinan'] as const).map((column) => {
    const part = read.text(column, LONGEST.part, isYear);
    if (part !== null && period !== null && !isYear) read.refuse(column, 'ACHIEVEMENT_PART_OF_YEAR');
    return part;
  });
  return { agreementPart: agreement ?? null, expectationPart: expectation ?? null };
}

/** Reads a row; `thisYear` is the office's. */
export function readRow({ no, cells, fault }: SheetRow<AchievementField>, thisYear: number): AchievementRow {
  const none = { no, unitCode: null, period: null, version: null, content: null };
  if (fault) return { ...none, problems: [fault] };
  const read: Reader = new CellReader(cells);
  const unitCode = read.code('kode_unit', true);
  const period = readPeriod(read, thisYear);
  const version = readVersion(read);
  const predicate = readPredicate(read);
  const grounds = read.text('dasar', LONGEST.grounds, true);
  const content = { ...readParts(read, period), percent: readPercent(read), evidence: readEvidence(read) };
  const { problems } = read;
  const isWhole = problems.every(({ severity }) => severity === 'WARNING');
  return {
    no,
    unitCode,
    period,
    version,
    content: isWhole && predicate && grounds ? { grounds, predicate, ...content } : null,
    problems,
  };
}
