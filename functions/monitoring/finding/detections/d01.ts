/** D01: a plan does not come before whoever is to set it, nor what is about it. docs/domain.md 3. */
import { workCalendarOf } from '../../../organisation/calendar/rules.ts';
import { isInOffice } from '../../../organisation/person/store.ts';
import { inForce, isKnown } from '../../../organisation/validity/rules.ts';
import { deadlineOf } from '../../../planning/plan/terms.ts';
import { addDays, dateIn, datesOf, type PlainDate } from '../../../platform/period.ts';
import { lastDayOf } from '../../reminder/rules.ts';
import type { Waits, YearFacts } from '../facts.ts';
import { type Detections, type Found, NO_DETAIL } from '../found.ts';
import { detailOf, misplacedAs, type PlacementKinds } from '../placement.ts';

const KINDS: PlacementKinds = {
  lost: 'PLAN_ON_NO_DESK',
  another: 'PLAN_WITH_ANOTHER',
  nobody: 'PLAN_WITH_NOBODY',
};

/** Steps of a year that are of its evaluation, which D05 follows. */
const OF_EVALUATION: ReadonlySet<string> = new Set(['EVALUATION_RATING', 'OBJECTION_DECISION']);
const aboutPlans = ({ waiting }: YearFacts) => waiting.filter(({ place }) => !OF_EVALUATION.has(place.step));

/** What waits of plans, and lies on a wrong desk or on none. */
const misplaced = (facts: YearFacts): Found[] =>
  aboutPlans(facts).flatMap((waits) => misplacedAs(waits, facts.zone, KINDS));

const WAITING: Readonly<Record<string, 'PLAN_WAITING_LONG' | 'PLAN_REVIEW_WAITING_LONG'>> = {
  PLAN_APPROVAL: 'PLAN_WAITING_LONG',
  AMENDMENT_APPROVAL: 'PLAN_WAITING_LONG',
  PLAN_REVIEW: 'PLAN_REVIEW_WAITING_LONG',
  AMENDMENT_REVIEW: 'PLAN_REVIEW_WAITING_LONG',
};

function waitingLong(facts: YearFacts, { place, since }: Waits): Found[] {
  const kind = WAITING[place.step];
  if (!kind || since === null) return [];
  const moment = {
    ...facts,
    calendar: workCalendarOf(facts.calendar, facts.person.employee),
    waitingDays: facts.policies.value('remind.waitingWorkingDays'),
  };
  const dueOn = lastDayOf({ ...place, since, dueOn: null, count: null }, moment);
  if (dueOn === null || facts.today <= dueOn) return [];
  const { period, planNo, step, holder } = place;
  const told = { step, since: dateIn(facts.zone, since), dueOn, liesWith: holder };
  return [{ kind, period, planNo, detail: detailOf(place), facts: told }];
}

/** What lies where it should for more working days than `remind.waitingWorkingDays`, by its owner's calendar. */
const waitsLong = (facts: YearFacts): Found[] =>
  aboutPlans(facts)
    .filter((waits) => misplacedAs(waits, facts.zone, KINDS).length === 0)
    .flatMap((waits) => waitingLong(facts, waits));

/** The first day of the stretch in office that a day lies in, within a year: back from unpaid or study leave one begins. */
function inOfficeSince(person: YearFacts['person'], first: PlainDate, today: PlainDate): PlainDate {
  let from = today;
  while (from > first && isInOffice(person, addDays(from, -1))) from = addDays(from, -1);
  return from;
}

/**
 * From when on a plan of this year is due of somebody today: of their office, from its first day, or from the one on which
 * they came back to it; null of nobody's.
 */
function dueFrom({ period, person, today }: YearFacts): PlainDate | null {
  const { first, last } = datesOf(period);
  if (today < first || last < today || person.employee.position.kind === 'KEPALA_DAERAH') return null;
  if (!isInOffice(person, today)) return null;
  const seat = person.seats.find((one) => one.role === 'DEFINITIVE' && isKnown(one) && inForce(one, today));
  const since = inOfficeSince(person, first, today);
  return seat && seat.from > since ? seat.from : since;
}

/**
 * Nobody in office today is without a plan that was sent in, once it is late (`skp.setDeadline`, or the days of grace of
 * a new office). What came back, or was taken back, lies with its owner as what was never sent in does.
 */
function notSent(facts: YearFacts): Found[] {
  const { plans, policies, period, today } = facts;
  const running = plans.filter(({ data }) => data.from <= today && today <= data.to);
  const own = running.filter(({ data }) => data.status === 'DRAFT' || data.status === 'RETURNED');
  if (running.some((one) => !own.includes(one) && one.data.closedBecause !== 'CANCELLED')) return [];
  const from = dueFrom(facts);
  if (from === null) return [];
  const dueOn = deadlineOf({ year: period, from }, policies);
  if (today <= dueOn) return [];
  const plan = own.at(-1)?.data;
  return [
    {
      kind: 'PLAN_NOT_SENT',
      period,
      // The same one, be a draft begun meanwhile.
      planNo: 0,
      detail: NO_DETAIL,
      facts: { dueOn, status: plan?.status ?? 'NONE' },
    },
  ];
}

export const d01: Detections = { year: [misplaced, waitsLong, notSent] };
