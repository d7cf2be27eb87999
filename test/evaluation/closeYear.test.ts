import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { markPerson } from '../../functions/platform/run/marker.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { getItem, queryAll } from '../../functions/platform/table.ts';
import { writesOf } from '../support/closing.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import { tapped } from '../support/table.ts';
import { day, openYears, YEAR } from '../support/years.ts';

const { table, office, house, person, closeYear, jobOn, idOf, annual, markerOf, deskOf } = await openYears();
afterAll(() => house.stop());
const DECEMBER = '2026-M12' as Period;

describe('closing the year of a person', () => {
  it('lays the year before whoever appraised on its last day, with its days and minutes', async () => {
    const owner = await person({
      leaves: [{ type: 'CUTI_TAHUNAN', from: day('2026-07-06'), to: day('2026-07-10') }],
    });
    expect(await closeYear(owner)).toEqual({ outcome: 'DONE' });
    expect(await annual(owner)).toMatchObject([
      {
        status: 'OPEN',
        period: YEAR,
        planNo: 1,
        businessDate: '2026-12-31',
        appraiserId: office.appraiser.employeeId,
        month: null,
        activity: { verifiedMinutes: 72_900, target: 81_000, percent: 90_000 },
        year: { study: false, employment: 'PNS', absences: [{ type: 'CUTI_TAHUNAN', days: 5 }] },
      },
    ]);
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null });
    expect(await deskOf(office.appraiser, idOf(owner))).toMatchObject([{ step: 'EVALUATION_RATING' }]);
    const group = await queryAll(table, lists.group(owner.unit.unitId, YEAR));
    expect(group.some(({ SK }) => SK === `${owner.employeeId}#1`)).toBe(true);
  });

  it('run again, writes nothing at all; two at once open it once', async () => {
    const owner = await person();
    expect(
      (await Promise.all([closeYear(owner), closeYear(owner)])).map(({ outcome }) => outcome).sort(),
    ).toEqual(['DONE', 'UNCHANGED']);
    const seen: string[] = [];
    expect(
      await closeYear(
        owner,
        tapped(table, (command) => void seen.push(command)),
      ),
    ).toEqual({
      outcome: 'UNCHANGED',
    });
    expect(writesOf(seen)).toEqual([]);
    expect(await annual(owner)).toHaveLength(1);
    const events = await queryAll(table, {
      partition: keys.person(owner.employeeId),
      prefix: `EVT#${YEAR}#1#EVAL`,
    });
    expect(events).toHaveLength(1);
  });

  it('takes two queries, a batch of the months, and one transaction, besides what a chunk shares', async () => {
    const owner = await person();
    const seen: string[] = [];
    await closeYear(
      owner,
      tapped(table, (command) => void seen.push(command)),
    );
    expect(writesOf(seen)).toHaveLength(1);
    // The person and the year; the appraiser's leave.
    expect(seen.filter((command) => command === 'QueryCommand')).toHaveLength(3);
  });

  it('waits while a month is open, and opens the year once that is closed', async () => {
    const owner = await person({
      plans: [
        { months: { [DECEMBER]: { month: { status: 'VERIFIED', lockedAt: null }, evaluation: null } } },
      ],
    });
    expect(await closeYear(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTHS_OPEN' });
    expect(await annual(owner)).toEqual([]);
    const at = '2027-01-15T02:00:00.000Z' as Instant;
    const mark = (reason: string) =>
      commitAs(jobOn(), 'TEST', {
        changes: [],
        writes: [markPerson('closeMonth', owner.employeeId, DECEMBER, at, reason)],
      });
    await mark('MONTH_RUNNING');
    expect(await closeYear(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTHS_OPEN' });
    // It could not be evaluated, and holds nothing up.
    await mark('NO_REVIEWER');
    expect(await closeYear(owner)).toEqual({ outcome: 'DONE' });
    expect(await markerOf(owner)).toMatchObject({ outcome: 'DONE', reason: null });
  });

  it('is refused without anybody above, and done once there is', async () => {
    const owner = await person({ lines: [] });
    expect(await closeYear(owner)).toEqual({ outcome: 'REFUSED', reason: 'NO_REVIEWER' });
    await bulkLoad(table, itemsOf.line(makeLine(owner, office.appraiser, office.superior)));
    expect(await closeYear(owner)).toEqual({ outcome: 'DONE' });
  });

  it('finds nothing to evaluate without a plan that was set', async () => {
    expect(await closeYear(await person({ plans: [] }))).toEqual({
      outcome: 'REFUSED',
      reason: 'PLAN_NOT_APPROVED',
    });
    const never = await person({ plans: [{ approvedAt: null, ratings: null }] });
    expect(await closeYear(never)).toEqual({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(await annual(never)).toEqual([]);
  });

  it('evaluates nobody who was on unpaid leave on all days, with or without a plan', async () => {
    const leaves = [{ type: 'CLTN' as const, from: day('2026-01-01'), to: day('2026-12-31') }];
    for (const plans of [[], [{ ratings: null }]]) {
      const owner = await person({ plans, leaves });
      expect(await closeYear(owner)).toEqual({ outcome: 'REFUSED', reason: 'EMPLOYEE_INACTIVE' });
      expect(await annual(owner)).toEqual([]);
    }
  });

  it('rates whoever left on unpaid leave in August by whoever appraised in July', async () => {
    const other = office.superior;
    const owner = await person({
      leaves: [{ type: 'CLTN', from: day('2026-08-01'), to: day('2026-12-31') }],
      lines: [
        { to: day('2026-08-31') },
        { from: day('2026-09-01'), appraiserId: other.employeeId, superiorOfAppraiserId: null },
      ],
    });
    await closeYear(owner);
    expect(await annual(owner)).toMatchObject([
      { businessDate: '2026-07-31', appraiserId: office.appraiser.employeeId },
    ]);
  });

  it('opens a transferred year twice, each before its own appraiser', async () => {
    const owner = await person({
      plans: [
        { to: day('2026-06-15'), closedBecause: 'PARTING' },
        { planNo: 2, from: day('2026-06-16'), by: office.superior },
      ],
      lines: [
        { to: day('2026-06-15') },
        { from: day('2026-06-16'), appraiserId: office.superior.employeeId, superiorOfAppraiserId: null },
      ],
    });
    expect(await closeYear(owner)).toEqual({ outcome: 'DONE' });
    expect(await annual(owner)).toMatchObject([
      { planNo: 1, businessDate: '2026-06-15', appraiserId: office.appraiser.employeeId },
      { planNo: 2, businessDate: '2026-12-31', appraiserId: office.superior.employeeId },
    ]);
  });

  it('opens what can be opened of two plans, and the other when its month is closed', async () => {
    const owner = await person({
      plans: [
        { to: day('2026-06-30') },
        {
          planNo: 2,
          from: day('2026-07-01'),
          months: { [DECEMBER]: { month: { status: 'REALISED', lockedAt: null }, evaluation: null } },
        },
      ],
    });
    expect(await closeYear(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTHS_OPEN' });
    expect(await annual(owner)).toMatchObject([{ planNo: 1 }]);
    expect(await closeYear(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTHS_OPEN' });
    expect(await annual(owner)).toHaveLength(1);
  });

  it('begins the year of a candidate with their service, and keeps that they were one', async () => {
    const owner = await person({
      employee: { employmentStatus: 'CPNS' },
      plans: [{ from: day('2026-03-01') }],
    });
    await closeYear(owner);
    expect(await annual(owner)).toMatchObject([
      { year: { from: '2026-03-01', employment: 'CPNS' }, activity: { target: 67_500 } },
    ]);
  });

  it('lays the year of whoever has a new Plt above them before that one', async () => {
    const plt = office.superior;
    const owner = await person({
      lines: [
        { to: day('2026-09-30') },
        { from: day('2026-10-01'), appraiserId: plt.employeeId, basis: 'PLT' },
      ],
    });
    await closeYear(owner);
    expect(await annual(owner)).toMatchObject([{ appraiserId: plt.employeeId }]);
  });

  it('never lays a year before its own owner', async () => {
    const owner = await person({ lines: [] });
    await bulkLoad(table, itemsOf.line(makeLine(owner, owner, office.superior)));
    expect(await closeYear(owner)).toEqual({ outcome: 'REFUSED', reason: 'REVIEWER_IS_SELF' });
    expect(await getItem(table, keys.evaluation(owner.employeeId, YEAR, 1))).toBeNull();
  });
});
