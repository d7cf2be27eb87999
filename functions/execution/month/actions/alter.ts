/** The way of every change to a month: load it with its owner, line and policies, then alter; its desk follows. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today, type WorkCalendar } from '../../../platform/period.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { calendarOfPerson } from '../../../organisation/calendar/store.ts';
import type { Employee, Leave } from '../../../organisation/employee/rules.ts';
import type { WindowException } from '../../../organisation/exception/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { type Policies, policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Moment } from '../decisions.ts';
import { agendaOf, moveOnAgenda } from '../agenda.ts';
import { moveDesk } from '../desk.ts';
import { announceMonth, type MonthEvent } from '../events.ts';
import { awaitsVerification } from '../reroute.ts';
import { businessDateOfMonth, isEscalated, type Month } from '../rules.ts';
import { monthKind, monthRecordOf, parseMonthId, writeMonthCard } from '../store.ts';
import { type Windows, windowsOf } from '../ownWindows.ts';
import type { Days } from '../turning.ts';
import { windowCalendar } from '../windows.ts';

/** What a decision rests on: the month, its owner, the line and the policies of the last day of its plan's part. */
export interface Loaded extends Moment {
  readonly month: Kept<Month>;
  readonly owner: Employee;
  readonly line: Kept<Line> | null;
  /** The owner's line of another day. */
  readonly lineOn: (date: PlainDate) => Kept<Line> | null;
  readonly exceptions: readonly WindowException[];
  readonly leaves: readonly Leave[];
  readonly policies: Policies;
  readonly calendar: WorkCalendar;
  readonly windows: Windows;
}

/** Loads a month with all that a decision rests on. Refuses ID_INVALID and NOT_FOUND, on `input.id`. */
export async function loadMonth(context: Context, id: string): Promise<Result<Loaded>> {
  const ref = parseMonthId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Month' });
  const [month, person, everyRevision] = await Promise.all([
    monthRecordOf(context.table, ref),
    personOf(context.table, ref.employeeId),
    revisions(context.table),
  ]);
  if (!month || !person) return refuse('NOT_FOUND', 'input.id');
  const policies = policyOn(everyRevision, month.data.to);
  const calendar = await calendarOfPerson(context, person.employee);
  const { zone } = context.clock;
  return ok({
    month,
    owner: person.employee,
    line: lineOfPerson(person, month.data.to),
    lineOn: (date) => lineOfPerson(person, date),
    zone,
    policies,
    calendar,
    exceptions: person.exceptions,
    leaves: person.leaves,
    windows: windowsOf(month.data, { policies, calendar, zone, exceptions: person.exceptions }),
    now: context.clock.now(),
    today: today(context.clock),
  });
}

/** What the days of a month follow from: as it was loaded, or as it becomes. */
export function daysOf({ zone, calendar, policies, exceptions }: Loaded, month: Month): Days {
  return {
    zone,
    calendar: windowCalendar(calendar, policies),
    windows: windowsOf(month, { policies, calendar, zone, exceptions }),
    silence: policies.value('month.targetSilence'),
  };
}

/** Whose agency's agenda a month is on. */
export const agencyOf = ({ owner, line }: Loaded): string => line?.data.agencyId ?? owner.unit.agencyId;

/** Puts on the agenda what a month waits for by itself now, in the place of what it did before. */
function moveTurn(loaded: Loaded, after: Month): Write[] {
  const of = (month: Month) => agendaOf(month, agencyOf(loaded), daysOf(loaded, month));
  return moveOnAgenda(of(loaded.month.data), of(after));
}

/**
 * Who may do what is asked: a target is the appraiser's to answer, and of whoever it climbed to; only what is to be
 * verified may be returned by a delegate.
 */
function bounded(action: Action, month: Month, subject: Subject): Subject {
  const climbed = isEscalated(month) ? { ...subject, actingId: month.verifierId } : subject;
  return action === 'month.return' && !awaitsVerification(month) ? { ...climbed, verifierId: null } : climbed;
}

/** The lines that a change rests on, each once: who was in charge, and whose list the card stands on. */
const linesStand = (...lines: (Kept<Line> | null)[]): Write[] =>
  [...new Map(lines.flatMap((line) => (line ? [[line.key.SK, line] as const] : []))).values()].map(
    lineStands,
  );

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
  const found = await loadMonth(context, input.id);
  if (!found.ok) return found;
  const { month, owner, line, now, today: day } = found.value;
  const date = businessDateOfMonth(month.data, day);
  const inCharge = found.value.lineOn(date);
  const asked = { employeeId: owner.employeeId, line: inCharge, date, today: day };
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
      ...moveDesk(month.data, after, now),
      ...moveTurn(found.value, after),
      ...linesStand(line, inCharge),
    ],
  });
}
