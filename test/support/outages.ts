/** Outages as BKPP registered them, laid in a table. */
import { v7 } from 'uuid';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { outageKind } from '../../functions/organisation/calendar/store.ts';

/** An hour of a day of Jakarta in which nobody could work with the system. */
export function outageItem(day: string) {
  const id = v7();
  return makeItem(outageKind, keys.outage(id), {
    id,
    from: `${day}T03:00:00.000Z` as Instant,
    to: `${day}T04:00:00.000Z` as Instant,
    reason: 'Listrik pusat data padam.',
    registeredAt: `${day}T05:00:00.000Z` as Instant,
    withdrawnAt: null,
    note: null,
  });
}
