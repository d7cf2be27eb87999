/** The rules of the fields of planning's objects: agreements, matrices, plans and what is about them. */
import { by, type ObjectRules, part } from './fieldRule.ts';

export const planningRules: Readonly<Record<string, ObjectRules>> = {
  Plan: by(
    'plan.read',
    'id version employee year planNo kind approach form from to status employeeSnapshot appraiserSnapshot workResults behaviours resourceSupport accountabilityScheme consequences contentHash submittedAt attestation approvedAt late returnNote regulationVersion agreementMismatches agreementUncovered reviewRequired reviewedAt reviewedBy lintFindings superiorOfAppraiserSnapshot agreementTargetsOff closedBecause versions',
    {
      dialogues: 'dialogue.read',
      lines: 'thread.read',
      authorshipSignals: 'authorship.read',
      amendment: 'amendment.read',
    },
  ),
  Amendment: by(
    'amendment.read',
    'id version no plan employee status reason requestedBy requestedAt kind approach workResults behaviours resourceSupport accountabilityScheme consequences contentHash submittedAt attestation reviewRequired reviewedAt reviewedBy approvedAt returnNote lintFindings abandonNote',
  ),
  PlanVersion: part(
    'no version setAt setBy reason requestedBy employeeSnapshot kind approach from to workResults behaviours resourceSupport accountabilityScheme consequences',
  ),
  PlanChange: part('kind path before after'),
  PlanComparison: part('plan from to changes'),
  PerformanceAgreement: by(
    'agreement.read',
    'id version unit year number source sourceVersion publishedAt items versions versionOf changes',
    { draft: 'agreementDraft.read', uncovered: 'unit.read' },
  ),
  AgreementVersion: by('agreement.read', 'id number source sourceVersion publishedAt items'),
  AgreementItem: by('agreement.read', 'id itemId goal indicator target targetText unit perspective'),
  AgreementReport: by(
    'agreement.import',
    'rows good bad warned agreements problemsFound problems problemsCsv',
  ),
  RoleResultMatrix: by(
    'matrix.read',
    'id version leader year planNo state published publishedAt draft results rows coverage',
  ),
  MatrixRow: by('assignment.read', 'id version contentVersion leader year planNo employee kind cells', {
    draft: 'matrix.read',
  }),
  CascadeAssignment: by(
    'assignment.read',
    'id resultId leaderResult leader employee kind mode intermediateResult sharePermille note state question answeredAt row',
  ),
  PerformanceDialogue: by(
    'dialogue.read',
    'id version planId employee no kind state scheduledFor heldOn superior superiorSnapshot agenda notes agreements followUps approach carried carriedToId contentHash confirmations closedAt cancelNote',
  ),
  PlanLine: by(
    'thread.read',
    'id lineId kind text textHash proposal questions unanswered acknowledged acknowledgement entries',
  ),
  AgendaPoint: part('id text discussed'),
  FollowUp: part('id text owner due state note'),
  CarriedPoint: part('id from fromPlanId text owner due state note'),
  DialogueConfirmation: part('side by contentHash at'),
  LineProposal: part('kind text textHash acknowledged'),
  LineEntry: part('id kind by at text questionId settledAt'),
  LineAcknowledgement: part('text at current'),
  AgreementItemContent: part('itemId goal indicator target targetText unit perspective'),
  AgreementDraft: part('items savedAt'),
  AgreementChange: part('itemId kind was is'),
  AgreementMismatch: part('resultId itemId kind was is'),
  AgreementTargetOff: part('resultId item planned'),
  AgreementOutcome: part('unitCode unit year sourceVersion rows outcome agreement'),
  AgreementProblem: part('row column code severity message'),
  MatrixResult: part('id category text'),
  MatrixShares: part('resultId permille'),
  MatrixPlace: part('employee resultId'),
  MatrixCoverage: part('uncoveredResultIds withoutAssignment sharesOff circular outsideLine gone outdated'),
  WorkResult: part(
    'id category classification text leaderResult assignmentId agreementItemId assignedBy indicators',
  ),
  Indicator: part(
    'id aspect perspective text target comparator unit targetText aggregation months activities',
  ),
  AuthorshipSignal: part('kind at message caution others'),
  PlanAttestation: part('at contentHash'),
  PlanForm: part('title columns detail sections'),
  BehaviourExpectation: part('value standards specialExpectation'),
  LintFinding: part('code severity path messageId messageEn suggestion'),
  TargetSplit: part('months userErrors'),
  PlanExample: by('guidance.read', 'id code family levels text leaderResult indicators'),
  PlanExampleIndicator: part('aspect text target comparator unit aggregation'),
};
