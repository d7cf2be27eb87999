/** How a person's plan came to be: written in January, submitted, sometimes returned, set. */
import { planTexts } from '../../../../data/demo.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import type { Part } from '../../../platform/commit/plan.ts';
import { put, type Write } from '../../../platform/commit/writes.ts';
import { layOnDesk, takeOffDesk } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { addDays, datesOf, type Instant, type PlainDate, yearPeriod } from '../../../platform/period.ts';
import { kindOf } from '../../../planning/plan/form.ts';
import { contentHash } from '../../../planning/plan/attestation.ts';
import { returnedItem, waitingItem } from '../../../planning/plan/desk.ts';
import { announcePlan, type PlanEvent } from '../../../planning/plan/events.ts';
import { type Approach, asBegun, type Plan, submissionPolicies } from '../../../planning/plan/rules.ts';
import { seenItem } from '../../../planning/plan/seen.ts';
import { asSet, overOn, planKind, whoOf, writePlanCard } from '../../../planning/plan/store.ts';
import type { Planned } from './distribution.ts';
import { byAppraiser, byReviewer, bySelf, never, sometime, type Teller, workdayOf } from './teller.ts';

/** What a person begins their plan with. */
type Begun = Pick<Planned, 'content' | 'on'> & { readonly approach: Approach };

function draftOf({ employee, asOf }: Teller, { content, approach }: Begun, createdAt: Instant): Plan {
  const kind = kindOf(employee);
  const year = yearPeriod(Number(asOf.slice(0, 4)));
  const { first, last } = datesOf(year);
  return {
    ...content,
    employeeId: employee.employeeId,
    year,
    planNo: 1,
    kind,
    approach,
    from: first,
    to: last,
    ...asBegun(),
    employee: personSnapshot(employee),
    createdAt,
    agreementNumber: kind === 'JPT_PUKM' ? 1 : null,
    regulationVersion: 'PermenPANRB 6/2022',
  };
}

/** One step of the story: who did it, what it is called, and the plan after it. */
interface Step {
  readonly who: 'employee' | 'appraiser' | 'reviewer';
  readonly event: PlanEvent;
  readonly after: (plan: Plan, at: Instant) => Plan;
  readonly parts?: (plan: Plan, version: number) => Part[];
}

/** Where a plan waits: with the performance manager, its reviewer, or returned to its owner. */
const placeOf = (plan: Plan) => waitingItem(plan) ?? (plan.status === 'RETURNED' ? returnedItem(plan) : null);

const acts = { employee: bySelf, appraiser: byAppraiser, reviewer: byReviewer } as const;

function moveDesk(before: Plan | null, after: Plan, since: Instant): Write[] {
  const [from, to] = [before && placeOf(before), placeOf(after)];
  return [...(from ? [takeOffDesk(from)] : []), ...(to ? [layOnDesk({ ...to, since })] : [])];
}

function take(
  teller: Teller,
  from: Kept<Plan> | Begun,
  step: Step,
  [day, team]: readonly [PlainDate, string],
): Kept<Plan> {
  const { ledger, employee } = teller;
  const at = sometime(teller, day);
  const before = 'version' in from ? from : null;
  const after = step.after('version' in from ? from.data : draftOf(teller, from, at), at);
  const parts = step.parts?.(after, (before?.version ?? 0) + 1) ?? [];
  const [kept] = ledger.commit({
    ...acts[step.who](teller),
    at,
    changes: [
      {
        kind: planKind,
        key: keys.plan(after.employeeId, after.year, after.planNo),
        before,
        after,
        parts,
        event: announcePlan(step.event, after),
        onConflict: never,
      },
    ],
    writes: [
      writePlanCard(after, whoOf(after, employee, after.year, team)),
      ...moveDesk(before?.data ?? null, after, at),
      ...(before ? [] : [overOn(after, employee.unit.agencyId)]),
      // Its owner reads it once it is set.
      ...(after.approvedAt ? [put(seenItem(after, after.approvedAt))] : []),
    ],
  });
  return kept as Kept<Plan>;
}

/** Sends a plan, or what its amendment would have it say, in: before the performance manager where it is a head's, else before the appraiser. */
export const submit = ({ employee, appraiser, superior }: Teller): Step => {
  const reviewRequired = kindOf(employee) === 'JPT_PUKM';
  return {
    who: 'employee',
    event: 'planSubmitted',
    after: (plan, at) => ({
      ...plan,
      status: 'SUBMITTED',
      appraiser: personSnapshot(appraiser),
      superiorOfAppraiser: superior && personSnapshot(superior),
      reviewerId: reviewRequired ? null : appraiser.employeeId,
      reviewRequired,
      submittedAt: at,
      firstSubmittedAt: plan.firstSubmittedAt ?? at,
      attestation: { by: plan.employeeId, at, contentHash: contentHash(plan), session: null },
      returnNote: null,
      policies: policyOn([], plan.from).used(...submissionPolicies),
    }),
  };
};

const review = ({ appraiser, reviewer }: Teller): Step => ({
  who: 'reviewer',
  event: 'planReviewed',
  after: (plan, at) => ({
    ...plan,
    status: 'REVIEWED',
    reviewed: { by: reviewer.employeeId, at },
    reviewerId: appraiser.employeeId,
  }),
});

const returned = ({ chance }: Teller, who: Step['who']): Step => ({
  who,
  event: 'planReturned',
  after: (plan, at) => ({
    ...plan,
    status: 'RETURNED',
    reviewerId: null,
    returns: [...(plan.returns ?? []), at],
    returnNote: chance.pick(planTexts().returnNotes),
  }),
});

export const approve: Step = {
  who: 'appraiser',
  event: 'planApproved',
  after: (plan, at) => ({ ...plan, status: 'APPROVED', reviewerId: null, approvedAt: at }),
  parts: (plan, version) => [asSet(plan, version)],
};
const create: Step = { who: 'employee', event: 'planCreated', after: (plan) => plan };

function stepsOf(teller: Teller): Step[] {
  const isHead = kindOf(teller.employee) === 'JPT_PUKM';
  const sent = submit(teller);
  const again = teller.chance.is(0.15) ? [returned(teller, isHead ? 'reviewer' : 'appraiser'), sent] : [];
  return [create, sent, ...again, ...(isHead ? [review(teller)] : []), approve];
}

/**
 * Tells the plan's story up to the day before the city's, with whoever appraised its owner when it was begun; answers the
 * plan when it is set by then. It is listed in the `team` of whoever appraises them today.
 */
export function tellPlan(
  teller: Teller,
  begun: Begun,
  team = teller.appraiser.employeeId,
): Kept<Plan> | null {
  const { chance, asOf } = teller;
  let day = begun.on;
  let plan: Kept<Plan> | null = null;
  for (const step of stepsOf(teller)) {
    const on = workdayOf(teller, teller[step.who], day);
    if (on >= asOf) return null;
    plan = take(teller, plan ?? begun, step, [on, team]);
    day = addDays(on, chance.int(1, 2));
  }
  return plan;
}
