/** A person's month as their allowance needs it: two queries, and what the month's formula asks for beside them. */
import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import { activityKind, activityMonthKind } from '../../../execution/activity/store.ts';
import { assignmentKind } from '../../../organisation/assignment/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { employeeKind } from '../../../organisation/employee/store.ts';
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { subordinateLines } from '../../../organisation/line/store.ts';
import { lineOfPerson, personAmong } from '../../../organisation/person/store.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Period, type PlainDate, shiftMonth, workingDaysOf } from '../../../platform/period.ts';
import { type Marker, markerAmong } from '../../../platform/run/marker.ts';
import { queryAll, type Table } from '../../../platform/table.ts';
import type { Adjustments } from '../../adjustment/rules.ts';
import { adjustmentsKind } from '../../adjustment/store.ts';
import type { Attendance } from '../../attendance/rules.ts';
import { attendanceKind, attendancesIn } from '../../attendance/store.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import { evaluationKind } from '../../evaluation/store.ts';
import {
  type ExtraMinutes,
  extraMinutesOf,
  lastEvaluation,
  type Serving,
  serviceDaysOf,
} from '../gathering.ts';
import type { Inputs } from '../inputs.ts';
import type { Allowance } from '../result.ts';
import { share } from '../trace.ts';
import { allowanceKind } from '../store.ts';
import { type AllowanceShared, JOB } from './loadShared.ts';

/** Whose month it is. */
export interface WhoseMonth {
  readonly employeeId: string;
  readonly period: Period;
}

/** A person and their month, as one attempt reads them. */
export interface Loaded {
  readonly person: Serving | null;
  /** Their profile, which every change of their record moves on. */
  readonly profile: Kept<Employee> | null;
  readonly workingDays: readonly PlainDate[];
  readonly serviceDays: readonly PlainDate[];
  readonly activities: ActivityMonth | null;
  readonly attendance: Kept<Attendance> | null;
  readonly evaluation: Kept<Evaluation> | null;
  readonly adjustments: Kept<Adjustments> | null;
  readonly allowance: Kept<Allowance> | null;
  readonly marker: Marker | null;
  /** What the closing of the month left. */
  readonly closing: Marker | null;
}

/** Two queries: the person with every assignment, and everything of the period but its activities. */
export async function load(
  table: Table,
  { employeeId, period }: WhoseMonth,
  { calendar }: AllowanceShared,
): Promise<Loaded> {
  const [record, items] = await Promise.all([
    queryAll(table, lists.personInOffice(employeeId)),
    queryAll(table, lists.personPeriod(employeeId, period)),
  ]);
  const found = personAmong(record);
  const person = found && { ...found, seats: ofKind(record, assignmentKind).map(({ data }) => data) };
  const workingDays = person ? workingDaysOf(workCalendarOf(calendar, person.employee), period) : [];
  return {
    person,
    profile: ofKind(record, employeeKind)[0] ?? null,
    workingDays,
    serviceDays: person ? serviceDaysOf(person, workingDays) : [],
    activities: ofKind(items, activityMonthKind)[0]?.data ?? null,
    attendance: ofKind(items, attendanceKind)[0] ?? null,
    evaluation: lastEvaluation(ofKind(items, evaluationKind)),
    adjustments: ofKind(items, adjustmentsKind)[0] ?? null,
    allowance: ofKind(items, allowanceKind)[0] ?? null,
    marker: markerAmong(items, JOB),
    closing: markerAmong(items, 'closeMonth'),
  };
}

/** The months before whose penalties may last until the month. */
export const earlierMonths = (
  { period }: WhoseMonth,
  { penaltyMonths }: Pick<AllowanceShared, 'penaltyMonths'>,
): Period[] => Array.from({ length: penaltyMonths - 1 }, (_, at) => shiftMonth(period, -1 - at));

/** Attendance of those months that there is (one batch, where there are such). */
export function earlierAttendance(
  table: Table,
  own: WhoseMonth,
  shared: AllowanceShared,
): Promise<Kept<Attendance>[]> {
  const months = earlierMonths(own, shared);
  return months.length > 0 ? attendancesIn(table, own.employeeId, months) : Promise.resolve([]);
}

/** What a formula with a cap on extra tasks asks for (one query); null of any other. */
export async function loadExtraMinutes(
  table: Table,
  { employeeId, period }: WhoseMonth,
  { formula }: AllowanceShared,
  month: ActivityMonth,
): Promise<ExtraMinutes | null> {
  if (!formula || formula.content.extraTaskCap === null) return null;
  const activities = ofKind(await queryAll(table, lists.activities(employeeId, period)), activityKind);
  return extraMinutesOf(
    activities.map(({ data }) => data),
    month,
  );
}

/** What the closed months of somebody's people came to, as their evaluations were opened with it: one query a person. */
async function percentOf(table: Table, employeeId: string, period: Period): Promise<number[]> {
  const items = await queryAll(table, lists.personPeriod(employeeId, period));
  const evaluation = lastEvaluation(ofKind(items, evaluationKind));
  return evaluation ? [evaluation.data.activity.percent] : [];
}

/** What a formula with a share of subordinates asks for: of those whom they appraise on the day; null of any other. */
export async function loadTeam(
  table: Table,
  { employeeId, period }: WhoseMonth,
  { formula }: AllowanceShared,
  day: PlainDate,
): Promise<Inputs['team']> {
  if (!formula || formula.content.subordinateShare === null) return null;
  const lines = await subordinateLines(table, employeeId, day);
  const found = await Promise.all(lines.map((line) => percentOf(table, line.employeeId, period)));
  const percents = found.flat();
  const people = percents.length;
  const sum = percents.reduce((total, percent) => total + percent, 0);
  return { people, percent: people > 0 ? share(sum, 1, people) : 0 };
}

/** Where somebody was of a month. */
export type Place = Pick<Allowance, 'agencyId' | 'unitId' | 'unitPath'>;

/** Where the person was on their last day in service. */
export function placeOf(person: Serving, day: PlainDate): Place {
  const line = lineOfPerson(person, day)?.data;
  const { agencyId, unitId, path } = person.employee.unit;
  return line
    ? { agencyId: line.agencyId, unitId: line.unitId, unitPath: line.unitPath }
    : { agencyId, unitId, unitPath: path };
}
