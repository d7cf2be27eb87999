/** Exports as they are kept: a head, and the frozen rows in parts of five hundred. */
import { canonical } from '../../platform/commit/hash.ts';
import type { Part as CommitPart } from '../../platform/commit/plan.ts';
import { conflict } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { parsePeriod, type Period } from '../../platform/period.ts';
import { getItem, getItems, queryPage, queryPages, type Table } from '../../platform/table.ts';
import { allowanceId, readRow } from '../allowance/store.ts';
import {
  type AllowanceExport,
  exportSchema,
  type ExportRow,
  inParts,
  type ListedRow,
  pack,
  type Part,
  partSchema,
  partsIn,
  scopeOf,
  unpack,
} from './rules.ts';

export const exportKind: Kind<AllowanceExport> = {
  type: 'allowanceExport',
  schemaVersion: 1,
  schema: exportSchema,
};
const partKind: Kind<Part> = { type: 'allowanceExportPart', schemaVersion: 1, schema: partSchema };

/** Which export: of which month and people, and its number. */
export type ExportRef = Pick<AllowanceExport, 'month' | 'agencyId' | 'no'>;

export const exportKey = (ref: ExportRef): Key => keys.allowanceExport(ref.month, scopeOf(ref), ref.no);

export const exportId = (ref: ExportRef): string =>
  nodeId('AllowanceExport', ref.month, scopeOf(ref), ref.no);

/** The export that a node id names, or null when it names something else. */
export function parseExportId(id: string): ExportRef | null {
  const [token, scope, no] = partsOf(id, 'AllowanceExport', 3);
  const month = token && parsePeriod(token);
  if (!month || !scope || !no || !/^[1-9]\d{0,5}$/.test(no)) return null;
  return { month, agencyId: scope === 'ALL' ? null : scope, no: Number(no) };
}

/** One export, or null. */
export async function exportOf(table: Table, ref: ExportRef): Promise<Kept<AllowanceExport> | null> {
  const item = await getItem(table, exportKey(ref));
  return item && readItem(exportKind, item);
}

/** The last export of some people's month, or null (one query, one item). */
export async function lastExport(
  table: Table,
  of: Pick<AllowanceExport, 'month' | 'agencyId'>,
): Promise<AllowanceExport | null> {
  const list = lists.allowanceExports(of.month, scopeOf(of));
  const { items } = await queryPage(table, list, { backwards: true, limit: 1 });
  return items[0] ? readItem(exportKind, items[0]).data : null;
}

const partKey = (ref: ExportRef, part: number): Key => keys.exportRows(ref.month, scopeOf(ref), ref.no, part);

/** The rows of one part, from 1 on (one read). Throws where there is none. */
export async function rowsOfPart(table: Table, ref: ExportRef, part: number): Promise<ExportRow[]> {
  const item = await getItem(table, partKey(ref, part));
  if (!item) throw new Error('a part of an export that is not there');
  return readItem(partKind, item).data.rows.map(unpack);
}

/** All rows of an export (one batch). */
export async function rowsOfExport(table: Table, taken: AllowanceExport): Promise<ExportRow[]> {
  const numbers = Array.from({ length: partsIn(taken) }, (_, at) => partKey(taken, at + 1));
  const items = await getItems(table, numbers);
  return items.flatMap((item) => (item ? readItem(partKind, item).data.rows.map(unpack) : []));
}

/** Those of whom an export tells no more, as they were told before: one part, from 1 on (one read); null past the last. */
export async function gonePart(
  table: Table,
  taken: AllowanceExport,
  part: number,
): Promise<ExportRow[] | null> {
  if (part < 1 || part > partsIn({ rows: taken.gone })) return null;
  return rowsOfPart(table, taken, partsIn(taken) + part);
}

/** The rows as documents of the export, and behind them whoever is gone: for each its event vouches. */
export const partsFor = (
  taken: AllowanceExport,
  rows: readonly ExportRow[],
  gone: readonly ExportRow[] = [],
): CommitPart[] =>
  [...inParts(rows), ...inParts(gone)].map((some, at) => ({
    kind: partKind,
    key: partKey(taken, at + 1),
    before: null,
    after: { rows: some.map(pack) },
    hashOnly: true,
    onConflict: conflict,
  }));

/** What stands in a month's list, of one agency or all, in its order; stops past `most`. */
export async function standingRows(
  table: Table,
  month: Period,
  agencyId: string | null,
  most: number,
): Promise<ListedRow[]> {
  const rows: ListedRow[] = [];
  for await (const items of queryPages(table, lists.allowanceRows(month, agencyId ?? undefined))) {
    for (const item of items) {
      const { employeeId, no, percent, agencyId: standsWith } = readRow(item);
      rows.push({ employeeId, no, percent, agencyId: standsWith });
    }
    if (rows.length > most) break;
  }
  return rows;
}

/** A row as a line of the text that is hashed: RFC 8785, and a line end. */
export const lineOf = (month: Period, { employeeId, no, percent }: ExportRow): string =>
  `${canonical({ allowanceId: allowanceId({ employeeId, month }), no, percentThousandths: percent })}\n`;
