import type { Evidence, KindRows, Severity } from './kind.ts';

const SEVERITY: readonly Severity[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Superiors who have not evaluated, as grave as it has climbed; and evaluations that never came before any. */
export const d17 = {
  EVALUATIONS_OVERDUE: {
    code: 'D17',
    severity: ({ round }: Evidence): Severity => SEVERITY[Number(round) - 1] ?? 'HIGH',
    owner: 'EMPLOYEE',
    mends: ['rateEvaluation', 'issueEvaluation', 'rateEvaluations', 'issueEvaluations'],
  },
  EVALUATION_NOT_OPENED: {
    code: 'D17',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['setAppraiserOverride', 'draftAssignmentRequest', 'waiveFinding'],
  },
} as const satisfies KindRows;
