/** What mends what: by the check that failed, by the refusal, and by the state that an action needs. */
import type { Relation } from '../../platform/access.ts';
import type { ProblemCode } from '../../platform/messages/codes.ts';
import { type Params, type Problem } from '../../platform/result.ts';
import { transitions as ofActivities } from '../../execution/activity/rules.ts';
import { transitions as ofMonths } from '../../execution/month/rules.ts';
import { transitions as ofEvaluations } from '../../evaluation/evaluation/states.ts';
import { transitions as ofFollowUps } from '../../evaluation/followUp/rules.ts';
import { requestTransitions } from '../../organisation/request/rules.ts';
import { transitions as ofAmendments } from '../../planning/amendment/rules.ts';
import { transitions as ofDialogues } from '../../planning/dialogue/rules.ts';
import { transitions as ofPlans } from '../../planning/plan/rules.ts';
import type { Mend } from './checks.ts';

const mend = (key: Mend['key'], ...mutations: readonly string[]): Mend => ({ key, mutations });

export const REROUTE = mend('EXPLAIN_MEND_REROUTE', 'rerouteItem');
export const ISSUE = mend('EXPLAIN_MEND_ISSUE', 'issueEvaluation');
export const LINE = mend(
  'EXPLAIN_MEND_LINE',
  'commitRegister',
  'setAppraiserOverride',
  'draftAssignmentRequest',
);
const OFFICE = mend('EXPLAIN_MEND_OFFICE', 'proposeAppointment', 'confirmAppointment');
const WINDOW = mend('EXPLAIN_MEND_WINDOW', 'grantWindowException', 'registerOutage');
const OWN_PLAN = mend('EXPLAIN_MEND_OWNER', 'editPlan', 'submitPlan');
const amend = (...first: readonly string[]): Mend =>
  mend('EXPLAIN_MEND_AMEND', ...first, 'editAmendment', 'submitAmendment');
const AMEND: Readonly<Record<string, Mend>> = { APPROVED: amend('amendPlan'), AMENDING: amend() };
const DIALOGUE = mend('EXPLAIN_MEND_DIALOGUE', 'scheduleDialogue', 'recordDialogue', 'confirmDialogue');
const SOURCES = mend('EXPLAIN_MEND_SOURCES', 'publishMatrix', 'acceptAssignments');
const ACHIEVEMENT = mend('EXPLAIN_MEND_ACHIEVEMENT', 'setAchievement', 'overrideAchievement');
const SUBORDINATES = mend('EXPLAIN_MEND_SUBORDINATES', 'issueEvaluations', 'releaseEvaluation');

const byLine: ReadonlySet<Relation> = new Set<Relation>([
  'APPRAISER',
  'SUPERIOR',
  'ACTING_SUPERIOR',
  'ACTING_HOLDER',
  'VERIFIER',
  'HEAD',
]);
const byOffice: ReadonlySet<Relation> = new Set<Relation>(['MANAGER', 'BKPP', 'ASSESSOR', 'AUDITOR']);

/** What gives somebody a right that they do not have: another line, or an office. */
export const toStand = (wanted: readonly Relation[]): Mend[] => [
  ...(wanted.some((relation) => byLine.has(relation)) ? [LINE] : []),
  ...(wanted.some((relation) => byOffice.has(relation)) ? [OFFICE] : []),
];

/** By the refusal of the action itself. */
const BY_CODE: Partial<Record<ProblemCode, Mend>> = {
  NO_REVIEWER: LINE,
  REVIEWER_INACTIVE: LINE,
  REVIEWER_IS_SELF: LINE,
  REGISTER_STALE: mend('EXPLAIN_MEND_LINE', 'commitRegister'),
  UNIT_MISMATCH: OWN_PLAN,
  POSITION_MISMATCH: OWN_PLAN,
  PLAN_NOT_REVIEWED: mend('EXPLAIN_MEND_STEP', 'reviewPlan'),
  PLAN_DIALOGUE_MISSING: DIALOGUE,
  PLAN_APPROACH_NOT_AGREED: DIALOGUE,
  PLAN_RESULT_NO_ASSIGNMENT: SOURCES,
  PLAN_ASSIGNMENT_NOT_ACCEPTED: SOURCES,
  PLAN_AGREEMENT_MISSING: mend('EXPLAIN_MEND_SOURCES', 'commitAgreements', 'publishAgreement'),
  PERIOD_CLOSED: WINDOW,
  MONTH_TARGET_CLOSED: WINDOW,
  MONTH_REALISATION_CLOSED: WINDOW,
  MONTH_VERIFICATION_CLOSED: WINDOW,
  ACTIVITY_WINDOW_OVER: WINDOW,
  ACTIVITY_VERIFICATION_OVER: WINDOW,
  EVALUATION_ORG_ACHIEVEMENT: ACHIEVEMENT,
  EVALUATION_ACHIEVEMENT_CHANGED: mend('EXPLAIN_MEND_STEP', 'rateEvaluation'),
  EVALUATION_WITHOUT_DIALOGUE: DIALOGUE,
  EVALUATION_HELD_BACK: SUBORDINATES,
  EVALUATION_ACADEMIC_RESULT: mend('EXPLAIN_MEND_STEP', 'recordAcademicResult'),
};

type FromTo = { readonly from: readonly string[]; readonly to: string };
type Steps = Readonly<Record<string, FromTo | Readonly<Record<string, string>>>>;

/** The state tables, and the mutations of their steps; what happens by itself has none. */
const TABLES: Readonly<Record<string, readonly [Steps, Readonly<Record<string, string>>]>> = {
  Plan: [
    ofPlans,
    {
      submit: 'submitPlan',
      withdraw: 'withdrawPlan',
      review: 'reviewPlan',
      return: 'returnPlan',
      approve: 'approvePlan',
    },
  ],
  Amendment: [
    ofAmendments,
    {
      submit: 'submitAmendment',
      withdraw: 'withdrawAmendment',
      review: 'reviewAmendment',
      return: 'returnAmendment',
      approve: 'approveAmendment',
    },
  ],
  Month: [
    ofMonths,
    {
      submitTarget: 'submitMonthTarget',
      approveTarget: 'approveMonthTarget',
      submitRealisation: 'submitMonthRealisation',
      verify: 'verifyMonth',
      return: 'returnMonth',
    },
  ],
  Activity: [
    ofActivities,
    {
      submit: 'submitActivities',
      resubmit: 'resubmitActivity',
      verify: 'verifyActivities',
      reject: 'verifyActivities',
    },
  ],
  PerformanceDialogue: [ofDialogues, { record: 'recordDialogue', confirm: 'confirmDialogue' }],
  Evaluation: [
    ofEvaluations,
    {
      rate: 'rateEvaluation',
      issue: 'issueEvaluation',
      receive: 'receiveEvaluation',
      accept: 'acceptEvaluation',
      object: 'fileObjection',
      decide: 'decideObjection',
      withdraw: 'withdrawObjection',
      reopen: 'reopenEvaluation',
    },
  ],
  EvaluationFollowUp: [ofFollowUps, { accept: 'acceptFollowUp', record: 'recordFollowUp' }],
  AssignmentRequest: [
    requestTransitions,
    {
      submit: 'submitAssignmentRequest',
      forward: 'forwardAssignmentRequest',
      return: 'returnAssignmentRequest',
      approve: 'approveAssignmentRequest',
    },
  ],
};

/** Where a step leads from a state, or null. */
function leadsTo(step: Steps[string], status: string): string | null {
  const isOfMany = (one: Steps[string]): one is FromTo => Array.isArray((one as FromTo).from);
  if (isOfMany(step)) return step.from.includes(status) ? step.to : null;
  return step[status] ?? null;
}

/** The mutations that bring an item from its state to one that an action needs, in one step. */
export function towards(type: string, { status, needed }: Params): Mend[] {
  const [steps, mutations] = TABLES[type] ?? [{}, {}];
  const wanted = String(needed).split(' / ');
  const fitting = Object.entries(mutations).filter(([name]) => {
    const to = steps[name] && leadsTo(steps[name], String(status));
    return to && wanted.includes(to);
  });
  if (fitting.length > 0) return [mend('EXPLAIN_MEND_STEP', ...new Set(fitting.map(([, one]) => one)))];
  // Nothing leads back to a draft from a plan in force: what it says changes by an amendment.
  const amended = type === 'Plan' && wanted.includes('DRAFT') ? AMEND[String(status)] : undefined;
  return amended ? [amended] : [];
}

/** By which an item that waits for nobody is sent to somebody, by its type and state. */
const SENDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Plan: { DRAFT: ['submitPlan'], RETURNED: ['submitPlan'] },
  Amendment: { DRAFT: ['submitAmendment'], RETURNED: ['submitAmendment'] },
  Month: { GENERATED: ['submitMonthTarget'], TARGET_APPROVED: ['submitMonthRealisation'] },
  Activity: { RECORDED: ['submitActivities'], REJECTED: ['resubmitActivity'] },
  PerformanceDialogue: { CLOSED: ['scheduleDialogue'], CANCELLED: ['scheduleDialogue'] },
  Evaluation: { RECEIVED: ['acceptEvaluation', 'fileObjection'] },
  AssignmentRequest: { DRAFT: ['submitAssignmentRequest'], RETURNED: ['submitAssignmentRequest'] },
  OrganisationAchievement: { DRAFT: ['recommendAchievement', 'setAchievement'] },
};

/** What sends an item on that waits for nobody. */
export const toWait = (type: string, status: string): Mend[] => {
  const sends = SENDS[type]?.[status];
  return sends ? [mend('EXPLAIN_MEND_NEXT', ...sends)] : [];
};

/** What mends a refusal. */
export function mendsOf(type: string, { code, params = {} }: Problem): Mend[] {
  if (code === 'STATE_INVALID') return towards(type, params);
  const one = BY_CODE[code];
  return one ? [one] : [];
}

/** Every mutation that is named anywhere, for the test that each is one of the schema. */
export const namedMutations = (): string[] => [
  ...[REROUTE, ISSUE, LINE, OFFICE, ...Object.values(BY_CODE)].flatMap(({ mutations }) => mutations),
  ...Object.values(TABLES).flatMap(([, mutations]) => Object.values(mutations)),
  ...Object.values(SENDS).flatMap((states) => Object.values(states).flat()),
];
