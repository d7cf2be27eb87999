import { BKPP_DESK } from '../../platform/desk.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import type { DialogueContentInput, Resolvers } from '../../graphql/generated/types.ts';
import { planId } from '../plan/store.ts';
import { cancelDialogue, confirmDialogue, settleDialoguePoint } from './actions/finishDialogue.ts';
import { readDialogue, readDialogues } from './actions/readDialogues.ts';
import { recordDialogue } from './actions/recordDialogue.ts';
import { scheduleDialogue } from './actions/scheduleDialogue.ts';
import { sides } from './rules.ts';
import { contentHashOf, dialogueId } from './store.ts';

/** The content with every optional part present: none as null. */
const written = (content: DialogueContentInput): unknown => ({
  ...content,
  approach: content.approach ?? null,
});

export const dialogueResolvers: Resolvers = {
  Query: {
    dialogue: async (_, { id }, request) => foundOrNull(await readDialogue(request, id)),
  },
  Mutation: {
    scheduleDialogue: async (_, { input }, request) =>
      payload('dialogue', await scheduleDialogue(request, { ...input }), request.language),
    recordDialogue: async (_, { input }, request) =>
      payload(
        'dialogue',
        await recordDialogue(request, { ...input, content: written(input.content) }),
        request.language,
      ),
    confirmDialogue: async (_, { input }, request) =>
      payload('dialogue', await confirmDialogue(request, input), request.language),
    cancelDialogue: async (_, { input }, request) =>
      payload('dialogue', await cancelDialogue(request, input), request.language),
    settleDialoguePoint: async (_, { input }, request) =>
      payload('dialogue', await settleDialoguePoint(request, input), request.language),
  },
  Plan: {
    dialogues: async ({ data }, args, request) => foundOrNull(await readDialogues(request, data, args)),
  },
  PerformanceDialogue: {
    id: ({ data }) => dialogueId(data),
    planId: ({ data }) => planId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    no: ({ data }) => data.no,
    kind: ({ data }) => data.kind,
    state: ({ data }) => data.state,
    scheduledFor: ({ data }) => data.scheduledFor,
    heldOn: ({ data }) => data.heldOn,
    superior: async ({ data }, _, request) =>
      data.superiorId === BKPP_DESK ? null : request.loaders.subject(data.superiorId),
    superiorSnapshot: ({ data }) => data.superior,
    agenda: ({ data }) => data.agenda,
    notes: ({ data }) => data.notes,
    agreements: ({ data }) => data.agreements,
    followUps: ({ data }) => data.followUps,
    approach: ({ data }) => data.approach,
    carried: ({ data: { employeeId, carried } }) =>
      carried.map(({ plan, ...point }) => ({
        ...point,
        fromPlanId: plan ? planId({ employeeId, ...plan }) : null,
      })),
    carriedToId: ({ data: { employeeId, carriedTo } }) =>
      carriedTo ? dialogueId({ employeeId, ...carriedTo }) : null,
    contentHash: ({ data }) => contentHashOf(data),
    confirmations: ({ data: { confirmations } }) =>
      sides.flatMap((side) => {
        const given = confirmations[side];
        return given ? [{ ...given, side }] : [];
      }),
    closedAt: ({ data }) => data.closedAt,
    cancelNote: ({ data }) => data.cancelNote,
  },
  DialogueConfirmation: {
    by: ({ by }, _, request) => request.loaders.subject(by),
  },
};
