import * as z from 'zod';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { datesOf, isMonth, monthOfDate, periodSchema, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { changeUnit } from '../unit/change.ts';
import { isPerformanceOn, markUnit, type Unit } from '../unit/rules.ts';
import { isOver } from '../validity/rules.ts';
import { commitStructure, mayStructure, unitNamed } from './door.ts';

const inputSchema = z.object({
  unitId: z.string(),
  isPerformanceUnit: z.boolean(),
  from: periodSchema.refine(isMonth, '2026-M10'),
  letterNo: z.string().trim().min(1).max(100),
});

/**
 * Says from which month on a unit has an achievement of its own, or has none, so that the one of a unit above counts for
 * its people (docs/domain.md 6.4, I9). Evaluations that are opened already keep the unit that they name. The same again
 * changes nothing. Refuses: INPUT_* (a month before this one is INPUT_OUT_OF_RANGE), ID_INVALID, NOT_FOUND,
 * ACHIEVEMENT_UNIT_ENDED where it does not stand any more in that month, CONFLICT, NOT_ALLOWED for anyone but BKPP.
 */
export async function markPerformanceUnit(context: Context, given: unknown): Promise<Result<Unit>> {
  const authority = await mayStructure(context);
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { unitId, from: month, isPerformanceUnit, letterNo } = input.value;
  const now = monthOfDate(today(context.clock));
  if (month < now) return refuse('INPUT_OUT_OF_RANGE', 'input.from', { range: `\u2265 ${now}` });
  const before = await unitNamed(context, unitId);
  if (!before.ok) return before;
  const unit = before.value.data;
  const { first: from } = datesOf(month);
  if (isOver(unit, from)) return refuse('ACHIEVEMENT_UNIT_ENDED', 'input.unitId', { date: from });
  const isSaid = isPerformanceOn(unit, from) === isPerformanceUnit;
  if (isSaid && unit.isPerformanceUnit === isPerformanceUnit) return ok(unit);
  const after = markUnit(unit, { from, isPerformanceUnit, letterNo });
  return commitStructure(context, authority.value, after, changeUnit(before.value, after, 'unitMarked'));
}
