/** A clause of the distribution guide, as an evaluation that strays from it keeps it. docs/domain.md 1.7. */
import * as z from 'zod';
import { predicates } from './predicate.ts';

/**
 * One demand of the guide on some predicates taken together. MOST: none other is more frequent; MAX and MIN: at most, at
 * least, so many per cent of the group; SOME: at least one.
 */
export const clauseSchema = z.object({
  kind: z.enum(['MOST', 'MAX', 'MIN', 'SOME']),
  of: z.array(z.enum(predicates)).readonly(),
  percent: z.int().nullable(),
});
export type Clause = Readonly<z.infer<typeof clauseSchema>>;
