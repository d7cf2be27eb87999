/** Every read of the contract, for the walk of every read by every role. */
import { achievementReads } from './achievementReads.ts';
import { evaluationRows } from './evaluationRows.ts';
import { allowanceReads } from './allowanceRows.ts';
import { followingRows } from './followingRows.ts';
import { whyRows } from './whyRows.ts';
import { activityReads } from './activityReads.ts';
import { agreementReads } from './agreementReads.ts';
import { countingRows } from './countingRows.ts';
import { feedbackRows } from './feedbackRows.ts';
import { readingRows } from './readingRows.ts';
import { guidanceRows } from './guidanceRows.ts';
import { evidenceReads } from './evidenceReads.ts';
import { byId, directory, ofCard, ofEmployee, ofMonth, ofNode, ofNoun, type Row } from './reads.ts';

const SAME = '(id: $id, from: 3, to: 3) { to { no } }';
const SIGNS = 'plan(id: $id) { authorshipSignals { kind } }';

/** What of each root field and object is read, and whom the access table must list for it. */
export const readRows: Readonly<Record<string, Row>> = {
  ...guidanceRows,
  ...followingRows,
  ...whyRows,
  ...countingRows,
  ...activityReads,
  ...evidenceReads,
  ...feedbackRows,
  ...allowanceReads,
  ...readingRows,
  'Query.viewer': { at: 'viewer', query: 'viewer { offices }', needs: [['viewer.read', 'CALLER']] },
  'Query.employee': ofEmployee('name', 'name'),
  'Query.employeeByNip': {
    at: 'employeeByNip',
    query: 'employeeByNip(nip: $nip) { name }',
    byNumber: true,
    needs: [['employee.read', 'OWNER']],
  },
  'Query.unit': byId('unit', 'unit', 'unit(id: $id) { name }', directory),
  'Query.organisation': {
    at: 'organisation.edges',
    query: 'organisation { edges { node { name } } }',
    needs: [directory],
  },
  'Query.position': byId('position', 'position', 'position(id: $id) { title }', directory),
  'Query.vacancies': byId('unit', 'vacancies.edges', 'vacancies(unit: $id) { edges { subordinates } }', [
    'people.read',
    'UNIT',
  ]),
  'Query.assignmentRequest': byId('request', 'assignmentRequest', 'assignmentRequest(id: $id) { version }', [
    'request.read',
    'OWNER',
  ]),
  'Query.assignmentRequests': {
    at: 'assignmentRequests.edges',
    query: 'assignmentRequests(status: FORWARDED) { edges { node { version } } }',
    needs: [['request.read', 'NOBODY']],
  },
  'Query.appointment': byId('appointment', 'appointment', 'appointment(id: $id) { version }', [
    'appointment.read',
    'OWNER',
  ]),
  'Query.appointments': {
    at: 'appointments.edges',
    query: 'appointments(role: AUDITOR) { edges { node { version } } }',
    needs: [['appointment.read', 'NOBODY']],
  },
  'Viewer.appointments': {
    at: 'viewer',
    query: 'viewer { appointments { version } }',
    needs: [
      ['viewer.read', 'CALLER'],
      ['appointment.read', 'CALLER'],
    ],
  },
  'Viewer.bkppDesk': {
    at: 'viewer.bkppDesk.edges',
    query: 'viewer { bkppDesk { edges { node { step } } } }',
    needs: [
      ['viewer.read', 'CALLER'],
      ['bkppDesk.read', 'NOBODY'],
    ],
  },
  'Unit.assignmentRequests': byId(
    'unit',
    'unit.assignmentRequests.edges',
    'unit(id: $id) { assignmentRequests { edges { node { version } } } }',
    directory,
    ['request.read', 'UNIT'],
  ),
  'Query.discrepancy': byId('discrepancy', 'discrepancy', 'discrepancy(id: $id) { version }', [
    'discrepancy.read',
    'OWNER',
  ]),
  'Query.discrepancies': {
    at: 'discrepancies.edges',
    query: 'discrepancies(state: OPEN) { edges { node { version } } }',
    needs: [['discrepancy.list', 'NOBODY']],
  },
  'Unit.discrepancies': byId(
    'unit',
    'unit.discrepancies.edges',
    'unit(id: $id) { discrepancies { edges { node { version } } } }',
    directory,
    ['discrepancy.list', 'UNIT'],
  ),
  ...agreementReads,
  'Query.matrix': byId('matrix', 'matrix', 'matrix(id: $id) { version }', ['matrix.read', 'OWNER']),
  'Employee.matrices': ofEmployee('matrices', 'matrices(year: 2026) { id }', ['matrix.read', 'OWNER']),
  'Employee.assignments': ofEmployee('assignments', 'assignments(year: 2026) { id }', [
    'assignment.read',
    'OWNER',
  ]),
  'MatrixRow.draft': byId('matrix', 'matrix.rows.0.draft', 'matrix(id: $id) { rows { draft { id } } }', [
    'matrix.read',
    'OWNER',
  ]),
  'Query.dialogue': byId('dialogue', 'dialogue', 'dialogue(id: $id) { version }', ['dialogue.read', 'OWNER']),
  'Plan.dialogues': byId(
    'plan',
    'plan.dialogues.edges',
    'plan(id: $id) { dialogues { edges { node { version } } } }',
    ['plan.read', 'OWNER'],
    ['dialogue.read', 'OWNER'],
  ),
  'Plan.lines': byId(
    'plan',
    'plan.lines',
    'plan(id: $id) { lines { lineId } }',
    ['plan.read', 'OWNER'],
    ['thread.read', 'OWNER'],
  ),
  'Query.plan': ofNoun('plan', '(id: $id) { version }'),
  'Query.comparePlanVersions': ofNoun('plan', SAME, 'comparePlanVersions'),
  'Plan.authorshipSignals': byId('plan', 'plan.authorshipSignals', SIGNS, ['authorship.read', 'OWNER']),
  'Plan.amendment': ofNoun('plan', '(id: $id) { amendment { id } }', 'plan.amendment'),
  'Query.month': ofNoun('month', '(id: $id) { version }'),
  'Query.evaluation': ofNoun('evaluation', '(id: $id) { version }'),
  'Query.workCalendar': {
    at: 'workCalendar.holidays',
    query: 'workCalendar(year: 2026) { holidays { name } }',
    needs: [['calendar.read', 'NOBODY']],
  },
  'Query.windowExceptions': {
    at: 'windowExceptions.edges',
    query: 'windowExceptions { edges { node { until } } }',
    needs: [['exception.read', 'NOBODY']],
  },
  'Employee.calendar': ofEmployee('calendar', 'calendar(month: "2026-M10") { workingDays }', [
    'employee.read',
    'OWNER',
  ]),
  'Employee.windowExceptions': ofEmployee('windowExceptions', 'windowExceptions { until }', [
    'employee.read',
    'OWNER',
  ]),
  'Query.policyPreview': {
    at: 'policyPreview.preview',
    query:
      'policyPreview(input: { key: "activity.inputWindowDays", effectiveFrom: "2026-12-01", value: 5 }) { preview { people } }',
    needs: [['policy.set', 'NOBODY']],
  },
  'Query.policies': { at: 'policies', query: 'policies { key }', needs: [['policy.read', 'NOBODY']] },
  'Query.bankItems': {
    at: 'bankItems.edges',
    query: 'bankItems(allFamilies: true) { edges { node { code } } }',
    needs: [['bank.read', 'NOBODY']],
  },
  'Query.searchBank': {
    at: 'searchBank',
    query: 'searchBank(text: "surat", allFamilies: true) { match }',
    needs: [['bank.read', 'NOBODY']],
  },
  'Query.bankCsv': { at: 'bankCsv', query: 'bankCsv', needs: [['bank.import', 'NOBODY']] },
  'Query.bankProposal': byId('bankProposal', 'bankProposal', 'bankProposal(id: $id) { version }', [
    'bankProposal.read',
    'OWNER',
  ]),
  'Query.bankProposals': {
    at: 'bankProposals.edges',
    query: 'bankProposals { edges { node { version } } }',
    needs: [['bankProposal.read', 'NOBODY']],
  },
  'BankItemVersion.proposal': byId(
    'bankItem',
    'node.versions.0.proposal',
    'node(id: $id) { ... on BankItem { versions { proposal { version } } } }',
    ['bank.read', 'NOBODY'],
    ['bankProposal.read', 'OWNER'],
  ),
  'Query.jobRun': {
    at: 'jobRun',
    query: 'jobRun(name: "closeMonth", period: "2026-M10") { status }',
    needs: [['run.read', 'NOBODY']],
  },
  'Query.registerImport': byId('registerImport', 'registerImport', 'registerImport(id: $id) { state }', [
    'register.read',
    'NOBODY',
  ]),
  'Employee.nip': ofEmployee('nip', 'nip', ['employee.read', 'OWNER']),
  'Employee.employmentStatus': ofEmployee('employmentStatus', 'employmentStatus', ['employee.read', 'OWNER']),
  'Employee.legalStatus': ofEmployee('legalStatus', 'legalStatus', ['employee.read', 'OWNER']),
  'Employee.rank': ofEmployee('rank', 'rank { code }', ['employee.read', 'OWNER']),
  'Employee.plans': ofEmployee('plans', 'plans(year: 2026) { id }', ['plan.read', 'OWNER']),
  'Employee.month': ofMonth('period', 'period'),
  'Employee.team': ofEmployee('team', 'team(period: "2026-M10") { edges { node { name } } }', [
    'team.read',
    'OWNER',
  ]),
  'Employee.teamMonths': ofEmployee('teamMonths', 'teamMonths(year: 2026) { period }', [
    'team.read',
    'OWNER',
  ]),
  'Employee.withoutDialogue': ofEmployee(
    'withoutDialogue.pageInfo',
    'withoutDialogue(since: "2026-11-01") { edges { heldOn } pageInfo { hasNextPage } }',
    ['team.read', 'OWNER'],
  ),
  'Unit.monthReceipts': byId(
    'unit',
    'unit.monthReceipts',
    'unit(id: $id) { monthReceipts(period: "2026-M10") { edges { opened } } }',
    directory,
    ['unit.read', 'UNIT'],
  ),
  'Unit.withoutMonth': byId(
    'unit',
    'unit.withoutMonth',
    'unit(id: $id) { withoutMonth(period: "2026-M10") { edges { node { name } } } }',
    directory,
    ['unit.read', 'UNIT'],
  ),
  'Unit.people': byId(
    'unit',
    'unit.people',
    'unit(id: $id) { people(period: "2026-M10") { edges { node { name } } } }',
    directory,
    ['unit.read', 'UNIT'],
  ),
  'Employee.history': ofEmployee('history', 'history { ranks { recordedAt } }', ['employee.read', 'OWNER']),
  'Employee.subordinates': ofEmployee('subordinates', 'subordinates { name }', ['team.read', 'OWNER']),
  'Unit.employees': byId(
    'unit',
    'unit.employees',
    'unit(id: $id) { employees { edges { node { name } } } }',
    directory,
    ['people.read', 'UNIT'],
  ),
  'EmployeeMonth.months': ofMonth('months', 'months { id }'),
  'EmployeeMonth.evaluations': ofMonth('evaluations', 'evaluations { id }', ['evaluation.read', 'OWNER']),
  ...Object.fromEntries(
    ['ratingResult', 'ratingBehaviour', 'predicate', 'rationale', 'recommendation', 'withoutDialogue'].map(
      (field) => [
        `Evaluation.${field}`, // of one that is rated and not issued
        byId('evaluation', `evaluation.${field}`, `evaluation(id: $id) { ${field} }`, [
          'evaluationDraft.read',
          'OWNER',
        ]),
      ],
    ),
  ),
  'Evaluation.priorDialogue': byId(
    'evaluation',
    'evaluation.priorDialogue',
    'evaluation(id: $id) { priorDialogue { since } }',
    ['evaluationDraft.read', 'OWNER'],
  ),
  ...achievementReads,
  ...evaluationRows,
  'PeriodCard.plan': ofCard('planCard', 'plan', 'plan.read'),
  'PeriodCard.dialogue': byId(
    'planCard',
    'node.dialogue',
    'node(id: $id) { ... on PeriodCard { dialogue { state } } }',
    ['month.read', 'OWNER'],
    ['plan.read', 'OWNER'],
  ),
  'PeriodCard.evaluation': ofCard('monthCard', 'evaluation', 'evaluation.read'),
  'node of Employee': ofNode('employee', directory),
  'node of Unit': ofNode('unit', directory),
  'node of RegisterProblem': ofNode('registerProblem', ['register.read', 'NOBODY']),
  'node of RegisterImport': ofNode('registerImport', ['register.read', 'NOBODY']),
  'node of Position': ofNode('position', directory),
  'node of AssignmentRequest': ofNode('request', ['request.read', 'OWNER']),
  'node of Appointment': ofNode('appointment', ['appointment.read', 'OWNER']),
  'node of Discrepancy': ofNode('discrepancy', ['discrepancy.read', 'OWNER']),
  'node of Plan': ofNode('plan', ['plan.read', 'OWNER']),
  'node of RoleResultMatrix': ofNode('matrix', ['matrix.read', 'OWNER']),
  'node of MatrixRow': ofNode('matrixRow', ['assignment.read', 'OWNER']),
  'node of CascadeAssignment': ofNode('cascadeAssignment', ['assignment.read', 'OWNER']),
  'node of PerformanceDialogue': ofNode('dialogue', ['dialogue.read', 'OWNER']),
  'node of PlanLine': ofNode('planLine', ['thread.read', 'OWNER']),
  'node of Amendment': ofNode('amendment', ['amendment.read', 'OWNER']),
  'node of Month': ofNode('month', ['month.read', 'OWNER']),
  'node of Evaluation': ofNode('evaluation', ['evaluation.read', 'OWNER']),
  'node of CalendarDeclaration': ofNode('declaration', ['calendar.read', 'NOBODY']),
  'node of Outage': ofNode('outage', ['calendar.read', 'NOBODY']),
  'node of WindowException': ofNode('windowException', ['employee.read', 'OWNER']),
  'node of BankItem': ofNode('bankItem', ['bank.read', 'NOBODY']),
  'node of BankProposal': ofNode('bankProposal', ['bankProposal.read', 'OWNER']),
  'node of PlanExample': ofNode('planExample', ['guidance.read', 'NOBODY']),
  'node of PeriodCard': ofNode('monthCard', ['month.read', 'OWNER']),
  'node of DeskItem': ofNode('deskItem', ['viewer.read', 'APPRAISER']),
};
