import { conflict } from '../../platform/commit/writes.ts';
import { authorise } from '../../platform/access.ts';
import { commitAs } from '../../platform/commit/commit.ts';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { type Kept, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { addDays, type PlainDate, today } from '../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../platform/result.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { officeStands } from '../appointment/store.ts';
import { assignmentsOf } from '../assignment/store.ts';
import { changeEmployee } from '../employee/change.ts';
import { type Employee, type Leave, leavesOffice } from '../employee/rules.ts';
import { employeeOf, keepAway, leaveKind, parseEmployeeId } from '../employee/store.ts';
import { lineOfDay, subjectOf } from '../line/store.ts';
import { relineNow } from '../reline/concerned.ts';
import { isKnown, lasts } from '../validity/rules.ts';
import { type ActingEnds, actingEnds } from './actingEnds.ts';
import { leaveEndProblems, leaveEndSchema, leaveInputSchema, leaveProblems } from './rules.ts';

/** Whose leave, all that is on record of it, and what gives the right to change that. */
interface Whose {
  readonly person: Kept<Employee>;
  readonly leaves: readonly Kept<Leave>[];
  readonly authority: string;
}

const keptLeaves = async (table: Table, employeeId: string): Promise<Kept<Leave>[]> =>
  (await queryAll(table, lists.leaves(employeeId))).map((item) => readItem(leaveKind, item));

/** Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, LEAVE_OWN. */
async function whose(context: Context, id: string): Promise<Result<Whose>> {
  const field = ['input', 'employeeId'];
  const employeeId = parseEmployeeId(id);
  if (!employeeId) return refuse('ID_INVALID', field, { type: 'Employee' });
  const { table, clock, actor } = context;
  const line = await lineOfDay(table, employeeId, today(clock));
  const authority = await authorise(context, 'employee.recordLeave', subjectOf(employeeId, line), field);
  if (!authority.ok) return authority;
  const [person, leaves] = await Promise.all([employeeOf(table, employeeId), keptLeaves(table, employeeId)]);
  if (!person) return refuse('NOT_FOUND', field);
  if (actor.kind === 'PERSON' && actor.employeeId === employeeId) return refuse('LEAVE_OWN', field);
  return ok({ person, leaves, authority: authority.value });
}

/**
 * Unpaid and study leave vacate an office, and whoever acts in one may end with any: the lines around what the
 * person holds are worked out.
 */
async function relineIfChanged(
  context: Context,
  leave: Leave,
  from: PlainDate,
  acted: readonly string[],
): Promise<void> {
  if (!leavesOffice(leave) && acted.length === 0) return;
  const held = (await assignmentsOf(context.table, leave.employeeId)).map(({ data }) => data);
  const offices = held.filter((one) => isKnown(one) && lasts(one, from));
  const around = { employeeIds: [leave.employeeId, ...acted], from };
  await relineNow(context, { ...around, offices: new Set(offices.map(({ positionId }) => positionId)) }, {});
}

const nobody: ActingEnds = { employeeIds: [], changes: [], writes: [] };

/** Keeps a leave as it becomes (null: not taken) as a part of the person's record, and who ends with it. */
async function keep(
  context: Context,
  { person, leaves, authority }: Whose,
  before: Kept<Leave> | null,
  after: Leave | null,
  acting: ActingEnds = nobody,
): Promise<Result<Leave | null>> {
  const leave = after ?? before?.data;
  if (!leave) return ok(null);
  const key = keys.leave(leave.employeeId, leave.from);
  const event = before ? 'leaveEnded' : 'leaveRecorded';
  const others = leaves.map(({ data }) => data).filter(({ from }) => from !== leave.from);
  const away = keepAway(leave.employeeId, after ? [...others, after] : others, today(context.clock));
  const committed = await commitAs(context, authority, {
    changes: [
      changeEmployee(person, person.data, event, [
        { kind: leaveKind, key, before, after, onConflict: conflict },
      ]),
      ...acting.changes,
    ],
    writes: [...(await officeStands(context, 'BKPP')), away, ...acting.writes],
  });
  if (!committed.ok) return committed;
  await relineIfChanged(context, leave, leave.from, acting.employeeIds);
  return ok(after);
}

/**
 * Puts a person's leave on record; a Plh may then be asked for on its days, and unpaid or study leave
 * vacates the person's offices. Refuses: INPUT_*, LEAVE_OWN (nobody their own), LEAVE_DATES, LEAVE_OVERLAPS,
 * CONFLICT, NOT_ALLOWED for anyone but BKPP and the register's client.
 */
export async function recordLeave(context: Context, given: unknown): Promise<Result<Leave | null>> {
  const input = parseInput(leaveInputSchema, given, ['input']);
  if (!input.ok) return input;
  const found = await whose(context, input.value.employeeId);
  if (!found.ok) return found;
  const { person, leaves } = found.value;
  const leave: Leave = { ...input.value, employeeId: person.data.employeeId };
  const sound = check(
    leaveProblems(
      leave,
      leaves.map(({ data }) => data),
    ),
    null,
  );
  return sound.ok ? keep(context, found.value, null, leave) : sound;
}

/**
 * Ends a leave before its last day; on the eve of its first day it is not taken at all, and null is answered.
 * From the day on which the person is back nobody acts in their office for it any more (Plh, Plt).
 * Refuses: INPUT_*, LEAVE_OWN, LEAVE_NONE (no leave begins on that day), LEAVE_LAST_DAY, CONFLICT, NOT_ALLOWED
 * for anyone but BKPP and the register's client.
 */
export async function endLeave(context: Context, given: unknown): Promise<Result<Leave | null>> {
  const input = parseInput(leaveEndSchema, given, ['input']);
  if (!input.ok) return input;
  const { employeeId, from, lastDay, letterNo } = input.value;
  const found = await whose(context, employeeId);
  if (!found.ok) return found;
  const before = found.value.leaves.find(({ data }) => data.from === from);
  if (!before) return refuse('LEAVE_NONE', 'input.from', { from });
  const sound = check(leaveEndProblems(before.data, lastDay, addDays(from, -1)), null);
  if (!sound.ok) return sound;
  const after = lastDay < from ? null : { ...before.data, to: lastDay, letterNo };
  const others = found.value.leaves.map(({ data }) => data).filter((one) => one.from !== from);
  const acting = await actingEnds(context, {
    employee: found.value.person.data,
    leaves: after ? [...others, after] : others,
    ended: before.data,
    lastDay,
  });
  return acting.ok ? keep(context, found.value, before, after, acting.value) : acting;
}
