/** Longer windows as BKPP grants and ends them. docs/domain.md 6.7. */
import { authorise } from '../../platform/access.ts';
import { commitAs, retrying } from '../../platform/commit/commit.ts';
import { conflict, type Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { type Kept, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { addDays, type PlainDate, today } from '../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../platform/result.ts';
import { marking, markPerson } from '../../platform/run/marker.ts';
import { getItem } from '../../platform/table.ts';
import { officeStands } from '../appointment/store.ts';
import { changeEmployee } from '../employee/change.ts';
import type { Employee } from '../employee/rules.ts';
import { employeeOf, parseEmployeeId } from '../employee/store.ts';
import { lineOfDay, subjectOf } from '../line/store.ts';
import { CLOSING, type ClosingOf, closingsOf, isOpenTo } from './closings.ts';
import {
  exceptionEndSchema,
  type Grant,
  grantProblems,
  grantSchema,
  isSame,
  monthsInReach,
  type WindowException,
} from './rules.ts';
import { exceptionsOf } from './reading.ts';
import { closingOn, exceptionKind, listException, parseExceptionId } from './store.ts';
import { verifiesAny } from './verifying.ts';

/** Refuses on the field that named the person: NOT_FOUND, NOT_ALLOWED, EXCEPTION_OWN. */
async function whose(
  context: Context,
  employeeId: string,
  field: readonly string[],
): Promise<Result<{ readonly person: Kept<Employee>; readonly authority: string }>> {
  const { table, clock, actor } = context;
  const line = await lineOfDay(table, employeeId, today(clock));
  const subject = subjectOf(employeeId, line);
  const authority = await authorise(context, 'employee.grantException', subject, field);
  if (!authority.ok) return authority;
  const person = await employeeOf(table, employeeId);
  if (!person) return refuse('NOT_FOUND', field);
  if (actor.kind === 'PERSON' && actor.employeeId === employeeId) return refuse('EXCEPTION_OWN', field);
  return ok({ person, authority: authority.value });
}

/**
 * Lays the months under the exception: a `closeMonth` that has read the person before finds its marker changed, reads
 * again, and refuses with EXCEPTION_RUNNING.
 */
const held = ({ employeeId, grantedAt }: WindowException, open: readonly ClosingOf[]): Write[] =>
  open.map(({ month, marker }) =>
    marking(markPerson(CLOSING, employeeId, month, grantedAt, 'EXCEPTION_RUNNING'), marker),
  );

/** When the exception is over, the months that waited for it are closed: an item a month. */
const overOn = (day: PlainDate, { months }: WindowException, employee: Employee): Write[] =>
  months.map((month) => closingOn(day, month, employee));

/**
 * Grants one person a longer window: of a month, or of all of theirs that are not closed yet. Those months are not
 * closed while it runs. The same again answers the same. Refuses: INPUT_*, ID_INVALID, NOT_FOUND, EXCEPTION_OWN (nobody their own, nor of a month that
 * they verify themselves), EXCEPTION_UNTIL, EXCEPTION_MONTH, PERIOD_CLOSED (the month is closed, or what the window
 * is of), CONFLICT,
 * NOT_ALLOWED for anyone but BKPP.
 */
export async function grantWindowException(
  context: Context,
  given: unknown,
): Promise<Result<WindowException>> {
  const input = parseInput(grantSchema, given, ['input']);
  if (!input.ok) return input;
  return retrying(() => grantOnce(context, input.value));
}

async function grantOnce(
  context: Context,
  { employeeId: id, month, ...asked }: Grant,
): Promise<Result<WindowException>> {
  const named = parseEmployeeId(id);
  if (!named) return refuse('ID_INVALID', 'input.employeeId', { type: 'Employee' });
  const found = await whose(context, named, ['input', 'employeeId']);
  if (!found.ok) return found;
  const day = today(context.clock);
  const sound = check(grantProblems({ until: asked.until, month }, day), null);
  if (!sound.ok) return sound;
  const reach = month ? [month] : monthsInReach(day, asked.until);
  // Whatever window is longer, verification ends later with it.
  if (await verifiesAny(context, named, reach)) return refuse('EXCEPTION_OWN', 'input.employeeId');
  const [closings, granted] = await Promise.all([
    closingsOf(context.table, named, reach),
    exceptionsOf(context, named),
  ]);
  const open = closings.filter((closing) => isOpenTo(closing, asked.window));
  if (open.length === 0) return refuse('PERIOD_CLOSED', 'input.month', { period: month ?? '' });
  const content = { ...asked, months: open.map((one) => one.month) };
  const known = granted.find((one) => isSame(one, content));
  if (known) return ok(known);
  const after: WindowException = {
    ...content,
    id: context.newId(),
    employeeId: named,
    grantedAt: context.clock.now(),
    endedAt: null,
    endNote: null,
  };
  return keep(context, found.value, null, after, [
    ...held(after, open),
    ...overOn(addDays(after.until, 1), after, found.value.person.data),
  ]);
}

async function keep(
  context: Context,
  { person, authority }: { readonly person: Kept<Employee>; readonly authority: string },
  before: Kept<WindowException> | null,
  after: WindowException,
  writes: readonly Write[],
): Promise<Result<WindowException>> {
  const key = keys.windowException(after.employeeId, after.id);
  const event = before ? 'windowExceptionEnded' : 'windowExceptionGranted';
  const part = { kind: exceptionKind, key, before, after, onConflict: conflict };
  const committed = await commitAs(context, authority, {
    changes: [changeEmployee(person, person.data, event, [part])],
    writes: [listException(after), ...writes, ...(await officeStands(context, 'BKPP'))],
  });
  return committed.ok ? ok(after) : committed;
}

/**
 * Ends an exception before its last day: from now on the ordinary window holds, and what was decided by it stays.
 * Refuses: INPUT_*, ID_INVALID, NOT_FOUND, EXCEPTION_OWN, EXCEPTION_ENDED (it was ended, or is over), CONFLICT, NOT_ALLOWED for
 * anyone but BKPP.
 */
export async function endWindowException(context: Context, given: unknown): Promise<Result<WindowException>> {
  const input = parseInput(exceptionEndSchema, given, ['input']);
  if (!input.ok) return input;
  const named = parseExceptionId(input.value.id);
  if (!named) return refuse('ID_INVALID', 'input.id', { type: 'WindowException' });
  const found = await whose(context, named.employeeId, ['input', 'id']);
  if (!found.ok) return found;
  const { person } = found.value;
  const item = await getItem(context.table, keys.windowException(named.employeeId, named.id));
  if (!item) return refuse('NOT_FOUND', 'input.id');
  const before = readItem(exceptionKind, item);
  const day = today(context.clock);
  if (before.data.endedAt !== null || before.data.until < day) return refuse('EXCEPTION_ENDED', 'input.id');
  const after = { ...before.data, endedAt: context.clock.now(), endNote: input.value.note };
  return keep(context, found.value, before, after, overOn(addDays(day, 1), after, person.data));
}
