/** Of whom a month is due: whoever has a day in office in it. */
import { outOfOffice, hasDayIn } from '../../organisation/employee/away.ts';
import { type DirectoryCard, readDirectoryCard } from '../../organisation/employee/directory.ts';
import { hasLeft } from '../../organisation/employee/rules.ts';
import { personOf } from '../../organisation/person/store.ts';
import type { Validity } from '../../organisation/validity/rules.ts';
import { keys } from '../../platform/keys.ts';
import type { Period, PlainDate } from '../../platform/period.ts';
import { getItems, type Table } from '../../platform/table.ts';

/**
 * When each of some people is out of office: by their directory cards in one batched read, and by their record of
 * whom no card tells it yet (a query each).
 */
export async function awayOf(
  table: Table,
  ids: readonly string[],
): Promise<(employeeId: string) => readonly Validity[]> {
  const items = await getItems(
    table,
    ids.map((id) => keys.directoryCard(id)),
  );
  const away = await Promise.all(
    ids.map(async (id, at): Promise<readonly Validity[]> => {
      const item = items[at];
      const card = item && readDirectoryCard(item);
      if (card && card.since !== undefined) return card.away ?? [];
      const person = await personOf(table, id);
      return person ? outOfOffice(person.employee, person.leaves) : [];
    }),
  );
  const found = new Map(ids.map((id, at) => [id, away[at] ?? []]));
  return (employeeId) => found.get(employeeId) ?? [];
}

/** Whether a month is due of somebody by their card: heads of region have no plan. Of an older card, by today's status. */
export function isDue(card: DirectoryCard, month: Period, today: PlainDate): boolean {
  if (card.kind === 'KEPALA_DAERAH') return false;
  return card.since === undefined
    ? !hasLeft({ legalStatus: card.legalStatus, legalStatusFrom: null }, today)
    : hasDayIn(month, card.away ?? [], card.since);
}
