/** The way of every change to a month: load it with its owner, line and policies, then alter; its desk follows. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import { calendarOf, type Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addWorkingDays, type PlainDate, today, type WorkCalendar } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { type Policies, policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Moment } from '../decisions.ts';
import { moveDesk, placeOf } from '../desk.ts';
import { announceMonth, type MonthEvent } from '../events.ts';
import { awaitsVerification } from '../reroute.ts';
import type { Month } from '../rules.ts';
import { monthKind, monthRecordOf, parseMonthId, writeMonthCard } from '../store.ts';
import { type Windows, windowsOf } from '../windows.ts';

/** What a decision rests on: the month, its owner, the line and the policies of its business date. */
export interface Loaded extends Moment {
  readonly month: Kept<Month>;
  readonly owner: Employee;
  readonly line: Kept<Line> | null;
  readonly policies: Policies;
  readonly calendar: WorkCalendar;
  readonly windows: Windows;
}

async function load(context: Context, id: string): Promise<Result<Loaded>> {
  const ref = parseMonthId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Month' });
  const [month, person, everyRevision] = await Promise.all([
    monthRecordOf(context.table, ref),
    personOf(context.table, ref.employeeId),
    revisions(context.table),
  ]);
  if (!month || !person) return refuse('NOT_FOUND', 'input.id');
  const policies = policyOn(everyRevision, month.data.to);
  const calendar = calendarOf(context, person.employee.workWeek);
  return ok({
    month,
    owner: person.employee,
    line: lineOfPerson(person, month.data.to),
    policies,
    calendar,
    windows: windowsOf(month.data, policies, calendar),
    now: context.clock.now(),
    today: today(context.clock),
  });
}

/** Until when what lies on a desk is to be done. */
function dueOn(after: Month, { policies, calendar, windows, today: date }: Loaded): PlainDate | null {
  switch (placeOf(after)?.step) {
    case 'TARGET_APPROVAL':
      return addWorkingDays(calendar, date, policies.value('month.targetSilence').escalateWorkingDays);
    case 'MONTH_RETURNED':
      return after.status === 'GENERATED' ? windows.target.to : windows.verificationEnd;
    case 'MONTH_VERIFICATION':
      return windows.verificationEnd;
    default:
      return null;
  }
}

/** A target is the appraiser's to return; only what is to be verified may be returned by a delegate. */
const bounded = (action: Action, month: Month, subject: Subject): Subject =>
  action === 'month.return' && !awaitsVerification(month) ? { ...subject, verifierId: null } : subject;

/**
 * Changes a month by one action of the office; card, desk, event and authority go with it. Authority is
 * as of the business date: the last day of the plan's part of the month (docs/architecture.md 7).
 */
export async function alterMonth(
  context: Context,
  input: Edit,
  [action, event]: readonly [Action, MonthEvent],
  decide: (loaded: Loaded) => Result<Month> | Promise<Result<Month>>,
): Promise<Result<Kept<Month>>> {
  const found = await load(context, input.id);
  if (!found.ok) return found;
  const { month, owner, line, now, today: date } = found.value;
  const asked = { employeeId: owner.employeeId, line, date: month.data.to, today: date };
  return alter(context, input, {
    kind: monthKind,
    before: month,
    action,
    subject: bounded(action, month.data, await subjectFor(aboveIn(context.table), context.actor, asked)),
    decide: async () => {
      const decided = await decide(found.value);
      return decided.ok ? ok({ after: decided.value, event }) : decided;
    },
    announce: announceMonth,
    alongside: (after) => [
      writeMonthCard(after, owner, line?.data ?? null),
      ...moveDesk(month.data, after, now, dueOn(after, found.value)),
      ...(line ? [lineStands(line)] : []),
    ],
  });
}
