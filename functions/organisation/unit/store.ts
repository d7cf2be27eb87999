/** Units as they are kept: one item a unit. */
import * as z from 'zod';
import { put, type Write } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { nodeId, parseNodeId } from '../../platform/nodeId.ts';
import { getItems, type Table } from '../../platform/table.ts';
import { type Unit, unitSchema } from './rules.ts';

export const unitKind: Kind<Unit> = { type: 'unit', schemaVersion: 1, schema: unitSchema };

/** A unit's row among those below a parent, in the tree of today or of before. */
export const subUnitKind: Kind<{ unitId: string }> = {
  type: 'subUnit',
  schemaVersion: 1,
  schema: z.object({ unitId: z.uuid() }),
};

/** A unit's row among those that have, or are to have, a performance agreement. */
export const performanceUnitKind: Kind<{ unitId: string }> = { ...subUnitKind, type: 'performanceUnit' };

/** Puts a unit among those that have, or are to have, a performance agreement. */
export const listPerformanceUnit = (id: string): Write =>
  put(makeItem(performanceUnitKind, keys.performanceUnit(id), { unitId: id }));

/** Many units by id, in that order; null where there is none. */
export async function unitsOf(table: Table, ids: readonly string[]): Promise<(Kept<Unit> | null)[]> {
  const items = await getItems(
    table,
    ids.map((id) => keys.unit(id)),
  );
  return items.map((item) => item && readItem(unitKind, item));
}

export const unitId = (unit: Pick<Unit, 'unitId'>): string => nodeId('Unit', unit.unitId);

/** The unit that a node id names, or null when it names something else. */
export function parseUnitId(id: string): string | null {
  const node = parseNodeId(id);
  return node?.type === 'Unit' && node.parts.length === 1 ? (node.parts[0] ?? null) : null;
}
