import { authorise, may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { PersonMonth } from '../../../execution/personMonth.ts';
import { allowancePolicyOf } from '../../allowancePolicy/store.ts';
import type { Allowance } from '../result.ts';
import { allowanceKind, allowanceOf, type KeptVersion, parseAllowanceId, versionsOf } from '../store.ts';
import { isReproduced } from '../version.ts';

/** Reads an allowance by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAllowance(context: Context, id: string): Promise<Result<Kept<Allowance>>> {
  const ref = parseAllowanceId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Allowance' });
  const authority = await authorise(context, 'allowance.read', { ownerId: ref.employeeId }, ['id']);
  if (!authority.ok) return authority;
  const kept = await allowanceOf(context.table, ref);
  return kept ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** The allowance of a person's month, for whoever may see it. */
export async function allowanceIn(
  context: Context,
  { person, items }: PersonMonth,
): Promise<Kept<Allowance> | null> {
  const seen = await may(context, 'allowance.read', { ownerId: person.employee.employeeId });
  return seen ? (ofKind(items, allowanceKind)[0] ?? null) : null;
}

/** The version that stands. Throws where its document is gone. */
export async function currentVersion(context: Context, { data }: Kept<Allowance>): Promise<KeptVersion> {
  const [version] = await versionsOf(context.table, data, [data.no]);
  if (!version) throw new Error('an allowance without its document');
  return version;
}

/** Every version of an allowance, the newest first, the last hundred of them (one batch). */
export function versionsOfAllowance(context: Context, { data }: Kept<Allowance>): Promise<KeptVersion[]> {
  const numbers = Array.from({ length: Math.min(data.no, 100) }, (_, at) => data.no - at);
  return versionsOf(context.table, data, numbers);
}

/** Whether a version comes about again, byte for byte, by its formula and inputs as they are kept (I20; one read). */
export async function reproduced(context: Context, version: KeptVersion): Promise<boolean> {
  const policy = await allowancePolicyOf(context.table, version.allowance.policyNo);
  return policy !== null && isReproduced(version, policy.data);
}
