/** Organisations' achievements laid in a table without the acts that led there. */
import type { Achievement, OrgPredicate } from '../../functions/evaluation/achievement/rules.ts';
import { achievementKey, achievementKind } from '../../functions/evaluation/achievement/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { type Instant, monthPeriod, type Period, yearPeriod } from '../../functions/platform/period.ts';
import { OCTOBER } from './months.ts';

const at = '2026-11-05T02:00:00.000Z' as Instant;

/** What a unit came to in a month, as somebody writes it. */
export const content = (changes: object = {}) => ({
  grounds: 'Rencana aksi Oktober berjalan sesuai target yang disepakati.',
  predicate: 'BAIK',
  ...changes,
});

/** An achievement that is set, BAIK in October unless told otherwise. */
export const makeAchievement = (
  unitId: string,
  changes: Partial<Achievement> & { readonly predicate?: OrgPredicate } = {},
): Achievement => {
  const { predicate = 'BAIK', ...more } = changes;
  return {
    unitId,
    period: OCTOBER,
    status: 'SET',
    content: {
      grounds: 'Rencana aksi berjalan sesuai target yang disepakati.',
      agreementPart: null,
      expectationPart: null,
      percent: 97_500,
      predicate,
      evidence: [],
      source: 'MANUAL',
      sourceVersion: null,
      contentHash: 'laid by a test',
      savedAt: at,
    },
    recommendation: null,
    determinations: [
      {
        number: 1,
        predicate,
        reason: null,
        legalReference: null,
        supersedes: null,
        recommended: null,
        by: 'leader of the test',
        positionId: null,
        at,
      },
    ],
    publishedAt: null,
    override: null,
    waitsFor: null,
    ...more,
  };
};

export const achievementItem = (achievement: Achievement): Item =>
  makeItem(achievementKind, achievementKey(achievement), achievement);

/** The achievements of a unit in every month of 2026 and the year, all set: so that its people can be evaluated. */
export const achievementsSet = (unitId: string, predicate: OrgPredicate = 'BAIK'): Item[] => {
  const months = Array.from({ length: 12 }, (_, no): Period => monthPeriod(2026, no + 1));
  return [...months, yearPeriod(2026)].map((period) =>
    achievementItem(makeAchievement(unitId, { period, predicate })),
  );
};
