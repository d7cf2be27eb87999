import { authorise, may } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type Period, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import type { Plan } from '../rules.ts';
import { parsePlanId, planOf, plansOfYear } from '../store.ts';

/** Reads a plan by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readPlan(context: Context, id: string): Promise<Result<Kept<Plan>>> {
  const ref = parsePlanId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Plan' });
  const [plan, line] = await Promise.all([
    planOf(context.table, ref),
    lineOfDay(context.table, ref.employeeId, today(context.clock)),
  ]);
  if (!plan) return refuse('NOT_FOUND', 'id');
  const authority = await authorise(context, 'plan.read', subjectOf(ref.employeeId, line));
  return authority.ok ? ok(plan) : authority;
}

/** A person's plans of a year; none when they may not be seen. */
export async function readPlans(context: Context, employeeId: string, year: Period): Promise<Kept<Plan>[]> {
  const line = await lineOfDay(context.table, employeeId, today(context.clock));
  const seen = await may(context, 'plan.read', subjectOf(employeeId, line));
  return seen ? plansOfYear(context.table, employeeId, year) : [];
}
