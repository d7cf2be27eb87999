import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import { openAmendmentOf } from '../../amendment/store.ts';
import type { Plan } from '../../plan/rules.ts';
import { planOf } from '../../plan/store.ts';
import { linesOf } from '../lines.ts';
import { parsePlanLineId, threadOf, threadsOf } from '../store.ts';
import type { SeenLine } from './alter.ts';

/**
 * All lines of a plan with their threads, in one query, and the open amendment where there is one: first as the plan
 * prints them, then those that only the amendment has, then those that are gone and of which something was written.
 * Refuses: NOT_FOUND for whoever may not see them.
 */
export async function readLines(context: Context, { data: plan }: Kept<Plan>): Promise<Result<SeenLine[]>> {
  const authority = await authoriseReadingOn(context, 'thread.read', plan.employeeId, today(context.clock));
  if (!authority.ok) return authority;
  const [kept, amendment] = await Promise.all([
    threadsOf(context.table, plan),
    openAmendmentOf(context.table, plan),
  ]);
  const threads = new Map(kept.map((one) => [one.data.lineId, one]));
  const { employeeId, year, planNo } = plan;
  const refOf = (lineId: string) => ({ employeeId, year, planNo, lineId });
  const lines = linesOf(plan, amendment?.data ?? null).map((line): SeenLine => {
    const thread = threads.get(line.lineId) ?? null;
    threads.delete(line.lineId);
    return { ref: refOf(line.lineId), line, thread };
  });
  const gone = [...threads].map(([lineId, thread]): SeenLine => ({ ref: refOf(lineId), line: null, thread }));
  return ok([...lines, ...gone]);
}

/** Reads a line by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readLine(context: Context, id: string): Promise<Result<SeenLine>> {
  const ref = parsePlanLineId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'PlanLine' });
  const [plan, thread, authority] = await Promise.all([
    planOf(context.table, ref),
    threadOf(context.table, ref),
    authoriseReadingOn(context, 'thread.read', ref.employeeId, today(context.clock)),
  ]);
  if (!plan) return refuse('NOT_FOUND', 'id');
  if (!authority.ok) return authority;
  const amendment = await openAmendmentOf(context.table, plan.data);
  const line = linesOf(plan.data, amendment?.data ?? null).find(({ lineId }) => lineId === ref.lineId);
  return line || thread ? ok({ ref, line: line ?? null, thread }) : refuse('NOT_FOUND', 'id');
}
