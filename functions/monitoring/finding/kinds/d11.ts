import type { Evidence, KindRows, Severity } from './kind.ts';

/** An error would have been refused at its submission. */
const byErrors = ({ errors }: Evidence): Severity => (Number(errors) > 0 ? 'MEDIUM' : 'LOW');

export const d11 = {
  PLAN_NOT_RIGHT: { code: 'D11', severity: byErrors, owner: 'EMPLOYEE', mends: ['amendPlan'] },
  TARGET_OUTLIER: { code: 'D11', severity: 'LOW', owner: 'UNIT', mends: ['amendPlan'], turn: 'ENDS' },
  APPROVED_NOT_RIGHT: { code: 'D11', severity: 'MEDIUM', owner: 'UNIT', mends: ['amendPlan'], turn: 'ENDS' },
} as const satisfies KindRows;
