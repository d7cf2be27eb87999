/** What leaves the system about discrepancies: that there is one and of which class, never what either side says. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { classes } from './differences.ts';
import { type Discrepancy, states } from './rules.ts';
import { discrepancyId } from './store.ts';

const about = () =>
  z.strictObject({
    discrepancyId: idSchema,
    employeeId: idSchema,
    class: z.enum(classes),
    state: z.enum(states),
  });

export const discrepancyEvents = outward(about, 'discrepancyId', {
  discrepancyFound: 'The record of a person differs from the personnel register.',
  discrepancyReopened:
    'A difference from the register is there again, is another by now, or its waiver is over.',
  discrepancyMoved:
    'The person of a difference stands in another unit by now, and its ticket is listed there; its state is as it was.',
  discrepancyVanished: 'A difference from the register is gone; its ticket closed by itself.',
  discrepancyAcknowledged: 'Somebody has taken a difference from the register up.',
  discrepancyResolved: 'Somebody has answered for a difference from the register.',
  discrepancyWaived: 'BKPP lets a difference from the register stand until a day, with the reason.',
});
export type DiscrepancyEvent = keyof typeof discrepancyEvents;

/** Announces what happened to a discrepancy. */
export const announceDiscrepancy = (type: DiscrepancyEvent, discrepancy: Discrepancy): Announcement => ({
  type,
  public: {
    discrepancyId: discrepancyId(discrepancy),
    employeeId: employeeNodeId(discrepancy.employeeId),
    class: discrepancy.kind,
    state: discrepancy.state,
  },
});
