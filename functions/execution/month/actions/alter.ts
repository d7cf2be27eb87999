/** The way of every change to a month: load it with its owner, line and policies, then alter; its desk follows. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today, type WorkCalendar } from '../../../platform/period.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type InstanceCalendar, workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { calendarLately } from '../../../organisation/calendar/store.ts';
import type { Employee, Leave } from '../../../organisation/employee/rules.ts';
import type { WindowException } from '../../../organisation/exception/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { type Above, aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import { type Policies, policyOn, type PolicyRevision } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import type { Moment } from '../decisions.ts';
import { agendaOf, moveOnAgenda } from '../agenda.ts';
import { moveDesk } from '../desk.ts';
import { announceMonth, type MonthEvent } from '../events.ts';
import { awaitsVerification } from '../reroute.ts';
import { businessDateOfMonth, isEscalated, type Month } from '../rules.ts';
import { monthKind, monthRecordOf, parseMonthId, writeMonthCard } from '../store.ts';
import { type Windows, windowsOf } from '../ownWindows.ts';
import { worksIn } from '../personWindows.ts';
import type { Days } from '../turning.ts';
import { windowCalendar } from '../windows.ts';

/** What a decision rests on: the month, its owner, the line and the policies of the last day of its plan's part. */
export interface Grounds extends Moment {
  readonly month: Kept<Month>;
  readonly owner: Employee;
  readonly line: Kept<Line> | null;
  /** The owner's line of another day. */
  readonly lineOn: (date: PlainDate) => Kept<Line> | null;
  readonly exceptions: readonly WindowException[];
  /** Whether the owner has a day to work in the month. */
  readonly works: boolean;
  readonly policies: Policies;
  readonly calendar: WorkCalendar;
  readonly windows: Windows;
}

/** The owner of a month; of one that was realised, leave decides nothing and need not be read. */
export type Owner = Omit<Person, 'leaves'> & { readonly leaves?: readonly Leave[] };

/** What a decision rests on, of what is on record of a month and its owner, and of what all months have in common. */
export function groundsOf(
  { clock }: Context,
  month: Kept<Month>,
  person: Owner,
  common: { readonly revisions: readonly PolicyRevision[]; readonly calendar: InstanceCalendar },
): Grounds {
  const { employee: owner, exceptions, leaves = [] } = person;
  const days = {
    policies: policyOn(common.revisions, month.data.to),
    calendar: workCalendarOf(common.calendar, owner),
    zone: clock.zone,
    exceptions,
    works: worksIn(
      { person: { employee: owner, leaves, lines: null }, calendar: common.calendar },
      month.data,
    ),
  };
  const lineOn = (date: PlainDate) => lineOfPerson(person, date);
  return {
    ...days,
    month,
    owner,
    line: lineOn(month.data.to),
    lineOn,
    windows: windowsOf(month.data, days),
    now: clock.now(),
    today: today(clock),
  };
}

/** Loads a month with all that a decision rests on. Refuses ID_INVALID and NOT_FOUND, on `input.id`. */
export async function loadMonth(context: Context, id: string): Promise<Result<Grounds>> {
  const ref = parseMonthId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Month' });
  const [month, person, all, calendar] = await Promise.all([
    monthRecordOf(context.table, ref),
    personOf(context.table, ref.employeeId),
    revisions(context.table),
    calendarLately(context),
  ]);
  if (!month || !person) return refuse('NOT_FOUND', 'input.id');
  return ok(groundsOf(context, month, person, { revisions: all, calendar }));
}

/** What the days of a month follow from: as it was loaded, or as it becomes. */
export function daysOf(loaded: Grounds, month: Month): Days {
  const { zone, calendar, policies } = loaded;
  return {
    zone,
    calendar: windowCalendar(calendar, policies),
    windows: windowsOf(month, loaded),
    silence: policies.value('month.targetSilence'),
  };
}

/** Whose agency's agenda a month is on. */
export const agencyOf = ({ owner, line }: Grounds): string => line?.data.agencyId ?? owner.unit.agencyId;

/** Puts on the agenda what a month waits for by itself now, in the place of what it did before. */
function moveTurn(loaded: Grounds, after: Month): Write[] {
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
 * What the access rules must know of a month for an action on it, as it stands or stood: as of its business date, the
 * last day of the plan's part of it, or the day of the action (docs/architecture.md 7).
 */
export async function subjectOfMonth(
  context: Context,
  above: Above,
  { owner, lineOn, today: day }: Grounds,
  [action, month]: readonly [Action, Month],
): Promise<Subject> {
  const date = businessDateOfMonth(month, day);
  const asked = { employeeId: owner.employeeId, line: lineOn(date), date, today: day };
  return bounded(action, month, await subjectFor(above, context.actor, asked));
}

/** A month with who decided about it, of what a line gives the right to. */
function decidedBy(month: Month, action: Action, { actor }: Context): Month {
  if (actor.kind !== 'PERSON') return month;
  if (action === 'month.approveTarget') return { ...month, targetApprovedBy: actor.employeeId };
  return action === 'month.verify' ? { ...month, verifiedBy: actor.employeeId } : month;
}

/** Changes a month that is loaded by one action of the office; card, desk, event and authority go with it. */
export async function alterLoaded<Found extends Grounds>(
  context: Context,
  input: Edit,
  [found, above]: readonly [Found, Above],
  [action, event]: readonly [Action, MonthEvent],
  decide: (found: Found) => Result<Month> | Promise<Result<Month>>,
): Promise<Result<Kept<Month>>> {
  const { month, owner, line, now, today: day } = found;
  const inCharge = found.lineOn(businessDateOfMonth(month.data, day));
  return alter(context, input, {
    kind: monthKind,
    before: month,
    action,
    subject: await subjectOfMonth(context, above, found, [action, month.data]),
    decide: async () => {
      const decided = await decide(found);
      return decided.ok ? ok({ after: decidedBy(decided.value, action, context), event }) : decided;
    },
    announce: announceMonth,
    alongside: (after) => [
      writeMonthCard(after, owner, line?.data ?? null),
      ...moveDesk(month.data, after, now),
      ...moveTurn(found, after),
      ...linesStand(line, inCharge),
    ],
  });
}

/** Loads a month and changes it by one action of the office. Refuses as `loadMonth` and `alter`. */
export async function alterMonth(
  context: Context,
  input: Edit,
  act: readonly [Action, MonthEvent],
  decide: (loaded: Grounds) => Result<Month> | Promise<Result<Month>>,
): Promise<Result<Kept<Month>>> {
  const found = await loadMonth(context, input.id);
  return found.ok ? alterLoaded(context, input, [found.value, aboveIn(context.table)], act, decide) : found;
}
