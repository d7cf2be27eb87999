import type { KindRows } from './kind.ts';
import { ofTicket } from './ofTicket.ts';

/** Roles that BKPP was not told of: what was done without one, and offices and requests that wait for one. */
export const d06 = {
  PLAN_SET_UNAUTHORISED: {
    code: 'D06',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['amendPlan', 'approveAmendment', 'waiveFinding'],
  },
  MONTH_DECIDED_UNAUTHORISED: { code: 'D06', severity: 'HIGH', owner: 'BKPP', mends: ['waiveFinding'] },
  EVALUATION_DECIDED_UNAUTHORISED: {
    code: 'D06',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['reopenEvaluation', 'rateEvaluation', 'issueEvaluation'],
  },
  DECIDED_PAST_ACTING: {
    code: 'D06',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['draftAssignmentRequest', 'reopenEvaluation', 'amendPlan'],
  },
  ACTING_PAST_END: {
    code: 'D06',
    severity: 'HIGH',
    owner: 'BKPP',
    mends: ['draftAssignmentRequest', 'approveAssignmentRequest'],
    turn: 'STANDS',
  },
  // Its last day is past, so that no revocation may name one: the turn of the day ends it.
  ROLE_NOT_ENDED: {
    code: 'D06',
    severity: 'MEDIUM',
    owner: 'BKPP',
    mends: ['draftAssignmentRequest', 'approveAssignmentRequest'],
    turn: 'STANDS',
  },
  SUPERIOR_VACANT: {
    code: 'D06',
    severity: 'MEDIUM',
    owner: 'UNIT',
    mends: ['draftAssignmentRequest'],
    turn: 'STANDS',
  },
  REQUEST_WITH_HEAD_LONG: {
    code: 'D06',
    severity: 'MEDIUM',
    owner: 'UNIT',
    mends: ['forwardAssignmentRequest', 'returnAssignmentRequest', 'withdrawAssignmentRequest'],
    turn: 'STANDS',
  },
  REQUEST_WITH_BKPP_LONG: {
    code: 'D06',
    severity: 'MEDIUM',
    owner: 'BKPP',
    mends: ['approveAssignmentRequest', 'rejectAssignmentRequest', 'returnAssignmentRequest'],
    turn: 'STANDS',
  },
  PLT_UNKNOWN: ofTicket('D06', 'PLT_UNKNOWN', ['draftAssignmentRequest']),
  JPT_UNKNOWN: ofTicket('D06', 'JPT_UNKNOWN', ['draftAssignmentRequest']),
} as const satisfies KindRows;
