import { authorise, may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { PersonMonth } from '../../../execution/personMonth.ts';
import type { Attendance } from '../rules.ts';
import { attendanceKind, attendanceOf, parseAttendanceId } from '../store.ts';

/** Reads a person's attendance by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAttendance(context: Context, id: string): Promise<Result<Kept<Attendance>>> {
  const ref = parseAttendanceId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Attendance' });
  const authority = await authorise(context, 'attendance.read', { ownerId: ref.employeeId }, ['id']);
  if (!authority.ok) return authority;
  const kept = await attendanceOf(context.table, ref);
  return kept ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** The attendance of a person's month, for whoever may see it. */
export async function attendanceIn(
  context: Context,
  { person, items }: PersonMonth,
): Promise<Kept<Attendance> | null> {
  const ownerId = person.employee.employeeId;
  const seen = await may(context, 'attendance.read', { ownerId });
  return seen ? (ofKind(items, attendanceKind)[0] ?? null) : null;
}
