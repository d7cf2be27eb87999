import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import type { PersonSnapshot } from '../../../organisation/employee/rules.ts';
import type { Instant } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { changesBetween, type ContentChange } from '../comparison.ts';
import type { Plan } from '../../plan/rules.ts';
import { type PlanRef, planVersionsOf } from '../../plan/store.ts';
import { readPlan } from '../../plan/actions/readPlan.ts';

/** A plan as it was set, the `no`-th time, when and by whom; `version` is the plan's then. */
export interface PlanVersion {
  readonly no: number;
  readonly version: number;
  readonly setAt: Instant;
  readonly setBy: PersonSnapshot;
  readonly plan: Plan;
}

/** The versions of a plan that was read, oldest first. */
export async function versionsOf({ table }: Context, plan: PlanRef): Promise<PlanVersion[]> {
  const documents = await planVersionsOf(table, plan);
  return documents.map(({ version, data }, at) => {
    const { approvedAt, appraiser } = data;
    if (!approvedAt || !appraiser) throw new Error('a document does not say who set it, and when');
    return { no: at + 1, version, setAt: approvedAt, setBy: appraiser, plan: data };
  });
}

/** Two versions of a plan, and what changed from the one to the other. */
export interface PlanComparison {
  readonly plan: Kept<Plan>;
  readonly from: PlanVersion;
  readonly to: PlanVersion;
  readonly changes: readonly ContentChange[];
}

/**
 * Compares two versions of a plan by their `version`. Refuses as `readPlan` does, and: PLAN_VERSION_UNKNOWN, on
 * `from` or `to`.
 */
export async function comparePlanVersions(
  context: Context,
  asked: { readonly id: string; readonly from: number; readonly to: number },
): Promise<Result<PlanComparison>> {
  const read = await readPlan(context, asked.id);
  if (!read.ok) return read;
  const versions = await versionsOf(context, read.value.data);
  const [from, to] = [asked.from, asked.to].map((no) => versions.find(({ version }) => version === no));
  if (!from) return refuse('PLAN_VERSION_UNKNOWN', 'from', { version: asked.from });
  if (!to) return refuse('PLAN_VERSION_UNKNOWN', 'to', { version: asked.to });
  return ok({ plan: read.value, from, to, changes: changesBetween(from.plan, to.plan) });
}
