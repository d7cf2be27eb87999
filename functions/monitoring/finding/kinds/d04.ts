import type { Evidence, KindRows, Severity } from './kind.ts';

/** A month that has ended keeps its lines: what is wrong with them is told, and no longer mended but waived. */
const whileItRuns = ({ status }: Evidence): Severity =>
  status === 'LOCKED' || status === 'MISSED' ? 'MEDIUM' : 'HIGH';

const ofLine = {
  code: 'D04',
  severity: whileItRuns,
  owner: 'EMPLOYEE',
  mends: ['renewMonthLines', 'returnMonth', 'waiveFinding'],
} as const;

export const d04 = {
  MONTH_LINE_MISSING: ofLine,
  MONTH_LINE_EXTRA: ofLine,
  MONTH_LINE_TWICE: ofLine,
  MONTH_TARGET_DRIFT: ofLine,
  PLAN_AGGREGATION: { code: 'D04', severity: 'HIGH', owner: 'EMPLOYEE', mends: ['amendPlan'] },
} as const satisfies KindRows;
