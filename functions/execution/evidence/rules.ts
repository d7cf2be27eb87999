/** Evidence (bukti dukung) of what was done: a title and a link. docs/domain.md 1.6. */
import * as z from 'zod';

/** A link that a browser follows safely: https, one host, no credentials, no blanks. */
const isSafeLink = (text: string): boolean => {
  if (/[\s\\]/.test(text)) return false;
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
};

export const evidenceSchema = z.object({
  title: z.string().trim().min(1).max(200),
  url: z.string().trim().max(2000).refine(isSafeLink, 'https://…'),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The evidence of one line or activity. */
export const evidenceListSchema = z.array(evidenceSchema).max(10);
