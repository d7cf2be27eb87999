/** The jobs that close a period, as their benchmarks need them: of which period, when, and in which city. */
import type { Item } from '../functions/platform/item.ts';
import type { Instant, Period } from '../functions/platform/period.ts';
import { itemsToClose, MONTH } from './cityToClose.ts';
import { YEAR, yearsToClose } from './yearToClose.ts';

export interface Closing {
  readonly job: 'closeMonth' | 'closeYear';
  readonly period: Period;
  readonly now: Instant;
  /** The items of a city of a size whose period waits to be closed. */
  readonly items: (employees: number, seed: string) => Iterable<Item>;
}

export const closeMonth: Closing = {
  job: 'closeMonth',
  period: MONTH,
  now: '2026-11-16T01:00:00.000Z' as Instant,
  items: itemsToClose,
};

export const closeYear: Closing = {
  job: 'closeYear',
  period: YEAR,
  now: '2027-01-18T01:00:00.000Z' as Instant,
  items: yearsToClose,
};

/** The closing of a job's name; throws on another. */
export function closingOf(job: string): Closing {
  const found = [closeMonth, closeYear].find((one) => one.job === job);
  if (!found) throw new Error(`no closing: ${job}`);
  return found;
}
