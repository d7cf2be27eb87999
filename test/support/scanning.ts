/** The scan of findings, for tests: a person or a unit is looked at anew, and what is open afterwards. */
import { jobs } from '../../functions/jobs/registry.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { markChanged } from '../../functions/monitoring/finding/changes.ts';
import { loadScanChunk } from '../../functions/monitoring/finding/actions/scanEmployee.ts';
import { scanOneUnit } from '../../functions/monitoring/finding/actions/scanUnit.ts';
import { type FindingCode, kindOf } from '../../functions/monitoring/finding/kinds.ts';
import { findingsOf } from '../../functions/monitoring/finding/store.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import type { Platform } from '../../functions/platform/context.ts';
import type { FindingSubject } from '../../functions/platform/findingKeys.ts';
import { monthOfDate, today } from '../../functions/platform/period.ts';
import { jobOf } from './months.ts';

interface Someone {
  readonly employeeId: string;
}

const openOf = async ({ table }: Platform, subject: FindingSubject, codes: readonly FindingCode[]) =>
  (await findingsOf(table, subject))
    .map(({ data }) => data)
    .filter(({ kind, state }) => state === 'OPEN' && codes.includes(kindOf(kind).code));

/** Scans somebody as the night does, after whatever was done to theirs; the open findings of some codes. */
export async function scanned(platform: Platform, who: Someone, ...codes: readonly FindingCode[]) {
  const aggregate = `EMP#${who.employeeId}|LINE#2026-01-01`;
  await markChanged(platform.table, [{ aggregate, commitId: crypto.randomUUID() }]);
  return scannedUnmarked(platform, who, ...codes);
}

/** The same where nothing of theirs has changed. */
export async function scannedUnmarked(
  platform: Platform,
  { employeeId }: Someone,
  ...codes: readonly FindingCode[]
) {
  const { clock } = platform;
  const chunk = { job: 'scanFindings', period: monthOfDate(today(clock)), employeeIds: [employeeId] };
  await workChunk(platform, chunk, jobs);
  return openOf(platform, { employeeId }, codes);
}

/** The same as kinds and details, in order. */
export const kindsIn = (found: readonly { readonly kind: string; readonly detail: string }[]): string[] =>
  found.map(({ kind, detail }) => (detail === '-' ? kind : `${kind} ${detail}`)).toSorted();

/** Scans a unit as the night does; its open findings of some codes. */
export async function scannedUnit(platform: Platform, unit: Unit, ...codes: readonly FindingCode[]) {
  const context = jobOf(platform, 'scanFindings');
  const done = await scanOneUnit(context, await loadScanChunk(context), unit, 'JOB:scanFindings');
  if (!done.ok) throw new Error('a unit that nobody else writes is scanned');
  return openOf(platform, { unitId: unit.unitId }, codes);
}
