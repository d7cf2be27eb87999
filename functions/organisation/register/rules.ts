/**
 * A file of the personnel register on its way in: brought, read and judged (validated), then committed
 * row by row. Problems keep a row out and never the file, unless it cannot be read at all.
 */
import * as z from 'zod';
import { registerFields } from '../../../data/register.ts';
import { type Instant, instantSchema, plainDateSchema } from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';

/** Rows that a request may bring by itself; more come as a file. */
export const MOST_ROWS_INLINE = 100;
/** Bytes of those rows: they are kept as one item, which DynamoDB takes up to 400 KB. */
export const MOST_BYTES_INLINE = 384 * 1024;
/** Rows of a file: the largest city has some 20,000 civil servants, a province 60,000. */
export const MOST_ROWS = 200_000;
/** Bytes of a file. */
export const MOST_BYTES = 128 * 1024 * 1024;
/** Rows of a part: what is committed between two marks. */
export const PART_ROWS = 100;
/** Warnings that are listed, errors not counted among them: each of these is listed. What lies beyond is counted. */
export const MOST_WARNINGS = 20_000;

export const formats = ['CSV', 'JSON'] as const;
export const states = [
  'AWAITING_FILE',
  'READING',
  'REJECTED',
  'VALIDATED',
  'COMMITTING',
  'COMMITTED',
] as const;
export const severities = ['ERROR', 'WARNING'] as const;
export type ImportState = (typeof states)[number];

const count = z.int().nonnegative();

const layoutSchema = z.discriminatedUnion('format', [
  z.object({
    format: z.literal('CSV'),
    delimiter: z.string(),
    columns: z.array(z.enum(registerFields).nullable()).readonly(),
  }),
  z.object({ format: z.literal('JSON') }),
]);

/** Rows by what was found: those without an error, with one, with nothing but warnings; problems in all and listed. */
const findingsSchema = z.object({
  rows: count,
  good: count,
  bad: count,
  warned: count,
  problems: count,
  listed: count,
  parts: count,
});
export type Findings = z.infer<typeof findingsSchema>;

/** People by what the commit did: put on record, changed, already as the row says, or refused. */
export const outcomesSchema = z.object({
  registered: count,
  changed: count,
  unchanged: count,
  refused: count,
});
export type Outcomes = z.infer<typeof outcomesSchema>;

/** `asOf` is the day of which the register speaks. `bytes` and `sha256` are of the file as it was announced. */
export const importSchema = z.object({
  importId: z.uuid(),
  state: z.enum(states),
  format: z.enum(formats),
  source: z.enum(['FILE', 'INLINE']),
  asOf: plainDateSchema,
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  requestedBy: z.string(),
  requestedAt: instantSchema,
  layout: layoutSchema.nullable(),
  /** Why the file cannot be read at all, and near which row. */
  rejection: z
    .object({ row: count, code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  findings: findingsSchema.nullable(),
  validatedAt: instantSchema.nullable(),
  outcomes: outcomesSchema.nullable(),
  committedAt: instantSchema.nullable(),
});
export type RegisterImport = z.infer<typeof importSchema>;

/** An import as it begins: nothing of it has been read. */
export const begunImport = (
  of: Pick<
    RegisterImport,
    'importId' | 'state' | 'format' | 'source' | 'asOf' | 'bytes' | 'sha256' | 'requestedBy' | 'requestedAt'
  >,
): RegisterImport => ({
  ...of,
  layout: null,
  rejection: null,
  findings: null,
  validatedAt: null,
  outcomes: null,
  committedAt: null,
});

/** A part of a file: its bytes `[from, to)`, the rows before it, those left out, and what came of the others. */
export const partSchema = z.object({
  no: count,
  from: count,
  to: count,
  before: count,
  rows: count,
  bad: z.array(z.int()),
  done: outcomesSchema.nullable(),
});
export type Part = z.infer<typeof partSchema>;

const ids = z.array(z.uuid());

/**
 * Whom a part named, beside its mark, so that progress does not read it: everybody whose row was taken, `odd` those of
 * them whose number their row contradicts, `concerned` those of whom something was written; and who got which of
 * the offices for one holder.
 */
export const partPeopleSchema = z.object({
  no: count,
  named: ids,
  odd: ids,
  concerned: ids,
  leading: z.array(z.object({ employeeId: z.uuid(), positionId: z.uuid() })),
});
export type PartPeople = z.infer<typeof partPeopleSchema>;

/** A problem as it is kept: no personal data, only where it is and what would be right. */
export const problemSchema = z.object({
  importId: z.uuid(),
  row: z.int().positive(),
  no: count,
  column: z.enum(registerFields).nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  severity: z.enum(severities),
});
export type ListedProblem = z.infer<typeof problemSchema>;

/** From which states an action of the office may go on, and where it leads. */
const steps = {
  validate: { from: ['AWAITING_FILE', 'REJECTED'], to: 'READING' },
  commit: { from: ['VALIDATED'], to: 'COMMITTING' },
} as const satisfies Record<string, { from: readonly ImportState[]; to: ImportState }>;
export type ImportStep = keyof typeof steps;

/** Whether an import is past a step already: asking for it again changes nothing. */
const isPast = (state: ImportState, step: ImportStep): boolean =>
  step === 'validate'
    ? ['READING', 'VALIDATED', 'COMMITTING', 'COMMITTED'].includes(state)
    : ['COMMITTING', 'COMMITTED'].includes(state);

/** An import that is asked to go on; unchanged when it has. Refuses REGISTER_STATE. */
export function goOn(of: RegisterImport, step: ImportStep): Result<RegisterImport> {
  if (isPast(of.state, step)) return ok(of);
  const { from, to } = steps[step];
  const mayGoOn = (from as readonly ImportState[]).includes(of.state);
  return mayGoOn
    ? ok({ ...of, state: to })
    : refuse('REGISTER_STATE', 'input.id', { status: of.state, needed: from.join(' / ') });
}

/** An import whose rows are judged. */
export const validated = (
  of: RegisterImport,
  layout: RegisterImport['layout'],
  findings: Findings,
  at: Instant,
): RegisterImport => ({ ...of, state: 'VALIDATED', layout, rejection: null, findings, validatedAt: at });

/** An import whose file cannot be read. */
export const rejected = (
  of: RegisterImport,
  rejection: NonNullable<RegisterImport['rejection']>,
): RegisterImport => ({ ...of, state: 'REJECTED', rejection });

/** An import of which every part is done. */
export const committed = (of: RegisterImport, outcomes: Outcomes, at: Instant): RegisterImport => ({
  ...of,
  state: 'COMMITTED',
  outcomes,
  committedAt: at,
});

/** The outcomes of parts, added up. */
export const sumOf = (parts: readonly Pick<Part, 'done'>[]): Outcomes => {
  const sum = { registered: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { done } of parts) {
    if (!done) continue;
    sum.registered += done.registered;
    sum.changed += done.changed;
    sum.unchanged += done.unchanged;
    sum.refused += done.refused;
  }
  return sum;
};
