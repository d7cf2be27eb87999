/**
 * A person put on record or changed: the profile, with assignments, register snapshots and lines as its
 * parts. One event of the person's record vouches for all that a commit writes of it.
 */
import type { Change, Part } from '../../platform/commit/plan.ts';
import { conflict, create, remove, type Write } from '../../platform/commit/writes.ts';
import { type Kept, makeItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import type { Announcement } from '../../platform/outward.ts';
import type { Instant } from '../../platform/period.ts';
import { allowanceMarks } from './allowanceDue.ts';
import { creditMarksOf } from './creditDue.ts';
import { announceEmployee, type EmployeeEvent } from './events.ts';
import { appraisersAmong, recordSpan } from './recordSpan.ts';
import type { Validity } from '../validity/rules.ts';
import type { Employee } from './rules.ts';
import { employeeKind, nipGuardKind } from './store.ts';

/** Days that are in both, or null. */
function sharedDays(a: Validity, b: Validity): Validity | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = b.to === null || (a.to !== null && a.to < b.to) ? a.to : b.to;
  return to === null || from <= to ? { from, to } : null;
}

/**
 * The marks of allowances that rest on what a change says anew of past days: the person's, and of who appraises them those
 * of the months of their own lines.
 */
function allowanceMarksOf(before: Employee, after: Employee, parts: readonly Part[], at: Instant): Key[] {
  const days = recordSpan(before, after, parts);
  if (!days) return [];
  const marks = appraisersAmong(parts).flatMap(({ appraiserId, ...line }) => {
    const theirs = sharedDays(days, line);
    return theirs ? allowanceMarks(appraiserId, theirs, at) : [];
  });
  const all = [...allowanceMarks(after.employeeId, days, at), ...marks];
  return [...new Map(all.map((key) => [key.PK + key.SK, key])).values()];
}

/** The marks of allowances and credit points that rest on what a change says anew of past days. */
const marksOf =
  (before: Employee, after: Employee, parts: readonly Part[]) =>
  (at: Instant): Key[] => {
    return [...allowanceMarksOf(before, after, parts, at), ...creditMarksOf(before, after, parts, at)];
  };

/**
 * A person's record as it becomes; `before` and `after` may be equal when only parts change. What rests on days of which
 * it says something else is due again. Fails with CONFLICT when somebody was faster.
 */
export const changeRecord = (
  before: Kept<Employee> | null,
  after: Employee,
  event: Announcement,
  parts: readonly Part[] = [],
): Change => ({
  kind: employeeKind,
  key: keys.employee(after.employeeId),
  before,
  after,
  parts,
  event,
  onConflict: conflict,
  ...(before && { takesAway: marksOf(before.data, after, parts) }),
});

/** A person's record under an event of its own: registered, changed, assigned. */
export const changeEmployee = (
  before: Kept<Employee> | null,
  after: Employee,
  event: EmployeeEvent,
  parts: readonly Part[] = [],
): Change => changeRecord(before, after, announceEmployee(event, after), parts);

/** The guard of a person's number: theirs alone. Fails with NIP_TAKEN. */
export function nipWrites(employeeId: string, before: string | null, after: string | null): Write[] {
  if (before === after) return [];
  const taken = () => ({ code: 'NIP_TAKEN' }) as const;
  return [
    ...(before === null ? [] : [remove(keys.nip(before))]),
    ...(after === null ? [] : [create(makeItem(nipGuardKind, keys.nip(after), { employeeId }), taken)]),
  ];
}
