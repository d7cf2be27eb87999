/** The way of every change to a plan: load, authorise, check the version seen, decide, commit. */
import { type Action, authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { commit } from '../../../platform/commit/commit.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { atExpectedVersion, lostTo } from '../../../platform/versions.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineOfDay, lineStands, subjectOf } from '../../../organisation/line/store.ts';
import type { Plan } from '../rules.ts';
import { parsePlanId, planKind, planOf, whoOf, writePlanCard } from '../store.ts';

/** Which plan, at which version the person saw it. */
export interface PlanEdit {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What a decision rests on: the plan, the owner, and the line of the day of the action. */
export interface Loaded {
  readonly plan: Kept<Plan>;
  readonly owner: Employee;
  readonly line: Kept<Line> | null;
}

/** A decision: the plan as it becomes, what to call it, and what else is written with it. */
export interface Decision {
  readonly after: Plan;
  readonly event: string;
  readonly writes?: readonly Write[];
}

async function load(context: Context, id: string): Promise<Result<Loaded>> {
  const ref = parsePlanId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Plan' });
  const [plan, owner, line] = await Promise.all([
    planOf(context.table, ref),
    employeeOf(context.table, ref.employeeId),
    lineOfDay(context.table, ref.employeeId, today(context.clock)),
  ]);
  return plan && owner ? ok({ plan, owner: owner.data, line }) : refuse('NOT_FOUND', 'input.id');
}

/** Changes a plan by one action of the office; the card, the event and the authority go with it. */
export async function alterPlan(
  context: Context,
  input: PlanEdit,
  action: Action,
  decide: (loaded: Loaded) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Kept<Plan>>> {
  const found = await load(context, input.id);
  if (!found.ok) return found;
  const { plan, owner, line } = found.value;
  const authority = await authorise(context, action, subjectOf(plan.data.employeeId, line));
  if (!authority.ok) return authority;
  const seen = atExpectedVersion(plan, input.expectedVersion);
  if (!seen.ok) return seen;
  const decided = await decide(found.value);
  if (!decided.ok) return decided;
  const { after, event, writes = [] } = decided.value;
  const who = whoOf(after, owner, after.year, line?.data.appraiserId ?? null);
  const committed = await commit(context.table, {
    actor: actorRef(context.actor),
    authority: authority.value,
    requestId: context.requestId,
    at: context.clock.now(),
    commitId: context.newId(),
    changes: [
      {
        kind: planKind,
        key: plan.key,
        before: plan,
        after,
        event: { type: event, public: { planId: input.id, status: after.status } },
        onConflict: lostTo(planKind),
      },
    ],
    writes: [...writes, writePlanCard(after, who), ...(line ? [lineStands(line)] : [])],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Plan>) : committed;
}
