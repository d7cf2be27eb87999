import { authorise, may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import type { Period } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { PersonMonth } from '../../../execution/personMonth.ts';
import type { Adjustments } from '../rules.ts';
import { adjustmentsKind, adjustmentsOf, parseAdjustmentsId, unitAdjustments } from '../store.ts';

/** Reads adjustments by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAdjustments(context: Context, id: string): Promise<Result<Kept<Adjustments>>> {
  const ref = parseAdjustmentsId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'AllowanceAdjustments' });
  const authority = await authorise(context, 'adjustment.read', { ownerId: ref.employeeId }, ['id']);
  if (!authority.ok) return authority;
  const kept = await adjustmentsOf(context.table, ref);
  return kept ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** The adjustments of a person's month that are theirs alone, for whoever may see them. */
export async function adjustmentsIn(
  context: Context,
  { person, items }: PersonMonth,
): Promise<Kept<Adjustments> | null> {
  const seen = await may(context, 'adjustment.read', { ownerId: person.employee.employeeId });
  return seen ? (ofKind(items, adjustmentsKind)[0] ?? null) : null;
}

/** Those of units in a month (one query); none for whoever may not see them. */
export async function adjustmentsOfUnits(context: Context, month: Period): Promise<Kept<Adjustments>[]> {
  return (await may(context, 'adjustment.read', {})) ? unitAdjustments(context.table, month) : [];
}
