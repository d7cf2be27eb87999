/** Credit points of before this system, as BKPP enters them from a decree (PAK). docs/domain.md 1.11. */
import * as z from 'zod';
import { text } from '../../planning/plan/rules.ts';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { check, type Problem, type Result } from '../../platform/result.ts';

/** Thousandths of a point, as `Quantity` reads them. */
const points = () => z.int().min(0).max(10_000_000);

export const openingInputSchema = z.object({
  asOf: plainDateSchema,
  towardRank: points(),
  towardLevel: points(),
  decreeNo: text(100),
  decreeDate: plainDateSchema,
  reason: text(1000),
});
export type OpeningInput = z.infer<typeof openingInputSchema>;

const entrySchema = openingInputSchema.extend({
  number: z.int().positive(),
  supersedes: z.int().positive().nullable(),
  by: z.string(),
  at: instantSchema,
});
export type OpeningEntry = z.infer<typeof entrySchema>;

export const openingSchema = z.object({ employeeId: z.string(), versions: z.array(entrySchema).min(1) });
export type Opening = z.infer<typeof openingSchema>;

/** The entry that stands, or null. */
export const standingOpening = (opening: Opening | null): OpeningEntry | null =>
  opening?.versions.at(-1) ?? null;

/** Enters the balance of a day, or corrects it by a new version. Refuses CREDIT_DATE: a day that is not over yet. */
export function enter(
  before: Opening | null,
  employeeId: string,
  input: OpeningInput,
  { by, at, today }: { readonly by: string; readonly at: Instant; readonly today: PlainDate },
): Result<Opening> {
  const problems: Problem[] = (['asOf', 'decreeDate'] as const)
    .filter((name) => input[name] > today)
    .map((name) => ({ code: 'CREDIT_DATE', field: ['input', name], params: { today } }));
  const supersedes = standingOpening(before)?.number ?? null;
  const entry = { ...input, number: (supersedes ?? 0) + 1, supersedes, by, at };
  return check(problems, { employeeId, versions: [...(before?.versions ?? []), entry] });
}
