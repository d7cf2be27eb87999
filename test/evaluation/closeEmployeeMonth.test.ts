import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { readCard } from '../../functions/platform/card.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { activityMonthKind } from '../../functions/execution/activity/store.ts';
import { leaveKind } from '../../functions/organisation/employee/store.ts';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { ofType, openClosing, writesOf } from '../support/closing.ts';
import { makeMonthLine, OCTOBER } from '../support/months.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import { tapped } from '../support/table.ts';

const {
  table,
  office,
  clock,
  person,
  on,
  close,
  lay,
  october,
  monthsOf,
  evaluationsOf,
  markerOf,
  eventsOf,
  eventTypes,
  stepsOn,
} = await openClosing();

describe('closing the month of a person', () => {
  it('locks what was verified, closes the minutes, and lays an evaluation before the appraiser', async () => {
    const owner = await person();
    expect(await close(owner)).toEqual({ outcome: 'DONE' });

    expect(await monthsOf(owner)).toMatchObject([{ status: 'LOCKED', lockedAt: clock.now() }]);
    const [minutes] = ofType(await october(owner), 'activityMonth');
    expect(readItem(activityMonthKind, minutes!).data.closedAt).toBe(clock.now());
    expect(await evaluationsOf(owner)).toMatchObject([
      {
        status: 'OPEN',
        businessDate: '2026-10-31',
        appraiserId: office.appraiser.employeeId,
        employee: { name: owner.name },
        appraiser: { name: office.appraiser.name },
        ratingResult: null,
        month: { lines: 4, filled: 4, met: 4 },
        activity: { verifiedMinutes: 6750, percent: 100_000, capped: false },
        policies: [
          { key: 'activity.monthlyMinuteTarget', effectiveFrom: null },
          { key: 'activity.leaveCreditMinutes', effectiveFrom: null },
        ],
        docHash: null,
      },
    ]);
    expect(await stepsOn(office.appraiser, owner)).toEqual(['EVALUATION_RATING']);
    const [card] = ofType(await october(owner), 'card');
    expect(readCard(card!)).toMatchObject({
      who: { appraiserId: office.appraiser.employeeId, period: OCTOBER },
      month: { status: 'LOCKED', lines: 4, filled: 4 },
      minutes: { verified: 6750, target: 6750 },
      evaluation: { status: 'OPEN', predicate: null },
    });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null });
    expect(await eventTypes(owner)).toEqual(['activityMonthClosed', 'evaluationOpened', 'monthLocked']);
  });

  it('tells the outside only ids and states', async () => {
    const owner = await person();
    await close(owner);
    const told = (await eventsOf(owner)).map((event) => Object.keys(event.public).sort().join(' '));
    expect(told.sort()).toEqual([
      'activities activityMonthId changed employeeId period',
      'changed employeeId evaluationId period status',
      'changed employeeId monthId period status',
    ]);
  });

  it('run again, writes nothing at all', async () => {
    const owner = await person();
    await close(owner);
    const before = await october(owner);
    const seen: string[] = [];
    const tap = tapped(table, (command) => void seen.push(command));
    expect(await close(owner, tap)).toEqual({ outcome: 'UNCHANGED' });
    expect(writesOf(seen)).toEqual([]);
    expect(await october(owner)).toEqual(before);
  });

  it('takes two queries, one transaction, and the appraisers of a chunk in one read and a query for the leave of each, the units of a chunk in one more for each level', async () => {
    const owners = await Promise.all([1, 2, 3].map(() => person()));
    const seen: string[] = [];
    const tap = tapped(table, (command) => void seen.push(command));
    const context = on(tap);
    const shared = await loadCloseShared(context, OCTOBER);
    seen.length = 0;
    await Promise.all(
      owners.map(({ employeeId }) => closeEmployeeMonth(context, { employeeId, period: OCTOBER }, shared)),
    );
    expect(seen.filter((command) => command === 'QueryCommand')).toHaveLength(7);
    expect(
      seen.filter((command) => command === 'BatchGetItemCommand' || command === 'BatchGetCommand'),
    ).toHaveLength(2);
    expect(writesOf(seen)).toHaveLength(3);
  });

  it.each([
    ['GENERATED', 'OWNER'],
    ['TARGET_SUBMITTED', 'APPRAISER'],
    ['TARGET_APPROVED', 'OWNER'],
    ['REALISED', 'APPRAISER'],
  ] as const)(
    'marks a month that stands at %s as missed by the %s, and evaluates it all the same',
    async (status, missedBy) => {
      const owner = await person({
        months: [
          { status, verifiedAt: null, lines: [makeMonthLine(1, { realisation: null }), makeMonthLine(2)] },
        ],
      });
      expect(await close(owner)).toEqual({ outcome: 'DONE' });
      expect(await monthsOf(owner)).toMatchObject([{ status: 'MISSED', missedBy }]);
      expect(await evaluationsOf(owner)).toMatchObject([
        { status: 'OPEN', month: { lines: 2, filled: 1, met: 1 } },
      ]);
      expect(await eventTypes(owner)).toContain('monthMissed');
    },
  );

  it.each([
    ['TARGET_SUBMITTED', 'TARGET_APPROVAL'],
    ['REALISED', 'MONTH_VERIFICATION'],
  ] as const)('takes what waits of a month at %s off the desk', async (status, step) => {
    const owner = await person({
      months: [
        {
          status,
          verifierId: office.appraiser.employeeId,
        },
      ],
    });
    await lay(office.appraiser, owner, step, 1);
    await close(owner);
    expect(await stepsOn(office.appraiser, owner)).toEqual(['EVALUATION_RATING']);
  });

  it('takes activities that nobody verified off the desk, and counts none of them', async () => {
    const owner = await person({
      minutes: {
        pending: 4,
        verifiedMinutes: 5400,
        verifierId: office.appraiser.employeeId,
        pendingSince: clock.now(),
      },
    });
    await lay(office.appraiser, owner, 'ACTIVITY_VERIFICATION', 0);
    await close(owner);
    expect(await stepsOn(office.appraiser, owner)).toEqual(['EVALUATION_RATING']);
    expect(await evaluationsOf(owner)).toMatchObject([
      { activity: { verifiedMinutes: 5400, percent: 80_000 } },
    ]);
  });

  it('of somebody without activities opens an evaluation with none', async () => {
    const owner = await person({ months: [{ lines: [] }], minutes: null });
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await evaluationsOf(owner)).toMatchObject([
      { month: { lines: 0, filled: 0, met: 0 }, activity: { percent: 0 } },
    ]);
    expect(await eventTypes(owner)).toEqual(['activityMonthClosed', 'evaluationOpened', 'monthLocked']);
  });

  it('of somebody who was transferred opens two evaluations, each at the appraiser of its last day', async () => {
    const owner = await person({
      months: [
        { planNo: 1, to: '2026-10-15' as PlainDate },
        { planNo: 2, from: '2026-10-16' as PlainDate },
      ],
      line: { to: '2026-10-15' as PlainDate },
    });
    await bulkLoad(
      table,
      itemsOf.line(makeLine(owner, office.superior, null, { from: '2026-10-16' as PlainDate })),
    );
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await evaluationsOf(owner)).toMatchObject([
      { planNo: 1, businessDate: '2026-10-15', appraiserId: office.appraiser.employeeId },
      { planNo: 2, businessDate: '2026-10-31', appraiserId: office.superior.employeeId },
    ]);
    expect((await eventTypes(owner)).filter((type) => type === 'activityMonthClosed')).toHaveLength(1);
  });

  it('credits leave as the policy of the month says', async () => {
    const owner = await person();
    const leave = {
      employeeId: owner.employeeId,
      type: 'CUTI_TAHUNAN' as const,
      from: '2026-10-05' as PlainDate,
      to: '2026-10-06' as PlainDate,
    };
    await bulkLoad(table, [makeItem(leaveKind, keys.leave(owner.employeeId, leave.from), leave)]);
    await close(owner);
    const [evaluation] = await evaluationsOf(owner);
    expect(evaluation?.activity.trace).toContainEqual({
      step: 'LEAVE_DAYS',
      value: 2,
      rule: expect.any(String),
    });
    expect(evaluation?.activity.trace).toContainEqual({
      step: 'LEAVE_CREDIT',
      value: 0,
      rule: 'activity.leaveCreditMinutes@default',
    });
  });
});
