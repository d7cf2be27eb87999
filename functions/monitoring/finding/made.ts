/** Decisions as the record tells them: of plans, activities, evaluations and objections by what they keep themselves. Pure. */
import { documentsOf, isIssued } from '../../evaluation/evaluation/rules.ts';
import type { Activity } from '../../execution/activity/rules.ts';
import type { Month } from '../../execution/month/rules.ts';
import { wasInForce } from '../../planning/plan/rules.ts';
import type { Event } from '../../platform/commit/event.ts';
import { dateIn, datesOf, type Instant } from '../../platform/period.ts';
import { lastDayIn, type Made } from './decisions.ts';
import type { MonthItems, WholePerson, YearItems } from './facts.ts';

/** Who set each plan as it stands, on the day on which they did. */
export const ofPlans = ({ plans }: Pick<YearItems, 'plans'>, zone: string): Made[] =>
  plans.flatMap(({ data: plan }): Made[] => {
    const { appraiser, approvedAt, planNo } = plan;
    if (!appraiser || !approvedAt || !wasInForce(plan)) return [];
    return [
      { what: 'PLAN', planNo, by: appraiser.employeeId, at: approvedAt, dates: [dateIn(zone, approvedAt)] },
    ];
  });

type Decided = Activity & { readonly decidedBy: string; readonly decidedAt: Instant };
const isDecided = (one: Activity): one is Decided => one.decidedBy !== null && one.decidedAt !== null;

/** Who verified or rejected activities of a month: each once a day on which they did, by the first of it. */
function ofActivities({ period, activities }: MonthItems, person: WholePerson, zone: string): Made[] {
  const date = lastDayIn(
    person.lines.map(({ data }) => data),
    period,
  );
  const decided = activities.filter(isDecided).toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1));
  const byDay = Map.groupBy(decided, (one) => `${one.decidedBy} ${dateIn(zone, one.decidedAt)}`);
  return [...byDay.values()].flatMap(([first]): Made[] =>
    first
      ? [
          {
            what: 'ACTIVITIES',
            planNo: 0,
            by: first.decidedBy,
            at: first.decidedAt,
            dates: [date, datesOf(period).last],
          },
        ]
      : [],
  );
}

/** Who issued the evaluations of a period as they stand, and who decided objections here to what was not reopened since. */
export function ofEvaluations(
  { evaluations, objections }: Pick<YearItems, 'evaluations' | 'objections'>,
  zone: string,
): Made[] {
  const issued = evaluations.flatMap(({ data }): Made[] => {
    // A reopened one is rated anew: what stood is no more.
    if (!isIssued(data)) return [];
    const standing = documentsOf(data).findLast(({ cause }) => cause === 'FIRST' || cause === 'REOPENED');
    const signature = standing?.signatures.find(({ as }) => as === 'APPRAISER');
    if (!signature) return [];
    const { employeeId: by, at } = signature;
    return [{ what: 'EVALUATION', planNo: data.planNo, by, at, dates: [data.businessDate] }];
  });
  const reopenedAt = new Map(
    evaluations.map(({ data: { planNo, reopenings } }) => [planNo, reopenings?.at(-1)?.at]),
  );
  const decided = objections.flatMap(({ data: { decision, planNo, filedAt, appraiserId } }): Made[] =>
    decision && !decision.outside && decision.at > (reopenedAt.get(planNo) ?? '')
      ? [
          {
            what: 'OBJECTION',
            planNo,
            by: decision.by,
            at: decision.at,
            dates: [dateIn(zone, filedAt)],
            notBy: appraiserId,
          },
        ]
      : [],
  );
  return [...issued, ...decided];
}

/** What of a month somebody decided of whom only its events tell: those that were decided before the month kept it. */
export const isToldByEvents = (month: Month): boolean =>
  (month.targetApprovedAt !== null && !month.targetDeemed && !month.targetApprovedBy) ||
  (month.verifiedAt !== null && !month.verifiedBy);

const THINGS: Readonly<Record<string, 'TARGET' | 'REALISATION'>> = {
  monthTargetApproved: 'TARGET',
  monthVerified: 'REALISATION',
};

/** Who decided, by what a month keeps of it itself, else by its events; jobs and agencies are nobody. */
function decidersOf(month: Month, events: readonly Event[]): Pick<Made, 'what' | 'by' | 'at'>[] {
  const { targetApprovedBy, targetApprovedAt, verifiedBy, verifiedAt } = month;
  const kept = [
    ...(targetApprovedBy && targetApprovedAt
      ? [{ what: 'TARGET' as const, by: targetApprovedBy, at: targetApprovedAt }]
      : []),
    ...(verifiedBy && verifiedAt ? [{ what: 'REALISATION' as const, by: verifiedBy, at: verifiedAt }] : []),
  ];
  const told = events.flatMap(({ type, actor, at }) => {
    const what = THINGS[type];
    return what && actor.kind === 'PERSON' ? [{ what, by: actor.id, at: at as Instant }] : [];
  });
  return [...kept, ...told.filter(({ what }) => !kept.some((one) => one.what === what))];
}

/** Who decided about a month's target and realisation, by the last day of the plan's part of it or the day of acting. */
export const ofMonth = (month: Month, events: readonly Event[], zone: string): Made[] =>
  decidersOf(month, events).map(({ what, by, at }) => {
    const isOfDay = what === 'REALISATION' && month.verifierAsOf === 'DAY_OF_ACTION';
    const dates = [month.to, datesOf(month.month).last, ...(isOfDay ? [dateIn(zone, at)] : [])] as const;
    return { what, planNo: month.planNo, by, at, dates };
  });

/** Everything that was decided of a month, with the events of each of its plans' parts. */
export const madeInMonth = (
  items: MonthItems,
  person: WholePerson,
  eventsOf: ReadonlyMap<number, readonly Event[]>,
  zone: string,
): Made[] => [
  ...items.months.flatMap(({ data }) => ofMonth(data, eventsOf.get(data.planNo) ?? [], zone)),
  ...ofActivities(items, person, zone),
  ...ofEvaluations(items, zone),
];
