/** What the owner writes of an activity. docs/domain.md 6.1 (DailyActivity). */
import * as z from 'zod';
import { plainDateSchema } from '../../platform/period.ts';
import { type Activity, writingSchema } from './rules.ts';

/** The most bytes of one entry: 45 of them, with the event that tells of them, stay below DynamoDB's 400 KB. */
const MAX_BYTES = 4000;
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

export const entrySchema = writingSchema
  .extend({ id: z.uuidv7('UUID v7').toLowerCase(), date: plainDateSchema })
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
  ...(activity.files && { files: activity.files }),
});
