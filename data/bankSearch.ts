/** The words by which the activity bank is searched, as data. docs/decisions/activity-bank.md. */
import * as z from 'zod';
import bankSearchJson from './bank-search.json' with { type: 'json' };
import { file } from './load.ts';

/** Words and phrases as they are compared: lower case, single spaces. */
const word = z
  .string()
  .regex(/^\S+(?: \S+)*$/)
  .refine((text) => text === text.toLowerCase(), 'lower case');

const schema = z.strictObject({
  /** Words that say nothing of what is searched for. */
  stopWords: z.array(word),
  /** Verbs that any activity may begin with: one of them alone finds, beside others it is passed over. */
  genericVerbs: z.array(word),
  /** Roots shorter than four letters, and others that affixes leave: each stands by itself. */
  shortRoots: z.array(word),
  /** Words that look as if they had an affix and have none, or are known by their whole form. */
  notAffixed: z.array(word),
  /** Words and phrases that mean the same in an office; one may be in several groups. */
  synonyms: z.array(z.array(word).min(2)),
});

export const bankSearch = file('bank-search.json', schema, bankSearchJson);
