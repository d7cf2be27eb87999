/** Allowances of past months that rest on a person's record: due again once it says something else of their days. */
import type { Write } from '../../platform/commit/writes.ts';
import { type Key, keys } from '../../platform/keys.ts';
import {
  isMonth,
  type Instant,
  monthsThrough,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
} from '../../platform/period.ts';
import { dueAgain } from '../../platform/run/marker.ts';
import { MOST_MONTHS_BACK } from '../policy/allowance.ts';
import type { Validity } from '../validity/rules.ts';

/** The job that computes allowances: by its name, since it stands above. */
const ALLOWANCE_JOB = 'computeAllowance';

/** A person's allowance of a month rests on what has changed: the job's next run computes it again. Of a year: nothing. */
export const allowanceDueAgain = ({
  employeeId,
  period,
}: {
  readonly employeeId: string;
  readonly period: Period;
}): Write[] => (isMonth(period) ? [dueAgain(ALLOWANCE_JOB, employeeId, period)] : []);

/** The months before that of an instant, a year back at most, which share a day with some days. */
function pastMonths({ from, to }: Validity, at: Instant): Period[] {
  // Of whatever zone: a month is computed two weeks after its end at the earliest.
  const running = monthOfDate(at.slice(0, 10) as PlainDate);
  const [earliest, latest] = [shiftMonth(running, -MOST_MONTHS_BACK), shiftMonth(running, -1)];
  const [first, last] = [monthOfDate(from), to === null ? latest : monthOfDate(to)];
  return monthsThrough(first > earliest ? first : earliest, last < latest ? last : latest);
}

/** The marks of a person's allowances that rest on some days, of which a record changes at an instant. */
export const allowanceMarks = (employeeId: string, days: Validity, at: Instant): Key[] =>
  pastMonths(days, at).map((period) => keys.marker(employeeId, period, ALLOWANCE_JOB));
