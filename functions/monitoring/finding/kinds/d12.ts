import type { KindRows } from './kind.ts';

/** What a leader does with a matrix that is in force. */
const REVISING = ['reviseMatrix', 'editMatrix', 'publishMatrix'] as const;

/** A leader's matrix as it is in force, or none. They are about the leader, who alone distributes. */
export const d12 = {
  MATRIX_MISSING: {
    code: 'D12',
    severity: 'HIGH',
    owner: 'EMPLOYEE',
    mends: ['startMatrix', 'editMatrix', 'publishMatrix'],
  },
  RESULT_WITHOUT_ASSIGNEE: {
    code: 'D12',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: [...REVISING, 'waiveFinding'],
  },
  STAFF_WITHOUT_ASSIGNMENT: { code: 'D12', severity: 'MEDIUM', owner: 'EMPLOYEE', mends: REVISING },
  SHARES_OFF: { code: 'D12', severity: 'HIGH', owner: 'EMPLOYEE', mends: REVISING },
  ASSIGNMENT_CIRCULAR: {
    code: 'D12',
    severity: 'HIGH',
    owner: 'EMPLOYEE',
    mends: ['reviseMatrix', 'withdrawAssignments', 'publishMatrix'],
  },
  ASSIGNMENT_OUTSIDE_LINE: {
    code: 'D12',
    severity: 'MEDIUM',
    owner: 'EMPLOYEE',
    mends: ['reviseMatrix', 'withdrawAssignments', 'publishMatrix'],
  },
  ASSIGNED_RESULT_GONE: { code: 'D12', severity: 'MEDIUM', owner: 'EMPLOYEE', mends: REVISING },
  ASSIGNED_RESULT_CHANGED: { code: 'D12', severity: 'LOW', owner: 'EMPLOYEE', mends: REVISING },
} as const satisfies KindRows;
