import type { Evidence, KindRows, Severity } from './kind.ts';

/** Twice what is looked at at all. */
const byScore = ({ score, limit }: Evidence): Severity =>
  Number(score) >= 2 * Number(limit) ? 'MEDIUM' : 'LOW';

export const d07 = {
  PLAN_OF_ANOTHER_HAND: {
    code: 'D07',
    severity: byScore,
    owner: 'BKPP',
    mends: ['returnPlan', 'amendPlan', 'waiveFinding'],
    secret: true,
    anew: ['submittedAt'],
  },
} as const satisfies KindRows;
