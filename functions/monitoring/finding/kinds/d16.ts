import type { Evidence, KindRows, Severity } from './kind.ts';

/** A group of issued evaluations that lies otherwise than the guide. It is guidance, but where the policy makes it bind. */
export const d16 = {
  DISTRIBUTION_OFF_GUIDE: {
    code: 'D16',
    severity: ({ mode }: Evidence): Severity => (mode === 'BLOCK' ? 'HIGH' : 'LOW'),
    owner: 'BKPP',
    mends: ['reopenEvaluation', 'rateEvaluation', 'issueEvaluation'],
  },
} as const satisfies KindRows;
