/** The groups of a period as they are kept: a small row an evaluation, written with it; decides nothing by itself. */
import * as z from 'zod';
import { put, type Write } from '../../platform/commit/writes.ts';
import { type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import type { Period } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Predicate, predicates } from '../evaluation/predicate.ts';

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

/** One row's place among others. */
export const memberOf = ({ employeeId, planNo }: Pick<GroupRow, 'employeeId' | 'planNo'>): string =>
  `${employeeId}#${planNo}`;

/** The members of a group with their predicates. */
export type Members = Map<string, Predicate | null>;
export const membersOf = (rows: readonly GroupRow[]): Members =>
  new Map(rows.map((row) => [memberOf(row), row.predicate]));
