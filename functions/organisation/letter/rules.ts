/**
 * A letter of the office (SK, SPT, SPMT): what gives or takes an office. The file itself lies with the
 * agency; kept are its address and its hash, so that whoever opens it can tell that it is the same one.
 * docs/domain.md 3, P06.
 */
import * as z from 'zod';
import { plainDateSchema } from '../../platform/period.ts';

/** A link that a browser follows safely: https, one host, no credentials, no blanks. */
const isSafeLink = (text: string): boolean => {
  if (/[\s\\]/.test(text)) return false;
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
};

/** Title and https address of a document that lies elsewhere. */
export const documentSchema = z.object({
  title: z.string().trim().min(1).max(200),
  url: z.string().trim().max(2000).refine(isSafeLink, 'https://…'),
});

/** `sha256` is the file's hash, 64 hexadecimal digits in lower case. */
export const letterSchema = documentSchema.extend({
  number: z.string().trim().min(1).max(100),
  date: plainDateSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 × 0–9 a–f'),
});
export type Letter = z.infer<typeof letterSchema>;
