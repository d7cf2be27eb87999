/** What a rule of the lint finds. docs/domain.md 3. */
import * as z from 'zod';

export const lintCodes = [
  'L01',
  'L02',
  'L03',
  'L04',
  'L05',
  'L06',
  'L07',
  'L08',
  'L09',
  'L10',
  'L11',
  'L12',
  'L13',
  'L14',
  'L15',
  'L16',
] as const;
export type LintCode = (typeof lintCodes)[number];

/** ERROR refuses a submission; WARN and INFO stay with it, for the appraiser to read. docs/decisions/lint.md. */
export const severities = ['ERROR', 'WARN', 'INFO'] as const;
export type Severity = (typeof severities)[number];

/** The sentences of the findings: each is `LINT_<sentence>` in the message catalogues. */
export const lintSentences = [
  'L01',
  'L01_MAYBE',
  'L02',
  'L02_MAYBE',
  'L03',
  'L04_TARGET',
  'L04_UNIT',
  'L04_NOT_UNIT',
  'L04_TEXT',
  'L05_TIME',
  'L05_COST',
  'L05_QUANTITY',
  'L06_OVER',
  'L06_OVER_MAYBE',
  'L06_ZERO',
  'L06_ZERO_MAYBE',
  'L07_LEADER',
  'L07_STAFF',
  'L08',
  'L09_RESULT',
  'L09_INDICATOR',
  'L10',
  'L11',
  'L12',
  'L13',
  'L14',
  'L15',
  'L16',
  'L16_MAYBE',
] as const;
export type LintSentence = (typeof lintSentences)[number];

/**
 * A finding as it is kept: `path` leads through the content as it is written (`workResults`, `0`, `text`);
 * `params` are the values that its sentence names; `suggestion` is what would be right, in Indonesian as
 * the plan is, a sentence rewritten where that can be done.
 */
export const lintFindingSchema = z.object({
  code: z.enum(lintCodes),
  severity: z.enum(severities),
  path: z.array(z.string()),
  sentence: z.enum(lintSentences),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  suggestion: z.string(),
});
export type LintFinding = Readonly<z.infer<typeof lintFindingSchema>>;

/** Makes a finding; its code begins its sentence. */
export const finding = (
  severity: Severity,
  sentence: LintSentence,
  path: readonly string[],
  suggestion: string,
  params: LintFinding['params'] = {},
): LintFinding => ({
  code: sentence.slice(0, 3) as LintCode,
  severity,
  path: [...path],
  sentence,
  params,
  suggestion,
});
