/** A head's plan that is amended while the agreement of the unit is revised (docs/domain.md 1.4 A, 6.2). */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { amend, amendment } from '../support/amendments.ts';
import { openAgreementHouse } from '../support/agreements.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { today } from '../../functions/platform/period.ts';
import { contentOf, plan } from '../support/plans.ts';
import { talkedItems } from '../support/readyPlans.ts';

const { table, office, clock, house, units, head } = await openAgreementHouse();
afterAll(() => house.stop());
const [first] = units;
const asHead = house.as(head);
const bkpp = house.as(office.bkpp);
const superior = house.as(office.superior);
const content = (support: string) => ({
  ...contentOf('JPT_PUKM', 'KUANTITATIF', head.unit.unitId),
  resourceSupport: [support],
});

const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
/** A version of e-Sakip in which the first item has a target. */
const revise = async (version: number, target: string, hasSecond = true) => {
  const lines = [['PK-1', target], ...(hasSecond ? [['PK-2', '70']] : [])].map(([code, aim]) =>
    [
      first?.esakipCode,
      2026,
      version,
      code,
      'Meningkatnya IKM',
      `Indeks ${code}`,
      aim,
      'indeks',
      'Penerima Layanan',
    ].join(';'),
  );
  const input = { format: 'CSV', content: [HEADER, ...lines].join('\n') };
  const query = `mutation M($input: CommitAgreementsInput!) { commitAgreements(input: $input) { report { agreements { outcome } } } }`;
  const { data } = await bkpp(query, { input });
  return data.commitAgreements.report.agreements[0].outcome;
};
const mismatchesOf = async (id: string) => {
  const query = 'query Q($id: ID!) { plan(id: $id) { agreementMismatches { itemId kind } } }';
  return (await asHead(query, { id })).data.plan.agreementMismatches;
};
const notices = async () => {
  const query = '{ viewer { desk(step: PLAN_AGREEMENT) { edges { node { planNo } } } } }';
  return (await asHead(query)).data.viewer.desk.edges.length;
};
/** A result of which nothing is due after a month. */
const endedAfter = (
  month: number,
  result: ReturnType<typeof content>['workResults'][number] | undefined,
) => ({
  ...result,
  indicators: (result?.indicators ?? []).map((indicator) => {
    const months = ('months' in indicator ? indicator.months : []).map((one, at) =>
      at < month ? one : null,
    );
    const isSum = 'aggregation' in indicator && indicator.aggregation === 'SUM';
    return { ...indicator, months, ...(isSum && { target: month }) };
  }),
});

/** The head's plan as it was set, by the first version. */
async function set() {
  const dates = { from: '2026-01-01', to: '2026-12-31', approach: 'KUANTITATIF' };
  const body = content('Komputer');
  const { plan: made } = await plan(asHead, 'createPlan', { idempotencyKey: v7(), ...dates, content: body });
  const one = { id: made.id as string };
  await talked(made.planNo ?? 1);
  await plan(asHead, 'submitPlan', { ...one, expectedVersion: 1 });
  await plan(bkpp, 'reviewPlan', { ...one, expectedVersion: 2 });
  await plan(superior, 'approvePlan', { ...one, expectedVersion: 3 });
  return one.id;
}
const edit = (id: string, expectedVersion: number, support: string) =>
  amendment(asHead, 'editAmendment', { id, expectedVersion, content: content(support) });
let talks = 0;
/** Lays a planning dialogue of the head's plan, confirmed by both just now. */
const talked = (planNo: number) => {
  talks += 1;
  const now = { planNo, no: talks, heldOn: today(clock), closedAt: clock.now() };
  return bulkLoad(table, talkedItems(head, office.superior, now));
};
async function send(id: string, expectedVersion: number, planNo = 1) {
  await talked(planNo);
  return amendment(asHead, 'submitAmendment', { id, expectedVersion });
}
async function setAnew(id: string, version: number) {
  const reviewed = await amendment(bkpp, 'reviewAmendment', { id, expectedVersion: version });
  expect(reviewed.userErrors).toEqual([]);
  return amendment(superior, 'approveAmendment', { id, expectedVersion: version + 1 });
}

describe('an amendment of a head’s plan', () => {
  it('takes as read what it was written by, and not what the agreement came to say afterwards', async () => {
    await revise(1, '80');
    const id = await set();
    clock.set('2026-02-10T02:00:00.000Z');
    const begun = await amend(asHead, { id, expectedVersion: 4 });
    const own = begun.plan.amendment.id as string;
    await edit(own, 1, 'Komputer baru');
    expect((await send(own, 2)).userErrors).toEqual([]);
    expect(await revise(2, '90')).toBe('REVISION');
    expect(await mismatchesOf(id)).toEqual([{ itemId: 'PK-1', kind: 'CHANGED' }]);
    expect((await setAnew(own, 3)).userErrors).toEqual([]);
    expect(await mismatchesOf(id)).toEqual([{ itemId: 'PK-1', kind: 'CHANGED' }]);
    expect(await notices()).toBe(1);
  });

  it('written anew by the newest version matches once it is set, and the notice goes', async () => {
    const { data } = await asHead('{ viewer { employee { plans(year: 2026) { id version } } } }');
    const [{ id, version }] = data.viewer.employee.plans;
    const own = (await amend(asHead, { id, expectedVersion: version })).plan.amendment;
    await edit(own.id, own.version, 'Komputer dan pencetak');
    expect(await mismatchesOf(id)).toEqual([{ itemId: 'PK-1', kind: 'CHANGED' }]);
    expect(await notices()).toBe(1);
    await send(own.id, own.version + 1);
    expect((await setAnew(own.id, own.version + 2)).userErrors).toEqual([]);
    expect(await mismatchesOf(id)).toEqual([]);
    expect(await notices()).toBe(0);
  });

  it('keeps what was due of an item that is gone, and comes from it no more in the months ahead', async () => {
    const { data } = await asHead('{ viewer { employee { plans(year: 2026) { id version } } } }');
    const [{ id, version }] = data.viewer.employee.plans;
    await revise(3, '90', false);
    const own = (await amend(asHead, { id, expectedVersion: version })).plan.amendment;
    const [first, second] = content('Komputer').workResults;
    const body = (upTo: number) => ({
      ...content('Komputer'),
      workResults: [first, endedAfter(upTo, second)],
    });
    const write = (expectedVersion: number, upTo: number) =>
      amendment(asHead, 'editAmendment', { id: own.id, expectedVersion, content: body(upTo) });
    await write(own.version, 3);
    const refused = await send(own.id, own.version + 1);
    expect(refused.userErrors).toMatchObject([
      {
        code: 'PLAN_AGREEMENT_ITEM_UNKNOWN',
        field: ['input', 'content', 'workResults', '1', 'agreementItemId'],
      },
    ]);
    // 10 February: January and February are open
    await write(own.version + 1, 2);
    expect((await send(own.id, own.version + 2)).userErrors).toEqual([]);
    expect((await setAnew(own.id, own.version + 3)).userErrors).toEqual([]);
  });
});
