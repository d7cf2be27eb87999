/** Escalations as they are kept: one aggregate a superior, a row a period for lists, and an item on a desk. */
import type { Employee } from '../../organisation/employee/rules.ts';
import { put, remove, type Write } from '../../platform/commit/writes.ts';
import type { DeskPlace } from '../../platform/desk.ts';
import { type Item, type Kept, type Kind, makeItem, ofKind, readItem } from '../../platform/item.ts';
import { keys, lists, overdueIndex } from '../../platform/keys.ts';
import { nodeId } from '../../platform/nodeId.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import { type Escalation, escalationSchema, type OverdueRow, overdueRowSchema } from './rules.ts';

export const escalationKind: Kind<Escalation> = {
  type: 'escalation',
  schemaVersion: 1,
  schema: escalationSchema,
};
export const overdueRowKind: Kind<OverdueRow> = {
  type: 'overdueRow',
  schemaVersion: 1,
  schema: overdueRowSchema,
};

/** What events of one superior's are told under: no node of the API. */
export const escalationId = (appraiserId: string): string => nodeId('Escalation', appraiserId);

/** What is on record of a superior. */
export interface OnRecord {
  readonly escalation: Kept<Escalation> | null;
  readonly rows: readonly OverdueRow[];
}

/** A superior's escalation with its rows (one strong query). */
export async function onRecord(table: Table, appraiserId: string): Promise<OnRecord> {
  const items = await queryAll(table, lists.escalation(appraiserId));
  return {
    escalation: ofKind(items, escalationKind)[0] ?? null,
    rows: ofKind(items, overdueRowKind).map(({ data }) => data),
  };
}

/** The same without the rows, or null. */
export async function escalationOf(table: Table, appraiserId: string): Promise<Kept<Escalation> | null> {
  const item = await getItem(table, keys.escalation(appraiserId));
  return item && readItem(escalationKind, item);
}

export const readRow = (item: Item): OverdueRow => readItem(overdueRowKind, item).data;

/** Puts a superior's row of a period, in the list of the unit that they have today. */
export const writeRow = (row: OverdueRow, { unit, name }: Pick<Employee, 'unit' | 'name'>): Write => {
  const { appraiserId, period } = row;
  const place = { appraiserId, period, name, agencyId: unit.agencyId, unitPath: unit.path };
  return put({
    ...makeItem(overdueRowKind, keys.overdueRow(appraiserId, period), row),
    ...overdueIndex(place),
  });
};

export const removeRow = ({ appraiserId, period }: Pick<OverdueRow, 'appraiserId' | 'period'>): Write =>
  remove(keys.overdueRow(appraiserId, period));

/** Where it lies: on one desk, under the superior whom it is about. */
export const placeOf = ({ holderId, appraiserId, period }: Escalation): DeskPlace => ({
  holder: holderId,
  step: 'EVALUATIONS_OVERDUE',
  employeeId: appraiserId,
  period,
  planNo: 0,
});
