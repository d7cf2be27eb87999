/**
 * The outcome of everything that may be refused: a value, never an exception.
 * Only faults (bugs, outages) throw. docs/architecture.md 6.
 */
import type { ProblemCode } from './messages/codes.ts';

/** Values named in a message, e.g. `{ deadline: '2026-11-09' }`; never personal data. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * One reason for a refusal: a stable code, the input field it concerns (`input.volume`, path
 * elements in order) and the values its message names. `current` is the entity as it stands, where
 * a conflict was lost.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly field?: readonly string[];
  readonly params?: Params;
  readonly current?: unknown;
}

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };
export type Result<T> = Ok<T> | Refused;

/** Wraps a success. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** One refusal by code; `field` is the input path it concerns. */
export function refuse(code: ProblemCode, field?: readonly string[] | string, params?: Params): Refused {
  const path = typeof field === 'string' ? field.split('.') : field;
  return { ok: false, problems: [{ code, ...(path && { field: path }), ...(params && { params }) }] };
}

/** All refusals found at once, or `value` when there is none: a form shows every fault, not the first. */
export function check<T>(problems: readonly Problem[], value: T): Result<T> {
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : ok(value);
}
