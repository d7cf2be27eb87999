/** Attendance of a month in two steps: validated, which writes nothing, and committed, which takes the good rows. */
import { authorise } from '../../../platform/access.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { monthOfDate, monthsThrough, shiftMonth, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { allowanceDueAgain } from '../../../organisation/employee/allowanceDue.ts';
import { MOST_PENALTY_MONTHS } from '../../allowancePolicy/rules.ts';
import { announceAttendance } from '../events.ts';
import type { AttendanceReport, JudgedRow } from '../report.ts';
import { type Attendance, movedPenalties } from '../rules.ts';
import { attendanceKey, attendanceKind } from '../store.ts';
import { type Import, judgeRows, readImport, type Row } from './judgeRows.ts';

/** Writes of a transaction, of a hundred: some are left for whatever is written with it. */
const WRITES_AT_ONCE = 90;
/** A state and its event. */
const WRITES_OF_CHANGE = 2;

/**
 * Reads an import and says what would come of each row; writes nothing. Refuses: NOT_FOUND or NOT_ALLOWED for whoever is
 * neither BKPP nor the client of attendance, INPUT_*, ATTENDANCE_MONTH, ATTENDANCE_TOO_OLD.
 */
export async function validateAttendance(
  context: Context,
  given: unknown,
): Promise<Result<AttendanceReport>> {
  const authority = await authorise(context, 'attendance.import', {});
  if (!authority.ok) return authority;
  const read = await readImport(context, given);
  return read.ok ? ok({ rows: await judgeRows(context, read.value, read.value.rows) }) : read;
}

const changeOf = ({ before, after, outcome }: JudgedRow): Change[] =>
  after && outcome !== 'UNCHANGED'
    ? [
        {
          kind: attendanceKind,
          key: attendanceKey(after),
          before,
          after,
          event: announceAttendance(outcome === 'NEW' ? 'attendanceRecorded' : 'attendanceCorrected', after),
          onConflict: conflict,
        },
      ]
    : [];

/** The allowances that follow from a row: its month's, and where a penalty comes or goes those for which it still counts. */
function dueAgain(context: Context, before: Attendance | null, after: Attendance): Write[] {
  const { employeeId, month } = after;
  const running = monthOfDate(today(context.clock));
  const moved = movedPenalties(before, after).length > 0;
  const last = moved ? shiftMonth(month, MOST_PENALTY_MONTHS - 1) : month;
  const months = monthsThrough(month, last).filter((one) => one === month || one < running);
  return months.flatMap((one) => allowanceDueAgain({ employeeId, period: one }));
}

const isWritten = ({ outcome, after }: JudgedRow): boolean => after !== null && outcome !== 'UNCHANGED';

const writesOf = (context: Context, { before, after, outcome }: JudgedRow): Write[] =>
  after && outcome !== 'UNCHANGED' ? dueAgain(context, before?.data ?? null, after) : [];

/** Takes some rows in one transaction, each as it stands beside its record of now; who was refused after all is left out. */
async function take(
  context: Context,
  authority: string,
  read: Import,
  rows: readonly Row[],
): Promise<JudgedRow[]> {
  let last: JudgedRow[] = [];
  const taken = await retrying(async () => {
    last = await judgeRows(context, read, rows);
    const changes = last.flatMap(changeOf);
    if (changes.length === 0) return ok([]);
    return commitAs(context, authority, { changes, writes: last.flatMap((row) => writesOf(context, row)) });
  });
  if (taken.ok) return last;
  const [problem] = taken.problems;
  return last.map((row) => (isWritten(row) ? { ...row, outcome: 'LEFT_OUT', problem, after: null } : row));
}

/** Rows that fit into one transaction together, in their order. */
function grouped(context: Context, rows: readonly JudgedRow[]): JudgedRow[][] {
  const groups: JudgedRow[][] = [];
  let size = WRITES_AT_ONCE;
  for (const row of rows) {
    const own = WRITES_OF_CHANGE + writesOf(context, row).length;
    if (size + own > WRITES_AT_ONCE) [size] = [groups.push([]) && 0];
    groups.at(-1)?.push(row);
    size += own;
  }
  return groups;
}

/**
 * Takes the good rows of a month's attendance, up to thirty in a transaction, and leaves the bad ones; the same rows again
 * change nothing. The allowance of whom a row changes is due again. Refuses as `validateAttendance`.
 */
export async function commitAttendance(context: Context, given: unknown): Promise<Result<AttendanceReport>> {
  const authority = await authorise(context, 'attendance.import', {});
  if (!authority.ok) return authority;
  const found = await readImport(context, given);
  if (!found.ok) return found;
  const read = found.value;
  const judged = await judgeRows(context, read, read.rows);
  const taken = new Map<number, JudgedRow>();
  for (const group of grouped(context, judged.filter(isWritten))) {
    const rows = read.rows.filter(({ no }) => group.some(({ row }) => row === no));
    for (const row of await take(context, authority.value, read, rows)) taken.set(row.row, row);
  }
  return ok({ rows: judged.map((row) => taken.get(row.row) ?? row) });
}
