/** A head's plan that is amended while the agreement of the unit is revised (docs/domain.md 1.4 A, 6.2). */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { amend, amendment } from '../support/amendments.ts';
import { openAgreementHouse } from '../support/agreements.ts';
import { contentOf, plan } from '../support/plans.ts';

const { office, clock, house, units, head } = await openAgreementHouse();
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
const revise = async (version: number, target: string) => {
  const lines = [
    ['PK-1', target],
    ['PK-2', '70'],
  ].map(([code, aim]) =>
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

/** The head's plan as it was set, by the first version. */
async function set() {
  const dates = { from: '2026-01-01', to: '2026-12-31', approach: 'KUANTITATIF' };
  const body = content('Komputer');
  const { plan: made } = await plan(asHead, 'createPlan', { idempotencyKey: v7(), ...dates, content: body });
  const one = { id: made.id as string };
  await plan(asHead, 'submitPlan', { ...one, expectedVersion: 1 });
  await plan(bkpp, 'reviewPlan', { ...one, expectedVersion: 2 });
  await plan(superior, 'approvePlan', { ...one, expectedVersion: 3 });
  return one.id;
}
const edit = (id: string, expectedVersion: number, support: string) =>
  amendment(asHead, 'editAmendment', { id, expectedVersion, content: content(support) });
const send = (id: string, expectedVersion: number) =>
  amendment(asHead, 'submitAmendment', { id, expectedVersion });
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
});
