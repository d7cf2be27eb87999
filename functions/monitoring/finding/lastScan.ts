/** What the last scan of a person left, as it is kept: no aggregate and no event, since a scan can make it anew. */
import { absent, atVersion, conflict, type Write } from '../../platform/commit/writes.ts';
import { findingKeys } from '../../platform/findingKeys.ts';
import { type Item, type Kept, type Kind, makeItem, ofKind } from '../../platform/item.ts';
import { type LastScan, lastScanSchema } from './looking.ts';

const lastScanKind: Kind<LastScan> = { type: 'findingScan', schemaVersion: 1, schema: lastScanSchema };

/** The last scan among a person's items of changes, or null. */
export const lastScanIn = (items: readonly Item[]): Kept<LastScan> | null =>
  ofKind(items, lastScanKind)[0] ?? null;

/** Keeps what a scan leaves, while nobody else has scanned the person meanwhile. */
export const keepScan = (employeeId: string, before: Kept<LastScan> | null, after: LastScan): Write => ({
  put: makeItem(lastScanKind, findingKeys.findingScan(employeeId), after, {
    version: (before?.version ?? 0) + 1,
  }),
  condition: before ? atVersion(before.version) : absent,
  onConflict: conflict,
});
