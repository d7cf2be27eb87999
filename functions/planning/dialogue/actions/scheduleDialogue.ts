import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { creatingOnce } from '../../../platform/commit/once.ts';
import type { Change, Once } from '../../../platform/commit/plan.ts';
import { asRead, conflict } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, ofKind, readItem } from '../../../platform/item.ts';
import { type Key, lists } from '../../../platform/keys.ts';
import { type Period, today, yearOf, yearPeriod } from '../../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { getItem, queryAll } from '../../../platform/table.ts';
import { changed } from '../../../platform/versions.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { type Person, personOf } from '../../../organisation/person/store.ts';
import { type Plan, statuses } from '../../plan/rules.ts';
import { parsePlanId, planKind, type PlanRef } from '../../plan/store.ts';
import { moveDesks } from '../desk.ts';
import { dialoguesAmong, endedBefore, takenFrom, takenOver } from '../ended.ts';
import { announceDialogue } from '../events.ts';
import { carryingProblem, goneFrom, handedOn, MOST_CARRIED, unresolved } from '../points.ts';
import { type Dialogue, invitationProblems, invitationSchema, invited, isOpen } from '../rules.ts';
import { dialogueId, dialogueKey, dialogueKind } from '../store.ts';
import { askedOn, shownOf, superiorOn } from './alter.ts';
import { readDialogue } from './readDialogues.ts';

const inputSchema = invitationSchema.extend({ idempotencyKey: z.uuid() });
type Input = z.infer<typeof inputSchema>;

/** Dialogues of one plan: one a week, for a year that had nothing else. */
const MOST_DIALOGUES = 50;

/** What a new dialogue rests on: its plan with the dialogues before it, what ended plans left, and the owner. */
interface Before {
  readonly plan: Kept<Plan>;
  readonly past: readonly Kept<Dialogue>[];
  readonly ended: ReturnType<typeof endedBefore>;
  readonly person: Person;
}

/**
 * Calls a dialogue about a plan that is not closed: by its owner, or by whoever appraises them today. What those that
 * are finished left open goes on to this one, and so does what those about the owner's earlier plans left that have
 * ended since, as far as there is room; the rest with the next. Refuses: ID_INVALID, NOT_FOUND, STATE_INVALID for a closed plan,
 * DIALOGUE_OPEN while another of its kind is not finished, DIALOGUE_TOO_MANY, DIALOGUE_DATE, DIALOGUE_IDS,
 * DIALOGUE_POINTS_TOO_MANY for those of this plan, NO_REVIEWER, REVIEWER_INACTIVE, IDEMPOTENCY_CONFLICT; the same key with the same
 * content answers the first dialogue, to whoever may still read it.
 */
export async function scheduleDialogue(
  context: Context,
  { planId, ...given }: { readonly planId: string } & Record<string, unknown>,
): Promise<Result<Kept<Dialogue>>> {
  const { actor, table } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_FOUND', 'input.planId');
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const ref = parsePlanId(planId);
  if (!ref) return refuse('ID_INVALID', 'input.planId', { type: 'Plan' });
  const once = {
    scope: actor.employeeId,
    key: input.value.idempotencyKey,
    content: { action: 'scheduleDialogue', planId, ...input.value },
  };
  const called = await creatingOnce<Kept<Dialogue> | null>(
    table,
    { ...once, answer: dialogueKey({ ...ref, no: 1 }) },
    () => retrying(() => attempt(context, ref, input.value, once)),
    (key) => seenAt(context, key),
  );
  if (!called.ok) return called;
  return called.value ? ok(called.value) : refuse('NOT_FOUND', 'input.planId');
}

/** The dialogue of an invitation that is sent once more, for whoever may read it by now; else null. */
async function seenAt(context: Context, key: Key): Promise<Kept<Dialogue> | null> {
  const item = await getItem(context.table, key);
  if (!item) throw new Error('a creation is on record whose dialogue is not');
  const seen = await readDialogue(context, dialogueId(readItem(dialogueKind, item).data));
  return seen.ok ? seen.value : null;
}

/** Reads a plan with its dialogues, and what ended plans of its year and the year before left; with the owner: three queries. */
async function load({ table }: Context, ref: PlanRef): Promise<Before | null> {
  const itemsOf = (year: Period) => queryAll(table, lists.personPeriod(ref.employeeId, year));
  const [before, own, person] = await Promise.all([
    itemsOf(yearPeriod(yearOf(ref.year) - 1)),
    itemsOf(ref.year),
    personOf(table, ref.employeeId),
  ]);
  const plan = ofKind(own, planKind).find(({ data }) => data.planNo === ref.planNo);
  const ended = endedBefore([...before, ...own], ref);
  return plan && person ? { plan, person, ended, past: dialoguesAmong(own, ref) } : null;
}

async function attempt(
  context: Context,
  ref: PlanRef,
  input: Input,
  once: Omit<Once, 'answer'>,
): Promise<Result<Kept<Dialogue>>> {
  const before = await load(context, ref);
  if (!before) return refuse('NOT_FOUND', 'input.planId');
  const { plan, past, person } = before;
  const asked = askedOn(context, person, today(context.clock));
  const subject = await subjectFor(aboveIn(context.table), context.actor, asked);
  const authority = await authorise(context, 'dialogue.schedule', subject, ['input', 'planId']);
  if (!authority.ok) return authority;
  const decided = await decide(context, before, input);
  if (!decided.ok) return decided;
  const { after, handed, taken } = decided.value;
  const all = past.map(({ data }) => data);
  const committed = await commitAs(context, authority.value, {
    once: [{ ...once, answer: dialogueKey(after) }],
    changes: [called(after), ...[...handed, ...taken].flatMap(({ changes }) => changes)],
    writes: [
      ...shownOf(context, { person, all }, null, after),
      ...[...handed, ...taken].flatMap(({ writes }) => writes),
      ...(asked.line ? [lineStands(asked.line)] : []),
      asRead(plan),
      // The card shows them together.
      ...past.filter(({ data }) => isOpen(data)).map(asRead),
    ],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Dialogue>) : committed;
}

/** A new dialogue, as it comes to be. */
const called = (after: Dialogue): Change => ({
  kind: dialogueKind,
  key: dialogueKey(after),
  before: null,
  after,
  event: announceDialogue('dialogueScheduled', after),
  onConflict: conflict,
});

/** Decides a new dialogue, and what becomes of those that are finished and of those of ended plans. */
async function decide(context: Context, before: Before, input: Input) {
  const { plan, past, ended, person } = before;
  const { employeeId, year, planNo } = plan.data;
  const gone = goneFrom(past.map(({ data }) => data));
  const finished = past.filter(({ data }) => !isOpen(data));
  const own = finished.flatMap(({ data }) => unresolved(data, gone));
  const tooMany = carryingProblem(own);
  const taken = takenFrom(ended, MOST_CARRIED - own.length);
  const problems = problemsOf(context, before, input);
  const sound = check(tooMany ? [...problems, tooMany] : problems, null);
  if (!sound.ok) return sound;
  const superior = await superiorOn(context, person, today(context.clock), 'planId');
  if (!superior.ok) return superior;
  const about = { employeeId, year, planNo, no: past.length + 1, superiorId: superior.value.employeeId };
  const { idempotencyKey: _key, ...invitation } = input;
  const carried = [...own, ...taken.flatMap(({ points }) => points)];
  const after = invited({ ...about, carried }, invitation, context.clock.now());
  const { zone } = context.clock;
  const handed = finished.flatMap((one) => handOn(one, zone));
  return ok({ after, handed, taken: taken.map((one) => takenOver(one, after, zone)) });
}

function problemsOf({ clock }: Context, { plan, past }: Before, input: Input): Problem[] {
  const { status, year } = plan.data;
  const open = past.find(({ data }) => data.kind === input.kind && isOpen(data));
  const field = ['input', 'planId'];
  const needed = statuses.filter((one) => one !== 'CLOSED').join(' / ');
  return [
    ...(status === 'CLOSED' ? [{ code: 'STATE_INVALID', field, params: { status, needed } } as const] : []),
    ...(open ? [{ code: 'DIALOGUE_OPEN', field, params: { no: open.data.no } } as const] : []),
    ...(past.length >= MOST_DIALOGUES
      ? [{ code: 'DIALOGUE_TOO_MANY', field, params: { max: MOST_DIALOGUES } } as const]
      : []),
    ...invitationProblems(year, input, clock.zone),
  ];
}

/** A dialogue as its open points go on, off the desks; nothing when it leaves nothing that somebody has to do. */
function handOn(before: Kept<Dialogue>, zone: string) {
  const after = handedOn(before.data);
  if (after === before.data) return [];
  const event = announceDialogue('dialoguePointsCarried', after);
  const changes = [changed(dialogueKind, before, after, event)];
  return [{ changes, writes: moveDesks(before.data, after, zone) }];
}
