/** The table itself: every action with the relations and the scope that give a right to it. docs/domain.md 6.3. */
import { findingAccess } from './findingAccess.ts';
import { followingAccess } from './followingAccess.ts';
import { readingAccess } from './readingAccess.ts';
import { whyAccess } from './whyAccess.ts';
import { monitoringAccess } from './monitoringAccess.ts';
import { closeReaders, readers, type Rule } from './relations.ts';

export type { Relation, Rule } from './relations.ts';

const self: Rule = { relations: ['SELF'] };
const appraiser: Rule = { relations: ['APPRAISER', 'ACTING_SUPERIOR'] };
const leading: Rule = { relations: ['SELF', 'ACTING_HOLDER', 'ACTING_SUPERIOR', 'DELEGATE'] };
const verifier: Rule = { relations: ['APPRAISER', 'ACTING_SUPERIOR', 'VERIFIER'] };
/** Both sides of a dialogue. */
const eitherSide: Rule = { relations: ['SELF', 'APPRAISER', 'ACTING_SUPERIOR'] };
export const ACCESS = {
  'viewer.read': { relations: ['SELF'] },
  'directory.read': { relations: ['ANYONE'], scope: 'kinerja/employees.read' },
  // Who appraises by override, and the ends of offices and units.
  'directory.structure': { relations: ['BKPP'] },
  'employee.read': { relations: readers, scope: 'kinerja/employees.read' },
  // Leave: by BKPP, or by the personnel register's own system.
  'employee.recordLeave': { relations: ['BKPP'], scope: 'kinerja/register.import' },
  // Longer windows of one person.
  'employee.grantException': { relations: ['BKPP'] },
  // The list of all that run.
  'exception.read': { relations: ['BKPP', 'AUDITOR'] },
  // A leader's superior is the superior of the team's members; nobody further away sees them.
  'team.read': { relations: ['SELF', 'APPRAISER', 'TEAM_LEAD', 'BKPP', 'AUDITOR'] },
  // Lists of people with their status; names alone are everybody's.
  'people.read': {
    relations: ['MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'],
    scope: 'kinerja/employees.read',
  },
  'unit.read': { relations: ['MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'], scope: 'kinerja/months.read' },
  'bank.read': { relations: ['ANYONE'], scope: 'kinerja/months.read' },
  // The activity bank is BKPP's; units propose for it.
  'bank.retire': { relations: ['BKPP'] },
  'bank.import': { relations: ['BKPP'] },
  'bank.favour': self,
  'bankProposal.read': { relations: ['SELF', 'MANAGER', 'BKPP', 'AUDITOR'] },
  'bankProposal.propose': { relations: ['MANAGER'] },
  'bankProposal.edit': { relations: ['MANAGER'] },
  'bankProposal.withdraw': { relations: ['MANAGER'] },
  'bankProposal.decide': { relations: ['BKPP'] },
  'policy.read': { relations: ['ANYONE'], scope: 'kinerja/months.read' },
  'policy.set': { relations: ['BKPP'] },
  // The instance's calendar, its outages among it, is everybody's to read.
  'calendar.read': { relations: ['ANYONE'], scope: 'kinerja/months.read' },
  'calendar.declare': { relations: ['BKPP'] },
  'calendar.registerOutage': { relations: ['BKPP'] },
  'plan.read': { relations: readers, scope: 'kinerja/plans.read' },
  // An agreement is a public document: everybody in the house reads it, and agencies that may read plans.
  'agreement.read': { relations: ['ANYONE'], scope: 'kinerja/plans.read' },
  'agreementDraft.read': { relations: ['MANAGER', 'BKPP', 'AUDITOR'] },
  // By hand, where the source is not e-Sakip; else by BKPP, or by e-Sakip's own client.
  'agreement.write': { relations: ['MANAGER', 'BKPP'] },
  'agreement.import': { relations: ['BKPP'], scope: 'kinerja/agreements.import' },
  // Examples and the calculation of action plans: nobody's data.
  'guidance.read': { relations: ['ANYONE'], scope: 'kinerja/plans.read' },
  'plan.create': self,
  'plan.edit': self,
  'plan.submit': self,
  'plan.withdraw': self,
  // Before it is set, where the policy asks for it; whoever reviews may return it too.
  'plan.review': { relations: ['MANAGER', 'BKPP'] },
  'plan.return': appraiser,
  'plan.approve': appraiser,
  // The role-result matrix: the leader distributes, whoever they have delegated it to, or whoever acts for one who is no longer in office.
  'matrix.read': { relations: [...readers, 'ACTING_HOLDER', 'DELEGATE'], scope: 'kinerja/plans.read' },
  'matrix.start': self,
  'matrix.edit': leading,
  'matrix.publish': leading,
  'matrix.revise': leading,
  'matrix.withdraw': leading,
  'assignment.read': { relations: readers, scope: 'kinerja/plans.read' },
  'assignment.accept': self,
  'assignment.ask': self,
  // What two people talked over is theirs, their superior's, and of those who answer for the whole.
  'dialogue.read': {
    relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'BKPP', 'AUDITOR'],
  },
  'dialogue.schedule': eitherSide,
  'dialogue.record': eitherSide,
  'dialogue.confirm': eitherSide,
  'dialogue.cancel': eitherSide,
  'dialogue.settle': eitherSide,
  // Only the owner writes a plan and asks about it; who reads it by a relation of the office may comment.
  'thread.read': { relations: readers },
  'thread.ask': self,
  'thread.answer': appraiser,
  'thread.comment': {
    relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'MANAGER', 'BKPP'],
  },
  'thread.settle': eitherSide,
  'thread.acknowledge': self,
  // Signs of another hand in a plan: for whoever looks into them, never for who stands near (docs/domain.md 3, D07).
  'authorship.read': { relations: ['BKPP', 'AUDITOR'] },
  'plan.cancel': self,
  // From an earlier one of their own.
  'plan.copy': self,
  'plan.amend': { relations: ['SELF', 'APPRAISER', 'ACTING_SUPERIOR'] },
  // of a plan in force that is to be changed: its owner alone writes it
  'amendment.read': { relations: readers, scope: 'kinerja/plans.read' },
  'amendment.edit': self,
  'amendment.submit': self,
  'amendment.withdraw': self,
  'amendment.review': { relations: ['MANAGER', 'BKPP'] },
  'amendment.return': appraiser,
  'amendment.approve': appraiser,
  'amendment.abandon': { relations: ['SELF', 'APPRAISER', 'ACTING_SUPERIOR'] },
  'month.read': { relations: [...readers, 'VERIFIER'], scope: 'kinerja/months.read' },
  'month.submitTarget': self,
  'month.submitRealisation': self,
  'month.approveTarget': appraiser,
  // A target is the appraiser's to return; a realisation also the verifier's.
  'month.return': verifier,
  // Nothing is typed in it: the lines are the plan's, and the target is its owner's to submit again.
  'month.renew': { relations: ['SELF', 'BKPP'] },
  'month.verify': verifier,
  'activity.read': { relations: [...readers, 'VERIFIER'], scope: 'kinerja/months.read' },
  'activity.record': self,
  'activity.edit': self,
  'activity.submit': self,
  'activity.resubmit': self,
  'activity.void': self,
  'activity.verify': verifier,
  'activity.keepTemplate': self,
  // A file is its owner's; whoever else may see it sees what it proves, and fetches it there.
  'evidence.read': { relations: ['SELF', 'BKPP'] },
  'evidence.bring': self,
  // Who else brought the same file, and for how much one stands.
  'evidence.compare': { relations: ['BKPP'] },
  // As of signs of another hand in a plan: signs of habit are for whoever looks into them, never for who stands near.
  'activitySignals.read': { relations: ['BKPP', 'AUDITOR'] },
  // Feedback: by whoever works with somebody; read by them and those above. What subordinates write names none of them.
  'feedback.read': { relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'BKPP', 'AUDITOR'] },
  'feedback.give': {
    relations: ['APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'VERIFIER', 'TEAM_LEAD', 'SUBORDINATE', 'PEER'],
  },
  // What somebody has written is known to them alone.
  'givenFeedback.read': self,
  'givenFeedback.correct': self,
  'givenFeedback.withdraw': self,
  // An organisation's achievement: everybody's once it is published, before that of those who answer for it.
  'achievement.read': { relations: ['ANYONE'], scope: 'kinerja/evaluations.read' },
  'achievementDraft.read': { relations: ['SELF', 'HEAD', 'MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR'] },
  'achievement.draft': { relations: ['MANAGER', 'BKPP'] },
  'achievement.import': { relations: ['BKPP'], scope: 'kinerja/achievements.import' },
  'achievement.recommend': { relations: ['ASSESSOR'] },
  // The leader above; of a unit with nobody above BKPP.
  'achievement.set': { relations: ['HEAD', 'BKPP'] },
  'achievement.publish': { relations: ['HEAD', 'BKPP'] },
  'achievement.correct': { relations: ['BKPP'] },
  'achievement.override': { relations: ['BKPP'] },
  'evaluation.read': { relations: readers, scope: 'kinerja/evaluations.read' },
  // Ratings, predicate and what was written, before it is issued: BKPP sees all, the auditor the audit log.
  'evaluationDraft.read': { relations: ['APPRAISER', 'SUPERIOR', 'ACTING_SUPERIOR', 'BKPP', 'AUDITOR'] },
  // How the predicates of a group lie, drafts included: counts, for whoever answers for the whole.
  'distribution.read': { relations: ['BKPP', 'AUDITOR'] },
  'evaluation.rate': appraiser,
  'evaluation.issue': appraiser,
  'evaluation.receive': self,
  'evaluation.accept': self,
  'evaluation.object': self,
  // An academic result, by which a year of study is rated: never by whoever rates it.
  'evaluation.study': { relations: ['SELF', 'BKPP'] },
  // With a legal reference; never their own.
  'evaluation.reopen': { relations: ['BKPP'] },
  // A superior's own, held back until theirs are issued.
  'evaluation.release': { relations: ['BKPP'] },
  // Superiors who have not evaluated: of a unit for its head, whoever is above, and who answers for the whole.
  'overdue.read': { relations: ['HEAD', 'MANAGER', 'BKPP', 'AUDITOR'] },
  // The document as it was issued, with what was objected and decided: no agency's.
  'evaluationDocument.read': { relations: closeReaders },
  // Its appraiser is who issued it; who decides stands above that one on the day of filing.
  'objection.read': { relations: closeReaders },
  'objection.explain': { relations: ['SELF', 'APPRAISER'] },
  'objection.withdraw': self,
  'objection.decide': { relations: ['SUPERIOR', 'ACTING_SUPERIOR'] },
  // Where nobody stands above: what the appointing authority decided; never their own, nor what they issued.
  'objection.record': { relations: ['BKPP'] },
  ...followingAccess,
  ...readingAccess,
  ...findingAccess,
  ...monitoringAccess,
  // The register: by BKPP, or by its own system's client. Problems of rows hold no personal data.
  'register.read': { relations: ['BKPP', 'AUDITOR'], scope: 'kinerja/register.import' },
  'register.import': { relations: ['BKPP'], scope: 'kinerja/register.import' },
  'run.read': { relations: ['BKPP', 'AUDITOR'], scope: 'kinerja/runs.read' },
  // requests to BKPP (docs/domain.md 6.2, 6.3)
  'request.read': { relations: ['SELF', 'HEAD', 'MANAGER', 'BKPP', 'AUDITOR'] },
  'request.draft': { relations: ['MANAGER'] },
  'request.submit': { relations: ['MANAGER'] },
  'request.withdraw': { relations: ['MANAGER'] },
  'request.forward': { relations: ['HEAD'] },
  'request.return': { relations: ['HEAD', 'BKPP'] },
  'request.approve': { relations: ['BKPP'] },
  'request.reject': { relations: ['BKPP'] },
  'request.revoke': { relations: ['BKPP'] },
  // appointments to the offices of performance management
  'appointment.read': { relations: ['SELF', 'BKPP', 'AUDITOR'] },
  // What waits for BKPP lies on one desk, which all its people see.
  'bkppDesk.read': { relations: ['BKPP'] },
  'appointment.propose': { relations: ['BKPP'] },
  'appointment.confirm': { relations: ['BKPP'] },
  'appointment.end': { relations: ['BKPP'] },
  // differences from the personnel register
  'discrepancy.read': { relations: ['SELF', 'APPRAISER', 'SUPERIOR', 'MANAGER', 'BKPP', 'AUDITOR'] },
  'discrepancy.list': { relations: ['MANAGER', 'BKPP', 'AUDITOR'] },
  'discrepancy.acknowledge': { relations: ['MANAGER', 'BKPP'] },
  'discrepancy.resolve': { relations: ['MANAGER', 'BKPP'] },
  'discrepancy.waive': { relations: ['BKPP'] },
  ...whyAccess,
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof ACCESS;
