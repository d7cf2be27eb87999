import type { Evidence, KindRows, Severity } from './kind.ts';

/** An error would have been refused at its submission. */
const byErrors = ({ errors }: Evidence): Severity => (Number(errors) > 0 ? 'MEDIUM' : 'LOW');

/** The manager writes no plan: they ask at its line, its owner or the appraiser amends it, and BKPP lets a right one stand. */
const ASKING = ['commentOnLine', 'amendPlan', 'waiveFinding'] as const;

export const d11 = {
  PLAN_NOT_RIGHT: { code: 'D11', severity: byErrors, owner: 'EMPLOYEE', mends: ['amendPlan'] },
  TARGET_OUTLIER: { code: 'D11', severity: 'LOW', owner: 'UNIT', mends: ASKING, turn: 'ENDS' },
  APPROVED_NOT_RIGHT: { code: 'D11', severity: 'MEDIUM', owner: 'UNIT', mends: ASKING, turn: 'ENDS' },
} as const satisfies KindRows;
