import type { Evidence, KindRows, Severity } from './kind.ts';

/** Guidance, but where the policy makes it bind. BKPP looks at the reasons of those who rated. */
const offGuide = {
  code: 'D16',
  severity: ({ mode }: Evidence): Severity => (mode === 'BLOCK' ? 'HIGH' : 'LOW'),
  owner: 'BKPP',
  mends: ['reopenEvaluation', 'rateEvaluation', 'issueEvaluation', 'waiveFinding'],
} as const;

/** A group of issued evaluations that lies otherwise than the guide: a kind a clause. */
export const d16 = {
  GROUP_NOT_MOST: offGuide,
  GROUP_TOO_MANY: offGuide,
  GROUP_TOO_FEW: offGuide,
  GROUP_WITHOUT: offGuide,
} as const satisfies KindRows;
