/** Findings on a desk: what waits there to be mended, read for a whole page in one batch. */
import { isSecret } from '../monitoring/finding/kinds.ts';
import { keysOnDesk } from '../monitoring/finding/onDesks.ts';
import type { Finding } from '../monitoring/finding/rules.ts';
import { findingKind } from '../monitoring/finding/store.ts';
import { may } from '../platform/access.ts';
import { BKPP_DESK, type DeskItem } from '../platform/desk.ts';
import { type Kept, readItem } from '../platform/item.ts';
import type { Request } from './request.ts';

/**
 * Whether the caller, on whose desk it was laid by a scan, may still see what is found: their line or office may have
 * ended since. Of people by the partition of whom the caller oversees, one query for all of them.
 */
async function isStillTheirs(request: Request, item: DeskItem, { unitPath }: Finding): Promise<boolean> {
  const { holder, employeeId, step } = item;
  if (holder === BKPP_DESK || (step === 'FINDINGS' && holder === employeeId)) return true;
  if ((await may(request, 'officeFinding.read', { unitPath })) !== null) return true;
  if (step === 'UNIT_FINDINGS') return false;
  const { granted } = await request.loaders.subject(employeeId);
  return typeof granted === 'function' ? granted() : granted;
}

/** The findings that a row of the caller's own desk or office's names and that still stand; null of any other row. */
export async function findingsOnDesk(request: Request, item: DeskItem): Promise<Kept<Finding>[] | null> {
  if (!item.findings) return null;
  const stored = await Promise.all(keysOnDesk(item).map((key) => request.loaders.item(key)));
  const findings = stored.flatMap((one) => (one ? [readItem(findingKind, one)] : []));
  const open = findings.filter(({ data }) => data.state === 'OPEN' && !isSecret(data.kind));
  const [first] = open;
  return first && (await isStillTheirs(request, item, first.data)) ? open : [];
}
