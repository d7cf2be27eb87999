/**
 * Under which rule of the access table each field of the contract stands. A test walks the executable
 * schema and fails on a field without a rule; another asks each of them as every role.
 *
 * `WITH_PARENT`: whoever was given the object around it may see it.
 */
import { by, type ObjectRules, part } from './fieldRule.ts';
import { activityRules } from './activityRules.ts';
import { bankRules } from './bankRules.ts';
import { feedbackRules } from './feedbackRules.ts';
import { planningRules } from './planningRules.ts';
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
    activityMonths: 'activity.read',
    team: 'team.read',
    teamMonths: 'team.read',
    withoutDialogue: 'team.read',
    feedback: 'feedback.read',
    upwardFeedback: 'feedback.read',
    feedbackStanding: 'feedback.give',
    history: 'employee.read',
    subordinates: 'team.read',
    calendar: 'employee.read',
    windowExceptions: 'employee.read',
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
      monthReceipts: 'unit.read',
      withoutMonth: 'unit.read',
      employees: 'people.read',
      assignmentRequests: 'request.read',
      discrepancies: 'discrepancy.list',
      agreement: 'agreement.read',
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
  }),
  Evaluation: by(
    'evaluation.read',
    'id version employee period planNo status businessDate employeeSnapshot appraiserSnapshot month activity openedAt ratedAt issuedAt receivedAt docHash regulationVersion',
    // Once it is issued, whoever may read it sees these too.
    {
      ratingResult: 'evaluationDraft.read',
      ratingBehaviour: 'evaluationDraft.read',
      predicate: 'evaluationDraft.read',
      rationale: 'evaluationDraft.read',
      recommendation: 'evaluationDraft.read',
      withoutDialogue: 'evaluationDraft.read',
      priorDialogue: 'evaluationDraft.read',
    },
  ),
  ...activityRules,
  ...bankRules,
  ...feedbackRules,
  Policy: by('policy.read', 'key description value defaultValue inEffect effectiveFrom legalBasis'),
  PolicyPreview: by('policy.set', 'key effectiveFrom before after months people peopleAreEstimated agencies'),
  MovedMonth: part('period partsFrom partsTo windows activityDays opened cutOff'),
  CutOff: part('window months agencies'),
  AgencyCutOff: part('name months'),
  MovedWindow: part('week window date before after days overAtOnce'),
  WindowDays: part('from to'),
  AgencyPeople: part('name people'),
  JobRun: by(
    'run.read',
    'name period status startedAt plannedAt completedAt expected done refused missing refusedBy',
  ),
  RegisterProblem: by('register.read', 'id row column code severity message'),
  RegisterImport: by(
    'register.read',
    'id format asOf state sha256 requestedAt validatedAt committedAt rejection findings progress problems problemsUrl',
  ),
  PeriodCard: by('month.read', 'id employee name period planNo positionTitle unitName month minutes', {
    plan: 'plan.read',
    dialogue: 'plan.read',
    evaluation: 'evaluation.read',
    activityMonth: 'activity.read',
  }),
  AssignmentRequest: by(
    'request.read',
    'id version type status statusSince employee position unit from to endsOn letter reason requestedBy draftedAt submittedAt head forwardedAt decidedBy decidedAt dueOn overdue note',
  ),
  Discrepancy: by(
    'discrepancy.read',
    'id version class severity owner state since foundAt employee year planNo registerSays recordSays whatToDo present resolution note waivedUntil decidedBy',
  ),
  UnitAgreementEdge: part('cursor node agreement'),
  Letter: part('number date title url sha256'),
  Appointment: by(
    'appointment.read',
    'id version employee role unit from to status inForce proposedBy confirmedBy confirmedAt ending note',
  ),
  AppointmentEnding: part('proposedBy proposedAt lastDay note'),
  DeskItem: by('viewer.read', 'id step employee period planNo since dueOn count subject'),
  Node: part('id'),
  PageInfo: part('startCursor endCursor hasNextPage hasPreviousPage'),
  UserError: part('code field message params'),
  UserErrorParam: part('name value'),
  Rank: part('code name from'),
  PositionHolder: part('employee role from to'),
  MonthReceiptEdge: part('cursor node expected opened states late'),
  WithoutDialogueEdge: part('cursor node heldOn'),
  VacancyEdge: part('cursor node subordinates acting'),
  EmployeeHistory: part('ranks legalStatuses assignments lines leaves'),
  Leave: part('type from to letterNo'),
  Holiday: part('date kind name decreeNo provisional'),
  PersonCalendar: part('period days workingDays workingMinutes workingDaysLeft dutyDaysLeft'),
  PersonDay: part('date kind name absence start end breakMinutes workingMinutes ramadan outage'),
  RankRecord: part('rank recordedAt'),
  LegalStatusRecord: part('status from recordedAt'),
  AssignmentRecord: part('position role from to letterNo recordedAt supersededAt'),
  LineRecord: part('line recordedAt supersededAt'),
  PersonSnapshot: part('name nip rankCode rankName positionTitle unitName agencyName'),
  AppraiserOn: part('appraiser superior verifier basis reason from to'),
  MonthLine: part(
    'indicatorId resultId resultText aspect text unit comparator target targetText noTargetReason realisation realisationText achievement note evidence files',
  ),
  MonthTask: part('taskId text assignedBy realisation evidence files accepted note'),
  MonthWindows: part('target targetUntil realisation earliestRealisation verification'),
  Achievement: part('met percent'),
  Evidence: part('title url'),
  // Whoever sees what it proves may fetch it: it is shown with that.
  EvidenceFile: by(
    'evidence.read',
    'id fileName bytes sha256 state type mediaType rejection broughtAt keptUntil downloadUrl',
    { alsoBroughtBy: 'evidence.compare' },
  ),
  SharedFileEdge: part('cursor node owner others at'),
  RepeatedFile: part('file activities'),
  EvidenceRejection: part('code message'),
  EvidenceUpload: part('file address'),
  UploadAddress: part('method url headers expiresInSeconds'),
  UploadHeader: part('name value'),
  ActivityResult: part(
    'verifiedMinutes unverifiedMinutes leaveCreditMinutes target percent capped explanation',
  ),
  ActivityExplanation: part('step value rule message'),
  EvaluatedMonth: part('lines filled inWords met'),
  PlanSummary: part('kind approach status late submittedAt results'),
  DialogueSummary: part('kind state on agreedOn heldOn open'),
  MonthSummary: part('status late lines filled'),
  MinutesSummary: part('verified target'),
  TeamMonth: part('period expected states late subordinates'),
  SubordinateMonth: part('employee planNo status late'),
  MonthStateCount: part('status count'),
  EvaluationSummary: part('status predicate withoutDialogue'),
  PriorDialogue: part('since dialogueId heldOn confirmed warning'),
  RefusedCount: part('code count'),
  RegisterFindings: part('rows good bad warned problems listed'),
  RegisterProgress: part('rows read done registered changed unchanged refused'),
  RegisterRejection: part('row code message'),
  RegisterUpload: part('import method url headers expiresInSeconds'),
  RegisterUploadHeader: part('name value'),
};

/** A payload, a connection and an edge show what their action gave. */
const wrapperRules: Readonly<Record<string, ObjectRules>> = {
  Connection: part('edges pageInfo'),
  Edge: part('node cursor'),
  Payload: part(
    'userErrors leave position unit discrepancy assignmentRequest appointment plan policy month evaluation activity activityMonth outcomes exceptions days templates upload registerImport agreement report matrix row dialogue line amendment declaration outage windowException preview proposal bankItem bank feedback',
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
