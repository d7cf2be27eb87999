/**
 * A registered outage: from when to when nobody could work with the system. Windows that it touched are made up for.
 * docs/domain.md 4.2 (Bengkulu), 6.7 (activity.outageExtendsWindow).
 */
import * as z from 'zod';
import {
  dateIn,
  eachDate,
  instantSchema,
  minutesBetween,
  type PlainDate,
  toInstant,
} from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';

/** What is registered: from an instant until before another, and why. */
export const outageContentSchema = z.object({
  from: instantSchema,
  to: instantSchema,
  reason: z.string().trim().min(3).max(500),
});
export type OutageContent = z.infer<typeof outageContentSchema>;

export const outageSchema = outageContentSchema.extend({
  id: z.uuid(),
  registeredAt: instantSchema,
  /** Withdrawn: it extends nothing, and stays on record with the reason. */
  withdrawnAt: instantSchema.nullable(),
  note: z.string().nullable(),
});
export type Outage = z.infer<typeof outageSchema>;

/** The dates of a zone that an outage touched, however briefly; one that ends at midnight not the day that begins. */
export const outageDates = ({ from, to }: OutageContent, zone: string): PlainDate[] =>
  eachDate(dateIn(zone, from), dateIn(zone, toInstant(Date.parse(to) - 1)));

/**
 * The last day on which an outage may be corrected or withdrawn: its own first day or, registered later, the day of its
 * registration. From the next day on somebody may be using a window that it made longer.
 */
export function changeableUntil(outage: Outage, zone: string): PlainDate {
  const [first, registered] = [dateIn(zone, outage.from), dateIn(zone, outage.registeredAt)];
  return first > registered ? first : registered;
}

/** The longest outage that one registration tells, in minutes: 31 days. */
const LONGEST = 31 * 24 * 60;

/** Why an outage cannot be registered beside others: OUTAGE_TIMES, OUTAGE_TOO_LONG, OUTAGE_OVERLAPS. */
export function outageProblems(content: OutageContent, others: readonly Outage[]): Problem[] {
  const field = ['input', 'to'];
  if (content.to <= content.from) return [{ code: 'OUTAGE_TIMES', field }];
  if (minutesBetween(content.from, content.to) > LONGEST)
    return [{ code: 'OUTAGE_TOO_LONG', field, params: { max: 31 } }];
  const other = others.find(
    ({ withdrawnAt, from, to }) => withdrawnAt === null && from < content.to && content.from < to,
  );
  const params = other && { from: other.from, to: other.to };
  return params ? [{ code: 'OUTAGE_OVERLAPS', field: ['input', 'from'], params }] : [];
}
