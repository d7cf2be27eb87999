/** The actions on requests to BKPP, by the names of their mutations. */
import {
  approveAssignmentRequest,
  rejectAssignmentRequest,
} from '../../../organisation/request/actions/decideRequest.ts';
import {
  forwardAssignmentRequest,
  returnAssignmentRequest,
} from '../../../organisation/request/actions/forwardRequest.ts';
import { revokeAssignment } from '../../../organisation/request/actions/revokeAssignment.ts';
import { submitAssignmentRequest } from '../../../organisation/request/actions/submitRequest.ts';
import { withdrawAssignmentRequest } from '../../../organisation/request/actions/withdrawRequest.ts';
import { of, type Rehearsal, seen, WORDS } from './rehearsal.ts';

const noted = { note: WORDS };

export const organisationRehearsals: Readonly<Record<string, Rehearsal>> = of('AssignmentRequest', {
  submitAssignmentRequest: ['request.submit', (c, s) => submitAssignmentRequest(c, seen(s))],
  withdrawAssignmentRequest: ['request.withdraw', (c, s) => withdrawAssignmentRequest(c, seen(s, noted))],
  forwardAssignmentRequest: ['request.forward', (c, s) => forwardAssignmentRequest(c, seen(s))],
  returnAssignmentRequest: ['request.return', (c, s) => returnAssignmentRequest(c, seen(s, noted))],
  approveAssignmentRequest: ['request.approve', (c, s) => approveAssignmentRequest(c, seen(s))],
  rejectAssignmentRequest: ['request.reject', (c, s) => rejectAssignmentRequest(c, seen(s, noted))],
  revokeAssignment: ['request.revoke', (c, s) => revokeAssignment(c, seen(s, noted))],
});
