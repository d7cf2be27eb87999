/** Evidence (bukti dukung) of what was done: a title and a link. docs/domain.md 1.6. */
import * as z from 'zod';
import { documentSchema } from '../../organisation/letter/rules.ts';

export const evidenceSchema = documentSchema;
export type Evidence = z.infer<typeof evidenceSchema>;

/** The evidence of one line or activity. */
export const evidenceListSchema = z.array(evidenceSchema).max(10);
