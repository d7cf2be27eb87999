/** D17: a superior has not evaluated their people in time, or nobody was ever asked to. docs/domain.md 3, 6.7. */
import { isUnworked, waitsToClose } from '../../../evaluation/evaluation/closable.ts';
import { hasPartIn, isEnded, type Month } from '../../../execution/month/rules.ts';
import { closingDay } from '../../../execution/month/windows.ts';
import { workCalendar } from '../../../organisation/calendar/rules.ts';
import { lastDayInOffice } from '../../../organisation/employee/rules.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, dateIn, datesOf, type PlainDate, yearOf } from '../../../platform/period.ts';
import { type Marker, markerAmong } from '../../../platform/run/marker.ts';
import type { PeriodFacts, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';

/** A finding a period of the year that is past its day, by the rows of the last look: they go with the last issue. */
const late = ({ overdue, period }: YearFacts): Found[] =>
  overdue
    .filter((row) => yearOf(row.period) === yearOf(period))
    .map(({ period: of, count, oldestOn, round }) => ({
      kind: 'EVALUATIONS_OVERDUE',
      period,
      planNo: 0,
      detail: of,
      facts: { of, count, oldestOn, round },
    }));

/** Reasons for which a closing night evaluates nobody: nobody is there to rate. */
const OF_REVIEWER: ReadonlySet<string> = new Set(['NO_REVIEWER', 'REVIEWER_INACTIVE', 'REVIEWER_IS_SELF']);

/**
 * Whether this system had a month to close: of one that is open, it opened it; of one that is closed, a closing night dealt
 * with a month of its owner. What another system left is its own.
 */
const isOurs = ({ status, openedAt }: Month, marker: Marker | null): boolean =>
  isEnded(status)
    ? marker !== null && (marker.outcome === 'DONE' || OF_REVIEWER.has(marker.reason ?? ''))
    : openedAt !== null;

/** The months without an evaluation that were worked in. */
function withoutEvaluation(facts: PeriodFacts): Kept<Month>[] {
  const { months, evaluations, minutes, person, calendar } = facts;
  const evaluated = new Set(evaluations.map(({ data }) => data.planNo));
  return months.filter(
    ({ data: month }) =>
      month.status !== 'CANCELLED' &&
      !evaluated.has(month.planNo) &&
      lastDayInOffice(person.employee, person.leaves, month) !== null &&
      !isUnworked({ person, calendar, activities: minutes?.data ?? null }, month),
  );
}

/** Whether the plan of a month was in force, and the month there, before a day. */
function stoodBefore({ year, period, zone }: PeriodFacts, month: Month, day: PlainDate): boolean {
  const plan = year.plans.find(({ data }) => data.planNo === month.planNo)?.data;
  const setAt = plan && hasPartIn(plan, period) ? plan.approvedAt : null;
  if (!setAt || dateIn(zone, setAt) >= day) return false;
  return month.openedAt === null || dateIn(zone, month.openedAt) < day;
}

/** Why a closing night opened none, where it is for want of whoever is to rate. */
function reasonIn({ items }: PeriodFacts): { readonly reason?: string } {
  const reason = markerAmong(items, 'closeMonth')?.reason ?? null;
  return reason && OF_REVIEWER.has(reason) ? { reason } : {};
}

/**
 * A month that was worked in and whose night of closing is over, the person's own by what waits or by a longer window, and
 * of which no evaluation was opened: it lies on no desk and is late with nobody, so that no other rule finds it.
 */
function notOpened(facts: PeriodFacts): Found[] {
  const without = withoutEvaluation(facts);
  // The day is asked for last: where every evaluation is there, the month is not looked at again by it.
  if (without.length === 0) return [];
  const { period, person, minutes, zone } = facts;
  const policies = policyOn(facts.revisions, datesOf(period).last);
  const calendar = workCalendar(facts.calendar, 'FIVE_DAYS');
  const closedOn = closingDay(period, policies, calendar);
  const marker = markerAmong(facts.items, 'closeMonth');
  const asked = without.filter(({ data }) => isOurs(data, marker) && stoodBefore(facts, data, closedOn));
  if (asked.length === 0) return [];
  const yesterday = addDays(facts.today, -1);
  const keptUntil = person.exceptions
    .filter(({ months }) => months.includes(period))
    .map(({ until, endedAt }) => (endedAt && dateIn(zone, endedAt) < until ? dateIn(zone, endedAt) : until));
  const closings = [closedOn, ...keptUntil.map((day) => addDays(day, 1))];
  if (closings.some((day) => yesterday < day)) return [];
  const closable = { ...facts, today: yesterday, months: without, activities: minutes?.data ?? null };
  if (waitsToClose(closable) !== null) return [];
  return asked.map(({ data: { planNo } }) => ({
    kind: 'EVALUATION_NOT_OPENED',
    period,
    planNo,
    detail: NO_DETAIL,
    facts: { closedOn, ...reasonIn(facts) },
  }));
}

export const d17: Detections = { month: [notOpened], year: [late] };
