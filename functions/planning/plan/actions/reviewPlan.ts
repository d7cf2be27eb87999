import type { Action, Subject } from '../../../platform/access.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import {
  datesOf,
  type Instant,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  today,
} from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { dueAgain } from '../../../platform/run/marker.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { returnedItem, waitingItem } from '../desk.ts';
import type { PlanEvent } from '../events.ts';
import { dialogueToApprove } from '../dialogue.ts';
import { peopleToday } from '../people.ts';
import { placeProblems } from '../place.ts';
import { type Plan, sourceProblems, type Step, step } from '../rules.ts';
import { sourcesToApprove } from '../sources.ts';
import { asSet } from '../store.ts';
import { alterPlan, type Considered, type Decision, type Loaded, type PlanEdit } from './alter.ts';

/**
 * A plan that leaves whoever it waits for by a step: what withdrawing, reviewing, returning and approving have in
 * common.
 */
function leaving(plan: Plan, name: Step, changes: Partial<Plan>): Result<Plan> {
  const status = step(plan, name);
  return status.ok ? ok({ ...plan, reviewerId: null, ...changes, status: status.value }) : status;
}

/** A plan as its owner takes it back. Refuses: STATE_INVALID. */
export const withdrawn = (plan: Plan): Result<Plan> =>
  leaving(plan, 'withdraw', { submittedAt: null, attestation: null });

/** A plan as it is given back with a note (I18). Refuses: STATE_INVALID, NOTE_REQUIRED. */
export function returned(plan: Plan, text: string, at: Instant): Result<Plan> {
  const note = readNote(text, 'input.note');
  if (!note.ok) return note;
  return leaving(plan, 'return', { returnNote: note.value, returns: [...(plan.returns ?? []), at] });
}

/**
 * A plan as the performance manager passes it on to its reviewer. Refuses: STATE_INVALID, PLAN_REVIEW_NOT_DEMANDED,
 * and as `submitPlan` where nobody can set it.
 */
export async function reviewed(context: Context, considered: Considered): Promise<Result<Plan>> {
  const { actor, clock } = context;
  const found = await peopleToday(context, considered);
  if (!found.ok) return found;
  const { people, reviewerId } = found.value;
  const by = actor.kind === 'PERSON' ? actor.employeeId : '';
  const changes = { reviewed: { by, at: clock.now() }, reviewerId, ...people };
  return leaving(considered.plan, 'review', changes);
}

/**
 * A plan as its appraiser sets it, with owner, appraiser and their superior as they are on the day; and the conditions
 * that what its results come from stands, 60 at most: since it was submitted an assignment may have been withdrawn,
 * asked about or changed, or an item be gone. `amendment`: the months that are open, the first day of dialogues about
 * it, and the plan in force. Refuses: STATE_INVALID, PLAN_NOT_REVIEWED, REVIEWER_INACTIVE, UNIT_MISMATCH, POSITION_MISMATCH,
 * PLAN_APPROACH_NOT_AGREED where both have agreed on another, and what a submission refuses of sources (I3).
 */
export async function approved(
  context: Context,
  considered: Considered,
  amendment?: { readonly opened: readonly number[]; readonly since: PlainDate; readonly plan: Plan },
): Promise<Result<{ readonly after: Plan; readonly writes: readonly Write[] }>> {
  const { plan, owner } = considered;
  const found = await peopleToday(context, considered);
  if (!found.ok) return found;
  const set = leaving(plan, 'approve', { approvedAt: context.clock.now(), ...found.value.people });
  if (!set.ok) return set;
  const [sources, dialogue] = await Promise.all([
    sourcesToApprove(context, plan),
    dialogueToApprove(context, plan, amendment?.since ?? null),
  ]);
  const place = { unitId: owner.unit.unitId, positionTitle: owner.position.title };
  const amends = amendment && { opened: amendment.opened, inForce: amendment.plan.workResults };
  const unfit = [...placeProblems(plan, place), ...sourceProblems({ ...plan, ...amends }, sources.facts)];
  const writes = [...sources.ownStand, ...sources.leadersStand, ...dialogue.writes];
  return check([...unfit, ...dialogue.problems], { after: set.value, writes });
}

/** The decision that takes a plan off the desk on which it waits. */
function leaveDesk({ plan }: Loaded, after: Result<Plan>, event: PlanEvent): Result<Decision> {
  if (!after.ok) return after;
  const waiting = waitingItem(plan.data);
  return ok({ after: after.value, event, writes: waiting ? [takeOffDesk(waiting)] : [] });
}

/** Adds writes to a decision. */
const also = (decision: Decision, ...writes: NonNullable<Decision['writes']>): Decision => ({
  ...decision,
  writes: [...(decision.writes ?? []), ...writes],
});

/** Takes the caller's own plan back from its reviewer's desk, as a draft. Refuses: STATE_INVALID. */
export const withdrawPlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.withdraw', (loaded) =>
    leaveDesk(loaded, withdrawn(loaded.plan.data), 'planWithdrawn'),
  );

/**
 * That what gives the caller an office of performance management still stands; of those who have none, nothing.
 * Refuses: NOT_ALLOWED on a plan of the caller's own (I11).
 */
export async function asManager(context: Context, { employeeId }: Plan): Promise<Result<Write[]>> {
  const { actor } = context;
  if (actor.kind === 'PERSON' && actor.employeeId === employeeId) return refuse('NOT_ALLOWED');
  const stand = await Promise.all((['BKPP', 'MANAGER'] as const).map((role) => officeStands(context, role)));
  return ok(stand.flat());
}

/**
 * Reviews a plan as performance manager (BKPP, or the unit's own), where the policy of its submission asks for
 * it: from then on it lies on the desk of its reviewer. Refuses: STATE_INVALID, PLAN_REVIEW_NOT_DEMANDED,
 * NOT_ALLOWED of an own plan, and as `submitPlan` where nobody can set it. docs/domain.md 6.2.
 */
export const reviewPlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.review', async (loaded) => {
    const { plan, owner, line } = loaded;
    const manager = await asManager(context, plan.data);
    if (!manager.ok) return manager;
    const passed = await reviewed(context, { plan: plan.data, owner, line });
    const decided = leaveDesk(loaded, passed, 'planReviewed');
    if (!decided.ok) return decided;
    const place = waitingItem(decided.value.after);
    const since = context.clock.now();
    const laid = place ? [layOnDesk({ ...place, since })] : [];
    return ok(also(decided.value, ...laid, ...manager.value));
  });

/** As whom somebody returns a plan: its appraiser or, where a review is asked for, whoever reviews it. */
export function returningAs(
  { actor }: Context,
  { reviewRequired }: Pick<Plan, 'reviewRequired'>,
  { appraiserId, actingId }: Subject,
): 'review' | 'return' {
  const isAppraiser = actor.kind === 'PERSON' && [appraiserId, actingId].includes(actor.employeeId);
  return reviewRequired && !isAppraiser ? 'review' : 'return';
}

/**
 * Returns a plan with a note, onto the owner's desk (I18). Refuses: STATE_INVALID, NOTE_REQUIRED, NOT_ALLOWED
 * for anyone but the appraiser of the day and, where a review is asked for, the performance manager.
 */
export const returnPlan = (
  context: Context,
  input: PlanEdit & { readonly note: string },
): Promise<Result<Kept<Plan>>> => {
  const action = (plan: Plan, subject: Subject): Action => `plan.${returningAs(context, plan, subject)}`;
  return alterPlan(context, input, action, async (loaded) => {
    const manager = await asManager(context, loaded.plan.data);
    if (!manager.ok) return manager;
    const back = returned(loaded.plan.data, input.note, context.clock.now());
    const decided = leaveDesk(loaded, back, 'planReturned');
    if (!decided.ok) return decided;
    const item = { ...returnedItem(loaded.plan.data), since: context.clock.now() };
    return ok(also(decided.value, layOnDesk(item), ...manager.value));
  });
};

/** The months round a day that a plan has a part in. */
const monthsRound = ({ from, to }: Plan, day: PlainDate): Period[] =>
  [-1, 0, 1]
    .map((offset) => shiftMonth(monthOfDate(day), offset))
    .filter((month) => from <= datesOf(month).last && datesOf(month).first <= to);

/**
 * Months are made of plans six days before they begin. Whoever's plan is set later gets those that are
 * open on the next morning: the job that makes them has dealt with nobody whose plan is new.
 */
const monthsAgain = (plan: Plan, day: PlainDate) =>
  monthsRound(plan, day).map((month) => dueAgain('openMonth', plan.employeeId, month));

/**
 * Sets (approves) a subordinate's plan: from now on it is in force, and the document as set is kept
 * unchanged, with owner and appraiser as they are on the day (PermenPANRB 6/2022 Ps 14, docs/domain.md
 * 1.3). Refuses: STATE_INVALID, REVIEWER_INACTIVE, NOT_ALLOWED, UNIT_MISMATCH or POSITION_MISMATCH for an owner
 * who works elsewhere by now: returned and edited, the plan takes it over (P02); what a submission refuses of where
 * results come from, until the plan is returned or the assignment restored (I3); PLAN_APPROACH_NOT_AGREED where both
 * have confirmed another approach since; CONFLICT where any of that changes at the same moment.
 */
export const approvePlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.approve', async (loaded) => {
    const { plan, owner, line } = loaded;
    const set = await approved(context, { plan: plan.data, owner, line });
    if (!set.ok) return set;
    const { after, writes } = set.value;
    const decided = leaveDesk(loaded, ok(after), 'planApproved');
    if (!decided.ok) return decided;
    const parts = [asSet(after, plan.version + 1)];
    return ok(also({ ...decided.value, parts }, ...writes, ...monthsAgain(after, today(context.clock))));
  });
