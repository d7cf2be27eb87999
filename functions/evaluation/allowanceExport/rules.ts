/**
 * An export of a month's allowances for payroll: a frozen list, in parts, whose count, total and hash are known from the
 * beginning, so that whoever fetches it can tell that nothing is missing; each row beside what the export before it told.
 * docs/decisions/allowance.md. Pure.
 */
import * as z from 'zod';
import { instantSchema, periodSchema } from '../../platform/period.ts';

/** Rows of a part: it is one item, one read, and one answer. */
export const PART = 500;
/** Rows of an export: all of it is one transaction of less than 4 MB, and a hundred items. */
export const MOST_ROWS = 15_000;

/** A person's row: which version, what it pays, and what the export before it told of them; null where it told nothing. */
export const exportRowSchema = z.object({
  employeeId: z.uuid(),
  no: z.int().positive(),
  percent: z.int().min(0),
  was: z.object({ no: z.int().positive(), percent: z.int().min(0) }).nullable(),
});
export type ExportRow = z.infer<typeof exportRowSchema>;

/** A row as it is kept: most of an export is rows. */
type Packed = [string, number, number] | [string, number, number, number, number];
const packedSchema: z.ZodType<Packed> = z.union([
  z.tuple([z.uuid(), z.int(), z.int()]),
  z.tuple([z.uuid(), z.int(), z.int(), z.int(), z.int()]),
]);
export const partSchema = z.object({ rows: z.array(packedSchema).max(PART) });
export type Part = z.infer<typeof partSchema>;

/** A row made small, and read again. */
export const pack = ({ employeeId, no, percent, was }: ExportRow): Packed =>
  was ? [employeeId, no, percent, was.no, was.percent] : [employeeId, no, percent];
export const unpack = ([employeeId, no, percent, wasNo, wasPercent]: Packed): ExportRow => ({
  employeeId,
  no,
  percent,
  was: wasNo !== undefined && wasPercent !== undefined ? { no: wasNo, percent: wasPercent } : null,
});

/** People of the month who are not in an export, by why. */
const missingSchema = z.record(z.string(), z.int().positive());
export type Missing = z.infer<typeof missingSchema>;

export const exportSchema = z.object({
  month: periodSchema,
  /** Whose people; null for all of the city. */
  agencyId: z.uuid().nullable(),
  no: z.int().positive(),
  takenAt: instantSchema,
  takenBy: z.string(),
  rows: z.int().min(0),
  /** All per cents together, in thousandths. */
  total: z.int().min(0),
  /** SHA-256 of the lines of all parts, one after the other. */
  sha256: z.string(),
  /** The export before it of the same people, and how many rows differ from it or are new. */
  previous: z.int().positive().nullable(),
  changed: z.int().min(0),
  /** How many the export before it told of and this one does not: they stand with another agency now. */
  gone: z.int().min(0).default(0),
  /** Who was not in it when it was taken, counted; left out of exports from before this was counted. */
  missing: missingSchema.optional(),
});
export type AllowanceExport = z.infer<typeof exportSchema>;

/** What an export is of, in its key. */
export const scopeOf = ({ agencyId }: Pick<AllowanceExport, 'agencyId'>): string => agencyId ?? 'ALL';

/** How many parts an export has. */
export const partsIn = ({ rows }: Pick<AllowanceExport, 'rows'>): number => Math.ceil(rows / PART);

/** A row of the month's list as it was read, with the agency under which it stands. */
export type ListedRow = Omit<ExportRow, 'was'> & { readonly agencyId: string };

/**
 * Rows of a list that was read page by page, each person once, in the list's order: of whoever moved to another agency
 * meanwhile, and was met twice, the later version, which is the one that stands.
 */
export function eachOnce(rows: readonly ListedRow[]): ListedRow[] {
  const found = new Map<string, ListedRow>();
  for (const row of rows) if (row.no > (found.get(row.employeeId)?.no ?? 0)) found.set(row.employeeId, row);
  const orderOf = ({ agencyId, employeeId }: ListedRow): string => `${agencyId}#${employeeId}`;
  return [...found.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Whether a row tells something that the export before did not. */
export const isChanged = ({ no, was }: ExportRow): boolean => was?.no !== no;

/** Rows beside what was told of the same people before. */
export const besides = (
  rows: readonly Omit<ExportRow, 'was'>[],
  before: ReadonlyMap<string, ExportRow>,
): ExportRow[] =>
  rows.map((row) => {
    const told = before.get(row.employeeId);
    return { ...row, was: told ? { no: told.no, percent: told.percent } : null };
  });

/** What was told before of those of whom nothing is told any more. */
export function goneSince(
  rows: readonly Pick<ExportRow, 'employeeId'>[],
  told: readonly ExportRow[],
): ExportRow[] {
  const still = new Set(rows.map(({ employeeId }) => employeeId));
  return told.filter(({ employeeId }) => !still.has(employeeId)).map((row) => ({ ...row, was: null }));
}

/** Rows in parts, in their order. */
export const inParts = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / PART) }, (_, at) => rows.slice(at * PART, (at + 1) * PART));
