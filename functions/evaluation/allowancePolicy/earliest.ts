import { policiesOn } from '../../organisation/policy/store.ts';
import type { Platform } from '../../platform/context.ts';
import { today } from '../../platform/period.ts';
import { type Business, earliestMonth } from './rules.ts';

/** The day of an action, and the earliest month that is computed again on it (one query). */
export async function businessOf({ table, clock }: Pick<Platform, 'table' | 'clock'>): Promise<Business> {
  const day = today(clock);
  return { day, earliest: earliestMonth(await policiesOn(table, day), day) };
}
