/** Desk items as nodes: each by the id that names its place on a desk. */
import { ownMatterAt } from '../monitoring/reminder/actions/desk.ts';
import { ownSteps } from '../monitoring/reminder/ownMatters.ts';
import { BKPP_DESK, type DeskItem, deskKind, subjectIdOf } from '../platform/desk.ts';
import type { Context } from '../platform/context.ts';
import { readItem } from '../platform/item.ts';
import { deskSteps, keys } from '../platform/keys.ts';
import { nodeId, partsOf } from '../platform/nodeId.ts';
import { parsePeriod } from '../platform/period.ts';
import { ok, type Result, refuse } from '../platform/result.ts';
import { getItem } from '../platform/table.ts';

export const deskItemId = (item: DeskItem): string =>
  nodeId('DeskItem', item.holder, item.step, item.period, subjectIdOf(item), item.planNo);

/** Whether a desk is the caller's: their own, or that of an office that they hold today. */
async function isTheirs({ actor, offices }: Context, holder: string): Promise<boolean> {
  if (actor.kind !== 'PERSON') return false;
  if (holder !== BKPP_DESK) return actor.employeeId === holder;
  return (await offices()).some(({ role }) => role === 'BKPP');
}

/** Reads an item of the caller's own desk or office's. Refuses: ID_INVALID, and NOT_FOUND for what is done or another's. */
export async function readDeskItem(context: Context, id: string): Promise<Result<DeskItem>> {
  const { table } = context;
  const [holder, name, token, subjectId, planNo] = partsOf(id, 'DeskItem', 5);
  const step = deskSteps.find((one) => one === name);
  const period = token && parsePeriod(token);
  if (!holder || !step || !period || !subjectId || !/^\d{1,2}$/.test(planNo ?? ''))
    return refuse('ID_INVALID', 'id', { type: 'DeskItem' });
  if (!(await isTheirs(context, holder))) return refuse('NOT_FOUND', 'id');
  if (ownSteps.includes(step)) {
    const own = await ownMatterAt(context, { holder, step, period, planNo: Number(planNo) });
    return own ? ok(own) : refuse('NOT_FOUND', 'id');
  }
  const item = await getItem(table, keys.desk(holder, step, period, subjectId, Number(planNo)));
  return item ? ok(readItem(deskKind, item).data) : refuse('NOT_FOUND', 'id');
}
