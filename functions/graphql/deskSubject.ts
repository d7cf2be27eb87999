/** What desk items are about, read for a whole page in one batch. */
import { may } from '../platform/access.ts';
import { type DeskItem, subjectIdOf } from '../platform/desk.ts';
import { readItem } from '../platform/item.ts';
import { type DeskStep, keys } from '../platform/keys.ts';
import { achievementKind } from '../evaluation/achievement/store.ts';
import { allowancePolicyKind } from '../evaluation/allowancePolicy/store.ts';
import { evaluationKind } from '../evaluation/evaluation/store.ts';
import { followUpKind } from '../evaluation/followUp/store.ts';
import { keyOnDesk, objectionKind } from '../evaluation/objection/store.ts';
import { activityMonthKind } from '../execution/activity/store.ts';
import { proposalKind } from '../execution/bank/store.ts';
import { monthKind } from '../execution/month/store.ts';
import { rowKind } from '../planning/matrix/store.ts';
import { dialogueKind } from '../planning/dialogue/store.ts';
import { seenByThread } from '../planning/thread/actions/alter.ts';
import { threadKind } from '../planning/thread/store.ts';
import { amendmentKind } from '../planning/amendment/store.ts';
import { planKind } from '../planning/plan/store.ts';
import type { AnyNode } from './nodeOf.ts';
import { absent, appointment, assignmentRequest, type Noun, unit } from './deskNouns.ts';
import { isOwnFollowUp } from './ownMatter.ts';
import type { Request } from './request.ts';

const plan: Noun = {
  type: 'Plan',
  action: 'plan.read',
  keyOf: ({ employeeId, period, planNo }) => keys.plan(employeeId, period, planNo),
  read: (item) => readItem(planKind, item),
};
const amendment: Noun = {
  type: 'Amendment',
  action: 'amendment.read',
  keyOf: ({ employeeId, period, planNo }) => keys.amendment(employeeId, period, planNo),
  read: (item) => readItem(amendmentKind, item),
};
const month: Noun = {
  type: 'Month',
  action: 'month.read',
  keyOf: ({ employeeId, period, planNo }) => keys.month(employeeId, period, planNo),
  read: (item) => readItem(monthKind, item),
};
const activities: Noun = {
  type: 'ActivityMonth',
  action: 'activity.read',
  keyOf: ({ employeeId, period }) => keys.activityMonth(employeeId, period),
  read: (item) => ({ month: readItem(activityMonthKind, item).data }),
};
const evaluation: Noun = {
  type: 'Evaluation',
  action: 'evaluation.read',
  keyOf: ({ employeeId, period, planNo }) => keys.evaluation(employeeId, period, planNo),
  read: (item) => readItem(evaluationKind, item),
};
/** By the objection alone: whoever reads its evaluation asks for it. */
const objection: Noun = {
  type: 'Objection',
  action: 'objection.read',
  keyOf: keyOnDesk,
  read: (item) => ({ objection: readItem(objectionKind, item) }),
};

const followUp: Noun = {
  type: 'EvaluationFollowUp',
  action: 'followUp.read',
  keyOf: (item) => keys.followUp(item.employeeId, subjectIdOf(item)),
  read: (item) => readItem(followUpKind, item),
};

const assignments: Noun = {
  type: 'MatrixRow',
  action: 'assignment.read',
  keyOf: (item) => {
    const [leaderId = '', assigneeId = ''] = subjectIdOf(item).split('/');
    return keys.matrixRow({ leaderId, year: item.period, planNo: item.planNo }, assigneeId);
  },
  read: (item) => readItem(rowKind, item),
};
const dialogue: Noun = {
  type: 'PerformanceDialogue',
  action: 'dialogue.read',
  keyOf: (item) => {
    const [, no] = subjectIdOf(item).split('/');
    return keys.dialogue(item.employeeId, item.period, item.planNo, Number(no));
  },
  read: (item) => readItem(dialogueKind, item),
};
const line: Noun = {
  type: 'PlanLine',
  action: 'thread.read',
  keyOf: (item) => {
    const [, lineId = ''] = subjectIdOf(item).split('/');
    return keys.thread(item.employeeId, item.period, item.planNo, lineId);
  },
  read: (item) => seenByThread(readItem(threadKind, item)),
};

const allowancePolicy: Noun = {
  type: 'AllowancePolicy',
  action: 'allowancePolicy.read',
  keyOf: (item) => keys.allowancePolicy(Number(subjectIdOf(item))),
  read: (item) => readItem(allowancePolicyKind, item),
};

const bankProposal: Noun = {
  type: 'BankProposal',
  action: 'bankProposal.read',
  keyOf: (item) => keys.bankProposal(subjectIdOf(item)),
  read: (item) => readItem(proposalKind, item),
};

const achievement: Noun = {
  type: 'OrganisationAchievement',
  action: 'achievementDraft.read',
  keyOf: (item) => keys.achievement(subjectIdOf(item), item.period),
  read: (item) => readItem(achievementKind, item),
};

const NOUNS: Record<DeskStep, Noun> = {
  PLAN_APPROVAL: plan,
  PLAN_REVIEW: plan,
  PLAN_RETURNED: plan,
  TARGET_APPROVAL: month,
  MONTH_RETURNED: month,
  MONTH_VERIFICATION: month,
  ACTIVITY_VERIFICATION: activities,
  ACTIVITY_REJECTED: activities,
  ACTIVITY_UNSUBMITTED: activities,
  EVALUATION_RATING: evaluation,
  EVALUATION_RECEIPT: evaluation,
  ACADEMIC_RESULT: evaluation,
  OBJECTION_EXPLANATION: objection,
  OBJECTION_DECISION: objection,
  FOLLOW_UP: followUp,
  REQUEST_NOTICE: assignmentRequest,
  REQUEST_FORWARDING: assignmentRequest,
  REQUEST_DECISION: assignmentRequest,
  REQUEST_RETURNED: assignmentRequest,
  APPOINTMENT_CONFIRMATION: appointment,
  DIALOGUE_SCHEDULED: dialogue,
  DIALOGUE_CONFIRMATION: dialogue,
  DIALOGUE_FOLLOW_UP: dialogue,
  LINE_QUESTION: line,
  // It waits for a plan that is not there yet.
  PLAN_DUE: plan,
  PLAN_AGREEMENT: plan,
  ASSIGNMENT_ANSWER: assignments,
  ASSIGNMENT_QUESTION: assignments,
  AMENDMENT_APPROVAL: amendment,
  AMENDMENT_REVIEW: amendment,
  AMENDMENT_RETURNED: amendment,
  AMENDMENT_DUE: amendment,
  BANK_PROPOSAL: bankProposal,
  BANK_PROPOSAL_RETURNED: bankProposal,
  ACHIEVEMENT_SETTING: achievement,
  ALLOWANCE_POLICY_APPROVAL: allowancePolicy,
  ALLOWANCE_POLICY_RETURNED: allowancePolicy,
  FINDINGS: absent,
  UNIT_FINDINGS: unit,
  DESK_UNATTENDED: absent,
  EVALUATIONS_OVERDUE: absent,
  ACTIVITY_GAP: activities,
  TARGET_DUE: month,
  REALISATION_DUE: month,
  DIALOGUE_OVERDUE: absent,
  // They are of many units: `achievements(missing:)` lists these.
  ACHIEVEMENT_DRAFTING: achievement,
  ACHIEVEMENT_RECOMMENDING: achievement,
};

/**
 * What an item of the caller's own desk is about. That it lies there says how its holder stands to it:
 * it was laid there in the transaction that named its reviewer, so that no line is read again.
 */
export async function subjectOn(request: Request, item: DeskItem): Promise<AnyNode | null> {
  const { type, action, keyOf, read } = NOUNS[item.step];
  if (isOwnFollowUp(request, item)) return null;
  const { employeeId: ownerId, holder } = item;
  const seen = await may(request, action, { ownerId, appraiserId: holder, headId: holder });
  const stored = seen && (await request.loaders.item(keyOf(item)));
  return stored ? ({ ...read(stored), __typename: type } as unknown as AnyNode) : null;
}
