/** The job openMonth for one person: their months from the action plans, once. docs/architecture.md 9. */
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { asRead, conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import { datesOf, eachDate, type Period, yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerAmong, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { queryAll } from '../../../platform/table.ts';
import { type InstanceCalendar, workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { isActiveOn } from '../../../organisation/employee/rules.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { plansOfYear } from '../../../planning/plan/store.ts';
import { versionOfMonth } from '../../../planning/version/ofMonth.ts';
import { policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { agendaOf, moveOnAgenda } from '../agenda.ts';
import { announceMonth } from '../events.ts';
import { type Part, partOf, partOfNone } from '../parts.ts';
import { generateMonth, hasPartIn, type Month } from '../rules.ts';
import { monthKind, unexpectedAmong, writeMonthCard, writeUnworkedCard } from '../store.ts';
import { windowsOf } from '../ownWindows.ts';
import { worksIn } from '../personWindows.ts';
import { windowCalendar } from '../windows.ts';

const JOB = 'openMonth';

/** What the people of one chunk have in common. */
export interface OpenShared {
  readonly revisions: readonly PolicyRevision[];
  readonly calendar: InstanceCalendar;
}

/** The policies of every day, and the calendar as it stands now (two queries a chunk). */
export async function loadOpenShared(context: Context): Promise<OpenShared> {
  const [all, calendar] = await Promise.all([revisions(context.table), calendarNow(context)]);
  return { revisions: all, calendar };
}

/** What a person's opening rests on. */
interface Found {
  readonly person: Person;
  readonly marker: Marker | null;
  /** How many plans that were set call for the month. */
  readonly calling: number;
  /** The months that such plans call for, that are not there yet, and in which there is a day to work. */
  readonly missing: readonly Month[];
  /** The plans of which those are made. */
  readonly plans: readonly Kept<Plan>[];
  /** The parts of the month in which there is no day to work: by plan, of no plan where none was set yet. */
  readonly unworked: readonly Part[];
  /** Whether there is no day to work in all of the month: nothing is expected of the person. */
  readonly idle: boolean;
  /** The parts whose card says so though there is one by now: leave was ended early. */
  readonly outdated: readonly Part[];
}

const keyOf = ({ employeeId, month, planNo }: Month) => keys.month(employeeId, month, planNo);

async function find(
  { table, clock }: Context,
  employeeId: string,
  period: Period,
  { calendar }: OpenShared,
): Promise<Found> {
  const [person, plans, items] = await Promise.all([
    personOf(table, employeeId),
    plansOfYear(table, employeeId, yearPeriod(yearOf(period))),
    queryAll(table, lists.personPeriod(employeeId, period)),
  ]);
  if (!person) throw new Error('a roster names a person who is not on record');
  const there = new Set(items.map(({ SK }) => SK));
  const calling = plans.filter(({ data }) => hasPartIn(data, period));
  const without = calling.filter(({ data }) => !there.has(keys.month(employeeId, period, data.planNo).SK));
  const works = (part: Part) => worksIn({ calendar, person }, part);
  const worked = without.filter(({ data }) => works(partOf(data, period)));
  const whole = partOfNone(employeeId, period, plans);
  const parts = calling.length > 0 ? without.map(({ data }) => partOf(data, period)) : [whole];
  const idle = !works(whole);
  const opening = new Set(worked.map(({ data }) => data.planNo));
  const outdated = unexpectedAmong(items).filter(
    (planNo) => !idle && !opening.has(planNo) && !there.has(keys.month(employeeId, period, planNo).SK),
  );
  const versions = await Promise.all(worked.map((plan) => versionOfMonth(table, plan, period, clock.zone)));
  const at = clock.now();
  return {
    person,
    marker: markerAmong(items, JOB),
    calling: calling.length,
    missing: versions.map((version) => generateMonth(version, period, at)),
    plans: worked,
    unworked: parts.filter((part) => !works(part)),
    idle,
    outdated: outdated.map((no) => parts.find(({ planNo }) => planNo === no) ?? { ...whole, planNo: no }),
  };
}

/**
 * Why a person has no month, or one of their plans none: away from office all month, without a day to work in the plan's
 * part or, where there is no approved plan, in the month; without an approved plan.
 */
function refusalOf({ person, calling, unworked }: Found, period: Period): ProblemCode | null {
  const { first, last } = datesOf(period);
  const active = eachDate(first, last).some((date) => isActiveOn(person.employee, person.leaves, date));
  if (!active) return 'EMPLOYEE_INACTIVE';
  if (unworked.length > 0) return 'MONTH_WITHOUT_WORK';
  return calling === 0 ? 'PLAN_NOT_APPROVED' : null;
}

/** The months as they begin, each with its event. */
const opened = (months: readonly Month[]): Change[] =>
  months.map((month) => ({
    kind: monthKind,
    key: keyOf(month),
    before: null,
    after: month,
    event: announceMonth('monthOpened', month),
    onConflict: conflict,
  }));

/** The day after each month's window of targets, on the agenda: whether there is one by then. */
function awaited(
  { zone }: Context['clock'],
  { person }: Found,
  months: readonly Month[],
  shared: OpenShared,
): Write[] {
  const { employee, exceptions } = person;
  const calendar = workCalendarOf(shared.calendar, employee);
  return months.flatMap((month) => {
    const policies = policyOn(shared.revisions, month.to);
    const days = {
      zone,
      calendar: windowCalendar(calendar, policies),
      windows: windowsOf(month, { policies, calendar, zone, exceptions }),
      silence: policies.value('month.targetSilence'),
    };
    const agencyId = lineOfPerson(person, month.to)?.data.agencyId ?? employee.unit.agencyId;
    return moveOnAgenda(null, agendaOf(month, agencyId, days));
  });
}

/**
 * The cards of the months and, of whom nothing is expected, of those that are not there; what an outdated one said is
 * taken back; and the demand that the plans and lines on which they rest still stand.
 */
function alongside({ person, plans, unworked, idle, outdated }: Found, months: readonly Month[]): Write[] {
  const { employee } = person;
  const lineOf = ({ to }: Part) => lineOfPerson(person, to);
  const without = idle ? unworked : outdated;
  const lines = [...months, ...without].map(lineOf);
  const distinct = new Map(lines.flatMap((line) => (line ? [[line.key.SK, line] as const] : [])));
  return [
    ...months.map((month) => writeMonthCard(month, employee, lineOf(month)?.data ?? null)),
    ...without.map((part) => writeUnworkedCard(part, employee, lineOf(part)?.data ?? null, idle)),
    // Amended meanwhile, a plan has other targets.
    ...(months.length > 0 ? plans.map(asRead) : []),
    ...[...distinct.values()].map(lineStands),
  ];
}

async function openOnce(
  context: Context,
  employeeId: string,
  period: Period,
  shared: OpenShared,
): Promise<Result<Outcome>> {
  const found = await find(context, employeeId, period, shared);
  const { marker, missing: months, outdated } = found;
  if (marker?.outcome === 'DONE' && months.length === 0) return ok({ outcome: 'UNCHANGED' });
  const reason = refusalOf(found, period);
  const outcome: Outcome = reason ? { outcome: 'REFUSED', reason } : { outcome: 'DONE' };
  if (reason && marker?.reason === reason && months.length === 0 && outdated.length === 0) return ok(outcome);
  const at = context.clock.now();
  const committed = await commitAs(context, `JOB:${JOB}`, {
    at,
    changes: opened(months),
    writes: [
      ...alongside(found, months),
      ...awaited(context.clock, found, months, shared),
      marking(markPerson(JOB, employeeId, period, at, reason), marker),
    ],
  });
  return committed.ok ? ok(outcome) : committed;
}

/**
 * Opens a person's month: one for every approved plan with a part in it, with card and event, and the
 * marker, in one commit. Already there: UNCHANGED. Refused, with a marker that a later run replaces:
 * PLAN_NOT_APPROVED, EMPLOYEE_INACTIVE, MONTH_WITHOUT_WORK (also where only one of several plans has no day to work, and
 * the others have their month). Of whom nothing is expected in all of the month a card says so, until there is a day to
 * work in it after all. Throws when it keeps losing to other writers.
 */
export const openEmployeeMonth: PersonWork<OpenShared> = async (context, { employeeId, period }, shared) => {
  const outcome = await retrying(() => openOnce(context, employeeId, period, shared));
  if (!outcome.ok) throw new Error(`month not opened: ${outcome.problems[0].code}`);
  return outcome.value;
};
