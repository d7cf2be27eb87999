/** The job openMonth for one person: their months from the action plans, once. docs/architecture.md 9. */
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { unchanged, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import { datesOf, type Period, yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerAmong, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { queryAll } from '../../../platform/table.ts';
import { isActiveOn } from '../../../organisation/employee/rules.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { plansOfYear } from '../../../planning/plan/store.ts';
import { announceMonth } from '../events.ts';
import { generateMonth, hasPartIn, type Month } from '../rules.ts';
import { monthKind, writeMonthCard } from '../store.ts';

const JOB = 'openMonth';

/** What a person's opening rests on. */
interface Found {
  readonly person: Person;
  readonly marker: Marker | null;
  /** Every month that the approved plans call for, and those of them that are not there yet. */
  readonly due: readonly Month[];
  readonly missing: readonly Month[];
  /** The plans of which those are made. */
  readonly plans: readonly Kept<Plan>[];
}

const keyOf = ({ employeeId, month, planNo }: Month) => keys.month(employeeId, month, planNo);

async function find({ table }: Context, employeeId: string, period: Period): Promise<Found> {
  const [person, plans, items] = await Promise.all([
    personOf(table, employeeId),
    plansOfYear(table, employeeId, yearPeriod(yearOf(period))),
    queryAll(table, lists.personPeriod(employeeId, period)),
  ]);
  if (!person) throw new Error('a roster names a person who is not on record');
  const there = new Set(items.map(({ SK }) => SK));
  const called = plans
    .filter(({ data }) => hasPartIn(data, period))
    .map((plan) => ({ plan, month: generateMonth(plan, period) }));
  const missing = called.filter(({ month }) => !there.has(keyOf(month).SK));
  return {
    person,
    marker: markerAmong(items, JOB),
    due: called.map(({ month }) => month),
    missing: missing.map(({ month }) => month),
    plans: missing.map(({ plan }) => plan),
  };
}

/** Why no month is opened for a person: away from office all month, or without an approved plan. */
function refusalOf({ person, due }: Found, period: Period): ProblemCode | null {
  const { first, last } = datesOf(period);
  const active = [first, last].some((date) => isActiveOn(person.employee, person.leaves, date));
  if (!active) return 'EMPLOYEE_INACTIVE';
  return due.length === 0 ? 'PLAN_NOT_APPROVED' : null;
}

/** The months as they begin, each with its event. */
const opened = (months: readonly Month[]): Change[] =>
  months.map((month) => ({
    kind: monthKind,
    key: keyOf(month),
    before: null,
    after: month,
    event: announceMonth('monthOpened', month),
    onConflict: () => ({ code: 'CONFLICT' }),
  }));

/** The plan must stand as it was read: amended meanwhile, it has other targets. */
const planStands = ({ key, version }: Kept<Plan>): Write =>
  unchanged(key, version, () => ({ code: 'CONFLICT' }));

/** The cards of the months, and the demand that the plans and lines on which they rest still stand. */
function alongside({ person, plans }: Found, months: readonly Month[]): Write[] {
  const lines = months.map((month) => lineOfPerson(person, month.to));
  const distinct = new Map(lines.flatMap((line) => (line ? [[line.key.SK, line] as const] : [])));
  return [
    ...months.map((month, at) => writeMonthCard(month, person.employee, lines[at]?.data ?? null)),
    ...(months.length > 0 ? plans.map(planStands) : []),
    ...[...distinct.values()].map(lineStands),
  ];
}

async function openOnce(context: Context, employeeId: string, period: Period): Promise<Result<Outcome>> {
  const found = await find(context, employeeId, period);
  const { marker, missing } = found;
  if (marker?.outcome === 'DONE' && missing.length === 0) return ok({ outcome: 'UNCHANGED' });
  const reason = refusalOf(found, period);
  if (reason && marker?.outcome === 'DONE') return ok({ outcome: 'UNCHANGED' });
  const outcome: Outcome = reason ? { outcome: 'REFUSED', reason } : { outcome: 'DONE' };
  if (reason && marker?.reason === reason) return ok(outcome);
  const months = reason ? [] : missing;
  const at = context.clock.now();
  const committed = await commitAs(context, `JOB:${JOB}`, {
    at,
    changes: opened(months),
    writes: [...alongside(found, months), marking(markPerson(JOB, employeeId, period, at, reason), marker)],
  });
  return committed.ok ? ok(outcome) : committed;
}

/**
 * Opens a person's month: one for every approved plan with a part in it, with card and event, and the
 * marker, in one commit. Already there: UNCHANGED. Refused, with a marker that a later run replaces:
 * PLAN_NOT_APPROVED, EMPLOYEE_INACTIVE. Throws when it keeps losing to other writers.
 */
export const openEmployeeMonth: PersonWork<void> = async (context, { employeeId, period }) => {
  const outcome = await retrying(() => openOnce(context, employeeId, period));
  if (!outcome.ok) throw new Error(`month not opened: ${outcome.problems[0].code}`);
  return outcome.value;
};
