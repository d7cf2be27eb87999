/** A head's plan whose agreement changes between its submission and its approval, or at that moment (docs/domain.md 1.4 A). */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { today } from '../../functions/platform/period.ts';
import { amend, amendment } from '../support/amendments.ts';
import { openAgreementHouse } from '../support/agreements.ts';
import { gated } from '../support/gates.ts';
import { openHouse } from '../support/house.ts';
import { makePlatform } from '../support/office.ts';
import { contentOf, plan } from '../support/plans.ts';
import { talkedItems } from '../support/readyPlans.ts';
import { contentOf as tableOf } from '../support/table.ts';

const { table, office, clock, house, units, head } = await openAgreementHouse();
const gates = gated(table);
const slow = await openHouse(makePlatform(gates.client, clock));
afterAll(() => Promise.all([house.stop(), slow.stop()]));
const [first] = units;
const asHead = house.as(head);
const bkpp = house.as(office.bkpp);
const superior = house.as(office.superior);

const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
/** A version of e-Sakip with some items. */
const revise = async (version: number, ...items: string[]) => {
  const lines = items.map(
    (code) =>
      `${first?.esakipCode};2026;${version};${code};Meningkatnya IKM;Indeks ${code};80;indeks;Penerima Layanan`,
  );
  const input = { format: 'CSV', content: [HEADER, ...lines].join('\n') };
  const query = `mutation M($input: CommitAgreementsInput!) { commitAgreements(input: $input) { report { agreements { outcome } } } }`;
  const { data } = await bkpp(query, { input });
  expect(data.commitAgreements.report.agreements).toHaveLength(1);
};
const body = (support: string) => ({
  ...contentOf('JPT_PUKM', 'KUANTITATIF', head.unit.unitId),
  resourceSupport: [support],
});
const codes = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors.map(({ code, field }) => [code, ...(field ?? []).slice(3)].join(' '));
const GONE = 'PLAN_AGREEMENT_ITEM_UNKNOWN 1 agreementItemId';
let talks = 0;
const talked = () => {
  talks += 1;
  const now = { no: talks, heldOn: today(clock), closedAt: clock.now() };
  return bulkLoad(table, talkedItems(head, office.superior, now));
};
const mine = async () => {
  const { data } = await asHead('{ viewer { employee { plans(year: 2026) { id version status } } } }');
  return data.viewer.employee.plans[0] as { id: string; version: number; status: string };
};

describe('the approval of a head’s plan', () => {
  it('is refused once an item that it comes from is gone from the agreement, and writes nothing', async () => {
    await revise(1, 'PK-1', 'PK-2');
    const dates = { from: '2026-01-01', to: '2026-12-31', approach: 'KUANTITATIF' };
    const input = { idempotencyKey: v7(), ...dates, content: body('Komputer') };
    const { id } = (await plan(asHead, 'createPlan', input)).plan;
    await talked();
    expect(codes(await plan(asHead, 'submitPlan', { id, expectedVersion: 1 }))).toEqual([]);
    await plan(bkpp, 'reviewPlan', { id, expectedVersion: 2 });
    await revise(2, 'PK-1');
    const before = await tableOf(table);
    const refused = await plan(superior, 'approvePlan', { id, expectedVersion: 3 });
    expect(codes(refused)).toEqual([GONE]);
    expect(refused.userErrors[0].message).toContain('bagian 2');
    expect(await tableOf(table)).toEqual(before);
  });

  it('comes to nothing when the agreement is published anew at that moment, and is done once that stands', async () => {
    const { id, version } = await mine();
    await revise(3, 'PK-1', 'PK-2');
    const approve = (through = house) =>
      plan(through.as(office.superior), 'approvePlan', { id, expectedVersion: version });
    const lost = await gates.during(
      () => approve(slow),
      () => revise(4, 'PK-1', 'PK-2', 'PK-3'),
    );
    expect(codes(lost)).toEqual(['CONFLICT']);
    expect((await approve()).plan).toMatchObject({ status: 'APPROVED' });
  });
});

describe('the approval of a head’s amendment', () => {
  it('is refused once an item is gone, and comes to nothing when it goes at that moment', async () => {
    clock.set('2026-02-10T02:00:00.000Z');
    const { id, version } = await mine();
    const own = (await amend(asHead, { id, expectedVersion: version })).plan.amendment.id as string;
    await talked();
    await amendment(asHead, 'editAmendment', { id: own, expectedVersion: 1, content: body('Pemindai') });
    expect(codes(await amendment(asHead, 'submitAmendment', { id: own, expectedVersion: 2 }))).toEqual([]);
    await amendment(bkpp, 'reviewAmendment', { id: own, expectedVersion: 3 });
    const approve = (through = house) =>
      amendment(through.as(office.superior), 'approveAmendment', { id: own, expectedVersion: 4 });
    const lost = await gates.during(
      () => approve(slow),
      () => revise(5, 'PK-1'),
    );
    expect(codes(lost)).toEqual(['CONFLICT']);
    expect(codes(await approve())).toEqual([GONE]);
    await revise(6, 'PK-1', 'PK-2');
    expect(codes(await approve())).toEqual([]);
    expect((await mine()).status).toBe('APPROVED');
  });
});
