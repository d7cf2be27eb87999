/**
 * What the policies of a day say of a plan: until when it is in time, and who looks at it first. docs/domain.md
 * 6.7. Pure.
 */
import type { Policies } from '../../organisation/policy/rules.ts';
import { addDays, datesOf, type PlainDate, yearOf } from '../../platform/period.ts';
import type { Plan } from './rules.ts';

/** Whether the performance manager reviews plans of a form before they are set. */
export const isReviewed = ({ kind }: Pick<Plan, 'kind'>, policies: Policies): boolean => {
  const whose = policies.value('skp.requirePerformanceManagerReview');
  return whose === 'ALL' || whose === kind;
};

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
