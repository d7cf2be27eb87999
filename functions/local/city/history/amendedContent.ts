/** What an amendment has a plan say: more in the months that are not open yet, and nothing else. */
import { planTexts } from '../../../../data/demo.ts';
import type { Content, Indicator, Plan } from '../../../planning/plan/rules.ts';
import { monthPeriod, type PlainDate, yearOf } from '../../../platform/period.ts';
import { opensOn } from './monthStory.ts';

/** Half as much again in the months ahead, in whole units; the year's target is what its months make. */
function raised(indicator: Indicator, ahead: ReadonlySet<number>): Indicator {
  const months = indicator.months.map((target, at) =>
    target === null || !ahead.has(at + 1) ? target : target + Math.max(1, Math.ceil(target / 2000)) * 1000,
  );
  return { ...indicator, months, target: months.reduce<number>((sum, target) => sum + (target ?? 0), 0) };
}

/** What a plan is to say: more of what its first countable result promises, else by more support than before. */
export function changed(plan: Plan, ahead: ReadonlySet<number>): Content {
  const counts = ({ aggregation, months }: Indicator) =>
    aggregation === 'SUM' && months.some((target, at) => target !== null && ahead.has(at + 1));
  const found = plan.workResults.flatMap(({ indicators }) => indicators).find(counts);
  if (!found) return { ...plan, resourceSupport: [...plan.resourceSupport, planTexts().addedSupport] };
  const workResults = plan.workResults.map((result) => ({
    ...result,
    indicators: result.indicators.map((one) => (one === found ? raised(one, ahead) : one)),
  }));
  return { ...plan, workResults };
}

/** Months of a plan that are open on a day, by their number; and those ahead. */
export function monthsOn({ year }: Plan, day: PlainDate) {
  const all = Array.from({ length: 12 }, (_, at) => at + 1);
  const isOpen = (month: number) => opensOn(monthPeriod(yearOf(year), month)) <= day;
  return { opened: all.filter(isOpen), ahead: new Set(all.filter((month) => !isOpen(month))) };
}
