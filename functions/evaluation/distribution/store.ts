/** The groups of a period as they are kept: a small row an evaluation, written with it; decides nothing by itself. */
import * as z from 'zod';
import { put, type Write } from '../../platform/commit/writes.ts';
import { type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import type { Period } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { predicates } from '../evaluation/predicate.ts';

const rowSchema = z.object({
  employeeId: z.string(),
  planNo: z.int().positive(),
  /** Null while it is not rated. Of a draft too: only counts of it are shown to who may not see drafts. */
  predicate: z.enum(predicates).nullable(),
});
export type GroupRow = z.infer<typeof rowSchema>;

export const groupRowKind: Kind<GroupRow> = { type: 'groupRow', schemaVersion: 1, schema: rowSchema };

/** Whose group, of which period. */
export interface GroupRef {
  readonly unitId: string;
  readonly period: Period;
}

/** Puts an evaluation's row into its group. */
export const writeGroupRow = ({ unitId, period }: GroupRef, row: GroupRow): Write =>
  put(makeItem(groupRowKind, keys.groupRow(unitId, period, row.employeeId, row.planNo), row));

/** Everybody of a group (one strong query; of 5,000 people some 1 MB). */
export async function rowsOf(table: Table, { unitId, period }: GroupRef): Promise<GroupRow[]> {
  const items = await queryAll(table, lists.group(unitId, period));
  return items.map((item) => readItem(groupRowKind, item).data);
}

/** The people of a group, each with the row by which they count. */
export type Members = Map<string, GroupRow>;

/**
 * Whether a row is the one by which its person counts: a group counts people, and whoever has several plans in a period
 * by the last of them, whose evaluation concludes it.
 */
export const isStanding = (
  members: Members,
  { employeeId, planNo }: Pick<GroupRow, 'employeeId' | 'planNo'>,
) => (members.get(employeeId)?.planNo ?? 0) <= planNo;

/** Puts a row among the members, where its person counts by it. */
export function place(members: Members, row: GroupRow): Members {
  return isStanding(members, row) ? members.set(row.employeeId, row) : members;
}

export const membersOf = (rows: readonly GroupRow[]): Members => rows.reduce(place, new Map());
