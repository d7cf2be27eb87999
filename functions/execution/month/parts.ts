/** The parts of a month: of each plan the days that it has in it. Pure. */
import type { Plan } from '../../planning/plan/rules.ts';
import { datesOf, type Period, type PlainDate } from '../../platform/period.ts';

/** A plan's part of a month. */
export interface Part {
  readonly employeeId: string;
  readonly month: Period;
  readonly planNo: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The part that a plan has in a month. */
export function partOf({ employeeId, planNo, from, to }: Plan, month: Period): Part {
  const { first, last } = datesOf(month);
  return { employeeId, month, planNo, from: from > first ? from : first, to: to < last ? to : last };
}

/** The whole month of somebody of whom no plan calls for it: under the number of their last plan, or of the first to come. */
export function partOfNone(
  employeeId: string,
  month: Period,
  plans: readonly { readonly data: Pick<Plan, 'planNo'> }[],
): Part {
  const { first: from, last: to } = datesOf(month);
  return { employeeId, month, planNo: plans.at(-1)?.data.planNo ?? 1, from, to };
}
