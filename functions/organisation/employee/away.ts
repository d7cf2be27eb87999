/** The days on which somebody has no office to work in: nothing is expected of a month without another day. Pure. */
import { datesOf, type Period, type PlainDate } from '../../platform/period.ts';
import { type Validity, without } from '../validity/rules.ts';
import { type Leave, leavesOffice } from './rules.ts';
import { type Statuses, statusSpans } from './status.ts';

/** The stretches in which a person is out of office: unpaid and study leave, after the end of service, or gone. */
export const outOfOffice = (employee: Statuses, leaves: readonly Leave[]): Validity[] => [
  ...leaves.filter(leavesOffice).map(({ from, to }) => ({ from, to })),
  ...statusSpans(employee)
    .filter(({ legalStatus }) => leavesOffice({ type: legalStatus }))
    .map(({ from, to }) => ({ from, to })),
  ...(employee.goneFrom ? [{ from: employee.goneFrom, to: null }] : []),
];

/** Whether a person has a day in office in a month: of those since their first, one on which they are not away. */
export function hasDayIn(month: Period, away: readonly Validity[], since: PlainDate | null = null): boolean {
  const { first, last } = datesOf(month);
  const from = since !== null && since > first ? since : first;
  return from <= last && without({ from, to: last }, away).length > 0;
}
