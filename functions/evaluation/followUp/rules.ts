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
import { type Evaluation, predicates } from '../evaluation/rules.ts';

export const kinds = ['REWARD', 'COACHING', 'COUNSELLING', 'SANCTION_PROPOSAL', 'PPPK_RENEWAL'] as const;
export type FollowUpKind = (typeof kinds)[number];
export const statuses = [
  'PROPOSED',
  'ACCEPTED',
  'IN_PROGRESS',
  'DONE',
  'REJECTED',
  'WITHDRAWN',
  'LAPSED',
] as const;
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
  // its ground fell away, or nobody carries it out any more: nothing of it is carried on
  lapse: { from: ['ACCEPTED', 'IN_PROGRESS'], to: 'LAPSED' },
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
  status === 'ACCEPTED' || status === 'IN_PROGRESS' || status === 'DONE' || status === 'LAPSED';

/** Who acts, and when. */
export interface Acting {
  readonly by: string;
  readonly at: Instant;
  readonly today: PlainDate;
}

/** Nobody acts on what is about themselves: said before anything else of it is. Refuses FOLLOW_UP_OWN. */
export const ofAnother = (
  { employeeId }: Pick<FollowUp, 'employeeId'>,
  { by }: Pick<Acting, 'by'>,
  field = 'input.id',
): Result<null> => (by === employeeId ? refuse('FOLLOW_UP_OWN', field) : ok(null));

const isLate = (dueOn: PlainDate, { today }: Acting) =>
  dueOn > today ? null : refuse('FOLLOW_UP_DUE', 'input.dueOn', { today });

/** Proposes it; `holderId` is whose it is to decide. Refuses FOLLOW_UP_OWN, FOLLOW_UP_DUE. */
export function propose(
  place: Pick<FollowUp, 'id' | 'employeeId' | 'ground' | 'holderId'>,
  proposal: Proposal,
  acting: Acting,
): Result<FollowUp> {
  const others = ofAnother(place, acting, 'input.evaluationId');
  if (!others.ok) return others;
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

/** What has become of the evaluation that it rests on: opened again, or final under another document. */
export const groundsFallen = ['REOPENED', 'SUPERSEDED'] as const;
export type GroundFell = (typeof groundsFallen)[number];

/** Whether the evaluation is no longer the final one under the document on which the follow-up rests; null while it is. */
export function fellOf(
  { documentHash }: FollowUp['ground'],
  evaluation: Pick<Evaluation, 'status' | 'docHash'> | null,
): GroundFell | null {
  if (evaluation?.status !== 'FINAL') return 'REOPENED';
  return evaluation.docHash === documentHash ? null : 'SUPERSEDED';
}

/** Nothing is accepted or carried out on an evaluation that no longer stands as it was. */
const isStanding = (fell: GroundFell | null): Result<null> =>
  fell ? refuse(`FOLLOW_UP_GROUND_${fell}`, 'input.id') : ok(null);

/** The status after a step that somebody else takes. Refuses FOLLOW_UP_OWN first, then STATE_INVALID. */
function taking(before: FollowUp, name: Step, acting: Acting): Result<Status> {
  const may = ofAnother(before, acting);
  return may.ok ? step(before, name) : may;
}

/** Where BKPP decides, nobody does what they proposed themselves. */
const mayDecide = ({ kind, proposedBy }: FollowUp, { by }: Acting): Result<null> =>
  !isGuidance(kind) && by === proposedBy ? refuse('FOLLOW_UP_PROPOSED', 'input.id') : ok(null);

/**
 * Accepts it, with the day by which it is done; `fell`: what became of its ground. Refuses FOLLOW_UP_OWN, STATE_INVALID,
 * FOLLOW_UP_PROPOSED, FOLLOW_UP_GROUND_REOPENED, FOLLOW_UP_GROUND_SUPERSEDED, FOLLOW_UP_DUE.
 */
export function accept(
  before: FollowUp,
  { dueOn, note }: z.infer<typeof acceptanceSchema>,
  acting: Acting,
  fell: GroundFell | null,
): Result<FollowUp> {
  const status = taking(before, 'accept', acting);
  if (!status.ok) return status;
  const may = mayDecide(before, acting);
  if (!may.ok) return may;
  const stands = isStanding(fell);
  if (!stands.ok) return stands;
  const decision = { by: acting.by, at: acting.at, note };
  return isLate(dueOn, acting) ?? ok({ ...before, status: status.value, dueOn, decision });
}

/** Rejects it, with a note. Refuses FOLLOW_UP_OWN, STATE_INVALID, FOLLOW_UP_PROPOSED. */
export function reject(before: FollowUp, note: string, acting: Acting): Result<FollowUp> {
  const status = taking(before, 'reject', acting);
  if (!status.ok) return status;
  const may = mayDecide(before, acting);
  if (!may.ok) return may;
  const decision = { by: acting.by, at: acting.at, note };
  return ok({ ...before, status: status.value, decision, endedAt: acting.at });
}

/** Notes what was done. Refuses FOLLOW_UP_OWN, STATE_INVALID, FOLLOW_UP_GROUND_REOPENED, FOLLOW_UP_GROUND_SUPERSEDED. */
export function record(
  before: FollowUp,
  said: { readonly text: string; readonly dialogueId: string | null },
  acting: Acting,
  fell: GroundFell | null,
): Result<FollowUp> {
  const status = taking(before, 'record', acting);
  if (!status.ok) return status;
  const stands = isStanding(fell);
  if (!stands.ok) return stands;
  const { by, at } = acting;
  return ok({ ...before, status: status.value, steps: [...before.steps, { ...said, by, at }] });
}

/** At its end, with a note of what came of it. */
const ended = (before: FollowUp, status: Status, note: string, { at }: Acting): FollowUp => ({
  ...before,
  status,
  endNote: note,
  endedAt: at,
});

/** It is done. Refuses FOLLOW_UP_OWN, STATE_INVALID, FOLLOW_UP_GROUND_REOPENED, FOLLOW_UP_GROUND_SUPERSEDED. */
export function finish(
  before: FollowUp,
  note: string,
  acting: Acting,
  fell: GroundFell | null,
): Result<FollowUp> {
  const status = taking(before, 'finish', acting);
  if (!status.ok) return status;
  const stands = isStanding(fell);
  return stands.ok ? ok(ended(before, status.value, note, acting)) : stands;
}

/**
 * What was accepted ends undone, since its ground fell away or it is `abandoned`: its person has left, or is led by
 * nobody. Refuses FOLLOW_UP_OWN, STATE_INVALID, FOLLOW_UP_GROUND_STANDS.
 */
export function lapse(
  before: FollowUp,
  note: string,
  acting: Acting,
  fell: GroundFell | null,
  abandoned = false,
): Result<FollowUp> {
  const status = taking(before, 'lapse', acting);
  if (!status.ok) return status;
  return fell || abandoned
    ? ok(ended(before, status.value, note, acting))
    : refuse('FOLLOW_UP_GROUND_STANDS', 'input.id');
}

/** Whoever proposed it takes it back while it is not decided. Refuses FOLLOW_UP_OWN, STATE_INVALID, FOLLOW_UP_NOT_YOURS. */
export function withdraw(before: FollowUp, note: string, acting: Acting): Result<FollowUp> {
  const status = taking(before, 'withdraw', acting);
  if (!status.ok) return status;
  if (acting.by !== before.proposedBy) return refuse('FOLLOW_UP_NOT_YOURS', 'input.id');
  return ok(ended(before, status.value, note, acting));
}
