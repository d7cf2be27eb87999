import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK, type DeskPlace, subjectIdOf } from '../../../platform/desk.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { achievementOf } from '../store.ts';
import { commitAchievement } from './commitAchievement.ts';
import { leaderships } from './place.ts';

/**
 * Moves an achievement that waits to be set to whoever is the leader now, since the one with whom it lies has left
 * office; whether it moved.
 */
export async function rerouteAchievement(
  context: Context,
  item: DeskPlace,
  authority: string,
): Promise<boolean> {
  const moved = await retrying(async (): Promise<Result<boolean>> => {
    const before = await achievementOf(context.table, { unitId: subjectIdOf(item), period: item.period });
    if (!before?.data.waitsFor) return ok(false);
    const { leader } = await leaderships(context)(before.data);
    const holder = leader?.employeeId ?? BKPP_DESK;
    if (holder === before.data.waitsFor.holder) return ok(false);
    const after = { ...before.data, waitsFor: { ...before.data.waitsFor, holder } };
    const done = await commitAchievement(context, authority, { before, after, event: 'achievementRerouted' });
    return done.ok ? ok(true) : done;
  });
  if (!moved.ok) throw new Error(`an achievement is not rerouted: ${moved.problems[0].code}`);
  return moved.value;
}
