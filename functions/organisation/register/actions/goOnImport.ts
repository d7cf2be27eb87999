/** An import asked to go on: to be read and judged, then to be committed. The jobs' importer does the work. */
import { authorise } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { officeStands } from '../../appointment/store.ts';
import type { RegisterEvent } from '../events.ts';
import { goOn, type ImportStep, type RegisterImport } from '../rules.ts';
import { importOf, parseImportId } from '../store.ts';
import { bringRows } from './beginImport.ts';
import { changeImport } from './change.ts';

const requested: Record<ImportStep, RegisterEvent> = {
  validate: 'registerValidationRequested',
  commit: 'registerCommitRequested',
};

async function ask(context: Context, id: string, step: ImportStep): Promise<Result<Kept<RegisterImport>>> {
  const importId = parseImportId(id);
  if (!importId) return refuse('ID_INVALID', 'input.id', { type: 'RegisterImport' });
  const before = await importOf(context.table, importId);
  const authority = await authorise(context, 'register.import', {}, ['input', 'id']);
  if (!authority.ok) return authority;
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const after = goOn(before.data, step);
  if (!after.ok) return after;
  if (after.value === before.data) return ok(before);
  return changeImport(context, {
    authority: authority.value,
    before,
    after: after.value,
    event: requested[step],
    writes: await officeStands(context, 'BKPP'),
  });
}

export interface Validation {
  readonly id?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly rows?: readonly object[] | null | undefined;
}

/**
 * Has a register read and judged: the file that was brought for an import, or the rows of the request.
 * Asked again it changes nothing. Refuses: REGISTER_ONE_SOURCE, ID_INVALID, NOT_FOUND, REGISTER_STATE,
 * and what `bringRows` refuses.
 */
export async function validateRegister(
  context: Context,
  { id, ...rest }: Validation,
): Promise<Result<Kept<RegisterImport>>> {
  const allowed = await authorise(context, 'register.import', {}, ['input', 'id']);
  if (!allowed.ok) return allowed;
  const isOne = (id == null) !== (rest.rows == null);
  if (!isOne) return refuse('REGISTER_ONE_SOURCE', 'input.id');
  return id == null ? bringRows(context, rest) : retrying(() => ask(context, id, 'validate'));
}

/**
 * Has the good rows of a judged register committed; asked again it changes nothing. Refuses: ID_INVALID,
 * NOT_FOUND, REGISTER_STATE before it is judged.
 */
export const commitRegister = (context: Context, id: string): Promise<Result<Kept<RegisterImport>>> =>
  retrying(() => ask(context, id, 'commit'));
