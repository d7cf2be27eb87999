/** Adjustments as they are kept: one item a person and month, with the person; one a unit and month, with the policies. */
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod, type Period } from '../../platform/period.ts';
import { getItem, queryAll, type Table } from '../../platform/table.ts';
import { type Adjustments, adjustmentsSchema } from './rules.ts';

export const adjustmentsKind: Kind<Adjustments> = {
  type: 'allowanceAdjustments',
  schemaVersion: 1,
  schema: adjustmentsSchema,
};

type Ref = Pick<Adjustments, 'employeeId' | 'unitId' | 'month'>;

/** Where they are kept. Throws where they are of neither a person nor a unit. */
export function adjustmentsKey({ employeeId, unitId, month }: Ref): Key {
  if (employeeId) return keys.personAdjustments(employeeId, month);
  if (!unitId) throw new Error('adjustments of nobody');
  return keys.unitAdjustments(month, unitId);
}

export const adjustmentsId = ({ employeeId, unitId, month }: Ref): string =>
  employeeId
    ? nodeId('AllowanceAdjustments', 'EMPLOYEE', employeeId, month)
    : nodeId('AllowanceAdjustments', 'UNIT', unitId ?? '', month);

/** The adjustments that a node id names, or null when it names something else. */
export function parseAdjustmentsId(id: string): Ref | null {
  const [kind, subjectId, token] = partsOf(id, 'AllowanceAdjustments', 3);
  const month = token && parsePeriod(token);
  if (!subjectId || !month) return null;
  if (kind === 'EMPLOYEE') return { employeeId: subjectId, unitId: null, month };
  return kind === 'UNIT' ? { employeeId: null, unitId: subjectId, month } : null;
}

/** Those of a person or unit and month, or null. */
export async function adjustmentsOf(table: Table, ref: Ref): Promise<Kept<Adjustments> | null> {
  const item = await getItem(table, adjustmentsKey(ref));
  return item && readItem(adjustmentsKind, item);
}

/** Those of all units of a month (one query). */
export const unitAdjustments = async (table: Table, month: Period): Promise<Kept<Adjustments>[]> =>
  (await queryAll(table, lists.unitAdjustments(month))).map((item) => readItem(adjustmentsKind, item));
