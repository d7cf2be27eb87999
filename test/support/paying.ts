/** October closed and attended of people whose allowance is computed of it, one by one. */
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { computeEmployeeAllowance } from '../../functions/evaluation/allowance/actions/computeEmployee.ts';
import { loadAllowanceShared } from '../../functions/evaluation/allowance/actions/loadShared.ts';
import { rosterPages } from '../../functions/jobs/roster.ts';
import { allowanceOf, readRow, versionsOf } from '../../functions/evaluation/allowance/store.ts';
import { attendanceKey, attendanceKind } from '../../functions/evaluation/attendance/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { getItem, queryAll } from '../../functions/platform/table.ts';
import { makeAllowancePolicy, makeContent, policyItem } from './allowances.ts';
import { jobOf, makeMinutes, minutesItem, OCTOBER } from './months.ts';

/** October closed and attended of people, with a formula that knows of acting and of a leader's people. */
export function paying({ table, ...platform }: Platform) {
  const content = makeContent({ actingPercent: 20_000, leaveCredit: { CUTI_TAHUNAN: 360 } });
  const attended = (owner: Employee) => {
    const ref = { employeeId: owner.employeeId, month: OCTOBER };
    const at = '2026-11-03T02:00:00.000Z' as Instant;
    const told = {
      discipline: 100_000,
      penalties: [],
      source: 'presensi',
      recordedAt: at,
      recordedBy: 'presensi',
    };
    return makeItem(attendanceKind, attendanceKey(ref), { ...ref, ...told, no: 1, former: [] });
  };
  const compute = async ({ employeeId }: Employee) => {
    const context = jobOf({ table, ...platform }, 'computeAllowance');
    return computeEmployeeAllowance(
      context,
      { employeeId, period: OCTOBER },
      await loadAllowanceShared(context, OCTOBER),
    );
  };
  /** Lays all that a first result needs. */
  const told = (owner: Employee, changes: Parameters<typeof makeContent>[0] = {}) =>
    bulkLoad(table, [
      policyItem(makeAllowancePolicy({ content: { ...content, ...changes } })),
      attended(owner),
    ]);
  const lay = async (owner: Employee, changes: Parameters<typeof makeContent>[0] = {}) => {
    await told(owner, changes);
    const closedAt = '2026-11-13T17:30:00.000Z' as Instant;
    await bulkLoad(table, [minutesItem(makeMinutes(owner, { closedAt }))]);
  };
  return {
    /** The same without the minutes. */
    told,
    lay,
    compute,
    isDue: async ({ employeeId }: Employee) =>
      (await getItem(table, keys.marker(employeeId, OCTOBER, 'computeAllowance'))) === null,
    head: async ({ employeeId }: Employee) =>
      (await allowanceOf(table, { employeeId, month: OCTOBER }))?.data,
    /** What payroll is told of them: the per cents of their rows. */
    listed: async ({ employeeId, unit }: Employee) =>
      (await queryAll(table, lists.allowanceRows(OCTOBER, unit.agencyId)))
        .map(readRow)
        .flatMap((row) => (row.employeeId === employeeId ? [row.percent] : [])),
    /** Whether the nights of the month look at them at all. */
    isNights: async ({ employeeId }: Employee) => {
      for await (const page of rosterPages(table, { job: 'computeAllowance', period: OCTOBER }, 100))
        if (page.employeeIds.includes(employeeId)) return true;
      return false;
    },
    version: async ({ employeeId }: Employee, no: number) =>
      (await versionsOf(table, { employeeId, month: OCTOBER }, [no]))[0],
    inputs: async ({ employeeId }: Employee, no: number) =>
      (await versionsOf(table, { employeeId, month: OCTOBER }, [no]))[0]?.inputs,
  };
}
export type Paying = ReturnType<typeof paying>;
