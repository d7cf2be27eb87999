import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { authoriseReading } from '../../../organisation/line/reviewer.ts';
import { lineOfDay } from '../../../organisation/line/store.ts';
import type { Plan } from '../../plan/rules.ts';
import { planOf } from '../../plan/store.ts';
import type { Amendment } from '../rules.ts';
import { amendmentOf, parseAmendmentId } from '../store.ts';

/** Reads an amendment by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAmendment(context: Context, id: string): Promise<Result<Kept<Amendment>>> {
  const ref = parseAmendmentId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'Amendment' });
  const { employeeId } = ref;
  const date = today(context.clock);
  const [amendment, line] = await Promise.all([
    amendmentOf(context.table, ref),
    lineOfDay(context.table, employeeId, date),
  ]);
  if (!amendment) return refuse('NOT_FOUND', 'id');
  const asked = { employeeId, line, date, today: date };
  const authority = await authoriseReading(context, 'amendment.read', asked);
  return authority.ok ? ok(amendment) : authority;
}

/** The plan that an amendment changes, for whoever reads the amendment. */
export async function planAmendedBy({ table }: Context, amendment: Amendment): Promise<Kept<Plan>> {
  const plan = await planOf(table, amendment);
  if (!plan) throw new Error('an amendment is on record whose plan is not');
  return plan;
}
