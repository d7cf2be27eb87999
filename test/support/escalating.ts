/** Superiors who have not evaluated, for tests: the job's days, and what lies where. */
import { eventKind } from '../../functions/platform/commit/event.ts';
import { type DeskItem, deskKind } from '../../functions/platform/desk.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { queryAll, type Table } from '../../functions/platform/table.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';

type Someone = Pick<Employee, 'employeeId'>;

/** What lies on a desk about superiors who have not evaluated. */
export async function overdueOnDesk(table: Table, holder: Someone | 'BKPP'): Promise<DeskItem[]> {
  const id = holder === 'BKPP' ? holder : holder.employeeId;
  const items = await queryAll(table, lists.desk(id, 'EVALUATIONS_OVERDUE'));
  return items.map((item) => readItem(deskKind, item).data);
}

/** What was told of a superior, in order: the event, the round and how many. */
export async function toldOf(table: Table, { employeeId }: Someone): Promise<unknown[][]> {
  const items = await queryAll(table, lists.events(keys.escalation(employeeId)));
  return items.map((item) => {
    const { type, public: out } = readItem(eventKind, item).data;
    const { round, count } = out as { round: number; count: number };
    return [type, round, count];
  });
}
