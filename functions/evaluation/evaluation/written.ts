/** What the appraiser writes of an evaluation: both ratings, and what is said of each result and behaviour. docs/domain.md 1.7. */
import * as z from 'zod';
import { evidenceListSchema } from '../../execution/evidence/rules.ts';
import { contentSchema, noExpectations, text } from '../../planning/plan/rules.ts';
import { check, type Problem, type Result } from '../../platform/result.ts';
import { ratings } from './predicate.ts';

export const behaviourValue = contentSchema.shape.behaviours.element.shape.value;
export type BehaviourValue = z.infer<typeof behaviourValue>;

/** Feedback on one line of the month or the year, by its indicator. */
export const lineFeedbackSchema = z.object({
  indicatorId: z.string().min(1).max(100),
  feedback: text(2000),
  evidence: evidenceListSchema.max(5),
});
export type LineFeedback = z.infer<typeof lineFeedbackSchema>;

/** What is said of one of the seven behaviours; `hint`: how it stands by itself, in the appraiser's words. */
export const behaviourFeedbackSchema = z.object({
  value: behaviourValue,
  feedback: text(2000).nullable().default(null),
  hint: text(200).nullable().default(null),
});
export type BehaviourFeedback = z.infer<typeof behaviourFeedbackSchema>;

export const contractDecisions = ['PERPANJANGAN', 'PEMUTUSAN'] as const;
export const contractNotes = ['DIPERTAHANKAN', 'ROTASI', 'PENGEMBANGAN_KARIR', 'BIMBINGAN_KINERJA'] as const;

/** What is recommended for the contract of a PPPK; without a decision the notes alone. docs/domain.md 1.9. */
export const contractSchema = z.object({
  decision: z.enum(contractDecisions).nullable().default(null),
  notes: z.array(z.enum(contractNotes)).max(contractNotes.length),
});
export type Contract = z.infer<typeof contractSchema>;

/** There is no predicate here, and nowhere else that is written (I2). What is left out stays as it was written before. */
export const ratingSchema = z.object({
  ratingResult: z.enum(ratings),
  ratingBehaviour: z.enum(ratings),
  rationale: text(4000),
  recommendation: text(2000).nullable(),
  lines: z.array(lineFeedbackSchema).max(160).optional(),
  behaviours: z.array(behaviourFeedbackSchema).max(7).optional(),
  contract: contractSchema.nullable().optional(),
});
export type RatingInput = z.infer<typeof ratingSchema>;

/** What the seven rows say, in the regulation's order, whatever was written of them and in which order (I13). */
export const sevenRows = (written: readonly BehaviourFeedback[] = []): BehaviourFeedback[] =>
  noExpectations().map(
    ({ value }) => written.find((one) => one.value === value) ?? { value, feedback: null, hint: null },
  );

const twice = (names: readonly string[], list: string, key: string): Problem[] =>
  names.flatMap((name, at): Problem[] =>
    names.indexOf(name) === at
      ? []
      : [{ code: 'EVALUATION_LINE_TWICE', field: ['input', list, String(at), key] }],
  );

/** What a rating is checked against: the lines that are evaluated, and whether a contract is recommended on. */
export interface WritingFacts {
  readonly indicatorIds: readonly string[];
  /** Whether it is the annual evaluation of a PPPK. */
  readonly hasContract: boolean;
}

/**
 * What was written, with all seven rows. Refuses: EVALUATION_LINE_UNKNOWN, EVALUATION_LINE_TWICE, EVALUATION_NO_CONTRACT
 * (of a month, or of somebody who is no PPPK).
 */
export function checkWriting(input: RatingInput, facts: WritingFacts): Result<RatingInput> {
  const { lines = [], behaviours, contract } = input;
  const unknown = lines.flatMap(({ indicatorId }, at): Problem[] =>
    facts.indicatorIds.includes(indicatorId)
      ? []
      : [{ code: 'EVALUATION_LINE_UNKNOWN', field: ['input', 'lines', String(at), 'indicatorId'] }],
  );
  const problems: Problem[] = [
    ...unknown,
    ...twice(
      lines.map(({ indicatorId }) => indicatorId),
      'lines',
      'indicatorId',
    ),
    ...twice(
      (behaviours ?? []).map(({ value }) => value),
      'behaviours',
      'value',
    ),
    ...(contract && !facts.hasContract
      ? [{ code: 'EVALUATION_NO_CONTRACT' as const, field: ['input', 'contract'] }]
      : []),
  ];
  return check(problems, behaviours ? { ...input, behaviours: sevenRows(behaviours) } : input);
}
