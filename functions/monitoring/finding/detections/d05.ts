/** D05: a month is not with whoever is to have it, or has not come though it is expected. docs/domain.md 3. */
import { worksWithin } from '../../../organisation/calendar/personDays.ts';
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { partOf } from '../../../execution/month/parts.ts';
import { windowsIn, worksIn } from '../../../execution/month/personWindows.ts';
import { hasPartIn } from '../../../execution/month/rules.ts';
import { closingDay } from '../../../execution/month/windows.ts';
import { dateIn } from '../../../platform/period.ts';
import type { PeriodFacts, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import { misplacedAs, type PlacementKinds } from '../placement.ts';

const KINDS: PlacementKinds = {
  lost: 'MONTH_ON_NO_DESK',
  another: 'MONTH_WITH_ANOTHER',
  nobody: 'MONTH_WITH_NOBODY',
};

/** What waits of a month, and lies on a wrong desk or on none: target, realisation, activities, evaluation, objection. */
const misplaced = ({ waiting, zone }: PeriodFacts): Found[] =>
  waiting.flatMap((waits) => misplacedAs(waits, zone, KINDS));

const OF_EVALUATION: ReadonlySet<string> = new Set(['EVALUATION_RATING', 'OBJECTION_DECISION']);

/** The same of a year's evaluation and the objection to it. */
const misplacedOfYear = ({ waiting, zone }: YearFacts): Found[] =>
  waiting
    .filter(({ place }) => OF_EVALUATION.has(place.step))
    .flatMap((waits) => misplacedAs(waits, zone, KINDS));

/**
 * A plan in force has a part in a month that has begun and is not closed for everybody, its owner a day to work in it,
 * and no month is there: the job opens it in the night after the plan is set. Of a month that is closed nothing is
 * expected any more: a plan may have been set, or brought from another system, after it.
 */
function notOpened(facts: PeriodFacts): Found[] {
  const { period, months, year, person, calendar, zone, policies } = facts;
  const without = year.plans.filter(
    ({ data }) => hasPartIn(data, period) && !months.some((month) => month.data.planNo === data.planNo),
  );
  // The day is asked for last: where every month is there, none is worked out, nor is it looked at again by it.
  if (without.length === 0) return [];
  const { today } = facts;
  if (today >= closingDay(period, policies, workCalendarOf(calendar, person.employee))) return [];
  return without.flatMap(({ data: plan }): Found[] => {
    const { from, to } = partOf(plan, period);
    const setOn = plan.approvedAt && dateIn(zone, plan.approvedAt);
    if (!setOn || setOn >= today || from > today) return [];
    if (!worksWithin({ ...person, calendar }, from, to)) return [];
    return [
      {
        kind: 'MONTH_NOT_OPENED',
        period,
        planNo: plan.planNo,
        detail: NO_DETAIL,
        facts: { from, to, setOn },
      },
    ];
  });
}

/** A month whose target was approved and whose realisation is still to come, though its window is over. */
const notReceived = (facts: PeriodFacts): Found[] =>
  facts.months.flatMap(({ data: month }): Found[] => {
    if (month.status !== 'TARGET_APPROVED' || !worksIn(facts, month)) return [];
    const { realisation } = windowsIn(facts, month);
    if (facts.today <= realisation.to) return [];
    const { period } = facts;
    const told = { dueOn: realisation.to };
    return [
      { kind: 'REALISATION_NOT_RECEIVED', period, planNo: month.planNo, detail: NO_DETAIL, facts: told },
    ];
  });

export const d05: Detections = {
  month: [misplaced, notOpened, notReceived],
  year: [misplacedOfYear],
};
