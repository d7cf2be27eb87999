/** What the resolvers of the monitoring floor are given, type by type; the rest: nodes.ts. */
import type { UnitScan } from '../monitoring/finding/actions/scanUnit.ts';
import type { Finding } from '../monitoring/finding/rules.ts';
import type { Kept } from '../platform/item.ts';

export type FindingNode = Kept<Finding>;
export type FindingWaiverNode = NonNullable<Finding['waiver']>;
export type UnitScanNode = UnitScan;
