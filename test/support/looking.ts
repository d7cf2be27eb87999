/** What a scan of everything leaves open of a code: of somebody, or of a unit. */
import { findAll, unitRules } from '../../functions/monitoring/finding/detections/registry.ts';
import { loadScanShared, unitFacts } from '../../functions/monitoring/finding/actions/loadFacts.ts';
import { loadScanChunk, scanOnDemand } from '../../functions/monitoring/finding/actions/scanEmployee.ts';
import type { Found } from '../../functions/monitoring/finding/found.ts';
import { type FindingCode, type FindingKind, kindOf } from '../../functions/monitoring/finding/kinds.ts';
import type { Finding } from '../../functions/monitoring/finding/rules.ts';
import { findingsOf } from '../../functions/monitoring/finding/store.ts';
import { unitsOf } from '../../functions/organisation/unit/store.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { jobOf } from './months.ts';

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
  const findings = await findingsOf(platform.table, { employeeId });
  return findings
    .map(({ data }) => data)
    .filter(({ kind, state }) => kindOf(kind).code === code && state === 'OPEN');
}

/** What the rules of a code find in a unit. */
export async function foundIn(platform: Platform, unitId: string, code: FindingCode): Promise<Found[]> {
  const context = jobOf(platform, 'scanFindings');
  const [unit] = await unitsOf(platform.table, [unitId]);
  if (!unit) throw new Error(`${unitId} is no unit`);
  const found = findAll(unitRules, await unitFacts(context, await loadScanShared(context), unit.data));
  return found.filter(({ kind }) => kindOf(kind).code === code);
}

/** Their kinds. */
export const kindsOf = (found: readonly { readonly kind: FindingKind }[]): FindingKind[] =>
  found.map(({ kind }) => kind);
