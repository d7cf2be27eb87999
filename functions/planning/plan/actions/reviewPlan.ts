import type { Action, Subject } from '../../../platform/access.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import {
  datesOf,
  monthOfDate,
  type Period,
  type PlainDate,
  shiftMonth,
  today,
} from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { dueAgain } from '../../../platform/run/marker.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { approvalItem, returnedItem, waitingItem } from '../desk.ts';
import type { PlanEvent } from '../events.ts';
import { peopleOf } from '../people.ts';
import { placeProblems } from '../place.ts';
import { type Plan, type Step, step } from '../rules.ts';
import { asSet } from '../store.ts';
import { alterPlan, type Decision, type Loaded, type PlanEdit } from './alter.ts';

/** Leaves the desk on which it waits by a step: what withdrawing, reviewing, returning and approving have in common. */
function leaveDesk({ plan }: Loaded, name: Step, changes: Partial<Plan>, event: PlanEvent): Result<Decision> {
  const status = step(plan.data, name);
  if (!status.ok) return status;
  const after: Plan = { ...plan.data, ...changes, status: status.value, reviewerId: null };
  const waiting = waitingItem(plan.data);
  return ok({ after, event, writes: waiting ? [takeOffDesk(waiting)] : [] });
}

/** Adds writes to a decision. */
const also = (decision: Decision, ...writes: NonNullable<Decision['writes']>): Decision => ({
  ...decision,
  writes: [...(decision.writes ?? []), ...writes],
});

/** Takes the caller's own plan back from its reviewer's desk, as a draft. Refuses: STATE_INVALID. */
export const withdrawPlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.withdraw', (loaded) =>
    leaveDesk(loaded, 'withdraw', { submittedAt: null, attestation: null }, 'planWithdrawn'),
  );

/** Nobody acts for an office on a plan of their own, and what gives the office must still stand (I11). */
async function asManager(
  context: Context,
  { plan }: Loaded,
  decided: Result<Decision>,
): Promise<Result<Decision>> {
  const { actor } = context;
  if (actor.kind === 'PERSON' && actor.employeeId === plan.data.employeeId) return refuse('NOT_ALLOWED');
  if (!decided.ok) return decided;
  const stand = await Promise.all((['BKPP', 'MANAGER'] as const).map((role) => officeStands(context, role)));
  return ok(also(decided.value, ...stand.flat()));
}

/**
 * Reviews a plan as performance manager (BKPP, or the unit's own), where the policy of its submission asks for
 * it: from then on it lies on the desk of its reviewer. Refuses: STATE_INVALID, PLAN_REVIEW_NOT_DEMANDED,
 * NOT_ALLOWED of an own plan, and as `submitPlan` where nobody can set it. docs/domain.md 6.2.
 */
export const reviewPlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.review', async (loaded) => {
    const { plan, owner, line } = loaded;
    const { actor, clock } = context;
    const date = today(clock);
    const asked = { employeeId: owner.employeeId, line, date, today: date };
    const reviewer = await reviewerOf(aboveIn(context.table), asked);
    if (!reviewer.ok) return reviewer;
    const by = actor.kind === 'PERSON' ? actor.employeeId : '';
    const people = await peopleOf(context.table, { owner, appraiser: reviewer.value, line, date });
    const changes = { reviewed: { by, at: clock.now() }, ...people };
    const left = leaveDesk(loaded, 'review', changes, 'planReviewed');
    const decided = await asManager(context, loaded, left);
    if (!decided.ok) return decided;
    const after = { ...decided.value.after, reviewerId: reviewer.value.employeeId };
    const item = {
      ...approvalItem(plan.data, after.reviewerId),
      since: clock.now(),
      dueOn: null,
      count: null,
    };
    return ok(also({ ...decided.value, after }, layOnDesk(item)));
  });

/** By which rule somebody returns a plan: as its appraiser or, where a review is asked for, as who reviews it. */
const returning =
  ({ actor }: Context) =>
  ({ reviewRequired }: Plan, { appraiserId, actingId }: Subject): Action => {
    const isAppraiser = actor.kind === 'PERSON' && [appraiserId, actingId].includes(actor.employeeId);
    return reviewRequired && !isAppraiser ? 'plan.review' : 'plan.return';
  };

/**
 * Returns a plan with a note, onto the owner's desk (I18). Refuses: STATE_INVALID, NOTE_REQUIRED, NOT_ALLOWED
 * for anyone but the appraiser of the day and, where a review is asked for, the performance manager.
 */
export const returnPlan = (
  context: Context,
  input: PlanEdit & { readonly note: string },
): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, returning(context), async (loaded) => {
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const left = leaveDesk(loaded, 'return', { returnNote: note.value }, 'planReturned');
    const decided = await asManager(context, loaded, left);
    if (!decided.ok) return decided;
    const item = { ...returnedItem(loaded.plan.data), since: context.clock.now(), dueOn: null, count: null };
    return ok(also(decided.value, layOnDesk(item)));
  });

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
 * 1.3). Refuses: STATE_INVALID, REVIEWER_INACTIVE, NOT_ALLOWED, and UNIT_MISMATCH or POSITION_MISMATCH for an owner
 * who works elsewhere by now: returned and edited, the plan takes it over (P02).
 */
export const approvePlan = (context: Context, input: PlanEdit): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.approve', async (loaded) => {
    const { plan, owner, line } = loaded;
    const date = today(context.clock);
    const asked = { employeeId: owner.employeeId, line, date, today: date };
    const appraiser = await reviewerOf(aboveIn(context.table), asked);
    if (!appraiser.ok) return appraiser;
    const people = await peopleOf(context.table, { owner, appraiser: appraiser.value, line, date });
    const changes = { approvedAt: context.clock.now(), ...people };
    const decided = leaveDesk(loaded, 'approve', changes, 'planApproved');
    if (!decided.ok) return decided;
    const { after } = decided.value;
    const place = { unitId: owner.unit.unitId, positionTitle: owner.position.title };
    const samePlace = check(placeProblems(plan.data, place), null);
    if (!samePlace.ok) return samePlace;
    const parts = [asSet(after, plan.version + 1)];
    return ok(also({ ...decided.value, parts }, ...monthsAgain(after, date)));
  });
