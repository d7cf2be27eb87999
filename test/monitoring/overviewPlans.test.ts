/** What plans count for in overviews once they have ended: pure. */
import { describe, expect, it } from 'vitest';
import { numbersOfCard } from '../../functions/monitoring/counting/numbers.ts';
import { rankingOf } from '../../functions/monitoring/counting/ranking.ts';
import { cancelPlan, closeByDate, closePlan } from '../../functions/planning/plan/closing.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { planSection, whoOf } from '../../functions/planning/plan/store.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makeEmployee } from '../support/office.ts';
import { makePlan } from '../support/setPlans.ts';

const owner = makeEmployee('Fajar Hidayat, S.Sos.');
const set = makePlan(owner);
const draft = makePlan(owner, { status: 'DRAFT', approvedAt: null });
const numbersOf = (plan: Plan): Record<string, number | undefined> =>
  numbersOfCard({ who: whoOf(plan, owner, plan.year, null), plan: planSection(plan) });
const lastDay = '2026-06-30' as PlainDate;

describe('a plan that has ended', () => {
  it('was set where it was in force', () => {
    for (const plan of [set, closeByDate(set), closePlan(set, lastDay)])
      expect(numbersOf(plan)).toMatchObject({ PLANS: 1, PLAN_SET: 1 });
  });

  it('was not set where its last day alone closed it: no agency is ranked for it', () => {
    const numbers = numbersOf(closeByDate(draft));
    expect(numbers).toMatchObject({ PLANS: 1, PLAN_CLOSED: 1 });
    expect(numbers).not.toHaveProperty('PLAN_SET');
    const [rank] = rankingOf([['a', (name) => numbers[name] ?? 0]], 'PLANS_SET');
    expect(rank).toMatchObject({ perMille: 0, count: 0, of: 1 });
  });

  it('counts for nothing where it was given up, or its office ended before it was in force', () => {
    for (const plan of [
      cancelPlan(draft, 'CANCELLED'),
      cancelPlan(set, 'PARTING'),
      closePlan(draft, lastDay),
    ])
      expect(numbersOf(plan)).toEqual({});
  });
});
