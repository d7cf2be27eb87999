/**
 * Assignments as they are kept: with the person, of whose record they are a part, and beside the office,
 * where all who were ever assigned to it stand in one item, so that many offices are one batched read.
 */
import type { Part } from '../../platform/commit/plan.ts';
import { conflict, set, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { getItems, queryAll, type Table } from '../../platform/table.ts';
import { type PositionAssignment, positionAssignmentSchema } from '../position/rules.ts';

export const assignmentKind: Kind<PositionAssignment> = {
  type: 'assignment',
  schemaVersion: 1,
  schema: positionAssignmentSchema,
};

/** Every assignment of a person, superseded ones too, in order of their first day (one query). */
export async function assignmentsOf(table: Table, employeeId: string): Promise<Kept<PositionAssignment>[]> {
  const items = await queryAll(table, lists.assignments(employeeId));
  return items.map((item) => readItem(assignmentKind, item));
}

/** Attributes of a holders item that are assignments go by their ids. */
const ASSIGNMENT = /^[0-9a-f]{8}-/;

/** The assignments that an office's item names, superseded ones too, in order of their first day. */
export const holdersIn = (item: Item | null): PositionAssignment[] =>
  Object.entries(item ?? {})
    .flatMap(([name, value]) => (ASSIGNMENT.test(name) ? [positionAssignmentSchema.parse(value)] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/** Who was ever assigned to each of some offices, in the offices' order (one batched read). */
export async function holdersOf(
  table: Table,
  positionIds: readonly string[],
): Promise<PositionAssignment[][]> {
  const items = await getItems(
    table,
    positionIds.map((id) => keys.holders(id)),
  );
  return items.map(holdersIn);
}

/** An assignment that is recorded (`before` null), or superseded. */
export interface AssignmentChange {
  readonly before: Kept<PositionAssignment> | null;
  readonly after: PositionAssignment;
}

/** What a commit holds of assignments: parts of the person's record, and the same beside their offices. */
export function assignmentWrites(changes: readonly AssignmentChange[]): { parts: Part[]; writes: Write[] } {
  const parts = changes.map(
    ({ before, after }): Part => ({
      kind: assignmentKind,
      key: keys.assignment(after.employeeId, after.from, after.assignmentId),
      before,
      after,
      onConflict: conflict,
    }),
  );
  return { parts, writes: holderWrites(changes.map(({ after }) => after)) };
}

/** The same assignments beside their offices: one write an office, since a commit writes an item once. */
export function holderWrites(assignments: readonly PositionAssignment[]): Write[] {
  const byOffice = Map.groupBy(assignments, ({ positionId }) => positionId);
  return [...byOffice].map(([positionId, held]) =>
    set(keys.holders(positionId), {
      type: 'holders',
      schemaVersion: assignmentKind.schemaVersion,
      ...Object.fromEntries(held.map((assignment) => [assignment.assignmentId, assignment])),
    }),
  );
}
