/**
 * What is on record of reading: who read whose ratings and signals, under which relation, what for. Apart from the
 * event chain. UU 27/2022 articles 5 and 7; docs/decisions/readings.md. Pure.
 */
import * as z from 'zod';
import { instantSchema, periodSchema, plainDateSchema } from '../../platform/period.ts';

/** What of somebody is read. */
export const readingKinds = [
  'RATING',
  'OBJECTION',
  'CREDIT',
  'ALLOWANCE',
  'FOLLOW_UP',
  'FINDING',
  'SIGNAL',
] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** Of this the purpose is stated before, and what was not recorded is not shown: signs of another hand, and of habit. */
export const isGuarded = (what: ReadingKind): boolean => what === 'SIGNAL';

/** What a call has read of somebody, and of which period. */
export interface Seen {
  readonly of: string;
  readonly what: ReadingKind;
  readonly period?: string | null;
}

/** A day's readings of one kind by one reader of one person. */
export const readingSchema = z.object({
  employeeId: z.string(),
  day: plainDateSchema,
  readerKind: z.enum(['PERSON', 'AGENCY']),
  readerId: z.string(),
  what: z.enum(readingKinds),
  /** Requests in which it was read. */
  count: z.int().positive(),
  firstAt: instantSchema,
  lastAt: instantSchema,
  relations: z.set(z.string()),
  periods: z.set(periodSchema).default(new Set()),
  purposes: z.set(z.string()).default(new Set()),
});
export type Reading = z.output<typeof readingSchema>;

/** The header in which a caller states what they read for. */
export const PURPOSE_HEADER = 'x-reading-purpose';
/** How long a purpose is: long enough to say something, short enough to be kept with every reading. */
export const PURPOSE = { min: 10, max: 300 } as const;

/**
 * What a caller states that they read for, as a header carries it: text, or UTF-8 in per cent (RFC 3986), since headers
 * hold no other letters. Null where nothing is stated, undefined where it is none.
 */
export function statedPurpose(header: string | undefined): string | null | undefined {
  if (header === undefined) return null;
  const text = decoded(header)?.replace(/\s+/g, ' ').trim();
  return text !== undefined && text.length >= PURPOSE.min && text.length <= PURPOSE.max ? text : undefined;
}

function decoded(header: string): string | undefined {
  try {
    return decodeURIComponent(header);
  } catch {
    return undefined;
  }
}
