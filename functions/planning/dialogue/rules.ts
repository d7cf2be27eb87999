/**
 * The performance dialogue (dialog kinerja): two people, employee and superior, talk over a plan; what they
 * agree on is recorded, confirmed by both and locked, and what is left goes on to the next one.
 * docs/domain.md 1.6, 6.1, 6.2.
 */
import * as z from 'zod';
import { approaches, localId, text } from '../plan/rules.ts';
import { personSnapshotSchema } from '../../organisation/employee/rules.ts';
import {
  addDays,
  dateIn,
  datesOf,
  type Instant,
  instantSchema,
  type Period,
  periodSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { check, ok, type Problem, refuse, type Result } from '../../platform/result.ts';

export const kinds = ['PLANNING', 'MONITORING', 'FEEDBACK', 'COACHING', 'COUNSELLING'] as const;
export const states = ['SCHEDULED', 'HELD', 'CLOSED', 'CANCELLED'] as const;
export type State = (typeof states)[number];
export const sides = ['EMPLOYEE', 'SUPERIOR'] as const;
export type Side = (typeof sides)[number];
/** What became of a point: CARRIED has gone on to the next dialogue, where it stands under the same text. */
export const pointStates = ['OPEN', 'DONE', 'DROPPED', 'CARRIED'] as const;

/** What is on the agenda; `discussed` once it was talked over. */
const agendaPoint = z.object({ id: localId, text: text(500), discussed: z.boolean() });
const agendaSchema = z.array(agendaPoint).max(20);
/** What one side is to do until a day. */
const followUp = z.object({ id: localId, text: text(500), owner: z.enum(sides), due: plainDateSchema });

/** What either side writes of a dialogue that took place; `approach` in a planning one alone. */
export const contentSchema = z.object({
  agenda: agendaSchema,
  notes: text(8000),
  agreements: z.array(text(1000)).max(20),
  followUps: z.array(followUp).max(20),
  approach: z.enum(approaches).nullable(),
});
export type DialogueContent = z.infer<typeof contentSchema>;

/** What is asked for when a dialogue is scheduled. */
export const invitationSchema = z.object({
  kind: z.enum(kinds),
  scheduledFor: instantSchema,
  agenda: agendaSchema,
});

const outcome = { state: z.enum(pointStates), note: z.string().nullable() };
/** One of the owner's plans. */
const ofPlan = { year: periodSchema, planNo: z.int().positive() };
/**
 * A point that an earlier dialogue left open: of its agenda, or a follow-up with owner and day. `from` is its number,
 * among those of `plan` where it was about another plan, which has ended.
 */
const carriedPoint = z.object({
  id: z.string(),
  from: z.int().positive(),
  plan: z.object(ofPlan).nullish(),
  text: z.string(),
  owner: z.enum(sides).nullable(),
  due: plainDateSchema.nullable(),
  ...outcome,
});
export type CarriedPoint = z.infer<typeof carriedPoint>;

/** Who confirmed which content, and when. */
const confirmation = z.object({ by: z.string(), contentHash: z.string(), at: instantSchema }).nullable();

export const dialogueSchema = z.object({
  employeeId: z.string(),
  ...ofPlan,
  /** Its number among the plan's dialogues. */
  no: z.int().positive(),
  kind: z.enum(kinds),
  state: z.enum(states),
  scheduledFor: instantSchema,
  scheduledAt: instantSchema,
  /** Who acts on the superior's side, and on whose desk it waits; of one that was held, whoever appraised that day. */
  superiorId: z.string(),
  superior: personSnapshotSchema.nullable(),
  heldOn: plainDateSchema.nullable(),
  recordedAt: instantSchema.nullable(),
  agenda: agendaSchema,
  notes: z.string().nullable(),
  agreements: z.array(z.string()),
  followUps: z.array(followUp.extend(outcome)),
  approach: z.enum(approaches).nullable(),
  carried: z.array(carriedPoint),
  /** The dialogue of a later plan that took over what this one left, of a plan that has ended. */
  carriedTo: z.object({ ...ofPlan, no: z.int().positive() }).nullish(),
  confirmations: z.object({ EMPLOYEE: confirmation, SUPERIOR: confirmation }),
  closedAt: instantSchema.nullable(),
  cancelNote: z.string().nullable(),
});
export type Dialogue = z.infer<typeof dialogueSchema>;
export type DialogueKind = Dialogue['kind'];

/** The state table of docs/domain.md 6.2; the second confirmation closes. Points are settled in every state. */
export const transitions = {
  record: { from: ['SCHEDULED', 'HELD'], to: 'HELD' },
  confirm: { from: ['HELD'], to: 'CLOSED' },
  cancel: { from: ['SCHEDULED', 'HELD'], to: 'CANCELLED' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>;

/** Whether a step may be taken from a dialogue's state. */
export function step(dialogue: Pick<Dialogue, 'state'>, name: keyof typeof transitions): Result<State> {
  const { from, to } = transitions[name];
  if ((from as readonly State[]).includes(dialogue.state)) return ok(to);
  return refuse('STATE_INVALID', 'input.id', { status: dialogue.state, needed: from.join(' / ') });
}

/** Whether a dialogue is still to be held or confirmed: a plan has one such of a kind at most. */
export const isOpen = ({ state }: Pick<Dialogue, 'state'>): boolean =>
  state === 'SCHEDULED' || state === 'HELD';

/**
 * The day by whose line a dialogue is somebody's: of one that was held its own, so that whoever appraised then
 * confirms it; else the day of the action. docs/decisions/dialogue.md.
 */
export const businessDateOf = ({ state, heldOn }: Dialogue, date: PlainDate): PlainDate =>
  state === 'HELD' && heldOn !== null ? heldOn : date;

/** Expectations are talked over when the agreement of the coming year is drawn up: from July on. docs/domain.md 1.2. */
const DAYS_BEFORE_THE_YEAR = 184;

/** The first and last day on which a dialogue about a plan of a year can be. */
export const daysFor = (year: Period): { from: PlainDate; to: PlainDate } => {
  const { first, last } = datesOf(year);
  return { from: addDays(first, -DAYS_BEFORE_THE_YEAR), to: last };
};

/** Why a day is none for a dialogue of a year, or null; `latest` bounds it further. */
function dayProblem(year: Period, day: PlainDate, field: string, latest?: PlainDate): Problem | null {
  const { from, to } = daysFor(year);
  const end = latest && latest < to ? latest : to;
  if (from <= day && day <= end) return null;
  return { code: 'DIALOGUE_DATE', field: ['input', field], params: { from, to: end } };
}

/** Why a dialogue cannot be called for a time: outside its plan's year. */
export function invitationProblems(
  year: Period,
  { scheduledFor, agenda }: z.infer<typeof invitationSchema>,
  zone: string,
): Problem[] {
  const day = dayProblem(year, dateIn(zone, scheduledFor), 'scheduledFor');
  const ids = agenda.map(({ id }) => id);
  return [...(day ? [day] : []), ...idProblems(ids, ['input', 'agenda'])];
}

const idProblems = (ids: readonly string[], field: readonly string[]): Problem[] =>
  new Set(ids).size === ids.length ? [] : [{ code: 'DIALOGUE_IDS', field }];

/** Faults of what was recorded of a dialogue held on a day. */
function contentProblems(kind: DialogueKind, heldOn: PlainDate, content: DialogueContent): Problem[] {
  const at = (...path: string[]) => ['input', 'content', ...path];
  const { agenda, followUps, approach } = content;
  const ids = [...agenda, ...followUps].map(({ id }) => id);
  return [
    ...idProblems(ids, at()),
    ...followUps.flatMap(({ due }, no): Problem[] =>
      due < heldOn
        ? [{ code: 'DIALOGUE_DUE', field: at('followUps', String(no), 'due'), params: { from: heldOn } }]
        : [],
    ),
    ...((kind === 'PLANNING') === (approach !== null)
      ? []
      : [{ code: 'DIALOGUE_APPROACH', field: at('approach') } satisfies Problem]),
  ];
}

const nobodyYet: Dialogue['confirmations'] = { EMPLOYEE: null, SUPERIOR: null };

/** What a recording says beside its content. */
export interface Recording {
  readonly heldOn: PlainDate;
  readonly content: DialogueContent;
  readonly now: Instant;
  readonly today: PlainDate;
}

/**
 * A dialogue as held, or what was recorded of it changed: confirmations given before are of another content,
 * and are taken back. Refuses: STATE_INVALID, DIALOGUE_DATE, DIALOGUE_IDS, DIALOGUE_DUE, DIALOGUE_APPROACH.
 */
export function record(dialogue: Dialogue, { heldOn, content, now, today }: Recording): Result<Dialogue> {
  const state = step(dialogue, 'record');
  if (!state.ok) return state;
  const day = dayProblem(dialogue.year, heldOn, 'heldOn', today);
  return check([...(day ? [day] : []), ...contentProblems(dialogue.kind, heldOn, content)], {
    ...dialogue,
    ...content,
    followUps: content.followUps.map((one) => ({ ...one, state: 'OPEN', note: null })),
    state: state.value,
    heldOn,
    recordedAt: now,
    confirmations: nobodyYet,
  });
}

/**
 * A dialogue confirmed by one side; closed, and locked, once both have. Refuses: STATE_INVALID, and
 * DIALOGUE_CONTENT_CHANGED when the hash is not that of the content.
 */
export function confirm(
  dialogue: Dialogue,
  side: Side,
  given: NonNullable<Dialogue['confirmations'][Side]>,
  contentHash: string,
): Result<Dialogue> {
  const closed = step(dialogue, 'confirm');
  if (!closed.ok) return closed;
  if (given.contentHash !== contentHash) return refuse('DIALOGUE_CONTENT_CHANGED', 'input.contentHash');
  const confirmations = { ...dialogue.confirmations, [side]: given };
  const both = confirmations.EMPLOYEE !== null && confirmations.SUPERIOR !== null;
  return ok({
    ...dialogue,
    confirmations,
    ...(both && { state: closed.value, closedAt: given.at }),
  });
}

/** A dialogue that does not take place, or whose record nobody stands by. Refuses: STATE_INVALID. */
export function cancel(dialogue: Dialogue, note: string | null): Result<Dialogue> {
  const state = step(dialogue, 'cancel');
  if (!state.ok) return state;
  return ok({ ...dialogue, state: state.value, cancelNote: note, confirmations: nobodyYet });
}

/** How a scheduled dialogue begins, for `dialogueSchema`. */
export const invited = (
  about: Pick<Dialogue, 'employeeId' | 'year' | 'planNo' | 'no' | 'superiorId' | 'carried'>,
  invitation: z.infer<typeof invitationSchema>,
  scheduledAt: Instant,
): Dialogue => ({
  ...about,
  ...invitation,
  state: 'SCHEDULED',
  scheduledAt,
  superior: null,
  heldOn: null,
  recordedAt: null,
  notes: null,
  agreements: [],
  followUps: [],
  approach: null,
  confirmations: nobodyYet,
  closedAt: null,
  cancelNote: null,
});
