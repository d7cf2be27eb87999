/** A plan that ends: its last day is over, or its owner has another office or has left. docs/domain.md 1.9, 6.2. */
import type { PlainDate } from '../../platform/period.ts';
import { type Closing, hasEnded, type Plan } from './rules.ts';

/** Whether a plan, if it was closed and is not evaluated yet, was so by the calendar alone: the register may say later that it ended before. */
const endedByDate = ({
  status,
  closedBecause,
  approvedAt,
}: Pick<Plan, 'status' | 'closedBecause' | 'approvedAt'>): boolean =>
  status === 'CLOSED' && closedBecause === 'LAST_DAY' && approvedAt !== null;

/** Whether a plan was for the office that ended on a day: it began until then and was to go on after it. */
export const endsOn = (
  plan: Pick<Plan, 'status' | 'from' | 'to' | 'closedBecause' | 'approvedAt'>,
  lastDay: PlainDate,
): boolean => (!hasEnded(plan) || endedByDate(plan)) && plan.from <= lastDay && plan.to > lastDay;

/** Whether a plan is still open on a day although its last one is over. */
export const isOver = ({ status, to }: Pick<Plan, 'status' | 'to'>, day: PlainDate): boolean =>
  !hasEnded({ status }) && to < day;

const closed = (plan: Plan, closedBecause: Closing): Plan => ({
  ...plan,
  status: 'CLOSED',
  closedBecause,
  reviewerId: null,
});

/** The plan as it ends on a day with its owner's office: what was set stays, for the days up to it. */
export const closePlan = (plan: Plan, lastDay: PlainDate): Plan => ({
  ...closed(plan, 'PARTING'),
  to: lastDay,
});

/** The plan whose last day is over; one that was never set was in force on no day. */
export const closeByDate = (plan: Plan): Plan => closed(plan, 'LAST_DAY');

/**
 * A plan that is in force on no day, as one never set: its office was no longer its owner's, or the owner gave it
 * up.
 */
export const cancelPlan = (plan: Plan, because: Closing): Plan => ({
  ...closed(plan, because),
  approvedAt: null,
});
