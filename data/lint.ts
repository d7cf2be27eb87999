/** The words by which plans are linted. docs/domain.md 3 (L01 to L16), docs/decisions/lint.md. */
import * as z from 'zod';
import activitiesJson from './lint/activities.json' with { type: 'json' };
import compoundsJson from './lint/compounds.json' with { type: 'json' };
import levelsJson from './lint/levels.json' with { type: 'json' };
import measuresJson from './lint/measures.json' with { type: 'json' };
import percentagesJson from './lint/percentages.json' with { type: 'json' };
import unitsJson from './lint/units.json' with { type: 'json' };
import vagueJson from './lint/vague.json' with { type: 'json' };
import { file } from './load.ts';

/** Words and phrases as they are compared: lower case, single spaces. */
const word = z
  .string()
  .regex(/^\S+(?: \S+)*$/)
  .refine((text) => text === text.toLowerCase(), 'lower case');
const words = z.array(word).min(1);
/** A result's first words, as they begin a sentence. */
const resultStart = z.string().regex(/^[A-Z][a-z]+(?: [a-z]+)*$/);

const activitiesSchema = z.strictObject({
  /** Active verbs, each with the result that it leads to: `melaksanakan` leads to `Terlaksananya`. */
  verbs: z.record(word, resultStart),
  /** Names of an activity that the result's first word replaces: `penyusunan laporan`, `Tersusunnya laporan`. */
  replacedNouns: z.record(word, resultStart),
  /** Names of an activity that stay: `monitoring SKP`, `Terlaksananya monitoring SKP`. */
  keptNouns: words,
  /** Words of the form peng-…-an that name no activity: `pendapatan`. */
  notActivityNouns: words,
  /** What may stand before the verb without being the result. */
  fillers: words,
  /** Words that look like active verbs (me-, ber-) and are none. */
  notVerbs: words,
  /** By which a sentence about an activity says what has become of it: `pelayanan … meningkat`. */
  predicates: words,
  /** Result forms that ter-, me- or ber- with -nya do not cover, and words that only look like one. */
  otherResultForms: words,
  notResultForms: words,
});

const measuresSchema = z.strictObject({
  /** What an indicator begins with that can be measured. */
  heads: words,
  /** Words that make a measure of an English name: `bed occupancy rate`, `response time`. */
  loans: words,
});

const percentagesSchema = z.strictObject({
  /** What a percentage of a whole begins with. */
  shares: words,
  /** What an office counts itself, so that none of it is beyond the whole; no people whose number is estimated. */
  wholes: words,
  /** By which a part of it is told from the rest: `lengkap`, `tepat waktu`. */
  parts: words,
  /** What is measured against something other than its own whole, so that it may pass 100. */
  ratios: words,
  /** That it is compared with such a thing. */
  comparisons: words,
  /** By which it may be, or tells a change, so that nothing is certain. */
  references: words,
  /** What is spent of a budget, which cannot be passed. */
  budgets: words,
  /** What can fall below 0. */
  changes: words,
});

const unitsSchema = z.strictObject({
  time: words,
  money: words,
  percent: words,
  /** Of so many, in a thousand and the like; also whatever begins with `per`. */
  rate: words,
  score: words,
  /** Signs that are a unit without a letter. */
  signs: words,
  /** Units of what is drawn up or held, not of what comes of it. */
  output: words,
  /** What people write in the place of a unit. */
  notUnits: words,
  /** By which a count is one of time: `laporan yang selesai paling lambat tanggal 5`. */
  timeWords: words,
  /** What an indicator begins with that is measured in time. */
  timeHeads: words,
});

const vagueSchema = z.strictObject({
  words,
  /** In which they say something definite. */
  fixedTerms: words,
  /** By which a text says when it is met. */
  criteria: words,
});

const compoundsSchema = z.strictObject({
  conjunctions: words,
  /** Pairs that name one thing. */
  pairs: words,
});

const levelsSchema = z.strictObject({
  /** Levels and kinds that carry out what others plan. */
  executing: z.array(z.string().regex(/^[A-Z_]+$/)).min(1),
  /** Indicators of what an agency or the city brings about. */
  impactIndicators: words,
  /** The same in a result, which begins with one of `impactStarts`. */
  impactStarts: words,
  impactResults: words,
});

export const lintActivities = file('lint/activities.json', activitiesSchema, activitiesJson);
export const lintMeasures = file('lint/measures.json', measuresSchema, measuresJson);
export const lintPercentages = file('lint/percentages.json', percentagesSchema, percentagesJson);
export const lintUnits = file('lint/units.json', unitsSchema, unitsJson);
export const lintVague = file('lint/vague.json', vagueSchema, vagueJson);
export const lintCompounds = file('lint/compounds.json', compoundsSchema, compoundsJson);
export const lintLevels = file('lint/levels.json', levelsSchema, levelsJson);
