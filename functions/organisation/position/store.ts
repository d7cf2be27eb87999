/** Offices as they are kept: one item an office, who holds it beside it, and a row in its unit. */
import * as z from 'zod';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { getItems, queryAll, type Table } from '../../platform/table.ts';
import { type Position, positionSchema } from './rules.ts';

export const positionKind: Kind<Position> = { type: 'position', schemaVersion: 1, schema: positionSchema };

/** An office's row in a unit in which it stands or stood. */
export const unitOfficeKind: Kind<{ positionId: string }> = {
  type: 'unitOffice',
  schemaVersion: 1,
  schema: z.object({ positionId: z.uuid() }),
};

/** An office's row beside the one that it stands or stood below. */
export const officeBelowKind: Kind<{ positionId: string }> = { ...unitOfficeKind, type: 'officeBelow' };

/** The offices that ever stood below one, as their rows say (one query). */
export async function officesBelow(table: Table, positionId: string): Promise<string[]> {
  const items = await queryAll(table, lists.officesBelow(positionId));
  return items.map((item) => readItem(officeBelowKind, item).data.positionId);
}

/** Many offices by id, in that order; null where there is none. */
export async function positionsOf(table: Table, ids: readonly string[]): Promise<(Kept<Position> | null)[]> {
  const items = await getItems(
    table,
    ids.map((id) => keys.position(id)),
  );
  return items.map((item) => item && readItem(positionKind, item));
}

export const positionNodeId = (positionId: string): string => nodeId('Position', positionId);

/** The office that a node id names, or null when it names something else. */
export const parsePositionId = (id: string): string | null => partsOf(id, 'Position', 1)[0] ?? null;
