/** The rules of what follows from evaluations (allowance, credit points, follow-up): a part of rootRules.ts. */
import type { Action } from '../platform/access.ts';

export const followingMutations = {
  proposeAllowancePolicy: 'allowancePolicy.propose',
  editAllowancePolicy: 'allowancePolicy.edit',
  withdrawAllowancePolicy: 'allowancePolicy.withdraw',
  returnAllowancePolicy: 'allowancePolicy.return',
  approveAllowancePolicy: 'allowancePolicy.approve',
  validateAttendance: 'attendance.import',
  commitAttendance: 'attendance.import',
  adjustAllowance: 'adjustment.record',
  withdrawAllowanceAdjustment: 'adjustment.withdraw',
  takeAllowanceExport: 'allowance.export',
  enterOpeningCredit: 'credit.enter',
  proposeFollowUp: 'followUp.propose',
  acceptFollowUp: 'followUp.decide',
  rejectFollowUp: 'followUp.decide',
  recordFollowUp: 'followUp.guide',
  finishFollowUp: 'followUp.decide',
  lapseFollowUp: 'followUp.decide',
  withdrawFollowUp: 'followUp.withdraw',
} as const satisfies Record<string, Action>;

/** Who read of oneself, and everything that is held of oneself. */
export const readingQueries = {
  myReadings: 'reading.read',
  myData: 'ownData.read',
} as const satisfies Record<string, Action>;

export const followingQueries = {
  allowancePolicy: 'allowancePolicy.read',
  allowancePolicies: 'allowancePolicy.read',
  attendance: 'attendance.read',
  allowanceAdjustments: 'adjustment.read',
  unitAllowanceAdjustments: 'adjustment.read',
  allowance: 'allowance.read',
  allowanceTrial: 'allowancePolicy.try',
  allowanceExport: 'allowanceExport.read',
  allowanceExports: 'allowanceExport.read',
  eligibility: 'eligibility.read',
  followUp: 'followUp.read',
  followUps: 'followUp.list',
} as const satisfies Record<string, Action>;
