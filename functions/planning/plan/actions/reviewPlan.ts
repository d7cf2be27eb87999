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
import { check, ok, type Result } from '../../../platform/result.ts';
import { dueAgain } from '../../../platform/run/marker.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import type { PlanEvent } from '../events.ts';
import { placeProblems } from '../place.ts';
import { type Plan, type Step, step } from '../rules.ts';
import { asSet } from '../store.ts';
import { alterPlan, type Decision, type Loaded, type PlanEdit } from './alter.ts';
import { returnedItem } from './editPlan.ts';
import { approvalItem } from './submitPlan.ts';

/** Leaves the reviewer's desk by a step: what withdrawing, returning and approving have in common. */
function leaveDesk({ plan }: Loaded, name: Step, changes: Partial<Plan>, event: PlanEvent): Result<Decision> {
  const status = step(plan.data, name);
  if (!status.ok) return status;
  const after: Plan = { ...plan.data, ...changes, status: status.value, reviewerId: null };
  const desk = plan.data.reviewerId ? [takeOffDesk(approvalItem(plan.data, plan.data.reviewerId))] : [];
  return ok({ after, event, writes: desk });
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

/**
 * Returns a subordinate's plan with a note, onto the owner's desk (I18). Refuses: STATE_INVALID,
 * NOTE_REQUIRED, NOT_ALLOWED for anyone but the appraiser of the day.
 */
export const returnPlan = (
  context: Context,
  input: PlanEdit & { readonly note: string },
): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.return', (loaded) => {
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const decided = leaveDesk(loaded, 'return', { returnNote: note.value }, 'planReturned');
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
    const people = { employee: personSnapshot(owner), appraiser: personSnapshot(appraiser.value) };
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
