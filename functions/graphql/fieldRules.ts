/**
 * Under which rule of the access table each field of the contract stands. A test walks the executable
 * schema and fails on a field without a rule; another asks each of them as every role.
 *
 * `WITH_PARENT`: whoever was given the object around it may see it.
 */
import { by, type ObjectRules, part } from './fieldRule.ts';
import { achievementRules } from './achievementRules.ts';
import { activityRules } from './activityRules.ts';
import { allowanceRules } from './allowanceRules.ts';
import { bankRules } from './bankRules.ts';
import { countingRules } from './countingRules.ts';
import { evaluationRules } from './evaluationRules.ts';
import { feedbackRules } from './feedbackRules.ts';
import { planningRules } from './planningRules.ts';
import { policyRules } from './policyRules.ts';
import { readingRules } from './readingRules.ts';
import { whyRules } from './whyFields.ts';
import { type FieldRule, mutationRules, queryRules } from './rootRules.ts';

export { mutationRules, queryRules };

/** Objects, field by field. */
export const objectRules: Readonly<Record<string, ObjectRules>> = {
  ...planningRules,
  Employee: by('directory.read', 'id name position unit workWeek appraiserOn', {
    nip: 'employee.read',
    employmentStatus: 'employee.read',
    legalStatus: 'employee.read',
    rank: 'employee.read',
    plans: 'plan.read',
    matrices: 'matrix.read',
    assignments: 'assignment.read',
    month: 'month.read',
    year: 'evaluation.read',
    activityMonths: 'activity.read',
    team: 'team.read',
    teamMonths: 'team.read',
    withoutDialogue: 'team.read',
    feedback: 'feedback.read',
    upwardFeedback: 'feedback.read',
    feedbackStanding: 'feedback.give',
    feedbackResults: 'feedback.give',
    history: 'employee.read',
    subordinates: 'team.read',
    calendar: 'employee.read',
    windowExceptions: 'employee.read',
    credit: 'credit.read',
    followUps: 'followUp.read',
    readings: 'reading.read',
    findings: 'finding.read',
  }),
  WorkCalendar: by('calendar.read', 'year baseIsKnown holidays declarations outages'),
  CalendarDeclaration: by(
    'calendar.read',
    'id version kind name from to decreeNo declaredAt withdrawnAt withdrawnBy',
  ),
  Outage: by('calendar.read', 'id version from to reason days changeableUntil registeredAt withdrawnAt note'),
  WindowException: by('employee.read', 'id employee window months until reason grantedAt endedAt endNote'),
  Unit: by(
    'directory.read',
    'id code esakipCode isPerformanceUnit name kind workWeek validFrom validTo parent children positions',
    {
      people: 'unit.read',
      overdueAppraisers: 'overdue.read',
      overview: 'overview.read',
      monthReceipts: 'unit.read',
      withoutMonth: 'unit.read',
      employees: 'people.read',
      assignmentRequests: 'request.read',
      discrepancies: 'discrepancy.list',
      findings: 'finding.list',
      agreement: 'agreement.read',
      achievements: 'achievement.read',
      achievement: 'achievement.read',
      distribution: 'distribution.read',
    },
  ),
  Position: by(
    'directory.read',
    'id code title kind level eselon grade isPukm unit superior appraiserOverride holders validTo',
  ),
  Viewer: by('viewer.read', 'employee offices desk bank activityTemplates', {
    appointments: 'appointment.read',
    bkppDesk: 'bkppDesk.read',
    feedbackGiven: 'givenFeedback.read',
  }),
  Month: by(
    'month.read',
    'id version employee period planNo planId planVersion from to status missedBy lines targetSubmittedAt targetApprovedAt realisedAt verifiedAt lockedAt verifier lateTarget lateReason escalatedAt targetDeemed tasks returnNote exceptionIds openedAt onLeave windows',
  ),
  EmployeeMonth: by('month.read', 'period months', {
    activityMonth: 'activity.read',
    evaluations: 'evaluation.read',
    feedbackCounts: 'feedback.read',
    attendance: 'attendance.read',
    allowanceAdjustments: 'adjustment.read',
    allowance: 'allowance.read',
    allowanceAwaits: 'allowance.read',
  }),
  Evaluation: by(
    'evaluation.read',
    'id version employee period planNo status businessDate employeeSnapshot appraiserSnapshot month activity openedAt ratedAt issuedAt receivedAt docHash regulationVersion lines behaviours deemedReceived receiveUntil objectUntil finalAt finalBy documents reopenings achievementUnit year subordinatesOpen release',
    // Once it is issued, whoever may read it sees these too.
    {
      ratingResult: 'evaluationDraft.read',
      ratingBehaviour: 'evaluationDraft.read',
      predicate: 'evaluationDraft.read',
      rationale: 'evaluationDraft.read',
      recommendation: 'evaluationDraft.read',
      withoutDialogue: 'evaluationDraft.read',
      priorDialogue: 'evaluationDraft.read',
      achievement: 'evaluationDraft.read',
      withoutAchievement: 'evaluationDraft.read',
      ratingBasis: 'evaluationDraft.read',
      distribution: 'evaluationDraft.read',
      contract: 'evaluationDraft.read',
      suggestions: 'evaluationDraft.read',
      document: 'evaluationDocument.read',
      objections: 'objection.read',
    },
  ),
  ...evaluationRules,
  ...achievementRules,
  ...activityRules,
  ...allowanceRules,
  ...bankRules,
  ...countingRules,
  ...feedbackRules,
  ...policyRules,
  ...readingRules,
  ...whyRules,
};

/** A payload, a connection and an edge show what their action gave. */
const wrapperRules: Readonly<Record<string, ObjectRules>> = {
  Connection: part('edges pageInfo'),
  Edge: part('node cursor'),
  Payload: part(
    'userErrors leave position unit discrepancy assignmentRequest appointment plan policy month evaluation activity activityMonth outcomes exceptions days templates upload registerImport agreement report matrix row dialogue line amendment declaration outage windowException preview proposal bankItem bank feedback achievement left objection allowancePolicy adjustments allowanceExport openingCredit followUp finding scan place',
  ),
};

function rulesOf(type: string): ObjectRules | undefined {
  const wrapper = /(Payload|Connection|Edge)$/.exec(type)?.[0];
  return objectRules[type] ?? (wrapper ? wrapperRules[wrapper] : undefined);
}

/** The rule of a field, or null when nobody has written one. */
export function ruleOf(type: string, field: string): FieldRule | null {
  if (type === 'Mutation') return (mutationRules as Record<string, FieldRule>)[field] ?? null;
  if (type === 'Query') return (queryRules as Record<string, FieldRule>)[field] ?? null;
  const rules = rulesOf(type);
  return rules?.more?.[field] ?? (rules?.fields.includes(field) ? rules.by : null);
}
