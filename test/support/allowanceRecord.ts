/** Everything of allowances that an owner has, for the office in which one of everything stands. */
import { v7 } from 'uuid';
import {
  adjustmentsId,
  adjustmentsKey,
  adjustmentsKind,
} from '../../functions/evaluation/adjustment/store.ts';
import { announceAllowance } from '../../functions/evaluation/allowance/events.ts';
import { allowanceId, listAllowance, versionWrites } from '../../functions/evaluation/allowance/store.ts';
import { nextVersion } from '../../functions/evaluation/allowance/version.ts';
import { announceExport } from '../../functions/evaluation/allowanceExport/events.ts';
import {
  exportId,
  exportKey,
  exportKind,
  partsFor,
} from '../../functions/evaluation/allowanceExport/store.ts';
import { allowancePolicyId } from '../../functions/evaluation/allowancePolicy/store.ts';
import { attendanceId, attendanceKey, attendanceKind } from '../../functions/evaluation/attendance/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { planCommit } from '../../functions/platform/commit/plan.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { makeAllowancePolicy, makeContent, makeInputs, policyItem } from './allowances.ts';
import { OCTOBER } from './months.ts';

const AT = '2026-11-14T22:00:00.000Z' as Instant;

/** The ids of an owner's attendance, adjustments and allowance of October, of the formula and of the city's export. */
export const allowanceIds = ({ employeeId }: Pick<Employee, 'employeeId'>, isThere = true) => {
  const october = { employeeId, month: OCTOBER };
  return {
    attendance: attendanceId(october),
    adjustments: adjustmentsId({ ...october, unitId: null }),
    allowance: allowanceId(october),
    allowancePolicy: allowancePolicyId({ no: isThere ? 1 : 99 }),
    allowanceExport: exportId({ month: OCTOBER, agencyId: null, no: isThere ? 1 : 99 }),
  };
};

const adjustment = {
  entryId: v7(),
  direction: 'CUT',
  percent: 10_000,
  legalRef: 'SE contoh',
  recordedAt: AT,
};
const standing = { ...adjustment, recordedBy: v7(), withdrawnAt: null, withdrawnBy: null, note: null };

/** All of it as it lies in the table. */
export function allowanceItems({ employeeId, unit }: Employee): Item[] {
  const october = { employeeId, month: OCTOBER };
  const { unitId, agencyId, path: unitPath } = unit;
  const whose = { ...october, unitId, agencyId, unitPath };
  const version = nextVersion(whose, { no: 1, content: makeContent() }, makeInputs(), null, AT);
  if (!version) throw new Error('no allowance');
  const { change, writes } = versionWrites(version, null, announceAllowance(version.allowance));
  const taken = {
    month: OCTOBER,
    agencyId: null,
    no: 1,
    takenAt: AT,
    takenBy: 'payroll',
    rows: 1,
    total: 98_000,
  };
  const whole = { ...taken, sha256: 'a'.repeat(64), previous: null, changed: 1, gone: 0 };
  const by = { actor: { kind: 'JOB' as const, id: 'computeAllowance' }, authority: 'JOB:computeAllowance' };
  const planned = planCommit({
    ...by,
    requestId: 'test',
    at: AT,
    commitId: v7(),
    changes: [
      change,
      {
        kind: exportKind,
        key: exportKey(whole),
        before: null,
        after: whole,
        parts: partsFor(whole, [{ employeeId, no: 1, percent: 98_000, was: null }]),
        event: announceExport(whole),
      },
    ],
    writes: [...writes, listAllowance(version, { predicate: null })],
  });
  const told = {
    discipline: 95_000,
    penalties: [],
    source: 'presensi',
    no: 1,
    recordedAt: AT,
    recordedBy: 'presensi',
  };
  const ofUnit = { employeeId: null, unitId, unitPath, month: OCTOBER, changedAt: AT, entries: [standing] };
  const own = { ...ofUnit, employeeId, unitId: null, unitPath: null };
  return [
    policyItem(makeAllowancePolicy({ note: 'Periksa bobotnya.' })),
    makeItem(attendanceKind, attendanceKey(october), { ...october, ...told, former: [] }),
    makeItem(adjustmentsKind, adjustmentsKey(own), own),
    makeItem(adjustmentsKind, adjustmentsKey(ofUnit), ofUnit),
    ...planned.writes.flatMap((write) => ('put' in write ? [write.put] : [])),
  ];
}
