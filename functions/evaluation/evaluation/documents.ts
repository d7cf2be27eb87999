/** The documents of an evaluation as it lists them: numbered, hashed, signed. docs/domain.md 1.7, I10. */
import * as z from 'zod';
import { instantSchema } from '../../platform/period.ts';

/** Why a document was issued: first, after a reopening, or since an objection was decided. */
export const causes = ['FIRST', 'REOPENED', 'UPHELD', 'CHANGED'] as const;
export type Cause = (typeof causes)[number];

/** Who put their name to a document, over its hash; nobody signs what was deemed received. */
const signatureSchema = z.object({
  as: z.enum(['APPRAISER', 'EMPLOYEE', 'SUPERIOR']),
  employeeId: z.string(),
  at: instantSchema,
});
export type Signature = z.infer<typeof signatureSchema>;

/** A document as the evaluation lists it; its bytes lie beside (I10). */
export const listedDocumentSchema = z.object({
  number: z.int().positive(),
  hash: z.string(),
  cause: z.enum(causes),
  issuedAt: instantSchema,
  /** The number of the one that it takes the place of. */
  supersedes: z.int().positive().nullable(),
  signatures: z.array(signatureSchema),
  /** Of before documents had numbers: its bytes are in the shape of then, and stay so. */
  former: z.literal(true).optional(),
});
export type ListedDocument = z.infer<typeof listedDocumentSchema>;
