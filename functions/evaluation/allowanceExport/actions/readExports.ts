import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import type { Period } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { parseUnitId } from '../../../organisation/unit/store.ts';
import { type AllowanceExport, type ExportRow, partsIn, scopeOf } from '../rules.ts';
import { exportKind, exportOf, lineOf, parseExportId, rowsOfPart } from '../store.ts';

/** Reads an export by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readExport(context: Context, id: string): Promise<Result<Kept<AllowanceExport>>> {
  const ref = parseExportId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'AllowanceExport' });
  const authority = await authorise(context, 'allowanceExport.read', {}, ['id']);
  if (!authority.ok) return authority;
  const kept = await exportOf(context.table, ref);
  return kept ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** The exports of a month, of one agency or of all of the city, the oldest first. Refuses: NOT_FOUND, ID_INVALID, PAGE_*, CURSOR_INVALID. */
export async function readExports(
  context: Context,
  { month, agency, ...args }: PageArgs & { readonly month: Period; readonly agency?: string | null },
): Promise<Result<Page<Kept<AllowanceExport>>>> {
  const authority = await authorise(context, 'allowanceExport.read', {});
  if (!authority.ok) return authority;
  const agencyId = agency ? parseUnitId(agency) : null;
  if (agency && !agencyId) return refuse('ID_INVALID', 'agency', { type: 'Unit' });
  const list = lists.allowanceExports(month, scopeOf({ agencyId }));
  return pageOf(context.table, list, args, (item) => readItem(exportKind, item));
}

/** A part of an export as it is fetched: its rows, and the text that the hash covers. */
export interface SeenPart {
  readonly month: Period;
  readonly part: number;
  readonly rows: readonly ExportRow[];
  readonly content: string;
}

/** One part of an export, from 1 on (one read); null where it has not so many. */
export async function partOf(
  context: Context,
  { data: taken }: Kept<AllowanceExport>,
  part: number,
): Promise<SeenPart | null> {
  if (part < 1 || part > partsIn(taken)) return null;
  const rows = await rowsOfPart(context.table, taken, part);
  return { month: taken.month, part, rows, content: rows.map((row) => lineOf(taken.month, row)).join('') };
}
