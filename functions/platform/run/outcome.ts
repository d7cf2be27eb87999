/** What a job did about one person, and how it is told to work on them. */
import type { Context } from '../context.ts';
import type { ProblemCode } from '../messages/codes.ts';
import type { Period } from '../period.ts';

/** UNCHANGED: it had been done before. A refusal carries the code that says why. */
export type Outcome =
  | { readonly outcome: 'DONE' | 'UNCHANGED' }
  | { readonly outcome: 'REFUSED'; readonly reason: ProblemCode };

/**
 * Does a job's work for one person and period, in one commit with the person's marker; run again it
 * changes nothing. `shared` is what the people of one chunk have in common (policies, appraisers).
 */
export type PersonWork<Shared> = (
  context: Context,
  person: { readonly employeeId: string; readonly period: Period },
  shared: Shared,
) => Promise<Outcome>;
