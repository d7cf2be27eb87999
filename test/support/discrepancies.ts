/** Discrepancies laid in a table without the night that found them. */
import type { Discrepancy } from '../../functions/monitoring/reconciliation/rules.ts';
import { discrepancyKind, keyOf } from '../../functions/monitoring/reconciliation/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { discrepancyIndex, keys } from '../../functions/platform/keys.ts';

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
