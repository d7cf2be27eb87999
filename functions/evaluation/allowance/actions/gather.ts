/** A person's month as an allowance is computed of it: whether all of it is there, and the inputs put together. */
import type { ActivityMonth } from '../../../execution/activity/rules.ts';
import { asRead, stillAbsent, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import type { ProblemCode } from '../../../platform/messages/codes.ts';
import type { PlainDate } from '../../../platform/period.ts';
import type { Attendance } from '../../attendance/rules.ts';
import { inputsOf, judgedBy, type Serving } from '../gathering.ts';
import type { Inputs } from '../inputs.ts';
import type { Judged } from '../result.ts';
import type { Formula } from '../rules.ts';
import type { Whose } from '../version.ts';
import {
  earlierAttendance,
  earlierMonths,
  type Loaded,
  loadExtraMinutes,
  loadTeam,
  type Place,
  placeOf,
  type WhoseMonth,
} from './loadPerson.ts';
import type { AllowanceShared } from './loadShared.ts';

/** What an allowance is computed of. */
export interface Ready {
  readonly formula: Formula;
  readonly whose: Whose;
  readonly inputs: Inputs;
  readonly judged: Judged;
  /** That what it rests on stands as it was read. */
  readonly stands: readonly Write[];
}

/** What is there of a month that can be computed. */
export interface Complete {
  readonly person: Serving;
  readonly formula: Formula;
  readonly activities: ActivityMonth;
  readonly attendance: Kept<Attendance>;
  /** Where they were, and the day by which that goes: the last in service; null where that was none after all. */
  readonly place: Place;
  readonly day: PlainDate | null;
}

/** A month with everything that there must be, whatever the formula asks for; or why not. */
export function completeMonth(loaded: Loaded, formula: Formula | null): Complete | ProblemCode {
  const { person, serviceDays, activities, attendance, allowance } = loaded;
  const day = serviceDays.at(-1) ?? null;
  if (!person) return 'NOT_FOUND';
  if (!formula || (!formula.content.enabled && !allowance)) return 'TPP_DISABLED';
  // What was computed before it was told that they had left comes to nought, and stays where it stands.
  const place = day ? placeOf(person, day) : allowance?.data;
  if (!place) return 'NOT_IN_SERVICE';
  if (!activities?.closedAt) return 'MONTH_OPEN';
  return attendance ? { person, formula, activities, attendance, place, day } : 'ATTENDANCE_MISSING';
}

/** That what an allowance rests on stands as it was read, and that no more of it has come. */
function standing(
  own: WhoseMonth,
  { profile, adjustments, evaluation }: Loaded,
  { attendance, earlier }: Pick<Complete, 'attendance'> & { readonly earlier: readonly Kept<Attendance>[] },
  shared: AllowanceShared,
): Write[] {
  const { employeeId, period } = own;
  // A penalty that comes late with the attendance of a month before counts in this one, too.
  const without = earlierMonths(own, shared).filter(
    (month) => !earlier.some(({ data }) => data.month === month),
  );
  return [
    ...[profile, attendance, ...earlier, evaluation].flatMap((kept) => (kept ? [asRead(kept)] : [])),
    adjustments ? asRead(adjustments) : stillAbsent(keys.personAdjustments(employeeId, period)),
    ...without.map((month) => stillAbsent(keys.attendance(employeeId, month))),
  ];
}

/** Reads what the formula asks for beside the month itself, and puts the inputs together. */
export async function gather(
  { table }: Pick<Context, 'table'>,
  own: WhoseMonth,
  loaded: Loaded,
  { formula, person, activities, attendance, place, day }: Complete,
  shared: AllowanceShared,
): Promise<Ready> {
  const [earlier, extra, team] = await Promise.all([
    earlierAttendance(table, own, shared),
    loadExtraMinutes(table, own, shared, activities),
    day ? loadTeam(table, own, shared, day) : null,
  ]);
  const { adjustments, evaluation, workingDays, serviceDays } = loaded;
  const { employeeId, period: month } = own;
  const { agencyId, unitId, unitPath } = place;
  const ofUnits = shared.adjustments.filter(
    (one) => one.unitPath !== null && unitPath.startsWith(one.unitPath),
  );
  const judged = judgedBy(evaluation, loaded.closing);
  const inputs = inputsOf({
    month,
    person,
    activities,
    extra,
    team,
    workingDays,
    serviceDays,
    attendance: attendance.data,
    earlier: earlier.map(({ data }) => data),
    judged: formula.content.predicateFactor ? judged : { predicate: null },
    adjustments: [...(adjustments ? [adjustments.data] : []), ...ofUnits],
    policies: shared.policies,
  });
  const stands = standing(own, loaded, { attendance, earlier }, shared);
  return { formula, whose: { employeeId, month, agencyId, unitId, unitPath }, inputs, judged, stands };
}
