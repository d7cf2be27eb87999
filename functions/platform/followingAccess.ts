/** The access table's rows of what follows from evaluations: allowance, credit points, follow-up. docs/domain.md 6.3. */
import { closeReaders, type Rule } from './relations.ts';

export const followingAccess = {
  // The formula by which everybody is paid is everybody's to read; what is only proposed is BKPP's.
  'allowancePolicy.read': { relations: ['ANYONE'], scope: 'kinerja/allowances.read' },
  'allowanceProposal.read': { relations: ['BKPP', 'AUDITOR'] },
  'allowancePolicy.propose': { relations: ['BKPP'] },
  'allowancePolicy.edit': { relations: ['BKPP'] },
  'allowancePolicy.withdraw': { relations: ['BKPP'] },
  'allowancePolicy.return': { relations: ['BKPP'] },
  'allowancePolicy.approve': { relations: ['BKPP'] },
  'allowancePolicy.try': { relations: ['BKPP'] },
  // What somebody is paid, and their attendance: their own, and of those who answer for it. No superior sees it.
  'attendance.read': { relations: ['SELF', 'BKPP', 'AUDITOR'], scope: 'kinerja/attendance.import' },
  'attendance.import': { relations: ['BKPP'], scope: 'kinerja/attendance.import' },
  'allowance.read': { relations: ['SELF', 'BKPP', 'AUDITOR'], scope: 'kinerja/allowances.read' },
  'allowance.export': { relations: ['BKPP'], scope: 'kinerja/allowances.read' },
  'allowanceExport.read': { relations: ['BKPP', 'AUDITOR'], scope: 'kinerja/allowances.read' },
  'adjustment.read': { relations: ['SELF', 'BKPP', 'AUDITOR'], scope: 'kinerja/allowances.read' },
  'adjustment.record': { relations: ['BKPP'] },
  'adjustment.withdraw': { relations: ['BKPP'] },
  // Credit points of functional posts; what somebody brought along is entered by BKPP, never their own.
  'credit.read': { relations: closeReaders, scope: 'kinerja/evaluations.read' },
  'credit.enter': { relations: ['BKPP'] },
  // What follows from evaluations. Its owner sees it once it is accepted; nobody decides what they proposed where BKPP does.
  'followUp.read': { relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'BKPP', 'AUDITOR'] },
  // Who may be considered for what: as the lists of people are, for whoever proposes by them.
  'eligibility.read': { relations: ['MANAGER', 'BKPP'] },
  'followUp.list': { relations: ['BKPP', 'AUDITOR'] },
  // Whoever is of BKPP is told that it is their own by the rule itself.
  'followUp.propose': { relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'BKPP'] },
  'followUp.withdraw': { relations: ['APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR'] },
  // Rewards, sanctions and renewals are BKPP's; coaching and counselling the appraiser's.
  'followUp.decide': { relations: ['BKPP'] },
  'followUp.guide': { relations: ['APPRAISER', 'ACTING_SUPERIOR'] },
} as const satisfies Record<string, Rule>;
