/** What leaves the system about requests to BKPP. */
import * as z from 'zod';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { employeeNodeId } from '../employee/store.ts';
import { positionNodeId } from '../position/store.ts';
import { type AssignmentRequest, requestStatuses, requestTypes } from './rules.ts';
import { requestId } from './store.ts';

const about = () =>
  z.strictObject({
    requestId: idSchema,
    employeeId: idSchema.describe('Who is, or would be, assigned.'),
    positionId: idSchema,
    requestType: z.enum(requestTypes),
    status: z.enum(requestStatuses),
    from: z.iso.date(),
    to: z.iso.date().nullable().describe('The last day: as asked for, or earlier once it was revoked.'),
  });

export const requestEvents = outward(about, 'requestId', {
  assignmentRequestDrafted: "A unit's manager began a request; it lies on BKPP's desk from now on.",
  assignmentRequestEdited: 'The manager changed the draft of a request.',
  assignmentRequestSubmitted:
    'A request lies on the desk of the head who forwards it, or before BKPP where no office above leads.',
  assignmentRequestRerouted:
    'The head above the office has changed: a submitted request lies on the desk of the head of the day, or before BKPP where no office above leads any more.',
  assignmentRequestForwarded: 'The head forwarded a request: BKPP decides on it.',
  assignmentRequestReturned: 'The head or BKPP gave a request back to the manager with a note.',
  assignmentRequestOverdue: 'A request has waited past its term.',
  assignmentRequestApproved: 'BKPP approved a request: the assignment is on record.',
  assignmentRequestRejected: 'BKPP rejected a request with its reason.',
  assignmentRequestEnded: 'What an approved request gave is over, by its own last day.',
  assignmentRequestTermChanged:
    'What a request gave ends on another day: the office gets a holder, or does not after all, or the person leaves for another office or the service.',
  assignmentRequestRevoked: 'BKPP revoked what an approved request gave.',
  assignmentRequestWithdrawn:
    "The unit's manager took a request back before BKPP decided; it lies on no desk.",
});
export type RequestEvent = keyof typeof requestEvents;

/** Announces what happened to a request. */
export const announceRequest = (type: RequestEvent, request: AssignmentRequest): Announcement => ({
  type,
  public: {
    requestId: requestId(request),
    employeeId: employeeNodeId(request.employeeId),
    positionId: positionNodeId(request.positionId),
    requestType: request.type,
    status: request.status,
    from: request.from,
    to: request.endsOn ?? request.to,
  },
});
