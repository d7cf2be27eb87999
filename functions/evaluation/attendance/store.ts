/** Attendance as it is kept: one item a person and month, with what was told before. */
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { type Key, keys } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod, type Period } from '../../platform/period.ts';
import { getItem, getItems, type Table } from '../../platform/table.ts';
import { type Attendance, attendanceSchema } from './rules.ts';

export const attendanceKind: Kind<Attendance> = {
  type: 'attendance',
  schemaVersion: 1,
  schema: attendanceSchema,
};

/** Whose, and of which month. */
export type AttendanceRef = Pick<Attendance, 'employeeId' | 'month'>;

export const attendanceKey = ({ employeeId, month }: AttendanceRef): Key =>
  keys.attendance(employeeId, month);

export const attendanceId = ({ employeeId, month }: AttendanceRef): string =>
  nodeId('Attendance', employeeId, month);

/** The attendance that a node id names, or null when it names something else. */
export function parseAttendanceId(id: string): AttendanceRef | null {
  const [employeeId, token] = partsOf(id, 'Attendance', 2);
  const month = token && parsePeriod(token);
  return employeeId && month ? { employeeId, month } : null;
}

/** One person's of a month, or null. */
export async function attendanceOf(table: Table, ref: AttendanceRef): Promise<Kept<Attendance> | null> {
  const item = await getItem(table, attendanceKey(ref));
  return item && readItem(attendanceKind, item);
}

/** Many, in the order asked; null where there is none (one batch a hundred). */
export async function attendancesOf(
  table: Table,
  refs: readonly AttendanceRef[],
): Promise<(Kept<Attendance> | null)[]> {
  const items = await getItems(table, refs.map(attendanceKey));
  return items.map((item) => item && readItem(attendanceKind, item));
}

/** Of one person, those of some months that there are (one batch). */
export async function attendancesIn(
  table: Table,
  employeeId: string,
  months: readonly Period[],
): Promise<Kept<Attendance>[]> {
  const found = await attendancesOf(
    table,
    months.map((month) => ({ employeeId, month })),
  );
  return found.flatMap((kept) => kept ?? []);
}
