import type { Evidence, KindRows, Severity } from './kind.ts';

const SEVERITY: readonly Severity[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Superiors who have not evaluated: as grave as it has climbed. */
export const d17 = {
  EVALUATIONS_OVERDUE: {
    code: 'D17',
    severity: ({ round }: Evidence): Severity => SEVERITY[Number(round) - 1] ?? 'HIGH',
    owner: 'EMPLOYEE',
    mends: ['rateEvaluation', 'issueEvaluation', 'rateEvaluations', 'issueEvaluations'],
  },
} as const satisfies KindRows;
