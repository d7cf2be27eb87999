/** What leaves the system about allowances: that one was computed, and which version stands; never how much. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import type { Allowance } from './result.ts';
import { allowanceId } from './store.ts';

const about = () =>
  z.strictObject({
    allowanceId: idSchema,
    employeeId: idSchema,
    period: periodText.describe('The month, such as 2026-M10.'),
    no: z.int().positive().describe('The version, from 1 on.'),
  });

export const allowanceEvents = outward(about, 'allowanceId', {
  allowanceComputed: "A person's allowance (TPP) of a month was computed.",
  allowanceCorrected: 'It was computed again and differs: the new version takes the place of the one before.',
});
export type AllowanceEvent = keyof typeof allowanceEvents;

/** Announces a version of an allowance. */
export const announceAllowance = (allowance: Allowance): Announcement => ({
  type: (allowance.no === 1 ? 'allowanceComputed' : 'allowanceCorrected') satisfies AllowanceEvent,
  public: {
    allowanceId: allowanceId(allowance),
    employeeId: employeeNodeId(allowance.employeeId),
    period: allowance.month,
    no: allowance.no,
  },
});
