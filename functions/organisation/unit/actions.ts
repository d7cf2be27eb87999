import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import type { Unit } from './rules.ts';
import { parseUnitId, unitsOf } from './store.ts';

/** Reads a unit by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readUnit(context: Context, id: string): Promise<Result<Unit>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'id', { type: 'Unit' });
  const listed = await authorise(context, 'directory.read', {});
  if (!listed.ok) return listed;
  const [unit] = await unitsOf(context.table, [unitId]);
  return unit ? ok(unit.data) : refuse('NOT_FOUND', 'id');
}
