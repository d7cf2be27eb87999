/** Who is to be looked at again by `convertCredits`, since a final predicate of theirs came or went (I19). */
import type { Write } from '../../platform/commit/writes.ts';
import { yearOf, yearPeriod } from '../../platform/period.ts';
import { dueAgain } from '../../platform/run/marker.ts';
import type { Evaluation } from './rules.ts';

/** The job that converts predicates to credit points: by its name, since it stands above. */
export const CONVERTING = 'convertCredits';

/**
 * What a change of an evaluation writes to have its owner's year converted anew: of a year's or a month's, once it is
 * final, in whatever way, or no more.
 */
export function toConvert(before: Evaluation, after: Evaluation): Write[] {
  const [was, is] = [before.status === 'FINAL', after.status === 'FINAL'];
  return was === is ? [] : [dueAgain(CONVERTING, after.employeeId, yearPeriod(yearOf(after.period)))];
}
