/**
 * What somebody's month was kept open for is over (a longer window, or days that they had since something was approved
 * or returned): it is closed now. Where everybody's day is still to come, the job does it with theirs; where something
 * can still be done, `closeMonth` has laid it on the agenda anew. docs/domain.md 6.7.
 */
import { closeEmployeeMonth, loadCloseShared } from '../evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { workCalendar } from '../organisation/calendar/rules.ts';
import { calendarNow } from '../organisation/calendar/store.ts';
import { policiesOn } from '../organisation/policy/store.ts';
import { type AgendaItem, takeOffAgenda } from '../platform/agenda.ts';
import { commitAs } from '../platform/commit/commit.ts';
import type { Write } from '../platform/commit/writes.ts';
import type { Context } from '../platform/context.ts';
import { keys } from '../platform/keys.ts';
import {
  datesOf,
  monthOfDate,
  parsePeriod,
  type Period,
  type PlainDate,
  shiftMonth,
} from '../platform/period.ts';
import { readItem } from '../platform/item.ts';
import { runOf } from '../platform/run/run.ts';
import { closingDay } from '../execution/month/windows.ts';
import { ok, type Result } from '../platform/result.ts';
import { turnAgain } from './turnAgain.ts';
import {
  dueAgain,
  type Marker,
  markerKind,
  marking,
  MONTHS_TAKEN_UP,
  waitsOnAgenda,
} from '../platform/run/marker.ts';
import type { Outcome } from '../platform/run/outcome.ts';
import { getItem, type Table } from '../platform/table.ts';

const JOB = 'closeMonth';

/** Whether the job has come for the month, or its day is before a day: on it the job comes later that night. */
async function isPast(context: Context, month: Period, day: PlainDate): Promise<boolean> {
  const [policies, calendar, run] = await Promise.all([
    policiesOn(context.table, datesOf(month).last),
    calendarNow(context),
    runOf(context.table, JOB, month),
  ]);
  const week = workCalendar(calendar, 'FIVE_DAYS');
  return run !== null || closingDay(month, policies, week) < day;
}

async function markerOf(table: Table, employeeId: string, month: Period): Promise<Marker | null> {
  const item = await getItem(table, keys.marker(employeeId, month, JOB));
  return item && readItem(markerKind, item).data;
}

/** Takes the marker of what it waited for: a run counts the person as missing until it has dealt with them. */
function released(marker: Marker | null, employeeId: string, month: Period): Write[] {
  if (!marker || !waitsOnAgenda(marker.reason)) return [];
  return [marking(dueAgain(JOB, employeeId, month), marker)];
}

/**
 * Whether an item stays for the next night: its month was refused for a reason that may be mended, and no run counts the
 * person as left. As long as a month is taken up again at all.
 */
const staysFor = (closing: Outcome, month: Period, day: PlainDate): boolean =>
  closing.outcome === 'REFUSED' &&
  !waitsOnAgenda(closing.reason) &&
  month >= shiftMonth(monthOfDate(day), -MONTHS_TAKEN_UP);

/**
 * Closes the month of an item's person if its day is past, having turned it, and takes the item off; answers whether anything was closed.
 * What else keeps the month open has an item of its own; refused for another reason, it is tried again the next night. Refuses: CONFLICT (a lost race, which the next
 * call makes good).
 */
export async function closeWaiting(
  context: Context,
  item: AgendaItem,
  day: PlainDate,
): Promise<Result<boolean>> {
  const [employeeId = '', token = ''] = item.subjectId.split('/');
  const month = parsePeriod(token);
  if (!month) throw new Error(`no month on the agenda: ${item.subjectId}`);
  await turnAgain(context, item, [employeeId, month], day);
  if (await isPast(context, month, day)) {
    const shared = await loadCloseShared(context, month);
    const closing = await closeEmployeeMonth(context, { employeeId, period: month }, shared);
    if (staysFor(closing, month, day)) return ok(false);
    const taken = await commitAs(context, `JOB:turnDay`, { changes: [], writes: [takeOffAgenda(item)] });
    return taken.ok ? ok(closing.outcome === 'DONE') : taken;
  }
  const marker = await markerOf(context.table, employeeId, month);
  const writes = [...released(marker, employeeId, month), takeOffAgenda(item)];
  const taken = await commitAs(context, `JOB:turnDay`, { changes: [], writes });
  return taken.ok ? ok(false) : taken;
}
