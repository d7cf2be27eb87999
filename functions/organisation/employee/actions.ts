import { authorise, may } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import { type PlainDate, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Line } from '../line/rules.ts';
import { lineOfDay, subjectOf } from '../line/store.ts';
import type { Employee } from './rules.ts';
import { employeeOf, parseEmployeeId } from './store.ts';

/** A person as the caller may see them: everyone in the house by name, personal data if `granted`. */
export interface SeenEmployee {
  readonly employee: Employee;
  readonly granted: boolean;
}

/** Reads a person by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readEmployee(context: Context, id: string): Promise<Result<SeenEmployee>> {
  const employeeId = parseEmployeeId(id);
  if (!employeeId) return refuse('ID_INVALID', 'id', { type: 'Employee' });
  const [kept, line] = await Promise.all([
    employeeOf(context.table, employeeId),
    lineOfDay(context.table, employeeId, today(context.clock)),
  ]);
  if (!kept) return refuse('NOT_FOUND', 'id');
  const listed = await authorise(context, 'directory.read', { ownerId: employeeId });
  if (!listed.ok) return listed;
  const granted = await may(context, 'employee.read', subjectOf(employeeId, line));
  return ok({ employee: kept.data, granted: granted !== null });
}

/** Who appraises a person on a date, today when left out; null where no line covers it. */
export async function appraiserOn(
  context: Context,
  employeeId: string,
  date: PlainDate | null | undefined,
): Promise<Line | null> {
  const line: Kept<Line> | null = await lineOfDay(context.table, employeeId, date ?? today(context.clock));
  return line?.data ?? null;
}
