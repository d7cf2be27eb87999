/** A run taken up again: whoever was refused or missed is sent to the workers once more. docs/architecture.md 9. */
import type { Period } from '../platform/period.ts';
import { runOf } from '../platform/run/run.ts';
import { plan, type Planning } from './planner.ts';
import { reconcile } from './reconciler.ts';

/**
 * Sends those of a run who were refused or missed; everybody when its day passed without a run. Costs
 * the reading of the markers when there is nobody.
 */
export async function catchUp(planning: Planning, job: string, period: Period): Promise<void> {
  const begun = await runOf(planning.table, job, period);
  await plan(planning, job, period); // also what a planner left that died
  if (begun) await reconcile(planning, job, period, { requeue: true, refusedToo: true });
}
