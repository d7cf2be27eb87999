/** When leave may be put on record, and ended before its last day. docs/domain.md 1.9. */
import * as z from 'zod';
import { type PlainDate, plainDateSchema } from '../../platform/period.ts';
import type { Problem } from '../../platform/result.ts';
import { absenceTypes, type Leave } from '../employee/rules.ts';
import { overlap } from '../validity/rules.ts';

const letterNo = z.string().trim().min(1).max(100);

/** Leave, duty travel or training as it is written: whose, of which type, both days included, by which decision. */
export const leaveInputSchema = z.object({
  employeeId: z.string(),
  type: z.enum(absenceTypes),
  from: plainDateSchema,
  to: plainDateSchema,
  letterNo,
});

/** The end of a leave: which one by its first day, its last day as it becomes, by which letter. */
export const leaveEndSchema = z.object({
  employeeId: z.string(),
  from: plainDateSchema,
  lastDay: plainDateSchema,
  letterNo,
});

/** Why leave cannot be recorded beside what is: LEAVE_DATES, LEAVE_OVERLAPS. */
export function leaveProblems({ from, to }: Pick<Leave, 'from' | 'to'>, others: readonly Leave[]): Problem[] {
  if (to < from) return [{ code: 'LEAVE_DATES', field: ['input', 'to'] }];
  const other = others.find((one) => overlap(one, { from, to }));
  const params = other && { from: other.from, to: other.to };
  return params ? [{ code: 'LEAVE_OVERLAPS', field: ['input', 'from'], params }] : [];
}

/** Why a leave cannot end on a day: before its last one, and the day before its first at the earliest (LEAVE_LAST_DAY). */
export function leaveEndProblems({ to }: Leave, lastDay: PlainDate, eve: PlainDate): Problem[] {
  if (lastDay >= eve && lastDay < to) return [];
  return [{ code: 'LEAVE_LAST_DAY', field: ['input', 'lastDay'], params: { earliest: eve, before: to } }];
}
