/** D10: the target of a month was not set at its start. docs/domain.md 3. */
import { windowsIn } from '../../../execution/month/personWindows.ts';
import type { PeriodFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';

/**
 * A month whose target is still to come though its window is over, by the windows as outages and longer windows leave
 * them. Nobody is late with a month in which they have no day to work.
 */
function targetMissing(facts: PeriodFacts): Found[] {
  return facts.months.flatMap(({ data: month }) => {
    if (month.status !== 'GENERATED') return [];
    const { targetDue, targetUntil } = windowsIn(facts, month);
    const dueOn = targetDue.at(-1);
    if (!dueOn || facts.today <= dueOn) return [];
    return [
      {
        kind: 'TARGET_MISSING',
        period: facts.period,
        planNo: month.planNo,
        detail: NO_DETAIL,
        facts: { dueOn, until: targetUntil },
      },
    ];
  });
}

export const d10: Detections = { month: [targetMissing] };
