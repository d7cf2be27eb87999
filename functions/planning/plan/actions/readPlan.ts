import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Period, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { authoriseReading, authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import { lineOfDay } from '../../../organisation/line/store.ts';
import type { Plan } from '../rules.ts';
import { parsePlanId, planOf, plansOfYear } from '../store.ts';

/** Reads a plan by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readPlan(context: Context, id: string): Promise<Result<Kept<Plan>>> {
  const ref = parsePlanId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Plan' });
  const { employeeId } = ref;
  const date = today(context.clock);
  const [plan, line] = await Promise.all([
    planOf(context.table, ref),
    lineOfDay(context.table, employeeId, date),
  ]);
  if (!plan) return refuse('NOT_FOUND', 'id');
  const authority = await authoriseReading(context, 'plan.read', { employeeId, line, date, today: date });
  return authority.ok ? ok(plan) : authority;
}

/** A person's plans of a year; none when they may not be seen. */
export async function readPlans(context: Context, employeeId: string, year: Period): Promise<Kept<Plan>[]> {
  const seen = await authoriseReadingOn(context, 'plan.read', employeeId, today(context.clock));
  return seen.ok ? plansOfYear(context.table, employeeId, year) : [];
}
