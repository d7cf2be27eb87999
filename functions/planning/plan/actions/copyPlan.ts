import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { plainDateSchema, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import { copied } from '../copying.ts';
import type { Plan } from '../rules.ts';
import { parsePlanId, planOf } from '../store.ts';
import { beginPlan } from './createPlan.ts';

const inputSchema = z.object({
  id: z.string(),
  idempotencyKey: z.uuid(),
  from: plainDateSchema,
  to: plainDateSchema,
});

/**
 * An own plan that was set, as it is or was in force. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED,
 * PLAN_COPY_NOT_SET.
 */
async function sourceOf(context: Context, id: string): Promise<Result<Plan>> {
  const ref = parsePlanId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Plan' });
  const { employeeId } = ref;
  const [plan, line] = await Promise.all([
    planOf(context.table, ref),
    lineOfDay(context.table, employeeId, today(context.clock)),
  ]);
  if (!plan) return refuse('NOT_FOUND', 'input.id');
  const own = await authorise(context, 'plan.copy', subjectOf(employeeId, line), ['input', 'id']);
  if (!own.ok) return own;
  return plan.data.approvedAt === null ? refuse('PLAN_COPY_NOT_SET', 'input.id') : ok(plan.data);
}

/**
 * Starts a plan as a draft with the content of an own one that was set, of any year, for other dates: what is
 * taken over says copying.ts. Somebody else's is not copied. Refuses: NOT_ALLOWED, NOT_FOUND, PLAN_COPY_NOT_SET, and as
 * `createPlan`; the same key again answers the first draft.
 */
export async function copyPlan(context: Context, given: unknown): Promise<Result<Kept<Plan>>> {
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const source = await sourceOf(context, input.value.id);
  if (!source.ok) return source;
  const { idempotencyKey, from, to } = input.value;
  const content = copied(source.value, { from, to });
  const beginning = { idempotencyKey, from, to, approach: source.value.approach, content };
  return beginPlan(context, source.value.employeeId, beginning, { action: 'copyPlan', ...input.value });
}
