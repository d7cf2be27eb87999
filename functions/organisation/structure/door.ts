/** The way of every change that BKPP makes to an office or a unit: who may, and the commit. */
import { authorise } from '../../platform/access.ts';
import { commitAs } from '../../platform/commit/commit.ts';
import type { Change } from '../../platform/commit/plan.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Context } from '../../platform/context.ts';
import type { Kept } from '../../platform/item.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { officeStands } from '../appointment/store.ts';
import type { Position } from '../position/rules.ts';
import { parsePositionId, positionsOf } from '../position/store.ts';
import type { Unit } from '../unit/rules.ts';
import { parseUnitId, unitsOf } from '../unit/store.ts';

/** Whether the caller may change the structure. Refuses: NOT_ALLOWED, NOT_FOUND for whoever may not read it. */
export const mayStructure = (context: Context): Promise<Result<string>> =>
  authorise(context, 'directory.structure', {});

/** The office that an id names. Refuses, on the field: ID_INVALID, NOT_FOUND. */
export async function positionNamed(
  { table }: Context,
  id: string,
  field: string,
): Promise<Result<Kept<Position>>> {
  const positionId = parsePositionId(id);
  if (!positionId) return refuse('ID_INVALID', field, { type: 'Position' });
  const [position] = await positionsOf(table, [positionId]);
  return position ? ok(position) : refuse('NOT_FOUND', field);
}

/** The unit that an id names. Refuses: ID_INVALID, NOT_FOUND. */
export async function unitNamed({ table }: Context, id: string): Promise<Result<Kept<Unit>>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const [unit] = await unitsOf(table, [unitId]);
  return unit ? ok(unit) : refuse('NOT_FOUND', 'input.unitId');
}

/** Commits a change of the structure while the appointment that gave the right stands. Refuses: CONFLICT. */
export async function commitStructure<T>(
  context: Context,
  authority: string,
  after: T,
  { change, writes }: { readonly change: Change; readonly writes: readonly Write[] },
): Promise<Result<T>> {
  const committed = await commitAs(context, authority, {
    changes: [change],
    writes: [...writes, ...(await officeStands(context, 'BKPP'))],
  });
  return committed.ok ? ok(after) : committed;
}
