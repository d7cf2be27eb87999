import { afterAll, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { monthId } from '../../functions/execution/month/store.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { type Period, type PlainDate } from '../../functions/platform/period.ts';
import { openHouse } from '../support/house.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf } from '../support/office.ts';

import { EVERYTHING, NOVEMBER, openOffice, seat, seatOf } from '../support/handOverHouse.ts';
describe('when nothing has changed', async () => {
  const { head, work, deskOf } = await openOffice();

  it('everything stays on the desk where it lies, the first time and again', async () => {
    await work();
    expect(await deskOf(head)).toEqual(EVERYTHING);
    expect(await work()).toEqual({ outcome: 'UNCHANGED' });
  });
});

describe('when somebody else holds the office above from the tenth of November', async () => {
  const { table, seats, head, successor, work, deskOf, teamOf } = await openOffice();

  it('the plan and November move to them, and October stays where it lies', async () => {
    const office = head.position.positionId;
    await work();
    await seat(
      table,
      { ...(seats.get(head) as PositionAssignment), to: '2026-11-09' as PlainDate },
      seatOf(successor, office, { from: '2026-11-10' as PlainDate }),
    );
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).toEqual(['ACTIVITY_VERIFICATION 2026-M10', 'MONTH_VERIFICATION 2026-M10']);
    expect(await deskOf(successor)).toEqual(['PLAN_APPROVAL 2026-Y', 'TARGET_APPROVAL 2026-M11']);
  });

  it('the card of November lies in their team, and that of October in the former one', async () => {
    expect([await teamOf(head, OCTOBER), await teamOf(successor, OCTOBER)]).toEqual([1, 0]);
    expect([await teamOf(head, NOVEMBER), await teamOf(successor, NOVEMBER)]).toEqual([0, 1]);
  });

  it('and done again it moves nothing', async () => {
    expect(await work()).toEqual({ outcome: 'UNCHANGED' });
  });
});

describe('when the head above retires in November', async () => {
  const { table, head, superior, work, deskOf } = await openOffice();

  it('all that waits climbs to the superior, October too', async () => {
    await work();
    const retired = { ...head, legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-10' as PlainDate };
    await bulkLoad(table, itemsOf.employee(retired));
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).toEqual([]);
    expect(await deskOf(superior)).toEqual(EVERYTHING);
  });
});

describe('when the successor takes office only in December', async () => {
  const { table, seats, clock, head, successor, work, deskOf } = await openOffice();

  it('nothing moves before that day, and the plan that still waits does on it', async () => {
    const office = head.position.positionId;
    await seat(
      table,
      { ...(seats.get(head) as PositionAssignment), to: '2026-11-30' as PlainDate },
      seatOf(successor, office, { from: '2026-12-01' as PlainDate }),
    );
    await work();
    expect(await deskOf(head)).toEqual(EVERYTHING);
    expect(await work()).toEqual({ outcome: 'UNCHANGED' });
    clock.set('2026-12-01T01:00:00.000Z');
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(successor)).toEqual(['PLAN_APPROVAL 2026-Y']);
  });
});

describe('when the head has delegated verification for October', async () => {
  const { platform, clock, table, head, delegate, owner, work, deskOf } = await openOffice();
  const house = await openHouse(platform);
  afterAll(() => house.stop());

  it('what is to be verified lies on the desk of the delegate, and the target stays with the head', async () => {
    const days = { from: '2026-10-01' as PlainDate, to: '2026-10-31' as PlainDate };
    await seat(table, seatOf(delegate, head.position.positionId, { role: 'DELEGATE_VERIFIER', ...days }));
    await work();
    expect(await deskOf(delegate)).toEqual(['ACTIVITY_VERIFICATION 2026-M10', 'MONTH_VERIFICATION 2026-M10']);
    expect(await deskOf(head)).toEqual(['PLAN_APPROVAL 2026-Y', 'TARGET_APPROVAL 2026-M11']);
  });

  it('the delegate verifies October, and may not approve the target of November', async () => {
    const id = (month: Period) => monthId({ employeeId: owner.employeeId, month, planNo: 1 });
    const version = async (month: Period) =>
      (await house.as(head)(`{ month(id: "${id(month)}") { version } }`)).data.month.version;
    const verify = `mutation V($input: VerifyMonthInput!) { verifyMonth(input: $input) { month { status } userErrors { code } } }`;
    const approve = `mutation A($input: ApproveMonthTargetInput!) { approveMonthTarget(input: $input) { userErrors { code } } }`;
    const input = async (month: Period) => ({
      input: { id: id(month), expectedVersion: await version(month) },
    });
    const refused = await house.as(delegate)(approve, await input(NOVEMBER));
    expect(refused.data.approveMonthTarget.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    clock.set('2026-11-13T02:00:00.000Z'); // the last day on which October is verified
    const done = await house.as(delegate)(verify, await input(OCTOBER));
    expect(done.data.verifyMonth).toEqual({ month: { status: 'VERIFIED' }, userErrors: [] });
  });
});

describe('when the head above retires after October was closed', async () => {
  const { table, platform, clock, head, superior, owner, work, deskOf } = await openOffice();

  it('the evaluation that waits climbs to the superior', async () => {
    await bulkLoad(table, [monthItem(makeMonth(owner)), minutesItem(makeMinutes(owner))]);
    clock.set('2026-11-13T17:30:00.000Z');
    const job = jobOf(platform, 'closeMonth');
    const whose = { employeeId: owner.employeeId, period: OCTOBER };
    await closeEmployeeMonth(job, whose, await loadCloseShared(job, OCTOBER));
    expect(await deskOf(head)).toContain('EVALUATION_RATING 2026-M10');
    await work();
    const retired = { ...head, legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-14' as PlainDate };
    await bulkLoad(table, itemsOf.employee(retired));
    clock.set('2026-11-14T17:10:00.000Z');
    expect(await work()).toEqual({ outcome: 'DONE' });
    expect(await deskOf(head)).not.toContain('EVALUATION_RATING 2026-M10');
    expect(await deskOf(superior)).toContain('EVALUATION_RATING 2026-M10');
  });
});
