/** Reads everything that is held of a person: what lies beside them, and what names them elsewhere. */
import type { Employee } from '../../organisation/employee/rules.ts';
import { employeeKind } from '../../organisation/employee/store.ts';
import { formerLineKind, lineKind } from '../../organisation/line/store.ts';
import { requestKind } from '../../organisation/request/store.ts';
import { assigneeIdOf, inForce } from '../../planning/matrix/rules.ts';
import { assignedKind, matrixKind, rowKind } from '../../planning/matrix/store.ts';
import { findingLists } from '../../platform/findingKeys.ts';
import { type Item, ofKind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { readingList } from '../../platform/readingKeys.ts';
import { getItems, queryAll, type Table } from '../../platform/table.ts';
import { aboutWhom } from '../finding/rules.ts';
import { findingKind } from '../finding/store.ts';

/** Everything beside a person, and who they are. */
export interface Gathered {
  readonly nip: string | null;
  readonly items: readonly Item[];
}

/** A row as it is in force, without what is being drawn up; null while nothing was published. */
function published(row: Item, head: Item): Item | null {
  const { draft: _draft, draftVersion: _version, ...data } = readItem(rowKind, row).data;
  const { cells } = inForce(readItem(rowKind, row).data, readItem(matrixKind, head).data);
  return cells.length > 0 ? { ...row, data: { ...data, cells } } : null;
}

/** The rows of matrices that are for them, and what they answered: a batch. */
async function assignedTo(table: Table, beside: readonly Item[]): Promise<Item[]> {
  const places = ofKind(beside, assignedKind).map(({ data }) => data);
  const items = await getItems(
    table,
    places.flatMap((place) => {
      const assignee = assigneeIdOf(place);
      return [keys.matrix(place), keys.matrixRow(place, assignee), keys.matrixAnswers(place, assignee)];
    }),
  );
  return places.flatMap((_, at) => {
    const [head, row, answers] = items.slice(3 * at, 3 * at + 3);
    const seen = head && row ? published(row, head) : null;
    return [seen, answers].filter((item) => item !== null && item !== undefined);
  });
}

/** What was found in their agency's plans and names them: it depends on those of others, and lies beside the agency. */
async function foundElsewhere(table: Table, { employeeId, unit: { agencyId } }: Employee): Promise<Item[]> {
  const items = await queryAll(table, findingLists.of({ unitId: agencyId }));
  return items.filter(
    (item) =>
      item.type === findingKind.type && aboutWhom(readItem(findingKind, item).data).includes(employeeId),
  );
}

/**
 * Requests to BKPP about them, of whatever became of these, for offices of the agencies in which they are or ever were by
 * their lines: a query an agency, and a batch of each hundred requests there.
 */
async function askedAbout(
  table: Table,
  { employeeId, unit }: Employee,
  beside: readonly Item[],
): Promise<Item[]> {
  const lines = [...ofKind(beside, lineKind), ...ofKind(beside, formerLineKind)];
  const agencies = new Set([unit.agencyId, ...lines.map(({ data }) => data.agencyId)]);
  const rows = await Promise.all([...agencies].map((one) => queryAll(table, lists.unitRequests(one, ''))));
  const items = await getItems(
    table,
    rows.flat().map(({ requestId }) => keys.request(String(requestId))),
  );
  return items.flatMap((item) =>
    item && readItem(requestKind, item).data.employeeId === employeeId ? [item] : [],
  );
}

/**
 * Gathers it: their partition, their desk and who read of them, a query a megabyte each, a batch of what is assigned to
 * them, a query of what was found of them in their agency, and requests about them. Null of whoever is not on record.
 */
export async function gather(table: Table, employeeId: string): Promise<Gathered | null> {
  const [beside, desk, readings] = await Promise.all([
    queryAll(table, { partition: keys.person(employeeId) }),
    queryAll(table, lists.desk(employeeId)),
    queryAll(table, readingList(employeeId)),
  ]);
  const [person] = ofKind(beside, employeeKind);
  if (!person) return null;
  const [assigned, found, asked] = await Promise.all([
    assignedTo(table, beside),
    foundElsewhere(table, person.data),
    askedAbout(table, person.data, beside),
  ]);
  return { nip: person.data.nip, items: [...beside, ...assigned, ...found, ...asked, ...desk, ...readings] };
}
