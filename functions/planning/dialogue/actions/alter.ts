/** The way of every change to a dialogue: load it with its plan's others and the owner's lines, then alter. */
import { type Action, may } from '../../../platform/access.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import { asRead, stillAbsent, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Refused, type Result, refuse } from '../../../platform/result.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { aboveIn, type Reviewing, reviewerOf, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import { whoOf } from '../../plan/store.ts';
import { moveDesks } from '../desk.ts';
import { announceDialogue, type DialogueEvent } from '../events.ts';
import { owedBy } from '../points.ts';
import { businessDateOf, daysFor, type Dialogue, isOpen, type Side, sides } from '../rules.ts';
import { dialogueKey, dialogueKind, dialoguesOf, parseDialogueId, writeDialogueCard } from '../store.ts';

/** What a decision rests on: the dialogue, all of its plan's, and the owner with their lines. */
export interface Loaded {
  readonly dialogue: Kept<Dialogue>;
  readonly all: readonly Dialogue[];
  /** Demands that the plan's other dialogues stand as they were read: the card shows them together. */
  readonly othersStand: readonly Write[];
  readonly person: Person;
  /** On which side of it the caller stands. */
  readonly side: Side;
}

/** Whose superior is asked for on a day. */
export const askedOn = (context: Context, person: Person, date: PlainDate): Reviewing => ({
  employeeId: person.employee.employeeId,
  line: lineOfPerson(person, date),
  date,
  today: today(context.clock),
});

/** Who stands on the superior's side on a day. Refuses as `reviewerOf`, on the field that the caller named. */
export async function superiorOn(
  context: Context,
  person: Person,
  date: PlainDate,
  field: string,
): Promise<Result<Employee>> {
  const found = await reviewerOf(aboveIn(context.table), askedOn(context, person, date));
  if (found.ok) return found;
  const [first, ...rest] = found.problems.map((one) => ({ ...one, field: ['input', field] }));
  return { ok: false, problems: [first, ...rest] } as Refused;
}

/** The card's section and the desks of a plan's dialogues, of which one has changed. */
export function shownOf(
  { clock }: Context,
  { person, all }: Pick<Loaded, 'person' | 'all'>,
  before: Dialogue | null,
  after: Dialogue,
) {
  const { employee } = person;
  const appraiserId = lineOfPerson(person, today(clock))?.data.appraiserId ?? null;
  const now = [...all.filter(({ no }) => no !== after.no), after].toSorted((a, b) => a.no - b.no);
  return [
    ...writeDialogueCard(now, whoOf(after, employee, after.year, appraiserId), clock.zone),
    ...moveDesks(before, after, clock.zone),
  ];
}

/** Of all dialogues of a plan those beside one. */
function othersStand(all: readonly Kept<Dialogue>[], one: Kept<Dialogue>): Write[] {
  const changeable = all.filter(
    ({ data }) => data !== one.data && (isOpen(data) || sides.some((side) => owedBy(data, side).length > 0)),
  );
  return [...changeable.map(asRead), stillAbsent(dialogueKey({ ...one.data, no: all.length + 1 }))];
}

async function load(context: Context, id: string): Promise<Result<Loaded>> {
  const ref = parseDialogueId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'PerformanceDialogue' });
  const [all, person] = await Promise.all([
    dialoguesOf(context.table, ref),
    personOf(context.table, ref.employeeId),
  ]);
  const dialogue = all.find(({ data }) => data.no === ref.no);
  if (!dialogue || !person) return refuse('NOT_FOUND', 'input.id');
  const { actor } = context;
  const isOwner = actor.kind === 'PERSON' && actor.employeeId === ref.employeeId;
  return ok({
    dialogue,
    person,
    all: all.map(({ data }) => data),
    othersStand: othersStand(all, dialogue),
    side: isOwner ? 'EMPLOYEE' : 'SUPERIOR',
  });
}

export interface Decided {
  readonly after: Dialogue;
  readonly event: DialogueEvent;
}

/** The day by whose line a first recording is somebody's: the one that it names, if the dialogue can be of that day. */
function dayNamed({ year }: Dialogue, now: PlainDate, heldOn = now): PlainDate {
  const { from, to } = daysFor(year);
  return from <= heldOn && heldOn <= to && heldOn < now ? heldOn : now;
}

/**
 * Demands that the lines stand on which a change rests: that of the day by which it was somebody's, and of what was held
 * that of its own day, which names who is on the superior's side.
 */
function linesStand(person: Person, asked: Reviewing, { state, heldOn }: Dialogue): Write[] {
  const held = state === 'HELD' && heldOn !== null ? lineOfPerson(person, heldOn) : null;
  const lines = [asked.line, held].filter((line) => line !== null);
  return [...new Map(lines.map((line) => [line.key.SK, line])).values()].map(lineStands);
}

/** A refusal as whoever reads the dialogue by today's line is told it: for them it is there, though not theirs. */
async function toWhoSees(
  context: Context,
  result: Result<Kept<Dialogue>>,
  asOfToday: Reviewing,
): Promise<Result<Kept<Dialogue>>> {
  if (result.ok || result.problems[0].code !== 'NOT_FOUND') return result;
  const subject = await subjectFor(aboveIn(context.table), context.actor, asOfToday);
  return (await may(context, 'dialogue.read', subject)) ? refuse('NOT_ALLOWED') : result;
}

/**
 * Changes a dialogue by one action of the office; card, desks, event and authority go with it. `heldOn` is the
 * day that a first recording names: who appraised then may record it.
 */
export async function alterDialogue(
  context: Context,
  input: Edit & { readonly heldOn?: PlainDate },
  action: Action,
  decide: (loaded: Loaded) => Result<Decided> | Promise<Result<Decided>>,
): Promise<Result<Kept<Dialogue>>> {
  const found = await load(context, input.id);
  if (!found.ok) return found;
  const { dialogue, person } = found.value;
  const now = today(context.clock);
  const asked = askedOn(
    context,
    person,
    businessDateOf(dialogue.data, dayNamed(dialogue.data, now, input.heldOn)),
  );
  const altered = await alter(context, input, {
    kind: dialogueKind,
    before: dialogue,
    action,
    subject: await subjectFor(aboveIn(context.table), context.actor, asked),
    decide: () => decide(found.value),
    announce: announceDialogue,
    alongside: (after) => [
      ...shownOf(context, found.value, dialogue.data, after),
      ...found.value.othersStand,
      ...linesStand(person, asked, after),
    ],
  });
  const asOfToday = asked.date === now ? null : askedOn(context, person, now);
  return asOfToday ? toWhoSees(context, altered, asOfToday) : altered;
}
