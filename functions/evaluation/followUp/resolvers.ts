import type { Resolvers } from '../../graphql/generated/types.ts';
import { BKPP_DESK } from '../../platform/desk.ts';
import { readItem } from '../../platform/item.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { evaluationId, evaluationKind, keyOf } from '../evaluation/store.ts';
import {
  acceptFollowUp,
  finishFollowUp,
  lapseFollowUp,
  recordFollowUp,
  rejectFollowUp,
  withdrawFollowUp,
} from './actions/decideFollowUp.ts';
import { proposeFollowUp } from './actions/proposeFollowUp.ts';
import { readFollowUp, readFollowUps, readFollowUpsOf } from './actions/readFollowUps.ts';
import { fellOf, isOpen } from './rules.ts';
import { followUpId } from './store.ts';

export const followUpResolvers: Resolvers = {
  Query: {
    followUp: async (_, { id }, request) => foundOrNull(await readFollowUp(request, id)),
    followUps: async (_, args, request) => foundOrNull(await readFollowUps(request, args)),
  },
  Mutation: {
    proposeFollowUp: async (_, { input }, request) =>
      payload('followUp', await proposeFollowUp(request, input), request.language),
    acceptFollowUp: async (_, { input }, request) =>
      payload('followUp', await acceptFollowUp(request, input), request.language),
    rejectFollowUp: async (_, { input }, request) =>
      payload('followUp', await rejectFollowUp(request, input), request.language),
    recordFollowUp: async (_, { input }, request) =>
      payload('followUp', await recordFollowUp(request, input), request.language),
    finishFollowUp: async (_, { input }, request) =>
      payload('followUp', await finishFollowUp(request, input), request.language),
    lapseFollowUp: async (_, { input }, request) =>
      payload('followUp', await lapseFollowUp(request, input), request.language),
    withdrawFollowUp: async (_, { input }, request) =>
      payload('followUp', await withdrawFollowUp(request, input), request.language),
  },
  Employee: {
    followUps: async ({ employee }, _, request) =>
      foundOrNull(await readFollowUpsOf(request, employee.employeeId)),
  },
  EvaluationFollowUp: {
    id: ({ data }) => followUpId(data),
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    kind: ({ data }) => data.kind,
    status: ({ data }) => data.status,
    text: ({ data }) => data.text,
    evaluationId: ({ data: { employeeId, ground } }) => evaluationId({ employeeId, ...ground }),
    documentHash: ({ data }) => data.ground.documentHash,
    predicate: ({ data }) => data.ground.predicate,
    groundFell: async ({ data: { employeeId, ground } }, _, request) => {
      const item = await request.loaders.item(keyOf({ employeeId, ...ground }));
      return fellOf(ground, item && readItem(evaluationKind, item).data);
    },
    proposedBy: ({ data }, _, { loaders }) => loaders.named(data.proposedBy),
    proposedAt: ({ data }) => data.proposedAt,
    holder: ({ data }, _, request) =>
      isOpen(data) && data.holderId !== BKPP_DESK ? request.loaders.named(data.holderId) : null,
    dueOn: ({ data }) => data.dueOn,
    decisionNote: ({ data }) => data.decision?.note ?? null,
    decidedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.decision?.by),
    decidedAt: ({ data }) => data.decision?.at ?? null,
    steps: ({ data }) => data.steps,
    endNote: ({ data }) => data.endNote,
    endedAt: ({ data }) => data.endedAt,
  },
  FollowUpStep: {
    by: ({ by }, _, { loaders }) => loaders.named(by),
  },
};
