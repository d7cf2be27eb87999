/**
 * The desk of somebody on leave: what falls due on it before they are back lies before the first above them who is in
 * office and not on leave, and is told to that one; before BKPP where there is nobody. docs/decisions/reminders.md.
 */
import { kindOfDay, worked } from '../../../organisation/calendar/personDays.ts';
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { hasLeft } from '../../../organisation/employee/rules.ts';
import { atDeskIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { lineOfPerson, type Person } from '../../../organisation/person/store.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK, type DeskItem, deskKind } from '../../../platform/desk.ts';
import { ofKind } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { instantIn, monthOfDate, today } from '../../../platform/period.ts';
import { queryAll } from '../../../platform/table.ts';
import { absenceSoon, unattended } from '../absence.ts';
import type { Moment } from '../rules.ts';
import { moveUnattended } from '../store.ts';
import type { Common } from './desk.ts';
import { type Shared, withTerms } from './terms.ts';

/** The day on which a person is looked at, and by which calendar and policies. */
export function momentOf({ clock }: Context, { employee }: Person, common: Common): Moment {
  const day = today(clock);
  return {
    zone: clock.zone,
    today: day,
    calendar: workCalendarOf(common.calendar, employee),
    waitingDays: policyOn(common.revisions, day).value('remind.waitingWorkingDays'),
  };
}

/** What is to lie before others of a person's desk while they are on leave; null for nothing. */
async function absentDesk(
  context: Context,
  person: Person,
  shared: Shared,
  moment: Moment,
): Promise<DeskItem | null> {
  const { employeeId } = person.employee;
  const absence = absenceSoon(person.leaves, moment);
  if (!absence) return null;
  const laid = ofKind(await queryAll(context.table, lists.desk(employeeId)), deskKind);
  const desk = await withTerms(
    context,
    shared,
    laid.map(({ data }) => data),
  );
  const due = unattended(desk, employeeId, absence, moment);
  if (!due) return null;
  const { since } = absence;
  const away = since > moment.today ? since : moment.today;
  const asked = { employeeId, line: lineOfPerson(person, moment.today), date: moment.today, today: away };
  const above = await reviewerOf(atDeskIn(context.table), asked);
  return {
    holder: above.ok ? above.value.employeeId : BKPP_DESK,
    step: 'DESK_UNATTENDED',
    employeeId,
    period: monthOfDate(since),
    planNo: 0,
    since: instantIn(moment.zone, since),
    ...due,
  };
}

/**
 * The writes by which a person's desk lies before others while they are on leave, from the working day before it, and no
 * more once they are back or out of office. On days that the office does not work nothing changes.
 */
export async function deskOfAbsent(
  context: Context,
  person: Person,
  shared: Shared,
  before: DeskItem | null,
): Promise<Write[]> {
  const { employee } = person;
  const moment = momentOf(context, person, shared);
  // Whoever has left is on leave no more, whatever was granted until when.
  if (hasLeft(employee, moment.today)) return moveUnattended(employee.employeeId, before, null);
  const kind = kindOfDay({ ...person, lines: null, calendar: shared.calendar }, moment.today);
  if (kind === 'NOT_IN_OFFICE') return moveUnattended(employee.employeeId, before, null);
  if (kind !== 'LEAVE' && !worked.has(kind)) return [];
  return moveUnattended(employee.employeeId, before, await absentDesk(context, person, shared, moment));
}
