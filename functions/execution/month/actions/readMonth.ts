import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { authoriseMonth } from '../reading.ts';
import type { Month } from '../rules.ts';
import { monthRecordOf, parseMonthId } from '../store.ts';

/** Reads a month by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readMonth(context: Context, id: string): Promise<Result<Kept<Month>>> {
  const ref = parseMonthId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Month' });
  const [month, person] = await Promise.all([
    monthRecordOf(context.table, ref),
    personOf(context.table, ref.employeeId),
  ]);
  if (!month || !person) return refuse('NOT_FOUND', 'id');
  const authority = await authoriseMonth(context, month.data, (date) => lineOfPerson(person, date));
  return authority.ok ? ok(month) : authority;
}
