/**
 * Under which rule of the access table each field of the contract stands. A test walks the executable
 * schema and fails on a field without a rule; another asks each of them as every role.
 *
 * A type's `*` is the rule by which an object of it was reached; a field that needs more is named.
 * `WITH_PARENT`: whoever was given the object around it may see it.
 */
import type { Action } from '../platform/access.ts';

export type FieldRule = Action | 'WITH_PARENT';

/** The action behind each mutation. */
export const mutationRules = {
  createPlan: 'plan.create',
  editPlan: 'plan.edit',
  submitPlan: 'plan.submit',
  withdrawPlan: 'plan.withdraw',
  returnPlan: 'plan.return',
  approvePlan: 'plan.approve',
  setPolicy: 'policy.set',
  submitMonthTarget: 'month.submitTarget',
  approveMonthTarget: 'month.approveTarget',
  submitMonthRealisation: 'month.submitRealisation',
  verifyMonth: 'month.verify',
  returnMonth: 'month.return',
  recordActivities: 'activity.record',
  submitActivities: 'activity.submit',
  resubmitActivity: 'activity.resubmit',
  voidActivity: 'activity.void',
  verifyActivities: 'activity.verify',
  rateEvaluation: 'evaluation.rate',
  issueEvaluation: 'evaluation.issue',
  receiveEvaluation: 'evaluation.receive',
} as const satisfies Record<string, Action>;

/** The action behind each read at the root; `node` and `nodes` follow the type that the id names. */
export const queryRules = {
  viewer: 'viewer.read',
  employee: 'directory.read',
  unit: 'directory.read',
  plan: 'plan.read',
  month: 'month.read',
  evaluation: 'evaluation.read',
  policies: 'policy.read',
  bankItems: 'bank.read',
  jobRun: 'run.read',
  node: 'WITH_PARENT',
  nodes: 'WITH_PARENT',
} as const satisfies Record<string, FieldRule>;

const rows: FieldRule = 'WITH_PARENT';

/** Objects: `*` for the whole type, or single fields. */
export const objectRules: Record<string, Record<string, FieldRule>> = {
  Employee: {
    '*': 'directory.read',
    nip: 'employee.read',
    employmentStatus: 'employee.read',
    legalStatus: 'employee.read',
    rank: 'employee.read',
    plans: 'plan.read',
    month: 'month.read',
    team: 'team.read',
  },
  Unit: { '*': 'directory.read', people: 'unit.read' },
  Viewer: { '*': 'viewer.read' },
  Plan: { '*': 'plan.read' },
  Month: { '*': 'month.read' },
  EmployeeMonth: { '*': 'month.read', activityMonth: 'activity.read', evaluations: 'evaluation.read' },
  ActivityMonth: { '*': 'activity.read' },
  Activity: { '*': 'activity.read' },
  Evaluation: { '*': 'evaluation.read' },
  BankItem: { '*': 'bank.read' },
  Policy: { '*': 'policy.read' },
  JobRun: { '*': 'run.read' },
  PeriodCard: { '*': 'month.read', plan: 'plan.read', evaluation: 'evaluation.read' },
  DeskItem: { '*': 'viewer.read' },
  ...Object.fromEntries(
    [
      'Node',
      'PageInfo',
      'UserError',
      'UserErrorParam',
      'Rank',
      'Position',
      'PersonSnapshot',
      'AppraiserOn',
      'WorkResult',
      'Indicator',
      'BehaviourExpectation',
      'MonthLine',
      'Achievement',
      'Evidence',
      'ActivityDay',
      'ActivityOutcome',
      'ActivityResult',
      'ActivityExplanation',
      'EvaluatedMonth',
      'NormMinutes',
      'PlanSummary',
      'MonthSummary',
      'MinutesSummary',
      'EvaluationSummary',
      'RefusedCount',
    ].map((type) => [type, { '*': rows }]),
  ),
};

/** A payload, a connection and an edge show what their action gave. */
const isWrapper = (type: string): boolean => /(Payload|Connection|Edge)$/.test(type);

/** The rule of a field, or null when nobody has written one. */
export function ruleOf(type: string, field: string): FieldRule | null {
  if (type === 'Mutation') return (mutationRules as Record<string, FieldRule>)[field] ?? null;
  if (type === 'Query') return (queryRules as Record<string, FieldRule>)[field] ?? null;
  if (isWrapper(type)) return rows;
  return objectRules[type]?.[field] ?? objectRules[type]?.['*'] ?? null;
}
