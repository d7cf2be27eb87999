/** The access table's rows of what monitoring shows of many at once. docs/domain.md 6.3. */
import type { Rule } from './relations.ts';

export const monitoringAccess = {
  // Numbers of a unit: also for its head and the leader above; the lists behind them stand under rules of their own.
  'overview.read': { relations: ['HEAD', 'MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'] },
  'cityOverview.read': { relations: ['BKPP', 'AUDITOR'] },
} as const satisfies Record<string, Rule>;
