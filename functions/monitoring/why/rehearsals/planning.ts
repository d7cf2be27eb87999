/** The actions on plans and what goes with them, by the names of their mutations. */
import {
  abandonAmendment,
  approveAmendment,
  returnAmendment,
  reviewAmendment,
} from '../../../planning/amendment/actions/reviewAmendment.ts';
import { amendPlan } from '../../../planning/amendment/actions/amendPlan.ts';
import {
  editAmendment,
  submitAmendment,
  withdrawAmendment,
} from '../../../planning/amendment/actions/writeAmendment.ts';
import { proposed } from '../../../planning/amendment/rules.ts';
import { amendmentKind } from '../../../planning/amendment/store.ts';
import { cancelDialogue, confirmDialogue } from '../../../planning/dialogue/actions/finishDialogue.ts';
import { recordDialogue } from '../../../planning/dialogue/actions/recordDialogue.ts';
import { scheduleDialogue } from '../../../planning/dialogue/actions/scheduleDialogue.ts';
import { contentHashOf, dialogueKind } from '../../../planning/dialogue/store.ts';
import { acceptAssignments, askAboutAssignment } from '../../../planning/matrix/actions/answer.ts';
import { publishMatrix, reviseMatrix } from '../../../planning/matrix/actions/publishMatrix.ts';
import { startMatrix } from '../../../planning/matrix/actions/startMatrix.ts';
import { inForce, stateOf } from '../../../planning/matrix/rules.ts';
import { assignedIn, parseRowId } from '../../../planning/matrix/store.ts';
import { contentHash } from '../../../planning/plan/attestation.ts';
import { cancelPlan } from '../../../planning/plan/actions/cancelPlan.ts';
import { editPlan } from '../../../planning/plan/actions/editPlan.ts';
import {
  approvePlan,
  returnPlan,
  reviewPlan,
  withdrawPlan,
} from '../../../planning/plan/actions/reviewPlan.ts';
import { submitPlan } from '../../../planning/plan/actions/submitPlan.ts';
import type { Plan } from '../../../planning/plan/rules.ts';
import { planKind } from '../../../planning/plan/store.ts';
import {
  answerLineQuestion,
  askAboutLine,
  commentOnLine,
  settleLineQuestion,
} from '../../../planning/thread/actions/writeLine.ts';
import { unansweredOf } from '../../../planning/thread/rules.ts';
import { threadKind } from '../../../planning/thread/store.ts';
import type { Context } from '../../../platform/context.ts';
import { today } from '../../../platform/period.ts';
import { dataOf, nextWeek, of, type Rehearsal, seen, type Subject, WORDS } from './rehearsal.ts';

/** What a plan says, as its owner would send it again. */
const contentOf = (plan: Plan | null) =>
  plan && {
    workResults: plan.workResults,
    behaviours: plan.behaviours,
    resourceSupport: plan.resourceSupport,
    accountabilityScheme: plan.accountabilityScheme,
    consequences: plan.consequences,
  };

const attested = (plan: Plan | null) => ({ contentHash: plan ? contentHash(plan) : '', statement: true });
const planIn = (subject: Subject): Plan | null => dataOf(planKind, subject);
const draftIn = (subject: Subject): Plan | null => {
  const amendment = dataOf(amendmentKind, subject);
  return amendment && proposed(amendment);
};
/** The oldest question of a line that waits, or none of any line's. */
const questionIn = (subject: Subject): string => {
  const thread = dataOf(threadKind, subject);
  return (thread && unansweredOf(thread)[0]?.id) ?? '-';
};
const words = (context: Context, { id }: Subject) => ({ id, entryId: context.newId(), text: WORDS });

/** What an assignee would answer: of all that is in the state for it, or of the first there is. */
async function answering(context: Context, { id }: Subject, wanted: 'OFFERED' | 'ANY') {
  const ref = parseRowId(id);
  const [found] = ref ? await assignedIn(context.table, [ref]) : [];
  const shown = found && inForce(found.row.data, found.matrix.data);
  const answers = found?.answers?.data ?? null;
  const cells = shown?.cells ?? [];
  const fitting = cells.filter((cell) => wanted === 'ANY' || stateOf(cell, answers) === wanted);
  const resultIds = (fitting.length > 0 ? fitting : cells).map(({ resultId }) => resultId);
  const expectedVersion = found?.answers?.version ?? 0;
  return { id, expectedVersion, contentVersion: shown?.version ?? 0, resultIds };
}

export const planningRehearsals: Readonly<Record<string, Rehearsal>> = {
  ...of('Plan', {
    editPlan: ['plan.edit', (c, s) => editPlan(c, seen(s, { content: contentOf(planIn(s)) }))],
    submitPlan: ['plan.submit', (c, s) => submitPlan(c, seen(s, { attestation: attested(planIn(s)) }))],
    withdrawPlan: ['plan.withdraw', (c, s) => withdrawPlan(c, seen(s))],
    reviewPlan: ['plan.review', (c, s) => reviewPlan(c, seen(s))],
    returnPlan: ['plan.return', (c, s) => returnPlan(c, seen(s, { note: WORDS }))],
    approvePlan: ['plan.approve', (c, s) => approvePlan(c, seen(s))],
    cancelPlan: ['plan.cancel', (c, s) => cancelPlan(c, seen(s))],
    amendPlan: ['plan.amend', (c, s) => amendPlan(c, seen(s, { reason: WORDS }))],
    startMatrix: ['matrix.start', (c, { id }) => startMatrix(c, { planId: id })],
    scheduleDialogue: [
      'dialogue.schedule',
      (c, { id }) =>
        scheduleDialogue(c, {
          planId: id,
          idempotencyKey: c.newId(),
          kind: 'MONITORING',
          scheduledFor: `${nextWeek(c)}T02:00:00.000Z`,
          agenda: [],
        }),
    ],
  }),
  ...of('Amendment', {
    editAmendment: [
      'amendment.edit',
      (c, s) => editAmendment(c, seen(s, { content: contentOf(draftIn(s)) })),
    ],
    submitAmendment: [
      'amendment.submit',
      (c, s) => submitAmendment(c, seen(s, { attestation: attested(draftIn(s)) })),
    ],
    withdrawAmendment: ['amendment.withdraw', (c, s) => withdrawAmendment(c, seen(s))],
    reviewAmendment: ['amendment.review', (c, s) => reviewAmendment(c, seen(s))],
    returnAmendment: ['amendment.return', (c, s) => returnAmendment(c, seen(s, { note: WORDS }))],
    approveAmendment: ['amendment.approve', (c, s) => approveAmendment(c, seen(s))],
    abandonAmendment: ['amendment.abandon', (c, s) => abandonAmendment(c, seen(s, { note: WORDS }))],
  }),
  ...of('PerformanceDialogue', {
    recordDialogue: [
      'dialogue.record',
      (c, s) => {
        const content = { agenda: [], notes: WORDS, agreements: [], followUps: [], approach: null };
        const approach = dataOf(dialogueKind, s)?.kind === 'PLANNING' ? 'KUANTITATIF' : null;
        return recordDialogue(c, seen(s, { heldOn: today(c.clock), content: { ...content, approach } }));
      },
    ],
    confirmDialogue: [
      'dialogue.confirm',
      (c, s) => {
        const dialogue = dataOf(dialogueKind, s);
        return confirmDialogue(c, seen(s, { contentHash: dialogue ? contentHashOf(dialogue) : '' }));
      },
    ],
    cancelDialogue: ['dialogue.cancel', (c, s) => cancelDialogue(c, seen(s, { note: WORDS }))],
  }),
  ...of('PlanLine', {
    askAboutLine: ['thread.ask', (c, s) => askAboutLine(c, words(c, s))],
    answerLineQuestion: [
      'thread.answer',
      (c, s) => answerLineQuestion(c, { ...words(c, s), questionId: questionIn(s) }),
    ],
    commentOnLine: ['thread.comment', (c, s) => commentOnLine(c, words(c, s))],
    settleLineQuestion: [
      'thread.settle',
      (c, s) => settleLineQuestion(c, { id: s.id, questionId: questionIn(s) }),
    ],
  }),
  ...of('RoleResultMatrix', {
    publishMatrix: ['matrix.publish', (c, s) => publishMatrix(c, seen(s))],
    reviseMatrix: ['matrix.revise', (c, s) => reviseMatrix(c, seen(s))],
  }),
  ...of('MatrixRow', {
    acceptAssignments: [
      'assignment.accept',
      async (c, s) => acceptAssignments(c, await answering(c, s, 'OFFERED')),
    ],
    askAboutAssignment: [
      'assignment.ask',
      async (c, s) => {
        const { resultIds, ...answer } = await answering(c, s, 'ANY');
        return askAboutAssignment(c, { ...answer, resultId: resultIds[0] ?? '', question: WORDS });
      },
    ],
  }),
};
