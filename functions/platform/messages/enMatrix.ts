/** What a refusal of the role-result matrix says, in English. docs/domain.md 1.5, 6.4 I3 to I5. */
import type { idMatrix } from './idMatrix.ts';

export const enMatrix: Record<keyof typeof idMatrix, string> = {
  MATRIX_NO_DRAFT: 'No version of the matrix is being drawn up. Begin a revision first.',
  MATRIX_DRAFT_OPEN: 'A new version of this matrix is being drawn up already. Go on with it, or publish it.',
  MATRIX_PLAN_CLOSED:
    "The leader's plan (up to {date}) is closed; its matrix can no longer be changed or answered. Ask whoever leads the office now for an assignment.",
  MATRIX_ROWS: 'A matrix has {max} rows at most.',
  MATRIX_ROW_TWICE: 'This assignee is named more than once. Send each row once.',
  MATRIX_CELL_TWICE: 'This result is named more than once in one row. Send each cell once.',
  MATRIX_RESULT_UNKNOWN: "This result is not in the leader's plan. Choose one of the plan's results.",
  MATRIX_SHARE_MISSING: 'Direct cascading needs a share of 1 to 1000 thousandths.',
  MATRIX_SHARE_INDIRECT: 'Indirect cascading has no share. Leave the share out.',
  MATRIX_RESULT_MISSING: 'Indirect cascading needs the intermediate result that is expected.',
  MATRIX_EMPTY: 'The matrix has no assignment yet.',
  MATRIX_SHARES: 'The shares of result {resultId} come to {found} thousandths; {whole} would be right.',
  MATRIX_RESULT_GONE:
    "The assignment of result {resultId} to employee {employeeId} no longer holds: the result is not in the leader's plan. Withdraw the assignment.",
  MATRIX_OUTSIDE:
    "Employee {employeeId} is neither of the leader's line nor of a team of theirs today. Withdraw the row, or ask BKPP for a team lead.",
  MATRIX_CIRCULAR:
    'Employee {employeeId} assigns to this leader, be it through others: assignments may not run in a circle. Withdraw the row.',
  MATRIX_CHANGED:
    'This assignment changed with publication {found}. Load it again, and read it before you answer.',
};
