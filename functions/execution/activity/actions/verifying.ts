/** What deciding on others' activities has in common, one by one or all that wait. */
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { datesOf, today } from '../../../platform/period.ts';
import type { Result } from '../../../platform/result.ts';
import { type Above, subjectFor } from '../../../organisation/line/reviewer.ts';
import type { PolicyRevision } from '../../../organisation/policy/rules.ts';
import type { LoadedMonth } from './month.ts';

/** Beside them a transaction holds the month, its event, desk items, cards and the line. */
export const MOST_DECISIONS = 90;
/** Ninety reasons of this length, and what else an event tells, stay below DynamoDB's 400 KB. */
export const LONGEST_REASON = 500;

/** What the groups of a call have in common. */
export interface Shared {
  readonly policies: readonly PolicyRevision[];
  readonly above: Above;
}

/** Whether the caller verifies a person's activities of a month: by the line of its business date. */
export async function mayVerify(
  context: Context,
  { person, month: { month }, line }: LoadedMonth,
  above: Above,
  field?: readonly string[],
): Promise<Result<string>> {
  const { employeeId } = person.employee;
  const asked = { employeeId, line, date: datesOf(month).last, today: today(context.clock) };
  const subject = await subjectFor(above, context.actor, asked);
  return authorise(context, 'activity.verify', subject, field);
}
