/** Lives of two people, of whom one appraises the other: what happens to them, as items and the aggregates that events name. */
import fc from 'fast-check';
import { statuses as evaluated } from '../../functions/evaluation/evaluation/rules.ts';
import type { ActivityMonth } from '../../functions/execution/activity/rules.ts';
import { type Month, statuses } from '../../functions/execution/month/rules.ts';
import { type Employee, leaveTypes, type Leave } from '../../functions/organisation/employee/rules.ts';
import { policyKind } from '../../functions/organisation/policy/store.ts';
import type { PolicyKey } from '../../functions/organisation/policy/rules.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import {
  addDays,
  datesOf,
  eachDate,
  type Instant,
  monthPeriod,
  type PlainDate,
} from '../../functions/platform/period.ts';
import { closedDialogue, dialogueItem, heldDialogue } from './dialogues.ts';
import { setPolicy } from './findingPeople.ts';
import { makeMinutes, makeMonth, minutesItem, monthItem } from './months.ts';
import { evaluationIn, makeObjection, objectionItem } from './objections.ts';
import { itemsOf, makeLine, type Office } from './office.ts';
import { makePlan, planItem } from './setPlans.ts';

/** Whom something happens to, who appraises them, who else might, and the day. */
export interface Of {
  readonly who: Employee;
  readonly by: Employee;
  readonly others: Pick<Office, 'appraiser' | 'superior' | 'outsider'>;
  readonly day: PlainDate;
}
/** What lies there afterwards, and the aggregates whose events say so. */
export interface Happened {
  readonly items: readonly Item[];
  readonly told: readonly string[];
}

const instant = (day: PlainDate) => `${day}T02:00:00.000Z` as Instant;
/** What is an aggregate of its own. */
const itself = (...items: Item[]): Happened => ({ items, told: items.map(({ PK, SK }) => `${PK}|${SK}`) });
/** What is a part of whoever it is of. */
const ofPerson = ({ who }: Of, items: readonly Item[]): Happened => {
  const { PK, SK } = keys.employee(who.employeeId);
  return { items, told: [`${PK}|${SK}`] };
};

const month = fc.integer({ min: 1, max: 12 });
const daysAgo = fc.integer({ min: 0, max: 60 });

const ofMonth = fc
  .record({
    month,
    status: fc.constantFrom(...statuses),
    returned: fc.option(fc.integer({ min: 0, max: 10 })),
    isHeld: fc.boolean(),
    approvedBy: fc.constantFrom('by', 'superior', 'outsider', null),
  })
  .map(({ month: no, status, returned, isHeld, approvedBy }) => ({ who, by, others, day }: Of): Happened => {
    const period = monthPeriod(2026, no);
    const { first, last } = datesOf(period);
    const returnedAt = returned === null ? null : instant(addDays(day, -returned));
    const changes: Partial<Month> = {
      month: period,
      from: first,
      to: last,
      status,
      openedAt: null,
      targetSubmittedAt: status === 'GENERATED' ? null : instant(first),
      verifierId: (isHeld ? by : others.superior).employeeId,
      ...(approvedBy && {
        targetApprovedAt: instant(first),
        targetApprovedBy: { by, ...others }[approvedBy].employeeId,
      }),
      returns: returnedAt ? [{ of: 'TARGET', submittedAt: instant(first), returnedAt }] : [],
    };
    return itself(monthItem(makeMonth(who, changes)));
  });

const ofPlan = fc
  .record({
    status: fc.constantFrom<Plan['status']>('SUBMITTED', 'APPROVED', 'RETURNED', 'CLOSED'),
    approach: fc.constantFrom<Plan['approach']>('KUANTITATIF', 'KUALITATIF'),
    isHeld: fc.boolean(),
  })
  .map(
    ({ isHeld, ...changes }) =>
      ({ who, by, others }: Of): Happened =>
        itself(
          planItem(makePlan(who, { ...changes, reviewerId: (isHeld ? by : others.superior).employeeId })),
        ),
  );

const ofActivities = fc
  .record({
    month,
    counted: fc.constantFrom(0, 300, 450, 700),
    pending: fc.integer({ min: 0, max: 2 }),
    times: fc.constantFrom<string[]>([], ['08:00-10:00', '09:00-11:00']),
    isHeld: fc.boolean(),
    isClosed: fc.boolean(),
  })
  .map(
    ({ month: no, counted, pending, times, isHeld, isClosed }) =>
      ({ who, by, others, day }: Of): Happened => {
        const period = monthPeriod(2026, no);
        const { first } = datesOf(period);
        const days = eachDate(first, addDays(first, 11)).map((date) => [
          date.slice(8),
          { counted, verified: 0, times },
        ]);
        const changes: Partial<ActivityMonth> = {
          month: period,
          days: Object.fromEntries(days),
          recordedMinutes: counted * 12,
          verifiedMinutes: 0,
          pending,
          ...(pending > 0 && {
            verifierId: (isHeld ? by : others.superior).employeeId,
            pendingSince: instant(day),
          }),
          closedAt: isClosed && pending === 0 ? instant(day) : null,
        };
        return itself(minutesItem(makeMinutes(who, changes)));
      },
  );

const ofDialogue = fc
  .record({ ago: daysAgo, isClosed: fc.boolean(), isPlanning: fc.boolean() })
  .map(({ ago, isClosed, isPlanning }) => ({ who, by, day }: Of): Happened => {
    const heldOn = addDays(day, -ago);
    const kind = isPlanning ? 'PLANNING' : 'FEEDBACK';
    const approach = isPlanning ? ('KUANTITATIF' as const) : null;
    const changes = { kind, heldOn, recordedAt: instant(heldOn), approach } as const;
    return itself(
      dialogueItem(
        isClosed
          ? closedDialogue(who, by, { ...changes, closedAt: instant(heldOn) })
          : heldDialogue(who, by, changes),
      ),
    );
  });

const ofObjection = fc
  .record({ status: fc.constantFrom(...evaluated), isByOther: fc.boolean() })
  .map(({ status, isByOther }) => ({ who, by, others }: Of): Happened => {
    const people = { owner: who, appraiser: isByOther ? others.superior : by, superior: others.superior };
    const { data, items } = evaluationIn(people, status);
    const [kept, ...documents] = items;
    const objections = status === 'OBJECTED' ? [objectionItem(makeObjection(people, data))] : [];
    const own = itself(...(kept ? [kept] : []), ...objections);
    return { ...own, items: [...own.items, ...documents] };
  });

const ofLeave = fc
  .record({ type: fc.constantFrom(...leaveTypes), ago: daysAgo, days: fc.integer({ min: 0, max: 90 }) })
  .map(({ type, ago, days }) => (of: Of): Happened => {
    const from = addDays(of.day, -ago);
    const leave: Leave = { employeeId: of.who.employeeId, type, from, to: addDays(from, days) };
    return ofPerson(of, itemsOf.leave(leave));
  });

/** Another appraises them from a day on, or from the first day of their line on. */
const ofLine = fc
  .record({ ago: daysAgo, next: fc.constantFrom('superior', 'outsider') })
  .map(({ ago, next }) => (of: Of): Happened => {
    const { who, by, others, day } = of;
    const from = addDays(day, -ago);
    return ofPerson(of, [
      ...itemsOf.line(makeLine(who, by, others.appraiser, { to: addDays(from, -1) })),
      ...itemsOf.line(makeLine(who, others[next], null, { from })),
    ]);
  });

const ofPolicy = fc
  .record({
    set: fc.constantFrom<readonly [PolicyKey, unknown]>(
      ['remind.waitingWorkingDays', 1],
      ['finding.returns', 1],
      ['activity.dailyMaxMinutes', 420],
      ['dialogue.overdueMonths', 1],
      ['finding.gapWorkingDays', 10],
      ['finding.acknowledgeDays', 5],
    ),
    month,
  })
  .map(({ set: [key, value], month: no }) => (): Happened => {
    const { first: effectiveFrom } = datesOf(monthPeriod(2026, no));
    const revision = { ...setPolicy(key, value as never), effectiveFrom };
    return itself(makeItem(policyKind, keys.policy(key, effectiveFrom), revision));
  });

/** One thing that happens to one of the two; then some days pass. */
export const step = fc.record({
  what: fc.oneof(ofMonth, ofPlan, ofActivities, ofDialogue, ofObjection, ofLeave, ofLine, ofPolicy),
  toLeader: fc.boolean(),
  days: fc.integer({ min: 0, max: 40 }),
});
