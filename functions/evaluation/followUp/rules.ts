/**
 * What follows from an evaluation (tindak lanjut): proposed, decided by the owner of the step, carried out. docs/domain.md
 * 1.10, 6.1 no. 23; docs/decisions/follow-up.md.
 */
import * as z from 'zod';
import { text } from '../../planning/plan/rules.ts';
import {
  type Instant,
  instantSchema,
  periodSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { predicates } from '../evaluation/rules.ts';

export const kinds = ['REWARD', 'COACHING', 'COUNSELLING', 'SANCTION_PROPOSAL', 'PPPK_RENEWAL'] as const;
export type FollowUpKind = (typeof kinds)[number];
export const statuses = ['PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'DONE', 'REJECTED', 'WITHDRAWN'] as const;
export type Status = (typeof statuses)[number];

/** Whose it is to decide and to carry out: the appraiser's, or else BKPP's. */
export const isGuidance = (kind: FollowUpKind): kind is 'COACHING' | 'COUNSELLING' =>
  kind === 'COACHING' || kind === 'COUNSELLING';

export const proposalSchema = z.object({ kind: z.enum(kinds), text: text(4000), dueOn: plainDateSchema });
export type Proposal = z.infer<typeof proposalSchema>;
export const acceptanceSchema = z.object({ dueOn: plainDateSchema, note: text(1000) });
export const noteSchema = z.object({ note: text(1000) });
export const recordSchema = z.object({ text: text(4000), dialogueId: z.string().nullish() });

const stepSchema = z.object({
  text: z.string(),
  /** The dialogue of coaching or counselling by which it was carried out: its node id. */
  dialogueId: z.string().nullable(),
  by: z.string(),
  at: instantSchema,
});

export const followUpSchema = z.object({
  id: z.uuid(),
  employeeId: z.string(),
  kind: z.enum(kinds),
  text: z.string(),
  /** The final evaluation that it rests on: a copy, which says what was so when it was proposed. */
  ground: z.object({
    period: periodSchema,
    planNo: z.int().positive(),
    documentHash: z.string().nullable(),
    predicate: z.enum(predicates),
  }),
  status: z.enum(statuses),
  proposedBy: z.string(),
  proposedAt: instantSchema,
  /** On whose desk it lies, until it is at its end. */
  holderId: z.string(),
  dueOn: plainDateSchema,
  decision: z.object({ by: z.string(), at: instantSchema, note: z.string() }).nullable(),
  steps: z.array(stepSchema).max(100),
  endNote: z.string().nullable(),
  endedAt: instantSchema.nullable(),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** The state table. */
export const transitions = {
  accept: { from: ['PROPOSED'], to: 'ACCEPTED' },
  reject: { from: ['PROPOSED'], to: 'REJECTED' },
  withdraw: { from: ['PROPOSED'], to: 'WITHDRAWN' },
  record: { from: ['ACCEPTED', 'IN_PROGRESS'], to: 'IN_PROGRESS' },
  finish: { from: ['ACCEPTED', 'IN_PROGRESS'], to: 'DONE' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;
export type Step = keyof typeof transitions;

/** The status after a step. Refuses STATE_INVALID with the status and those that would do. */
export function step({ status }: Pick<FollowUp, 'status'>, name: Step): Result<Status> {
  const { from, to } = transitions[name];
  if ((from as readonly Status[]).includes(status)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status, needed: from.join(' / ') });
}

/** Whether it waits for somebody. */
export const isOpen = ({ status }: Pick<FollowUp, 'status'>): boolean =>
  status === 'PROPOSED' || status === 'ACCEPTED' || status === 'IN_PROGRESS';

/** Whether the person whom it is about sees it: once it is accepted, a sanction proposal too, and never what was not. */
export const isShown = ({ status }: Pick<FollowUp, 'status'>): boolean =>
  status === 'ACCEPTED' || status === 'IN_PROGRESS' || status === 'DONE';

/** Who acts, and when. */
export interface Acting {
  readonly by: string;
  readonly at: Instant;
  readonly today: PlainDate;
}

const isLate = (dueOn: PlainDate, { today }: Acting) =>
  dueOn > today ? null : refuse('FOLLOW_UP_DUE', 'input.dueOn', { today });

/** Proposes it; `holderId` is whose it is to decide. Refuses FOLLOW_UP_OWN, FOLLOW_UP_DUE. */
export function propose(
  place: Pick<FollowUp, 'id' | 'employeeId' | 'ground' | 'holderId'>,
  proposal: Proposal,
  acting: Acting,
): Result<FollowUp> {
  if (acting.by === place.employeeId) return refuse('FOLLOW_UP_OWN', 'input.evaluationId');
  const late = isLate(proposal.dueOn, acting);
  if (late) return late;
  const began = { decision: null, steps: [], endNote: null, endedAt: null };
  return ok({
    ...place,
    ...proposal,
    ...began,
    status: 'PROPOSED',
    proposedBy: acting.by,
    proposedAt: acting.at,
  });
}

/** Nobody decides about themselves, nor, where BKPP decides, what they proposed themselves. */
function mayDecide({ employeeId, kind, proposedBy }: FollowUp, { by }: Acting): Result<null> {
  if (by === employeeId) return refuse('FOLLOW_UP_OWN', 'input.id');
  return !isGuidance(kind) && by === proposedBy ? refuse('FOLLOW_UP_PROPOSED', 'input.id') : ok(null);
}

/** Accepts it, with the day by which it is done. Refuses STATE_INVALID, FOLLOW_UP_OWN, FOLLOW_UP_PROPOSED, FOLLOW_UP_DUE. */
export function accept(
  before: FollowUp,
  { dueOn, note }: z.infer<typeof acceptanceSchema>,
  acting: Acting,
): Result<FollowUp> {
  const status = step(before, 'accept');
  if (!status.ok) return status;
  const may = mayDecide(before, acting);
  if (!may.ok) return may;
  const decision = { by: acting.by, at: acting.at, note };
  return isLate(dueOn, acting) ?? ok({ ...before, status: status.value, dueOn, decision });
}

/** Rejects it, with a note. Refuses STATE_INVALID, FOLLOW_UP_OWN, FOLLOW_UP_PROPOSED. */
export function reject(before: FollowUp, note: string, acting: Acting): Result<FollowUp> {
  const status = step(before, 'reject');
  if (!status.ok) return status;
  const may = mayDecide(before, acting);
  if (!may.ok) return may;
  const decision = { by: acting.by, at: acting.at, note };
  return ok({ ...before, status: status.value, decision, endedAt: acting.at });
}

/** Notes what was done. Refuses STATE_INVALID, FOLLOW_UP_OWN. */
export function record(
  before: FollowUp,
  said: { readonly text: string; readonly dialogueId: string | null },
  { by, at }: Acting,
): Result<FollowUp> {
  const status = step(before, 'record');
  if (!status.ok) return status;
  if (by === before.employeeId) return refuse('FOLLOW_UP_OWN', 'input.id');
  return ok({ ...before, status: status.value, steps: [...before.steps, { ...said, by, at }] });
}

/** It is done, with a note of what came of it. Refuses STATE_INVALID, FOLLOW_UP_OWN. */
export function finish(before: FollowUp, note: string, { by, at }: Acting): Result<FollowUp> {
  const status = step(before, 'finish');
  if (!status.ok) return status;
  if (by === before.employeeId) return refuse('FOLLOW_UP_OWN', 'input.id');
  return ok({ ...before, status: status.value, endNote: note, endedAt: at });
}

/** Whoever proposed it takes it back while it is not decided. Refuses STATE_INVALID, FOLLOW_UP_NOT_YOURS. */
export function withdraw(before: FollowUp, note: string, { by, at }: Acting): Result<FollowUp> {
  const status = step(before, 'withdraw');
  if (!status.ok) return status;
  if (by !== before.proposedBy) return refuse('FOLLOW_UP_NOT_YOURS', 'input.id');
  return ok({ ...before, status: status.value, endNote: note, endedAt: at });
}
