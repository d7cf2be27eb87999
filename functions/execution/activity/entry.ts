/** What the owner writes of an activity. docs/domain.md 6.1 (DailyActivity). */
import * as z from 'zod';
import { plainDateSchema } from '../../platform/period.ts';
import { evidenceListSchema } from '../evidence/rules.ts';
import { type Activity, timeSchema } from './rules.ts';

/** The most bytes of one entry: 45 of them, with the event that tells of them, stay below DynamoDB's 400 KB. */
const MAX_BYTES = 4000;
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** What may be changed when a rejected activity is sent in again as it was meant. */
export const contentSchema = z.object({
  volume: z.int().min(1).max(1000),
  /** The norm's standard when left out. */
  minutesPerUnit: z.int().min(1).max(1440).nullable(),
  object: z.string().trim().min(1).max(300),
  note: z.string().trim().min(1).max(1000).nullable(),
  evidence: evidenceListSchema.max(3),
});

/** All that is written of what was done but the day, under which an activity lies, and its id. */
export const writingSchema = contentSchema.extend({
  bankCode: z.string().max(20),
  start: timeSchema.nullable(),
  end: timeSchema.nullable(),
  planNo: z.int().positive().max(99).nullable(),
  resultId: z.string().max(40).nullable(),
});

export const entrySchema = writingSchema
  .extend({ id: z.uuidv7().toLowerCase(), date: plainDateSchema })
  .superRefine((entry, context) => {
    const bytes = bytesOf(entry);
    if (bytes <= MAX_BYTES || context.issues.length > 0) return;
    const params = { problem: 'TOO_LARGE', values: { bytes, limit: MAX_BYTES } };
    context.addIssue({ code: 'custom', path: ['note'], params });
  });
export type Entry = z.infer<typeof entrySchema>;

/** The entry that an activity was recorded by, to be decided again. */
export const entryOf = (activity: Activity): Entry => ({
  id: activity.id,
  date: activity.date,
  bankCode: activity.bankCode,
  volume: activity.volume,
  minutesPerUnit: activity.minutesPerUnit,
  start: activity.start,
  end: activity.end,
  planNo: activity.planNo,
  resultId: activity.resultId,
  object: activity.object,
  note: activity.note,
  evidence: activity.evidence,
});
