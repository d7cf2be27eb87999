/** Desk items as nodes: each by the id that names its place on a desk. */
import { type DeskItem, deskKind } from '../platform/desk.ts';
import type { Context } from '../platform/context.ts';
import { readItem } from '../platform/item.ts';
import { deskSteps, keys } from '../platform/keys.ts';
import { nodeId, partsOf } from '../platform/nodeId.ts';
import { parsePeriod } from '../platform/period.ts';
import { ok, type Result, refuse } from '../platform/result.ts';
import { getItem } from '../platform/table.ts';

export const deskItemId = ({ holder, step, period, employeeId, planNo }: DeskItem): string =>
  nodeId('DeskItem', holder, step, period, employeeId, planNo);

/** Reads an item of the caller's own desk. Refuses: ID_INVALID, and NOT_FOUND for what is done or another's. */
export async function readDeskItem({ actor, table }: Context, id: string): Promise<Result<DeskItem>> {
  const [holder, name, token, employeeId, planNo] = partsOf(id, 'DeskItem', 5);
  const step = deskSteps.find((one) => one === name);
  const period = token && parsePeriod(token);
  if (!holder || !step || !period || !employeeId || !/^\d{1,2}$/.test(planNo ?? ''))
    return refuse('ID_INVALID', 'id', { type: 'DeskItem' });
  if (actor.kind !== 'PERSON' || actor.employeeId !== holder) return refuse('NOT_FOUND', 'id');
  const item = await getItem(table, keys.desk(holder, step, period, employeeId, Number(planNo)));
  return item ? ok(readItem(deskKind, item).data) : refuse('NOT_FOUND', 'id');
}
