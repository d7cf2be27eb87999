/**
 * That the same file proves what several people did, or many activities of one: something to ask about, no proof, and
 * never a refusal. Only BKPP sees it, of nobody's own files. docs/decisions/evidence.md.
 */
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import type { Result } from '../../../platform/result.ts';
import type { SeenFile, SharedFile } from '../rules.ts';
import { broughtBy, readShared } from '../store.ts';

/** Whether the caller looks into the files of somebody: BKPP, and nobody into their own. */
export async function mayCompare(context: Context, ownerId: string): Promise<boolean> {
  const { actor } = context;
  if (actor.kind === 'PERSON' && actor.employeeId === ownerId) return false;
  return (await authorise(context, 'evidence.compare', { ownerId })).ok;
}

/** Who else brought a file of the same content (one query); null for whoever may not compare. */
export async function alsoBroughtBy(
  context: Context,
  { employeeId, sha256 }: SeenFile,
): Promise<string[] | null> {
  if (!(await mayCompare(context, employeeId))) return null;
  return (await broughtBy(context.table, sha256)).filter((id) => id !== employeeId);
}

/** A page of the files that somebody brought after others had, in the order of time. Refuses: NOT_FOUND for all but BKPP. */
export async function sharedFiles(context: Context, args: PageArgs): Promise<Result<Page<SharedFile>>> {
  const authority = await authorise(context, 'evidence.compare', {});
  if (!authority.ok) return authority;
  return pageOf(context.table, lists.sharedFiles(), args, readShared);
}
