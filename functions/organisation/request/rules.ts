/**
 * A request to BKPP for a verifier, a Plt, a Plh, a senior post (JPT), a delegation or a team lead: no other way
 * changes these roles. Its states are those of docs/domain.md 6.2 (AssignmentRequest), its reason is the
 * sixth complaint of docs/domain.md 3 (P06).
 */
import * as z from 'zod';
import { instantSchema, type PlainDate, plainDateSchema } from '../../platform/period.ts';
import { ok, type Problem, refuse, type Result } from '../../platform/result.ts';
import { letterSchema } from '../letter/rules.ts';
import { policiesUsedSchema } from '../policy/rules.ts';
import type { AssignmentRole } from '../position/rules.ts';

export const requestTypes = ['VERIFIER', 'PLT', 'PLH', 'JPT', 'DELEGATION', 'TEAM_LEAD'] as const;
export type RequestType = (typeof requestTypes)[number];

export const requestStatuses = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'FORWARDED',
  'ACTIVE',
  'REJECTED',
  'ENDED',
  'REVOKED',
  'WITHDRAWN',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/**
 * The role that an approved request gives. A delegation and a verifier act for an office beside its holder; a
 * team lead sees the people of the office and decides nothing about them.
 */
export const roleOf = {
  VERIFIER: 'DELEGATE_VERIFIER',
  PLT: 'PLT',
  PLH: 'PLH',
  JPT: 'DEFINITIVE',
  DELEGATION: 'DELEGATE_VERIFIER',
  TEAM_LEAD: 'TEAM_LEAD',
} as const satisfies Record<RequestType, AssignmentRole>;

/** What is asked for: who is to act in or for which office, from when to when (both days included), by which letter. */
export const requestContentSchema = z.object({
  type: z.enum(requestTypes),
  employeeId: z.uuid(),
  positionId: z.uuid(),
  from: plainDateSchema,
  /** Null only for a senior post, which has no end. */
  to: plainDateSchema.nullable(),
  letter: letterSchema,
  reason: z.string().trim().min(1).max(1000),
});
export type RequestContent = z.infer<typeof requestContentSchema>;

const person = z.uuid().nullable();

/** An assignment that an approval ended on the eve; `to` is the last day that it had before. */
const endedAssignmentSchema = z.object({
  employeeId: z.uuid(),
  positionId: z.uuid(),
  assignmentId: z.uuid(),
  to: plainDateSchema.nullable(),
});
export type EndedAssignment = z.infer<typeof endedAssignmentSchema>;

export const assignmentRequestSchema = requestContentSchema.extend({
  requestId: z.uuid(),
  status: z.enum(requestStatuses),
  statusSince: instantSchema,
  /** Where the office stands: whose manager asks, and which agency's. */
  agencyId: z.uuid(),
  unitId: z.uuid(),
  unitPath: z.string(),
  /** The manager who drew it up last. */
  requestedBy: z.uuid(),
  /** Everybody who ever drew it up, edited or submitted it, and every head who took it up: only added to. */
  askedBy: z.array(z.uuid()).optional(),
  takenUpBy: z.array(z.uuid()).optional(),
  draftedAt: instantSchema,
  submittedBy: person,
  submittedAt: instantSchema.nullable(),
  /** The head on whose desk it lies or lay, and the office by which they are the head. */
  headId: person,
  headPositionId: person,
  forwardedAt: instantSchema.nullable(),
  /** Who at BKPP approved, rejected or revoked it. */
  decidedBy: person,
  decidedAt: instantSchema.nullable(),
  /** The last day of the term within which BKPP decides (`org.requestTermWorkingDays`). */
  dueOn: plainDateSchema.nullable(),
  /** The day on which it was found past its term. */
  overdueSince: plainDateSchema.nullable(),
  /** Why it was returned, rejected, revoked or withdrawn. */
  note: z.string().nullable(),
  /** What its approval gave, and the last day of that: `to`, or earlier when it was revoked. */
  assignmentId: z.uuid().nullable(),
  endsOn: plainDateSchema.nullable(),
  /** What its approval ended for it: a revocation lets it run on. */
  ended: z.array(endedAssignmentSchema).optional(),
  policies: policiesUsedSchema,
});
export type AssignmentRequest = z.infer<typeof assignmentRequestSchema>;

/**
 * The state table of docs/domain.md 6.2, with the way back to the manager, who may also take a request back until
 * BKPP has decided. What no office above could forward is FORWARDED by its submission.
 */
export const requestTransitions = {
  edit: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  forward: { from: ['SUBMITTED'], to: 'FORWARDED' },
  return: { from: ['SUBMITTED', 'FORWARDED'], to: 'RETURNED' },
  approve: { from: ['FORWARDED'], to: 'ACTIVE' },
  reject: { from: ['FORWARDED'], to: 'REJECTED' },
  end: { from: ['ACTIVE'], to: 'ENDED' },
  revoke: { from: ['ACTIVE'], to: 'REVOKED' },
  withdraw: { from: ['DRAFT', 'RETURNED', 'SUBMITTED', 'FORWARDED'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: readonly RequestStatus[]; to: RequestStatus }>;
export type RequestStep = keyof typeof requestTransitions;

/** Whether a step may be taken from a request's status. Refuses: STATE_INVALID. */
export function requestStep(
  request: Pick<AssignmentRequest, 'status'>,
  name: RequestStep,
): Result<RequestStatus> {
  const { from, to } = requestTransitions[name];
  if ((from as readonly RequestStatus[]).includes(request.status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status: request.status, needed: from.join(' / ') });
}

/** Faults of what is written that no draft may hold: days out of order, a role without its last day. */
export function contentProblems({ type, from, to }: RequestContent): Problem[] {
  if (to === null && type !== 'JPT')
    return [{ code: 'REQUEST_END_MISSING', field: ['input', 'content', 'to'] }];
  return to !== null && to < from ? [{ code: 'REQUEST_DATES', field: ['input', 'content', 'to'] }] : [];
}

/** A request as a manager draws it up: of which office's unit, by whom, when. */
export const draftOf = (
  content: RequestContent,
  place: Pick<AssignmentRequest, 'agencyId' | 'unitId' | 'unitPath'>,
  drafted: Pick<AssignmentRequest, 'requestId' | 'requestedBy' | 'draftedAt'>,
): AssignmentRequest => ({
  ...content,
  ...place,
  ...drafted,
  askedBy: [drafted.requestedBy],
  status: 'DRAFT',
  statusSince: drafted.draftedAt,
  submittedBy: null,
  submittedAt: null,
  headId: null,
  headPositionId: null,
  forwardedAt: null,
  decidedBy: null,
  decidedAt: null,
  dueOn: null,
  overdueSince: null,
  note: null,
  assignmentId: null,
  endsOn: null,
  policies: [],
});

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/**
 * Everybody who ever asked for a request (drew it up, edited or submitted it, in whatever round), and who does so
 * now.
 */
export const askersOf = (
  { askedBy = [], requestedBy, submittedBy }: AssignmentRequest,
  now: string | null = null,
): string[] => distinct([...askedBy, requestedBy, submittedBy, now]);

/** Every head who ever forwarded or returned a request, and the one on whose desk it lies or lay last. */
export const headsOf = ({ takenUpBy = [], headId }: AssignmentRequest): string[] =>
  distinct([...takenUpBy, headId]);

/**
 * Nobody decides on their own request: neither who ever asked, nor a head who took it up, nor who would be
 * assigned (I11). Refuses: REQUEST_OWN.
 */
export function notTheirOwn(request: AssignmentRequest, actorId: string | null): Result<null> {
  const concerned = [...askersOf(request), ...headsOf(request), request.employeeId];
  return actorId !== null && concerned.includes(actorId) ? refuse('REQUEST_OWN', 'input.id') : ok(null);
}

/**
 * What has been submitted is taken back by those who asked for it, be it the last round's; what lies with the manager,
 * by any manager of the unit. Refuses: REQUEST_NOT_ASKER.
 */
export function mayWithdraw(request: AssignmentRequest, actorId: string): Result<null> {
  const isSent = request.status === 'SUBMITTED' || request.status === 'FORWARDED';
  return isSent && !askersOf(request).includes(actorId) ? refuse('REQUEST_NOT_ASKER', 'input.id') : ok(null);
}

/** Whether a request waits past its term on a day: with the head or with BKPP, and not with the manager. */
export const isOverdue = (
  { status, dueOn }: Pick<AssignmentRequest, 'status' | 'dueOn'>,
  day: PlainDate,
): boolean => (status === 'SUBMITTED' || status === 'FORWARDED') && dueOn !== null && dueOn < day;

/** Whether what a request gave is over on a day. */
export const hasEnded = (
  { status, endsOn }: Pick<AssignmentRequest, 'status' | 'endsOn'>,
  day: PlainDate,
): boolean => status === 'ACTIVE' && endsOn !== null && endsOn < day;

/** The last days that a revocation may name: yesterday at the earliest, and before the request's own. */
export function lastDayProblem(
  { endsOn }: Pick<AssignmentRequest, 'endsOn'>,
  lastDay: PlainDate,
  yesterday: PlainDate,
): Problem | null {
  if (lastDay >= yesterday && (endsOn === null || lastDay < endsOn)) return null;
  const params = { earliest: yesterday, before: endsOn ?? '…' };
  return { code: 'REQUEST_LAST_DAY', field: ['input', 'lastDay'], params };
}
