/**
 * The document of an evaluation (dokumen evaluasi kinerja) as one JSON model with the eleven sections of docs/domain.md
 * 1.7; its hash is over the canonical JSON. Nobody's signature is in it, since one is made over its hash: sections 9 to
 * 11 say who signs, and the evaluation lists who did and when.
 */
import * as z from 'zod';
import { lineSchema } from '../../execution/month/rules.ts';
import { taskSchema } from '../../execution/month/tasks.ts';
import { evidenceListSchema, fileIdsSchema } from '../../execution/evidence/rules.ts';
import { personSnapshotSchema } from '../../organisation/employee/rules.ts';
import { letterSchema } from '../../organisation/letter/rules.ts';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import { instantSchema, periodSchema, plainDateSchema } from '../../platform/period.ts';
import { activityResultSchema } from './activityResult.ts';
import { predicates, ratings } from './predicate.ts';
import { achievementCopySchema, causes, monthSummarySchema } from './rules.ts';
import { behaviourFeedbackSchema, contractSchema, lineFeedbackSchema } from './written.ts';
import { yearSchema } from './year.ts';

/** The name of the model: another one is another shape. */
export const MODEL = 'evaluation/2';

const statementSchema = z.object({
  by: z.string(),
  at: instantSchema,
  text: z.string(),
  evidence: evidenceListSchema,
});
export type Statement = z.infer<typeof statementSchema>;
const rated = {
  ratingResult: z.enum(ratings).nullable(),
  ratingBehaviour: z.enum(ratings).nullable(),
  predicate: z.enum(predicates).nullable(),
};

/** Sections 6 to 9: the objection, both explanations, and the decision of the appraiser's superior. */
const objectionSectionSchema = z.object({
  filedAt: instantSchema,
  reasons: z.string(),
  evidence: evidenceListSchema,
  files: fileIdsSchema,
  explanations: z.object({
    appraiser: statementSchema.nullable(),
    employee: statementSchema.nullable(),
  }),
  decision: z.object({
    outcome: z.enum(['UPHELD', 'CHANGED']),
    reason: z.string(),
    /** Null where somebody outside this system decided, whom nobody in it stands above. */
    by: personSnapshotSchema.nullable(),
    outside: z
      .object({
        official: z.string(),
        legalBasis: z.string(),
        letter: letterSchema,
        recordedBy: personSnapshotSchema,
      })
      .optional(),
    at: instantSchema,
    /** How it was rated before. */
    before: z.object(rated),
  }),
});
export type ObjectionSection = z.infer<typeof objectionSectionSchema>;

const resultSchema = lineSchema.extend({
  leaderResult: z.string().nullable(),
  feedback: lineFeedbackSchema.omit({ indicatorId: true }).nullable(),
});
const behaviourSchema = behaviourFeedbackSchema.extend({ expectation: z.string().nullable() });

export const documentSchema = z.object({
  model: z.literal(MODEL),
  number: z.int().positive(),
  cause: z.enum(causes),
  supersedes: z.object({ number: z.int().positive(), hash: z.string() }).nullable(),
  issuedAt: instantSchema,
  employeeId: z.string(),
  period: periodSchema,
  planNo: z.int().positive(),
  businessDate: plainDateSchema,
  regulationVersion: z.string(),
  policies: policiesUsedSchema,
  /** Sections 1 to 3. */
  employee: personSnapshotSchema,
  appraiser: personSnapshotSchema,
  superior: personSnapshotSchema.nullable(),
  /** For whom section 2 signs who is not the appraiser of the business date, and why: as who stands above, or has the office since. */
  inPlaceOf: z.object({ as: z.enum(['SUPERIOR', 'SUCCESSOR']), appraiser: personSnapshotSchema }).optional(),
  /** Section 4. */
  evaluation: z.object({
    achievement: achievementCopySchema.nullable(),
    summary: monthSummarySchema.nullable(),
    activity: activityResultSchema.nullable(),
    /** Of a year alone. */
    year: yearSchema.optional(),
    results: z.array(resultSchema),
    tasks: z.array(taskSchema),
    behaviours: z.array(behaviourSchema).length(7),
    ...rated,
    rationale: z.string().nullable(),
    withoutDialogue: z.boolean(),
  }),
  /** Section 5. */
  notes: z.object({ recommendation: z.string().nullable(), contract: contractSchema.nullable() }),
  /** By which authority it was opened again, where it was. */
  reopening: z.object({ at: instantSchema, legalBasis: z.string(), reason: z.string() }).nullable(),
  objection: objectionSectionSchema.nullable(),
  /** Sections 9 to 11: who signs, over the hash of this. */
  signing: z.object({
    superior: z.string().nullable(),
    employee: z.string(),
    appraiser: z.string(),
  }),
});
export type EvaluationDocument = z.infer<typeof documentSchema>;
