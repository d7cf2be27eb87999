/** What leaves the system about exports: that there is one, of how many rows. */
import * as z from 'zod';
import { unitId as unitNodeId } from '../../organisation/unit/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import type { AllowanceExport } from './rules.ts';
import { exportId } from './store.ts';

const about = () =>
  z.strictObject({
    exportId: idSchema,
    period: periodText.describe('The month, such as 2026-M10.'),
    agencyId: idSchema.nullable().describe('The agency; null for all of the city.'),
    rows: z.int(),
    changed: z.int().describe('Rows that differ from the export before, or are new.'),
  });

export const allowanceExportEvents = outward(about, 'exportId', {
  allowancesExported:
    "A month's allowances were exported for payroll: the list is frozen, and can be fetched.",
});

/** Announces an export. */
export const announceExport = (taken: AllowanceExport): Announcement => ({
  type: 'allowancesExported' satisfies keyof typeof allowanceExportEvents,
  public: {
    exportId: exportId(taken),
    period: taken.month,
    agencyId: taken.agencyId && unitNodeId({ unitId: taken.agencyId }),
    rows: taken.rows,
    changed: taken.changed,
  },
});
