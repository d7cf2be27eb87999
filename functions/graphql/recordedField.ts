/** What is said of a field whose reading is recorded: of whom it tells, and under which kind. */
import type { ReadingKind } from '../monitoring/reading/rules.ts';

/** Of whom a field tells, and of which period. */
export interface Recorded {
  readonly what: ReadingKind | ((source: never) => ReadingKind);
  readonly of: (source: never, value: never) => string | readonly (string | null)[] | null;
  readonly period?: (source: never) => string | null;
  /** Where it tells only as it is asked. */
  readonly when?: (args: never) => boolean;
}
export type ByField = Readonly<Record<string, Recorded>>;

/** The same of several fields of a type. */
export function all<S>(
  fields: string,
  what: ReadingKind | ((source: S) => ReadingKind),
  of: (source: S) => string | readonly (string | null)[] | null,
  period?: (source: S) => string | null,
): ByField {
  const recorded: Recorded = { what, of, ...(period && { period }) };
  return Object.fromEntries(fields.split(' ').map((field) => [field, recorded]));
}
