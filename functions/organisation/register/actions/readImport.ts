import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type ListedProblem, type Outcomes, type RegisterImport, sumOf } from '../rules.ts';
import { importOf, parseImportId, partsOf, readProblem } from '../store.ts';

/** Reads an import by id, for BKPP, the auditor and the register's own client. Refuses: ID_INVALID, NOT_FOUND. */
export async function readImport(context: Context, id: string): Promise<Result<Kept<RegisterImport>>> {
  const importId = parseImportId(id);
  if (!importId) return refuse('ID_INVALID', 'id', { type: 'RegisterImport' });
  const allowed = await authorise(context, 'register.read', {}, ['id']);
  if (!allowed.ok) return allowed;
  const kept = await importOf(context.table, importId);
  return kept ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** How far an import is, in rows: counted from the parts of its file, never from a counter. */
export interface Progress {
  readonly rows: number;
  readonly read: number;
  readonly done: number;
  readonly outcomes: Outcomes;
}

/** How far an import is (one query of its parts). */
export async function progressOf(context: Context, of: RegisterImport): Promise<Progress> {
  const parts = (await partsOf(context.table, of.importId)).map(({ data }) => data);
  const rowsOf = (some: typeof parts) => some.reduce((sum, { rows }) => sum + rows, 0);
  return {
    rows: of.findings?.rows ?? rowsOf(parts),
    read: rowsOf(parts),
    done: rowsOf(parts.filter(({ done }) => done !== null)),
    outcomes: of.outcomes ?? sumOf(parts),
  };
}

/** A page of an import's problems, by row. Refuses a bad size or cursor. */
export const problemsOf = (
  context: Context,
  of: RegisterImport,
  args: PageArgs,
): Promise<Result<Page<ListedProblem>>> =>
  pageOf(context.table, lists.importProblems(of.importId), args, readProblem);
