/** What a scan of everything leaves open of a code: of somebody, or of a unit. */
import { loadScanChunk, scanOnDemand } from '../../functions/monitoring/finding/actions/scanEmployee.ts';
import { scanOneUnit } from '../../functions/monitoring/finding/actions/scanUnit.ts';
import { type FindingCode, type FindingKind, kindOf } from '../../functions/monitoring/finding/kinds.ts';
import type { Finding } from '../../functions/monitoring/finding/rules.ts';
import { findingsOf } from '../../functions/monitoring/finding/store.ts';
import { unitsOf } from '../../functions/organisation/unit/store.ts';
import type { Kept } from '../../functions/platform/item.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { jobOf } from './months.ts';

const openOf = (findings: readonly Kept<Finding>[], code: FindingCode): Finding[] =>
  findings
    .map(({ data }) => data)
    .filter(({ kind, state }) => kindOf(kind).code === code && state === 'OPEN');

/** Scans a person, and answers what is open about them afterwards. */
export async function foundOf(
  platform: Platform,
  { employeeId }: { readonly employeeId: string },
  code: FindingCode,
): Promise<Finding[]> {
  const context = jobOf(platform, 'scanFindings');
  const chunk = { ...(await loadScanChunk(context)), isFull: true };
  const scanned = await scanOnDemand(context, chunk, employeeId, 'TEST');
  if (!scanned.ok) throw new Error(scanned.problems[0].code);
  return openOf(await findingsOf(platform.table, { employeeId }), code);
}

/** Looks at a unit by itself, and answers what is open about it afterwards. */
export async function foundIn(platform: Platform, unitId: string, code: FindingCode): Promise<Finding[]> {
  const context = jobOf(platform, 'scanUnits');
  const [unit] = await unitsOf(platform.table, [unitId]);
  if (!unit) throw new Error(`${unitId} is no unit`);
  const scanned = await scanOneUnit(context, await loadScanChunk(context), unit.data, 'TEST');
  if (!scanned.ok) throw new Error(scanned.problems[0].code);
  return openOf(await findingsOf(platform.table, { unitId }), code);
}

/** Their kinds. */
export const kindsOf = (found: readonly { readonly kind: FindingKind }[]): FindingKind[] =>
  found.map(({ kind }) => kind);
