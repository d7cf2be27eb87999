/** Reads everything that is held of a person: what lies beside them, and what names them elsewhere. */
import { employeeKind } from '../../organisation/employee/store.ts';
import { assignedKind } from '../../planning/matrix/store.ts';
import { assigneeIdOf } from '../../planning/matrix/rules.ts';
import { type Item, ofKind } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { readingList } from '../../platform/readingKeys.ts';
import { getItems, queryAll, type Table } from '../../platform/table.ts';

/** Everything beside a person, and who they are. */
export interface Gathered {
  readonly nip: string | null;
  readonly items: readonly Item[];
}

/** The rows of matrices that are for them, and what they answered: a batch. */
async function assignedTo(table: Table, beside: readonly Item[]): Promise<Item[]> {
  const places = ofKind(beside, assignedKind).flatMap(({ data }) => {
    const assignee = assigneeIdOf(data);
    return [keys.matrixRow(data, assignee), keys.matrixAnswers(data, assignee)];
  });
  return (await getItems(table, places)).filter((item) => item !== null);
}

/**
 * Gathers it: their partition, their desk and who read of them, a query a megabyte each, and a batch of what is assigned
 * to them. Null of whoever is not on record.
 */
export async function gather(table: Table, employeeId: string): Promise<Gathered | null> {
  const [beside, desk, readings] = await Promise.all([
    queryAll(table, { partition: keys.person(employeeId) }),
    queryAll(table, lists.desk(employeeId)),
    queryAll(table, readingList(employeeId)),
  ]);
  const [person] = ofKind(beside, employeeKind);
  if (!person) return null;
  return {
    nip: person.data.nip,
    items: [...beside, ...(await assignedTo(table, beside)), ...desk, ...readings],
  };
}
