import type { Request } from '../../graphql/request.ts';
import type { AssignmentRequestContentInput, Resolvers } from '../../graphql/generated/types.ts';
import { today } from '../../platform/period.ts';
import { foundOrNull, payload } from '../../platform/payload.ts';
import { approveAssignmentRequest, rejectAssignmentRequest } from './actions/decideRequest.ts';
import { draftAssignmentRequest, editAssignmentRequest } from './actions/draftRequest.ts';
import { forwardAssignmentRequest, returnAssignmentRequest } from './actions/forwardRequest.ts';
import { readRequest, readRequestsOf, readUnitRequests } from './actions/readRequests.ts';
import { revokeAssignment } from './actions/revokeAssignment.ts';
import { submitAssignmentRequest } from './actions/submitRequest.ts';
import { withdrawAssignmentRequest } from './actions/withdrawRequest.ts';
import { isOverdue } from './rules.ts';
import { requestId } from './store.ts';

/** The content with every optional part present: none as null. */
const written = (content: AssignmentRequestContentInput): unknown => ({ ...content, to: content.to ?? null });

const positionOf = async ({ loaders }: Request, positionId: string) => {
  const position = await loaders.position(positionId);
  if (!position) throw new Error('a request for a missing office');
  return position;
};

export const requestResolvers: Resolvers = {
  Query: {
    assignmentRequest: async (_, { id }, request) => foundOrNull(await readRequest(request, id)),
    assignmentRequests: async (_, wanted, request) => foundOrNull(await readRequestsOf(request, wanted)),
  },
  Unit: {
    assignmentRequests: async (unit, wanted, request) =>
      foundOrNull(await readUnitRequests(request, unit, wanted)),
  },
  Mutation: {
    draftAssignmentRequest: async (_, { input }, request) => {
      const drafted = await draftAssignmentRequest(request, { ...input, content: written(input.content) });
      return payload('assignmentRequest', drafted, request.language);
    },
    editAssignmentRequest: async (_, { input }, request) => {
      const edited = await editAssignmentRequest(request, { ...input, content: written(input.content) });
      return payload('assignmentRequest', edited, request.language);
    },
    submitAssignmentRequest: async (_, { input }, request) =>
      payload('assignmentRequest', await submitAssignmentRequest(request, input), request.language),
    forwardAssignmentRequest: async (_, { input }, request) =>
      payload('assignmentRequest', await forwardAssignmentRequest(request, input), request.language),
    returnAssignmentRequest: async (_, { input }, request) =>
      payload('assignmentRequest', await returnAssignmentRequest(request, input), request.language),
    approveAssignmentRequest: async (_, { input }, request) =>
      payload('assignmentRequest', await approveAssignmentRequest(request, input), request.language),
    rejectAssignmentRequest: async (_, { input }, request) =>
      payload('assignmentRequest', await rejectAssignmentRequest(request, input), request.language),
    withdrawAssignmentRequest: async (_, { input }, request) =>
      payload('assignmentRequest', await withdrawAssignmentRequest(request, input), request.language),
    revokeAssignment: async (_, { input }, request) =>
      payload('assignmentRequest', await revokeAssignment(request, input), request.language),
  },
  AssignmentRequest: {
    id: ({ data }) => requestId(data),
    type: ({ data }) => data.type,
    status: ({ data }) => data.status,
    statusSince: ({ data }) => data.statusSince,
    employee: ({ data }, _, request) => request.loaders.subject(data.employeeId),
    position: ({ data }, _, request) => positionOf(request, data.positionId),
    unit: ({ data }, _, request) => request.loaders.unit(data.unitId),
    from: ({ data }) => data.from,
    to: ({ data }) => data.to,
    endsOn: ({ data }) => data.endsOn,
    letter: ({ data }) => data.letter,
    reason: ({ data }) => data.reason,
    requestedBy: ({ data }, _, { loaders }) => loaders.named(data.requestedBy),
    draftedAt: ({ data }) => data.draftedAt,
    submittedAt: ({ data }) => data.submittedAt,
    head: ({ data }, _, { loaders }) => loaders.namedIfAny(data.headId),
    forwardedAt: ({ data }) => data.forwardedAt,
    decidedBy: ({ data }, _, { loaders }) => loaders.namedIfAny(data.decidedBy),
    decidedAt: ({ data }) => data.decidedAt,
    dueOn: ({ data }) => data.dueOn,
    overdue: ({ data }, _, { clock }) => isOverdue(data, today(clock)),
    note: ({ data }) => data.note,
  },
};
