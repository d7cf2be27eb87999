/** The job escalate for one person: their people's evaluations that are past their day lie before whoever is next. */
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { monthOfDate, type Period, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerKind, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { getItem } from '../../../platform/table.ts';
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { type Surroundings, surroundingsIn } from '../../../organisation/line/around.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import { type Policies, policyOn } from '../../../organisation/policy/rules.ts';
import { changeOf, ended, type Written } from '../ending.ts';
import {
  begun,
  climbsOn,
  countOf,
  type Escalation,
  type Ladder,
  type Overdue,
  overdueOf,
  roundDue,
  rungFrom,
} from '../rules.ts';
import { type OnRecord, onRecord, placeOf, removeRow, writeRow } from '../store.ts';
import { holdersOf } from './ladder.ts';
import { ratingTerms, type TermsOf, toRate, withDays } from './waiting.ts';

const JOB = 'escalate';

/** What the people of a chunk have in common; the calendar as it stands now, since whoever is late is named. */
export interface EscalateShared extends TermsOf {
  readonly around: Surroundings;
}

export const loadEscalateShared = async (context: Context): Promise<EscalateShared> => ({
  ...(await ratingTerms(context, await calendarNow(context))),
  around: surroundingsIn(context.table),
});

/** The item on the desk and the rows of lists; nothing where they are as they were. */
function shown(
  escalation: Escalation,
  overdue: readonly Overdue[],
  { rows }: OnRecord,
  employee: Employee,
  ladder: Ladder,
): Write[] {
  const { appraiserId, round, roundAt, holderId } = escalation;
  const now = overdue.map((one) => ({ appraiserId, ...one, round, roundAt, holderId }));
  const kept = new Map(rows.map((row) => [row.period, row]));
  const gone = rows.filter(({ period }) => !overdue.some((one) => one.period === period));
  const other = now.filter((row) => JSON.stringify(row) !== JSON.stringify(kept.get(row.period)));
  if (gone.length + other.length === 0) return [];
  const place = placeOf(escalation);
  const term = { since: roundAt, dueOn: climbsOn(escalation, ladder), count: countOf(overdue) };
  return [
    ...gone.map(removeRow),
    ...other.map((row) => writeRow(row, employee)),
    layOnDesk({ ...place, ...term }),
  ];
}

/** By the working days of whoever is late. */
const ladderFor = (employee: Employee, policies: Policies, { zone, calendar }: EscalateShared): Ladder => ({
  zone,
  calendar: workCalendarOf(calendar, employee),
  days: policies.value('eval.escalateWorkingDays'),
});

/** What is past its day lies before whoever is next: a round begins, moves to another, or stands with other counts. */
async function escalated(
  context: Context,
  person: Person,
  record: OnRecord,
  overdue: readonly Overdue[],
  shared: EscalateShared,
): Promise<Written> {
  const { employee } = person;
  const day = today(context.clock);
  const policies = policyOn(shared.revisions, day);
  const before = record.escalation;
  const open = before?.data.status === 'OPEN' ? before.data : null;
  const ladder = ladderFor(employee, policies, shared);
  const holders = await holdersOf(context, person, policies, shared.around);
  const rung = rungFrom(roundDue(open, ladder, day), holders);
  if (open && open.round === rung.round && open.holderId === rung.holderId)
    return { change: null, writes: shown(open, overdue, record, employee, ladder) };
  const isMoved = open?.round === rung.round;
  const next = begun(
    {
      appraiserId: employee.employeeId,
      ...rung,
      period: open?.period ?? monthOfDate(day),
      policies: policies.used('eval.escalateWorkingDays', 'eval.rateWorkingDays'),
    },
    overdue,
    context.clock.now(),
  );
  const after = isMoved ? { ...next, roundAt: open.roundAt } : next;
  return {
    change: changeOf(before, after, isMoved ? 'escalationMoved' : 'evaluationsEscalated'),
    writes: [
      ...(open ? [takeOffDesk(placeOf(open))] : []),
      ...shown(after, overdue, record, employee, ladder),
    ],
  };
}

async function markerOf({ table }: Context, employeeId: string, period: Period): Promise<Marker | null> {
  const item = await getItem(table, keys.marker(employeeId, period, JOB));
  return item && readItem(markerKind, item).data;
}

async function written(
  context: Context,
  employeeId: string,
  shared: EscalateShared,
): Promise<Written & OnRecord> {
  const { table, clock } = context;
  const [refs, record] = await Promise.all([toRate(table, employeeId), onRecord(table, employeeId)]);
  const person = refs.length > 0 ? await personOf(table, employeeId) : null;
  const days = person ? await withDays(refs, person.employee, shared) : [];
  const overdue = overdueOf(days, today(clock));
  const made =
    person && overdue.length > 0 ? await escalated(context, person, record, overdue, shared) : ended(record);
  return { ...record, ...made };
}

async function escalateOnce(
  context: Context,
  employeeId: string,
  period: Period,
  shared: EscalateShared,
): Promise<Result<Outcome>> {
  const [marker, made] = await Promise.all([
    markerOf(context, employeeId, period),
    written(context, employeeId, shared),
  ]);
  const { change, escalation } = made;
  // The marker says that the month's run knows the person; what was done on a day, the aggregate does.
  const at = context.clock.now();
  const stands = !change && escalation && made.writes.length > 0 ? [asRead(escalation)] : [];
  const marks = marker ? [] : [marking(markPerson(JOB, employeeId, period, at), marker)];
  const writes = [...made.writes, ...stands, ...marks];
  if (!change && writes.length === 0) return ok({ outcome: 'UNCHANGED' });
  const committed = await commitAs(context, `JOB:${JOB}`, { at, changes: change ? [change] : [], writes });
  if (!committed.ok) return committed;
  return ok({ outcome: change || made.writes.length > 0 ? 'DONE' : 'UNCHANGED' });
}

/**
 * Looks at what lies on a person's desk to be rated and issued: what is past its day lies before their superior, then the
 * head of the agency, then BKPP, one item and one event a round; off again once it is issued. By the clock, as reminders:
 * a call that is late tells what still waits. DONE where anything changed. Throws when it keeps losing to other writers.
 */
export const escalateAppraiser: PersonWork<EscalateShared> = async (
  context,
  { employeeId, period },
  shared,
) => {
  const outcome = await retrying(() => escalateOnce(context, employeeId, period, shared));
  if (!outcome.ok) throw new Error(`person not looked at: ${outcome.problems[0].code}`);
  return outcome.value;
};
