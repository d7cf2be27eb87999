/**
 * The marker that a job leaves with a person, in the transaction of what it did for them: done or
 * refused, once. Runs are counted from markers, never from counters. docs/architecture.md 9.
 */
import * as z from 'zod';
import { put, type Write } from '../commit/writes.ts';
import { type Kind, makeItem } from '../item.ts';
import { keys } from '../keys.ts';
import { instantSchema, type Instant, type Period, periodSchema } from '../period.ts';

export const markerSchema = z.object({
  job: z.string(),
  employeeId: z.string(),
  period: periodSchema,
  outcome: z.enum(['DONE', 'REFUSED']),
  /** The code of the refusal. */
  reason: z.string().nullable(),
  at: instantSchema,
});
export type Marker = z.infer<typeof markerSchema>;

export const markerKind: Kind<Marker> = { type: 'marker', schemaVersion: 1, schema: markerSchema };

/** Puts a person's marker: of what was done, or why not. */
export const markPerson = (
  job: string,
  employeeId: string,
  period: Period,
  at: Instant,
  reason: string | null = null,
): Write =>
  put(
    makeItem(markerKind, keys.marker(employeeId, period, job), {
      job,
      employeeId,
      period,
      outcome: reason ? 'REFUSED' : 'DONE',
      reason,
      at,
    }),
  );
