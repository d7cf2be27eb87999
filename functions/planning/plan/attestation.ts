/**
 * The owner's personal statement at submission: "I have drawn this up myself", over a hash of what it is about
 * (docs/domain.md 3, P07). Whoever shows the plan reads the hash with it and sends it back, so that nobody
 * attests what they did not see.
 */
import { hashOf } from '../../platform/commit/hash.ts';
import type { Context } from '../../platform/context.ts';
import type { Problem } from '../../platform/result.ts';
import type { Plan, WorkResult } from './rules.ts';

/** What is sent with a submission. */
export interface Statement {
  readonly contentHash: string;
  readonly statement: boolean;
}

/** What of a result its owner writes: the leader's result of an assignment is copied by the server. */
export const writtenOf = (result: WorkResult): WorkResult =>
  result.assignmentId === null ? result : { ...result, leaderResult: null };

/**
 * SHA-256 in hex over the canonical JSON (RFC 8785) of what the owner of a plan writes, its dates and its
 * approach: two plans that say the same have the same.
 */
export function contentHash(plan: Plan): string {
  const { approach, from, to, workResults, behaviours } = plan;
  const { resourceSupport, accountabilityScheme, consequences } = plan;
  const appendices = { resourceSupport, accountabilityScheme, consequences };
  return hashOf({ approach, from, to, workResults: workResults.map(writtenOf), behaviours, ...appendices });
}

/** Why a statement does not cover a plan, or null. */
export function attestationProblem(plan: Plan, { contentHash: seen, statement }: Statement): Problem | null {
  const field = ['input', 'attestation'];
  if (!statement) return { code: 'ATTESTATION_REQUIRED', field: [...field, 'statement'] };
  if (seen === contentHash(plan)) return null;
  return { code: 'ATTESTATION_MISMATCH', field: [...field, 'contentHash'] };
}

/** The statement as it is kept with the plan: who, when, over what, in which session. */
export const attested = (
  { actor, clock, origin }: Context,
  plan: Plan,
): NonNullable<Plan['attestation']> => ({
  by: actor.kind === 'PERSON' ? actor.employeeId : plan.employeeId,
  at: clock.now(),
  contentHash: contentHash(plan),
  session: origin?.session ?? null,
});
