import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, datesOf, type PlainDate, today, yearOf } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { aboveIn, reviewerOf } from '../../../organisation/line/reviewer.ts';
import { type Policies, usingPolicies } from '../../../organisation/policy/rules.ts';
import { staleness } from '../../../organisation/register/freshness.ts';
import { readingOf } from '../../../organisation/register/readings.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { attestationProblem, attested, type Statement } from '../attestation.ts';
import { placeProblems } from '../place.ts';
import { type Plan, submissionPolicies, submit } from '../rules.ts';
import { sourceFacts } from '../sources.ts';
import { alterPlan, type PlanEdit } from './alter.ts';
import { returnedItem } from './editPlan.ts';

/** The reviewer's desk item of a submitted plan. */
export const approvalItem = (plan: Plan, holder: string) => ({
  holder,
  step: 'PLAN_APPROVAL' as const,
  employeeId: plan.employeeId,
  period: plan.year,
  planNo: plan.planNo,
});

/** The owner's desk item that asks for the plan of a new office, whatever number it will have. */
export const dueItem = ({ employeeId, year }: Pick<Plan, 'employeeId' | 'year'>) => ({
  holder: employeeId,
  step: 'PLAN_DUE' as const,
  employeeId,
  period: year,
  planNo: 0,
});

/**
 * The last day on which a plan is in time: the year's (`skp.setDeadline`); for one that begins with a new
 * position, `skp.newPositionGraceDays` after its first day, if that is later.
 */
export function deadlineOf(plan: Pick<Plan, 'year' | 'from'>, policies: Policies): PlainDate {
  const { month, day } = policies.value('skp.setDeadline');
  const two = (n: number) => String(n).padStart(2, '0');
  const yearly = `${yearOf(plan.year)}-${two(month)}-${two(day)}` as PlainDate;
  const grace = addDays(plan.from, policies.value('skp.newPositionGraceDays'));
  return plan.from > datesOf(plan.year).first && grace > yearly ? grace : yearly;
}

/**
 * Puts the caller's own plan before its reviewer: status, the reviewer's desk and the event in one
 * transaction, or every reason why not; with it the owner's statement that it is their own work. Refuses:
 * STATE_INVALID, ATTESTATION_REQUIRED, ATTESTATION_MISMATCH, NO_REVIEWER, REVIEWER_INACTIVE,
 * REVIEWER_IS_SELF, PERIOD_CLOSED, UNIT_MISMATCH, POSITION_MISMATCH, REGISTER_STALE, PLAN_* (docs/domain.md 3, P01).
 */
export const submitPlan = (
  context: Context,
  input: PlanEdit & { readonly attestation: Statement },
): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.submit', async ({ plan, owner, line }) => {
    const date = today(context.clock);
    const [policies, reading] = await Promise.all([
      policiesOn(context.table, date),
      readingOf(context.table, owner),
    ]);
    const decided = submit(plan.data, {
      today: date,
      misplaced: placeProblems(plan.data, { unitId: owner.unit.unitId, positionTitle: owner.position.title }),
      stale: staleness(reading, owner, context.clock.now(), policies.value('hr.snapshotMaxAgeHours')),
      limits: { min: policies.value('skp.minMainResults'), max: policies.value('skp.maxMainResults') },
      sources: await sourceFacts(context, plan.data, policies),
      deadline: deadlineOf(plan.data, policies),
      unattested: attestationProblem(plan.data, input.attestation),
      dialogueMissing: policies.value('skp.requireDialogueBeforeSubmit'),
    });
    if (!decided.ok) return decided;
    const asked = { employeeId: owner.employeeId, line, date, today: date };
    const reviewer = await reviewerOf(aboveIn(context.table), asked);
    if (!reviewer.ok) return reviewer;
    const now = context.clock.now();
    const after: Plan = {
      ...usingPolicies(plan.data, policies.used(...submissionPolicies)),
      ...decided.value,
      appraiser: personSnapshot(reviewer.value),
      reviewerId: reviewer.value.employeeId,
      submittedAt: now,
      attestation: attested(context, plan.data),
      returnNote: null,
    };
    const item = { ...approvalItem(after, reviewer.value.employeeId), since: now, dueOn: null, count: null };
    const done = [returnedItem(after), dueItem(after)].map(takeOffDesk);
    return ok({ after, event: 'planSubmitted', writes: [layOnDesk(item), ...done] });
  });
