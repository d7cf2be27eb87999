/** Allowances as they are kept: the head with its person, a document a version, and a row in the list of the month. */
import * as z from 'zod';
import type { Change } from '../../platform/commit/plan.ts';
import { conflict, put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod } from '../../platform/period.ts';
import type { Announcement } from '../../platform/outward.ts';
import { getItem, getItems, type Table } from '../../platform/table.ts';
import {
  type Allowance,
  type AllowanceRow,
  allowanceSchema,
  type AllowanceVersion,
  type Judged,
  rowOf,
  rowSchema,
  versionSchema,
} from './result.ts';
import { documentOf } from './version.ts';

export const allowanceKind: Kind<Allowance> = {
  type: 'allowance',
  schemaVersion: 1,
  schema: allowanceSchema,
};
const documentSchema = z.object({ document: z.string(), docHash: z.string() });
/** A version's bytes: never changed, nor upgraded. */
const documentKind: Kind<z.infer<typeof documentSchema>> = {
  type: 'allowanceVersion',
  schemaVersion: 1,
  schema: documentSchema,
};
const rowKind: Kind<AllowanceRow> = { type: 'allowanceRow', schemaVersion: 1, schema: rowSchema };

/** Whose allowance, and of which month. */
export type AllowanceRef = Pick<Allowance, 'employeeId' | 'month'>;

export const allowanceId = ({ employeeId, month }: AllowanceRef): string =>
  nodeId('Allowance', employeeId, month);

/** The allowance that a node id names, or null when it names something else. */
export function parseAllowanceId(id: string): AllowanceRef | null {
  const [employeeId, token] = partsOf(id, 'Allowance', 2);
  const month = token && parsePeriod(token);
  return employeeId && month ? { employeeId, month } : null;
}

/** The head of one, or null. */
export async function allowanceOf(
  table: Table,
  { employeeId, month }: AllowanceRef,
): Promise<Kept<Allowance> | null> {
  const item = await getItem(table, keys.allowance(employeeId, month));
  return item && readItem(allowanceKind, item);
}

/** The head that an item holds. */
export const readAllowance = (item: Item): Allowance => readItem(allowanceKind, item).data;

/** A version, with the hash of its bytes. */
export interface KeptVersion extends AllowanceVersion {
  readonly docHash: string;
}

/** Some versions of an allowance, in the order of their numbers as asked (one batch). */
export async function versionsOf(
  table: Table,
  { employeeId, month }: AllowanceRef,
  numbers: readonly number[],
): Promise<KeptVersion[]> {
  const items = await getItems(
    table,
    numbers.map((no) => keys.allowanceVersion(employeeId, month, no)),
  );
  return items.flatMap((item) => {
    if (!item) return [];
    const { document, docHash } = readItem(documentKind, item).data;
    return [{ ...versionSchema.parse(JSON.parse(document)), docHash }];
  });
}

/** What a version writes: the head under its event, which vouches for the document; of whoever has moved no row stays. */
export function versionWrites(
  version: AllowanceVersion,
  before: Kept<Allowance> | null,
  event: Announcement,
): { readonly change: Change; readonly writes: Write[] } {
  const { employeeId, month, no, agencyId } = version.allowance;
  const moved = before && before.data.agencyId !== agencyId;
  return {
    change: {
      kind: allowanceKind,
      key: keys.allowance(employeeId, month),
      before,
      after: version.allowance,
      event,
      parts: [
        {
          kind: documentKind,
          key: keys.allowanceVersion(employeeId, month, no),
          before: null,
          after: documentOf(version),
          hashOnly: true,
          onConflict: conflict,
        },
      ],
      onConflict: conflict,
    },
    writes: moved ? [remove(keys.allowanceRow(month, before.data.agencyId, employeeId))] : [],
  };
}

/** Puts the row of a version into the month's list. */
export function listAllowance(version: AllowanceVersion, judged: Judged): Write {
  const { employeeId, month, agencyId } = version.allowance;
  const row = rowOf(version, judged);
  return put(makeItem(rowKind, keys.allowanceRow(month, agencyId, employeeId), row));
}

/** A row of the month's list. */
export const readRow = (item: Item): AllowanceRow => readItem(rowKind, item).data;
