/** Mutations of achievements, for the walk of every mutation by every role. */
import { content } from './achievements.ts';
import type { Row } from './calendarRows.ts';
import { OCTOBER } from './months.ts';

const behind = { expectedVersion: 999 };
const onAchievement = (more: object = {}): Row => ({
  about: 'UNIT',
  input: ({ achievement }) => ({ id: achievement, ...behind, ...more }),
});
const onUnit = (more: object): Row => ({
  about: 'UNIT',
  input: ({ unit }) => ({ unitId: unit, period: OCTOBER, ...behind, ...more }),
});

/** Mutations of achievements, for the walk of every mutation by every role. */
export const achievementMutations = {
  validateAchievements: { about: 'NOBODY', input: () => ({ content: '{' }) },
  commitAchievements: { about: 'NOBODY', input: () => ({ content: '[]' }) },
  draftAchievement: onUnit({ content: content() }),
  recommendAchievement: {
    about: 'UNIT',
    input: ({ achievement, employee }) => ({
      id: achievement,
      ...behind,
      members: [employee],
      criteria: [{ name: 'Capaian rencana aksi', weight: 100, score: 90 }],
      predicate: 'BAIK',
    }),
  },
  setAchievement: onAchievement({ predicate: 'BAIK' }),
  publishAchievement: onAchievement(),
  correctAchievement: onAchievement({
    predicate: 'KURANG',
    reason: 'Data keliru.',
    legalReference: 'SK 1/2026',
  }),
  overrideAchievement: onUnit({ reason: 'Tim penilai belum dibentuk.', legalReference: 'SK 1/2026' }),
} satisfies Record<string, Row>;
