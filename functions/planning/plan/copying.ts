/** An earlier plan as the draft of another: docs/domain.md 6.2, docs/decisions/amendments.md. Pure. */
import { type Content, type Formed, type Indicator, monthsOf } from './rules.ts';

/** Twelve months with only those of a plan's dates. */
function within<T>(entries: readonly (T | null)[], dates: Pick<Formed, 'from' | 'to'>): (T | null)[] {
  const { first, last } = monthsOf(dates);
  return entries.map((entry, at) => (at + 1 < first || at + 1 > last ? null : entry));
}

/**
 * The content of a plan for other dates: ids and texts stay, the leaders' too, as drafts. Months outside the dates
 * are cleared and the year's target is left, so that at submission the owner is told which action plans no longer
 * make it (PLAN_ACTION_PLAN); what a result came from was of the other year's matrix and agreement.
 */
export function copied(source: Formed, dates: Pick<Formed, 'from' | 'to'>): Content {
  const { behaviours, resourceSupport, accountabilityScheme, consequences } = source;
  const isInWords = source.approach === 'KUALITATIF';
  const indicator = (one: Indicator): Indicator => ({
    ...one,
    // Figures of months before the plan came to be in words, and their unit, are of that year.
    months: isInWords ? one.months.map(() => null) : within(one.months, dates),
    unit: isInWords ? null : one.unit,
    activities: within(one.activities, dates),
  });
  const workResults = source.workResults.map((result) => ({
    ...result,
    assignmentId: null,
    agreementItemId: null,
    indicators: result.indicators.map(indicator),
  }));
  return { workResults, behaviours, resourceSupport, accountabilityScheme, consequences };
}
