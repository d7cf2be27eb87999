import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { activityMonthKind } from '../../functions/execution/activity/store.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import { planKind } from '../../functions/planning/plan/store.ts';
import { type Item, type Kind, readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { getItem, type Table } from '../../functions/platform/table.ts';
import { entry } from '../support/activities.ts';
import { NOVEMBER, openActivityHouse } from '../support/activityHouse.ts';
import { monthHouse } from '../support/monthHouse.ts';
import { OCTOBER } from '../support/months.ts';
import { plan } from '../support/plans.ts';
import { contentUnder, readyItems } from '../support/readyPlans.ts';

/** A revision that says what the default says, so that only its date tells which was used. */
const revision = (key: PolicyRevision['key'], from: string, value: unknown): Item =>
  policyItem({
    key,
    effectiveFrom: from as PlainDate,
    value,
    setBy: 'BKPP',
    setAt: '2026-01-01T00:00:00.000Z' as Instant,
    legalBasis: null,
  } as PolicyRevision);

async function used(table: Table, kind: Kind<{ policies: unknown }>, key: { PK: string; SK: string }) {
  const item = await getItem(table, key);
  return item && readItem(kind, item).data.policies;
}

/** Every window asks it. */
const outage = { key: 'activity.outageExtendsWindow', effectiveFrom: null };

describe('a decision keeps the policies that it rested on', () => {
  describe('about activities, those of the last day of the month', async () => {
    const { table, office, newOwner, recorded, house } = await openActivityHouse();
    afterAll(() => house.stop());
    const YEAR = '2026-Y' as Period;

    it('when they are recorded', async () => {
      await bulkLoad(table, [
        revision('activity.dailyMaxMinutes', '2026-11-01', 660),
        revision('activity.normTolerance', '2026-12-01', 1),
      ]);
      const owner = await newOwner();
      await recorded(owner, [entry()]);
      expect(await used(table, activityMonthKind, keys.activityMonth(owner.employeeId, NOVEMBER))).toEqual([
        { key: 'activity.inputWindowDays', effectiveFrom: null },
        outage,
        { key: 'activity.dailyMaxMinutes', effectiveFrom: '2026-11-01' },
        { key: 'activity.normTolerance', effectiveFrom: null },
      ]);
    });

    it('and about a plan, those of the day on which it is submitted', async () => {
      await bulkLoad(table, [revision('skp.setDeadline', '2026-11-10', { month: 1, day: 31 })]);
      const owner = await newOwner();
      await bulkLoad(table, readyItems(owner, office.appraiser));
      const ask = house.as(owner);
      const dates = { from: '2026-01-01', to: '2026-12-31' };
      const { plan: draft } = await plan(ask, 'createPlan', {
        idempotencyKey: v7(),
        ...dates,
        content: contentUnder(office.appraiser, owner),
      });
      const key = keys.plan(owner.employeeId, YEAR, 1);
      expect(await used(table, planKind, key)).toEqual([]);
      await plan(ask, 'submitPlan', { id: draft.id, expectedVersion: 1 });
      expect(await used(table, planKind, key)).toEqual(
        expect.arrayContaining([
          { key: 'skp.setDeadline', effectiveFrom: '2026-11-10' },
          { key: 'skp.minMainResults', effectiveFrom: null },
        ]),
      );
    });
  });

  describe('about a month, those of its last day', () => {
    const house = monthHouse();

    it('when its target and then its realisation are submitted', async () => {
      const { table } = house.at;
      await bulkLoad(table, [
        revision('month.targetWindow', '2026-10-15', { from: -5, to: 5 }),
        revision('month.minGapTargetRealisationHours', '2026-10-31', 72),
        revision('month.realisationWindow', '2026-11-01', { lastWorkingDays: 3, nextMonthDay: 3 }),
      ]);
      const owner: Employee = await house.opened();
      const key = keys.month(owner.employeeId, OCTOBER, 1);
      await house.submitTarget(owner, 1);
      const target = { key: 'month.targetWindow', effectiveFrom: '2026-10-15' };
      const act = { key: 'month.actWorkingDays', effectiveFrom: null };
      expect(await used(table, monthKind, key)).toEqual([target, act, outage]);
      await house.approve(owner, 2);
      house.realisationDay();
      expect((await house.realise(owner, 3)).userErrors).toEqual([]);
      expect(await used(table, monthKind, key)).toEqual([
        target,
        { key: 'month.realisationWindow', effectiveFrom: null },
        act,
        { key: 'month.minGapTargetRealisationHours', effectiveFrom: '2026-10-31' },
        { key: 'activity.inputWindowDays', effectiveFrom: null },
        { key: 'month.verifyWorkingDays', effectiveFrom: null },
        outage,
        { key: 'month.verifierAsOf', effectiveFrom: null },
      ]);
    });
  });
});
