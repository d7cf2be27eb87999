import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Period, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { authoriseReading, authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import { lineOfDay } from '../../../organisation/line/store.ts';
import { getItem, queryAll } from '../../../platform/table.ts';
import type { Plan } from '../rules.ts';
import { keepSeen, seenKey } from '../seen.ts';
import { parsePlanId, planKind, planOf } from '../store.ts';

/** Reads a plan by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readPlan(context: Context, id: string): Promise<Result<Kept<Plan>>> {
  const ref = parsePlanId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Plan' });
  const { employeeId } = ref;
  const { table, clock } = context;
  const date = today(clock);
  const [plan, line] = await Promise.all([planOf(table, ref), lineOfDay(table, employeeId, date)]);
  if (!plan) return refuse('NOT_FOUND', 'id');
  const authority = await authoriseReading(context, 'plan.read', { employeeId, line, date, today: date });
  return authority.ok ? ok(plan) : authority;
}

/** Shows a plan to whoever asked for it: that its owner looked at it is kept. Refuses as `readPlan`. */
export async function lookAtPlan(context: Context, id: string): Promise<Result<Kept<Plan>>> {
  const ref = parsePlanId(id);
  const { actor, table } = context;
  const isOwn = ref !== null && actor.kind === 'PERSON' && actor.employeeId === ref.employeeId;
  const [plan, seen] = await Promise.all([
    readPlan(context, id),
    isOwn ? getItem(table, seenKey(ref)) : null,
  ]);
  if (plan.ok) await keepSeen(context, plan.value.data, [seen]);
  return plan;
}

/** A person's plans of a year; none when they may not be seen. That their owner looked at them is kept. */
export async function readPlans(context: Context, employeeId: string, year: Period): Promise<Kept<Plan>[]> {
  const seen = await authoriseReadingOn(context, 'plan.read', employeeId, today(context.clock));
  if (!seen.ok) return [];
  const items = await queryAll(context.table, lists.personPeriod(employeeId, year));
  const plans = ofKind(items, planKind);
  for (const { data } of plans) await keepSeen(context, data, items);
  return plans;
}
