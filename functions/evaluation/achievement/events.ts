/** What leaves the system about an organisation's achievement: never the predicate. Who may read it asks by its id. */
import * as z from 'zod';
import { unitId as unitNodeId } from '../../organisation/unit/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { type Achievement, inForceOf, statuses } from './rules.ts';
import { achievementId } from './store.ts';

const about = () =>
  z.strictObject({
    achievementId: idSchema,
    unitId: idSchema,
    period: periodText.describe('The month or year, such as 2026-M10 or 2026-Y.'),
    status: z.enum(statuses),
    number: z.int().nullable().describe('The number in force; null before it is set.'),
  });

export const achievementEvents = outward(about, 'achievementId', {
  achievementDrafted: "A unit's achievement was drawn up, by hand or by e-Sakip.",
  achievementRecommended:
    "The assessment team recommended a unit's achievement; it waits for the leader above.",
  achievementSet: "A unit's achievement was set: its people can be evaluated.",
  achievementPublished: "A unit's achievement can be seen by everybody.",
  achievementCorrected: "A unit's achievement was corrected: a new number supersedes the last.",
  achievementOverridden: 'The people of a unit may be evaluated before its achievement is set.',
  achievementRerouted: 'An achievement that waits to be set lies on the desk of another leader.',
});
export type AchievementEvent = keyof typeof achievementEvents;

/** Announces what happened to an achievement. */
export const announceAchievement = (type: AchievementEvent, achievement: Achievement): Announcement => ({
  type,
  public: {
    achievementId: achievementId(achievement),
    unitId: unitNodeId(achievement),
    period: achievement.period,
    status: achievement.status,
    number: inForceOf(achievement)?.number ?? null,
  },
});
