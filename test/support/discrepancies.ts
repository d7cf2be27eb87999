/** Discrepancies laid in a table without the night that found them. */
import type { Discrepancy } from '../../functions/monitoring/reconciliation/rules.ts';
import { discrepancyKind, keyOf } from '../../functions/monitoring/reconciliation/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { discrepancyIndex, keys } from '../../functions/platform/keys.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';

/** A difference of somebody's rank from the register, as the night found it, unless told otherwise. */
export const makeDiscrepancy = (
  { employeeId, unit }: Employee,
  changes: Partial<Discrepancy> = {},
): Discrepancy => ({
  employeeId,
  kind: 'RANK_CHANGED',
  year: '2026-Y' as Period,
  planNo: 1,
  agencyId: unit.agencyId,
  unitPath: unit.path,
  register: 'III/d',
  record: 'III/c',
  mark: null,
  state: 'OPEN',
  since: '2026-11-15T20:00:00.000Z' as Instant,
  foundAt: '2026-11-15T20:00:00.000Z' as Instant,
  present: true,
  decidedBy: null,
  note: null,
  waivedUntil: null,
  resolution: null,
  ...changes,
});

/** A discrepancy with the row by which lists find it. */
export const discrepancyItems = (discrepancy: Discrepancy) => {
  const { employeeId, kind, year, planNo } = discrepancy;
  return [
    makeItem(discrepancyKind, keyOf(discrepancy), discrepancy),
    {
      ...keys.discrepancyCard(employeeId, kind, year, planNo),
      type: 'discrepancyCard',
      schemaVersion: 1,
      ...discrepancyIndex(discrepancy),
    },
  ];
};
