/** An achievement put on record as it becomes, with the desk on which it lies. */
import { officeStands } from '../../../organisation/appointment/store.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { lostTo } from '../../../platform/versions.ts';
import { type AchievementEvent, announceAchievement } from '../events.ts';
import type { Achievement } from '../rules.ts';
import { achievementKey, achievementKind, deskWrites } from '../store.ts';

interface Becoming {
  readonly before: Kept<Achievement> | null;
  readonly after: Achievement;
  readonly event: AchievementEvent;
}

/** Demands that the appointment stands that gave the right, if one did. */
async function authorityStands(context: Context, authority: string): Promise<Write[]> {
  if (context.actor.kind !== 'PERSON') return [];
  const role = (['MANAGER', 'BKPP', 'ASSESSOR'] as const).find((one) => authority.startsWith(one));
  return role ? officeStands(context, role) : [];
}

/** Commits it. Refuses: VERSION_BEHIND or CONFLICT when somebody was faster. */
export async function commitAchievement(
  context: Context,
  authority: string,
  { before, after, event }: Becoming,
): Promise<Result<Kept<Achievement>>> {
  const at = context.clock.now();
  const committed = await commitAs(context, authority, {
    at,
    changes: [
      {
        kind: achievementKind,
        key: achievementKey(after),
        before,
        after,
        event: announceAchievement(event, after),
        onConflict: lostTo(achievementKind),
      },
    ],
    writes: [...(await authorityStands(context, authority)), ...deskWrites(before?.data ?? null, after, at)],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Achievement>) : committed;
}
