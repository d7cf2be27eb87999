import * as z from 'zod';
import { actorRef } from '../../platform/actor.ts';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { datesOf, isMonth, monthOfDate, periodSchema, today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { headsOf } from '../line/leadership.ts';
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
 * ACHIEVEMENT_UNIT_ENDED where it does not stand any more in that month, ACHIEVEMENT_OWN_UNIT for whoever heads it, or did
 * this month, since their own rating follows its achievement; CONFLICT, NOT_ALLOWED for anyone but BKPP.
 */
export async function markPerformanceUnit(context: Context, given: unknown): Promise<Result<Unit>> {
  const authority = await mayStructure(context);
  if (!authority.ok) return authority;
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { unitId, from: month, isPerformanceUnit, letterNo } = input.value;
  const day = today(context.clock);
  const now = monthOfDate(day);
  if (month < now) return refuse('INPUT_OUT_OF_RANGE', 'input.from', { range: `\u2265 ${now}` });
  const before = await unitNamed(context, unitId);
  if (!before.ok) return before;
  const unit = before.value.data;
  const { first: from } = datesOf(month);
  if (isOver(unit, from)) return refuse('ACHIEVEMENT_UNIT_ENDED', 'input.unitId', { date: from });
  const isSaid = isPerformanceOn(unit, from) === isPerformanceUnit;
  if (isSaid && unit.isPerformanceUnit === isPerformanceUnit) return ok(unit);
  const led = { from: datesOf(now).first, to: from > day ? from : day };
  if ((await headsOf(context.table, unit.unitId, led)).includes(actorRef(context.actor).id))
    return refuse('ACHIEVEMENT_OWN_UNIT', 'input.unitId');
  const after = markUnit(unit, { from, isPerformanceUnit, letterNo });
  return commitStructure(context, authority.value, after, changeUnit(before.value, after, 'unitMarked'));
}
