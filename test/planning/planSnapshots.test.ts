/** Who stands on a plan: copies of owner, appraiser and appraiser's superior (docs/domain.md 1.4 E, 1.9). */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { keys } from '../../functions/platform/keys.ts';
import { yearPeriod } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { openPlanHouse, YEAR } from '../support/planHouse.ts';
import { contentOf, plan } from '../support/plans.ts';

const { table, office, house, newOwner, submitted } = await openPlanHouse();
afterAll(() => house.stop());

describe('a plan names', () => {
  it("the appraiser's superior beside the appraiser, and keeps all three in the document that was set", async () => {
    const owner = await newOwner();
    const { id, version, ...sent } = await submitted(owner);
    expect(sent.superiorOfAppraiserSnapshot).toEqual({ name: office.superior.name });
    const set = await plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion: version });
    const key = keys.planAsSet(owner.employeeId, yearPeriod(2026), 1, set.plan.version);
    expect(await getItem(table, key)).toMatchObject({
      data: {
        employee: { employeeId: owner.employeeId },
        appraiser: { employeeId: office.appraiser.employeeId },
        superiorOfAppraiser: { employeeId: office.superior.employeeId },
      },
    });
  });

  it('whoever stands above the one who acts, once the appraiser has retired', async () => {
    const retired = makeEmployee('Suparman', { legalStatus: 'PENSIUN' });
    const [acting, above] = [makeEmployee('Tri Wibowo'), makeEmployee('Yulia Sari')];
    await bulkLoad(table, [
      ...[retired, acting, above].flatMap(itemsOf.employee),
      ...itemsOf.line(makeLine(acting, above, null)),
    ]);
    const superior = { superiorOfAppraiserId: acting.employeeId };
    const sent = await submitted(await newOwner({}, { appraiserId: retired.employeeId, ...superior }));
    expect(sent.appraiserSnapshot.name).toBe(acting.name);
    expect(sent.superiorOfAppraiserSnapshot).toEqual({ name: above.name });
  });

  it('a mayor as appraiser, who has neither NIP nor rank nor anybody above', async () => {
    const mayor = makeEmployee('Siti Handayani', {
      nip: null,
      rank: null,
      employmentStatus: null,
      position: { ...office.owner.position, kind: 'KEPALA_DAERAH', jenjang: null, title: 'Wali Kota' },
    });
    await bulkLoad(table, itemsOf.employee(mayor));
    const position = {
      ...office.owner.position,
      kind: 'JPT_PRATAMA',
      jenjang: null,
      eselon: 'II.a',
    } as const;
    const line = { appraiserId: mayor.employeeId, superiorOfAppraiserId: null };
    const secretary = await newOwner({ position }, line, 'KUALITATIF');
    const input = { idempotencyKey: v7(), ...YEAR, content: contentOf('JPT_PUKM', 'KUALITATIF') };
    const ask = house.as(secretary);
    const { id } = (await plan(ask, 'createPlan', { ...input, approach: 'KUALITATIF' })).plan;
    await plan(ask, 'submitPlan', { id, expectedVersion: 1 });
    await plan(house.as(office.bkpp), 'reviewPlan', { id, expectedVersion: 2 });
    const set = await plan(house.as(mayor), 'approvePlan', { id, expectedVersion: 3 });
    expect(set).toMatchObject({
      plan: {
        status: 'APPROVED',
        appraiserSnapshot: { name: mayor.name, nip: null, rankCode: null },
        superiorOfAppraiserSnapshot: null,
      },
      userErrors: [],
    });
  });
});
