/** In which rows the numbers of an overview lie, and what those of a year add up. Pure. */
import type { Bucket } from '../../platform/countKeys.ts';
import {
  datesOf,
  isMonth,
  monthOfDate,
  monthsThrough,
  type Period,
  yearOf,
  yearPeriod,
} from '../../platform/period.ts';
import { discrepancyNumbers, monthNumbers, type NumberName, planNumbers } from './numbers.ts';

const isAmong = (names: readonly string[], name: string): boolean => names.includes(name);

/** The months of a year's overview; none of a month's. */
export const monthsOf = (period: Period): readonly Period[] => {
  const { first, last } = datesOf(period);
  return isMonth(period) ? [] : monthsThrough(monthOfDate(first), monthOfDate(last));
};

/** The rows that an overview of a period shows numbers of. */
export const bucketsIn = (period: Period): readonly Bucket[] => [
  ...new Set<Bucket>([period, ...monthsOf(period), yearPeriod(yearOf(period)), 'ALWAYS']),
];

/**
 * The rows that a number of an overview adds up: plans of the year, differences from the register of none; evaluations of
 * the period itself. Of a year the months' numbers are the sum of its months, and what waits to be rated is that of the
 * year and of its months.
 */
export function bucketsOf(name: NumberName, period: Period): readonly Bucket[] {
  if (isAmong(discrepancyNumbers, name)) return ['ALWAYS'];
  if (isAmong(planNumbers, name)) return [yearPeriod(yearOf(period))];
  if (isMonth(period)) return [period];
  if (isAmong(monthNumbers, name)) return monthsOf(period);
  return name === 'WAITING_EVALUATION' ? [period, ...monthsOf(period)] : [period];
}
