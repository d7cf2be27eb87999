/** The root field rules of findings: a part of rootRules.ts. */
import type { Action } from '../platform/access.ts';

export const monitoringMutations = {
  waiveFinding: 'finding.waive',
  scanUnit: 'finding.scan',
} as const satisfies Record<string, Action>;

export const monitoringQueries = {
  finding: 'finding.read',
  myFindings: 'viewer.read',
  findings: 'finding.list',
  // Of another hand (D07) by `signal.read` alone.
  signals: 'habitSignal.read',
} as const satisfies Record<string, Action>;
