/** Whom a plan is about and who sets it, as the register changes meanwhile. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { type PlainDate, yearPeriod } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import { leaveKind } from '../../functions/organisation/employee/store.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { JANUARY, openPlanHouse, YEAR } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';

const { table, office, clock, house, newOwner, contentFor, draft, submitted, deskOf } = await openPlanHouse();
afterAll(() => house.stop());

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('a plan', () => {
  it('passed on to another appraiser while it waits is set in the name of who approves it', async () => {
    const owner = await newOwner({}, { to: '2026-01-14' });
    const next = makeLine(owner, office.manager, office.superior, { from: '2026-01-15' as PlainDate });
    await bulkLoad(table, itemsOf.line(next));
    const { id, version, appraiserSnapshot } = await submitted(owner);
    expect(appraiserSnapshot.name).toBe(office.appraiser.name);
    clock.set('2026-01-20T02:00:00.000Z');
    const set = await plan(house.as(office.manager), 'approvePlan', { id, expectedVersion: version });
    clock.set(JANUARY);
    expect(set.plan).toMatchObject({ status: 'APPROVED', appraiserSnapshot: { name: office.manager.name } });
    const document = await getItem(
      table,
      keys.planAsSet(owner.employeeId, yearPeriod(2026), 1, set.plan.version),
    );
    expect(document).toMatchObject({ data: { appraiser: { employeeId: office.manager.employeeId } } });
  });

  it('goes to the superior of an appraiser who has retired, who sets it', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    await bulkLoad(table, itemsOf.employee(retired));
    const owner = await newOwner({}, { appraiserId: retired.employeeId });
    const { id, version, appraiserSnapshot } = await submitted(owner);
    expect(appraiserSnapshot.name).toBe(office.superior.name);
    expect(await deskOf(office.superior)).toMatchObject([{ step: 'PLAN_APPROVAL', subject: { id } }]);
    const input = { id, expectedVersion: version };
    expect(codes(await plan(house.as(retired), 'approvePlan', input))).toEqual(['NOT_FOUND']);
    const set = await plan(house.as(office.superior), 'approvePlan', input);
    expect(set.plan).toMatchObject({
      status: 'APPROVED',
      appraiserSnapshot: { name: office.superior.name },
    });
    expect(await deskOf(office.superior)).toEqual([]);
  });

  it('is drawn up and submitted by and to people who retire only later', async () => {
    const retiring = { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2027-02-01' as PlainDate };
    const appraiser = makeEmployee('Suparman', retiring);
    await bulkLoad(table, itemsOf.employee(appraiser));
    const owner = await newOwner(retiring, { appraiserId: appraiser.employeeId });
    expect(await submitted(owner)).toMatchObject({ status: 'SUBMITTED' });
  });
});

describe('a plan is refused', () => {
  it('to be set once its owner works in another unit, and is set after it came back and was sent again', async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    const unit = { ...owner.unit, unitId: v7(), name: 'Bidang Mutasi dan Promosi' };
    await bulkLoad(table, itemsOf.employee({ ...owner, unit }));
    const approve = (expectedVersion: number) =>
      plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion });
    const refused = await approve(version);
    expect(refused.userErrors).toMatchObject([{ code: 'UNIT_MISMATCH', field: ['input', 'id'] }]);
    const note = 'Perbarui unit kerja.';
    await plan(house.as(office.appraiser), 'returnPlan', { id, expectedVersion: version, note });
    await plan(house.as(owner), 'editPlan', {
      id,
      expectedVersion: version + 1,
      content: contentFor(owner),
    });
    await plan(house.as(owner), 'submitPlan', { id, expectedVersion: version + 2 });
    expect((await approve(version + 3)).plan).toMatchObject({ status: 'APPROVED' });
  });

  it('when its owner has left office by its dates, not when they leave within them', async () => {
    const leaving = { legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-07-01' as PlainDate };
    const owner = await newOwner(leaving);
    const late = { idempotencyKey: v7(), from: '2026-07-01', to: '2026-12-31' };
    expect(codes(await plan(house.as(owner), 'createPlan', late))).toEqual(['EMPLOYEE_INACTIVE']);
    expect(await draft(owner)).toMatchObject({ status: 'DRAFT' });
    const away = await newOwner();
    const leave = { employeeId: away.employeeId, type: 'CLTN', ...YEAR } as Leave;
    await bulkLoad(table, [makeItem(leaveKind, keys.leave(away.employeeId, leave.from), leave)]);
    const during = { idempotencyKey: v7(), ...YEAR };
    expect(codes(await plan(house.as(away), 'createPlan', during))).toEqual(['EMPLOYEE_INACTIVE']);
  });

  it('when appraiser and superior have retired, and when the line names the owner', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    await bulkLoad(table, itemsOf.employee(retired));
    const line = { appraiserId: retired.employeeId, superiorOfAppraiserId: retired.employeeId };
    const owner = await newOwner({}, line);
    const one = await draft(owner);
    expect(codes(await plan(house.as(owner), 'submitPlan', { id: one.id, expectedVersion: 1 }))).toEqual([
      'REVIEWER_INACTIVE',
    ]);
    const self = await newOwner({}, null);
    await bulkLoad(table, itemsOf.line(makeLine(self, self, office.superior)));
    const two = await draft(self);
    expect(codes(await plan(house.as(self), 'submitPlan', { id: two.id, expectedVersion: 1 }))).toEqual([
      'REVIEWER_IS_SELF',
    ]);
  });
});
