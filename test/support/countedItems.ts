/** What overviews have counted of the owner, as the observer writes it. */
import { attributeOf } from '../../functions/monitoring/counting/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { countKeys } from '../../functions/platform/countKeys.ts';
import type { Item } from '../../functions/platform/item.ts';
import { OCTOBER } from './months.ts';

/** What was counted of the owner's October: the finding about them, and that their evaluation waits. */
export function countedOfOwner({ unit: { agencyId, path } }: Employee, holder: string): Item[] {
  const counted = { type: 'counts', schemaVersion: 1, at: '2026-11-06T02:00:00.000Z' };
  return [
    {
      ...countKeys.unitCounts(OCTOBER, agencyId, 0, path),
      ...counted,
      [attributeOf('FINDING_D10')]: 1,
      [attributeOf('WAITING_EVALUATION')]: 1,
    },
    {
      ...countKeys.unitCounts('ALWAYS@2026', agencyId, 0, path),
      ...counted,
      [attributeOf('OPENED_D10@2026-M10')]: 1,
    },
    {
      ...countKeys.superiorCounts(OCTOBER, 0, agencyId, path, holder),
      ...counted,
      [attributeOf('WAITING_EVALUATION@2026-11-06')]: 1,
    },
  ];
}
