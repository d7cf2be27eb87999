/** The job remind for one person: one digest of their desk on a day that they work, if there is something to tell. */
import { kindOfDay, worked } from '../../../organisation/calendar/personDays.ts';
import { calendarNow } from '../../../organisation/calendar/store.ts';
import { hasLeft } from '../../../organisation/employee/rules.ts';
import { lastingExceptions } from '../../../organisation/exception/store.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { hashOf } from '../../../platform/commit/hash.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type DeskItem, deskKind } from '../../../platform/desk.ts';
import { type Kept, ofKind, readItem } from '../../../platform/item.ts';
import { keys, lists } from '../../../platform/keys.ts';
import { type Period, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { type Marker, markerKind, marking, markPerson } from '../../../platform/run/marker.ts';
import type { Outcome, PersonWork } from '../../../platform/run/outcome.ts';
import { getItems, queryAll } from '../../../platform/table.ts';
import { announceReminder } from '../events.ts';
import { openMonths, ownMatters } from '../ownMatters.ts';
import { isQuiet, isToTell, mattersOf, namesOf, type Reminder, type Waiting } from '../rules.ts';
import { reminderKind, unattendedKind } from '../store.ts';
import { achievementMatters, awaitedOfAll } from './achievements.ts';
import { factsOf, monthsHeld, overdueOf } from './desk.ts';
import { deskOfAbsent, momentOf } from './deskOfAbsent.ts';
import { type Shared, withTerms } from './terms.ts';

const JOB = 'remind';

/**
 * The policies of every day, the longer windows, and the calendar as it stands now: a holiday declared on the day itself
 * counts.
 */
export const loadRemindShared = async (context: Context): Promise<Shared> => {
  const [all, calendar, lasting] = await Promise.all([
    revisions(context.table),
    calendarNow(context),
    lastingExceptions(context.table, today(context.clock)),
  ]);
  const exceptions = Map.groupBy(lasting, ({ employeeId }) => employeeId);
  const common = { revisions: all, calendar };
  return { ...common, exceptions, achievements: await awaitedOfAll(context, common) };
};

/** What the job has left with a person: the month's marker, what they were last told, and where their desk lies. */
interface Left {
  readonly marker: Marker | null;
  readonly reminder: Kept<Reminder> | null;
  readonly unattended: DeskItem | null;
}

async function leftWith({ table }: Context, employeeId: string, period: Period): Promise<Left> {
  const [marker, reminder, item] = await getItems(table, [
    keys.marker(employeeId, period, JOB),
    keys.reminder(employeeId),
    keys.unattended(employeeId),
  ]);
  return {
    marker: marker ? readItem(markerKind, marker).data : null,
    reminder: reminder ? readItem(reminderKind, reminder) : null,
    unattended: item ? readItem(unattendedKind, item).data : null,
  };
}

/** All that waits for a person now: what lies on their desk, and their own matters. */
async function waitingFor(context: Context, person: Person, common: Shared): Promise<Waiting[]> {
  const { employeeId } = person.employee;
  const facts = factsOf(context, person, common);
  const [desk, months, overdue] = await Promise.all([
    queryAll(context.table, lists.desk(employeeId)),
    monthsHeld(context.table, employeeId, openMonths(facts)),
    overdueOf(context.table, facts),
  ]);
  const laid = ofKind(desk, deskKind).map(({ data }) => data);
  const { offices, awaited } = common.achievements;
  const ofAchievements = achievementMatters(employeeId, offices.get(employeeId) ?? [], awaited);
  const own = [...ownMatters(facts, months), ...overdue, ...ofAchievements];
  return [...(await withTerms(context, common, laid)), ...own];
}

/** Names as they are kept: short, and the same for the same thing. */
const stamped = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => hashOf(name).slice(0, 12))),
];

/** The digest that a person is to be told now, as a change of what they were last told; null for none. */
async function digest(context: Context, person: Person, common: Shared, { reminder }: Left) {
  const { employeeId } = person.employee;
  const policies = policyOn(common.revisions, today(context.clock));
  const moment = momentOf(context, person, common);
  const desk = await waitingFor(context, person, common);
  const names = namesOf(desk, moment);
  const now = { all: stamped(names.all), pressing: stamped(names.pressing) };
  const repeatDays = policies.value('remind.repeatWorkingDays');
  const quietHours = policies.value('remind.quietHours');
  if (!isToTell(reminder?.data ?? null, now, moment, repeatDays)) return null;
  // As late as can be: what was read before the hour and is told after it would break the quiet.
  if (isQuiet(context.clock.now(), moment.zone, quietHours)) return null;
  const after: Reminder = {
    employeeId,
    on: moment.today,
    told: now.all,
    policies: policies.used('remind.quietHours', 'remind.repeatWorkingDays', 'remind.waitingWorkingDays'),
  };
  const change: Change = {
    kind: reminderKind,
    key: keys.reminder(employeeId),
    before: reminder,
    after,
    event: announceReminder(employeeId, moment.today, quietHours, mattersOf(desk, moment)),
    onConflict: conflict,
  };
  return change;
}

/** Whether a person can be told now: on a day that they work, in service, outside the quiet hours. */
function isReachable(context: Context, person: Person, { calendar, revisions: all }: Shared) {
  const day = today(context.clock);
  const quiet = policyOn(all, day).value('remind.quietHours');
  if (isQuiet(context.clock.now(), context.clock.zone, quiet) || hasLeft(person.employee, day)) return false;
  return worked.has(kindOfDay({ ...person, lines: null, calendar }, day));
}

async function remindOnce(
  context: Context,
  employeeId: string,
  period: Period,
  common: Shared,
): Promise<Result<Outcome>> {
  const [person, left] = await Promise.all([
    personOf(context.table, employeeId),
    leftWith(context, employeeId, period),
  ]);
  if (!person) throw new Error('a roster names a person who is not on record');
  const change = isReachable(context, person, common) ? await digest(context, person, common, left) : null;
  // The marker says that the month's run knows the person; that they were told today, their reminder does.
  const at = context.clock.now();
  const writes: Write[] = [
    ...(left.marker ? [] : [marking(markPerson(JOB, employeeId, period, at), left.marker)]),
    ...(await deskOfAbsent(context, person, common, left.unattended)),
  ];
  if (!change && writes.length === 0) return ok({ outcome: 'UNCHANGED' });
  const committed = await commitAs(context, `JOB:${JOB}`, { at, changes: change ? [change] : [], writes });
  if (!committed.ok) return committed;
  return ok({ outcome: change ? 'DONE' : 'UNCHANGED' });
}

/**
 * Reminds a person by one event of what waits for them: DONE when there is a digest, UNCHANGED when there is nothing
 * new to tell, they do not work today, it is quiet, or they were told today already. By the clock, not by the day of
 * the schedule: what was done meanwhile is not told. Throws when it keeps losing to other writers.
 */
export const remindEmployee: PersonWork<Shared> = async (context, { employeeId, period }, common) => {
  const outcome = await retrying(() => remindOnce(context, employeeId, period, common));
  if (!outcome.ok) throw new Error(`person not reminded: ${outcome.problems[0].code}`);
  return outcome.value;
};
