import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { type ListedProblem, type Outcomes, type RegisterImport, sumOf } from '../rules.ts';
import { importOf, parseImportId, parseProblemId, partsOf, problemOf, readProblem } from '../store.ts';

/** Reads an import by id, for BKPP, the auditor and the register's own client. Refuses: ID_INVALID, NOT_FOUND. */
export async function readImport(context: Context, id: string): Promise<Result<Kept<RegisterImport>>> {
  const importId = parseImportId(id);
  if (!importId) return refuse('ID_INVALID', 'id', { type: 'RegisterImport' });
  const allowed = await authorise(context, 'register.read', {}, ['id']);
  if (!allowed.ok) return allowed;
  const kept = await importOf(context.table, importId);
  return kept ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** Reads a problem of an import by id. Refuses: ID_INVALID, NOT_FOUND. */
export async function readRegisterProblem(context: Context, id: string): Promise<Result<ListedProblem>> {
  const ref = parseProblemId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'RegisterProblem' });
  const allowed = await authorise(context, 'register.read', {}, ['id']);
  if (!allowed.ok) return allowed;
  const problem = await problemOf(context.table, ref);
  return problem ? ok(problem) : refuse('NOT_FOUND', 'id');
}

/** How far an import is, in rows: counted from the parts of its file, never from a counter. */
export interface Progress {
  readonly rows: number;
  readonly read: number;
  readonly done: number;
  readonly outcomes: Outcomes;
}

/**
 * How far an import is. While it is read or committed that is one query of its parts (13,000 rows: 130 parts of
 * 200 bytes); before and after nothing is read.
 */
export async function progressOf(context: Context, of: RegisterImport): Promise<Progress> {
  const { findings, outcomes, state } = of;
  if (findings && (state === 'VALIDATED' || outcomes)) {
    const { rows } = findings;
    return { rows, read: rows, done: outcomes ? rows : 0, outcomes: outcomes ?? sumOf([]) };
  }
  const parts = (await partsOf(context.table, of.importId)).map(({ data }) => data);
  const rowsOf = (some: typeof parts) => some.reduce((sum, { rows }) => sum + rows, 0);
  return {
    rows: findings?.rows ?? rowsOf(parts),
    read: rowsOf(parts),
    done: rowsOf(parts.filter(({ done }) => done !== null)),
    outcomes: outcomes ?? sumOf(parts),
  };
}

/** A page of an import's problems, by row. Refuses a bad size or cursor. */
export const problemsOf = (
  context: Context,
  of: RegisterImport,
  args: PageArgs,
): Promise<Result<Page<ListedProblem>>> =>
  pageOf(context.table, lists.importProblems(of.importId), args, readProblem);
