/** What leaves the system about adjustments: that there is one, of whom and which month; not how much. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { unitId as unitNodeId } from '../../organisation/unit/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import type { Adjustments } from './rules.ts';
import { adjustmentsId } from './store.ts';

const about = () =>
  z.strictObject({
    adjustmentsId: idSchema,
    employeeId: idSchema.nullable().describe('The person; null where it is of a unit.'),
    unitId: idSchema.nullable().describe('The unit; null where it is of one person.'),
    period: periodText.describe('The month, such as 2026-M10.'),
  });

export const adjustmentEvents = outward(about, 'adjustmentsId', {
  allowanceAdjusted: 'BKPP takes off or adds to allowances of a month by a legal reference.',
  allowanceAdjustmentWithdrawn: 'BKPP took back an adjustment: allowances are computed again without it.',
});
export type AdjustmentEvent = keyof typeof adjustmentEvents;

/** Announces what happened to a month's adjustments. */
export const announceAdjustment = (type: AdjustmentEvent, about: Adjustments): Announcement => ({
  type,
  public: {
    adjustmentsId: adjustmentsId(about),
    employeeId: about.employeeId && employeeNodeId(about.employeeId),
    unitId: about.unitId && unitNodeId({ unitId: about.unitId }),
    period: about.month,
  },
});
