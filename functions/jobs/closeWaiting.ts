/**
 * A longer window of somebody is over: their month, which `closeMonth` refused while it ran, is closed now. Where the
 * month's own day is still to come, the job does it with everybody's. docs/domain.md 6.7.
 */
import { closeEmployeeMonth, loadCloseShared } from '../evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { verificationWindow } from '../execution/month/windows.ts';
import { workCalendar } from '../organisation/calendar/rules.ts';
import { calendarNow } from '../organisation/calendar/store.ts';
import { policiesOn } from '../organisation/policy/store.ts';
import { type AgendaItem, takeOffAgenda } from '../platform/agenda.ts';
import { commitAs } from '../platform/commit/commit.ts';
import type { Write } from '../platform/commit/writes.ts';
import type { Context } from '../platform/context.ts';
import { keys } from '../platform/keys.ts';
import { addDays, datesOf, parsePeriod, type Period, type PlainDate } from '../platform/period.ts';
import { readItem } from '../platform/item.ts';
import { ok, type Result } from '../platform/result.ts';
import { dueAgain, type Marker, markerKind, marking } from '../platform/run/marker.ts';
import { getItem, type Table } from '../platform/table.ts';

const JOB = 'closeMonth';

/** Whether the month's own day of closing is before a day: on it the job comes later that night. */
async function isPast(context: Context, month: Period, day: PlainDate): Promise<boolean> {
  const policies = await policiesOn(context.table, datesOf(month).last);
  const calendar = workCalendar(await calendarNow(context), 'FIVE_DAYS');
  return addDays(verificationWindow(month, policies, calendar).to, 1) < day;
}

async function markerOf(table: Table, employeeId: string, month: Period): Promise<Marker | null> {
  const item = await getItem(table, keys.marker(employeeId, month, JOB));
  return item && readItem(markerKind, item).data;
}

/** Takes the marker that the exception laid: a run counts the person as missing until it has dealt with them. */
function released(marker: Marker | null, employeeId: string, month: Period): Write[] {
  if (marker?.reason !== 'EXCEPTION_RUNNING') return [];
  return [marking(dueAgain(JOB, employeeId, month), marker)];
}

/**
 * Closes the month of an item's person if its day is past, and takes the item off; answers whether anything was closed.
 * Another exception that still runs keeps the month open: its own item closes it. Refuses: CONFLICT (a lost race, which the next
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
  if (await isPast(context, month, day)) {
    const shared = await loadCloseShared(context, month);
    const { outcome } = await closeEmployeeMonth(context, { employeeId, period: month }, shared);
    const taken = await commitAs(context, `JOB:turnDay`, { changes: [], writes: [takeOffAgenda(item)] });
    return taken.ok ? ok(outcome === 'DONE') : taken;
  }
  const marker = await markerOf(context.table, employeeId, month);
  const writes = [...released(marker, employeeId, month), takeOffAgenda(item)];
  const taken = await commitAs(context, `JOB:turnDay`, { changes: [], writes });
  return taken.ok ? ok(false) : taken;
}
