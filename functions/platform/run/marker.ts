/**
 * The marker that a job leaves with a person, in the transaction of what it did for them: done or
 * refused, once. Runs are counted from markers, never from counters. docs/architecture.md 9.
 */
import * as z from 'zod';
import { absent, conflict, put, remove, type Write } from '../commit/writes.ts';
import { type Item, type Kind, makeItem, readItem } from '../item.ts';
import { keys } from '../keys.ts';
import type { ProblemCode } from '../messages/codes.ts';
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

/** Reasons that end by themselves on a day that is on the agenda: nobody is sent again for them. */
export const waitsOnAgenda = (reason: string | null): boolean =>
  reason === 'EXCEPTION_RUNNING' || reason === 'MONTH_RUNNING';

/**
 * Reasons that end by something that is told (attendance comes, an evaluation is issued, the record says something else:
 * each takes the marker away) or that has everybody dealt with again (a formula of the allowance is approved): nobody is
 * sent again for them, night after night.
 */
const TOLD: ReadonlySet<string> = new Set([
  'ATTENDANCE_MISSING',
  'EVALUATION_NOT_ISSUED',
  'TPP_DISABLED',
  'NOT_IN_SERVICE',
] satisfies ProblemCode[]);

/** Whether a refusal may have ended without anybody's telling, so that whoever has it is sent again. */
export const isSentAgain = (reason: string | null): boolean =>
  !waitsOnAgenda(reason) && !(reason !== null && TOLD.has(reason));

/** Months back of which whoever was refused is taken up again. */
export const MONTHS_TAKEN_UP = 6;

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

/** Takes a job's marker from a person: what it rested on has changed, and the next run counts them as missing. */
export const dueAgain = (job: string, employeeId: string, period: Period): Write =>
  remove(keys.marker(employeeId, period, job));

/** The marker that a job left among the items of a person's period, or null. */
export function markerAmong(items: readonly Item[], job: string): Marker | null {
  const item = items.find(({ type, SK }) => type === markerKind.type && SK.endsWith(`#RUN#${job}`));
  return item ? readItem(markerKind, item).data : null;
}

/**
 * A marker that is put only while the one that the job read still stands: of two workers on one
 * person, the slower never writes a refusal over what the faster has done.
 */
export const marking = (mark: Write, read: Marker | null): Write => ({
  ...mark,
  condition: read
    ? {
        expression: '#data.#outcome = :outcome AND #data.#at = :at',
        names: { '#data': 'data', '#outcome': 'outcome', '#at': 'at' },
        values: { ':outcome': read.outcome, ':at': read.at },
      }
    : absent,
  onConflict: conflict,
});
