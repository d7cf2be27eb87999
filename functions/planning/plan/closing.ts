/** A plan that ends before its time: its owner has another office, or has left. docs/domain.md 1.9, 6.2. */
import type { PlainDate } from '../../platform/period.ts';
import type { Plan } from './rules.ts';

/** Whether a plan was for the office that ended on a day: it began until then and was to go on after it. */
export const endsOn = (plan: Pick<Plan, 'status' | 'from' | 'to'>, lastDay: PlainDate): boolean =>
  plan.status !== 'CLOSED' && plan.from <= lastDay && plan.to > lastDay;

/** The plan as it ends on a day: what was set stays, for the days up to it. */
export const closePlan = (plan: Plan, lastDay: PlainDate): Plan => ({
  ...plan,
  status: 'CLOSED',
  to: lastDay,
  reviewerId: null,
});

/** A plan that was to begin when its office was no longer its owner's: it is in force on no day, as one never set. */
export const cancelPlan = (plan: Plan): Plan => ({
  ...plan,
  status: 'CLOSED',
  approvedAt: null,
  reviewerId: null,
});
