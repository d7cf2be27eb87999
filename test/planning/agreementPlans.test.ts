/** A head's plan and the agreement of the unit: what it comes from, and what no longer matches (docs/domain.md 1.4 A). */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import { agreementId } from '../../functions/planning/agreement/store.ts';
import { inputOf, itemIdOf, openAgreementHouse, YEAR } from '../support/agreements.ts';
import type { Ask } from '../support/house.ts';
import { contentOf, plan } from '../support/plans.ts';
import { talkedItems } from '../support/readyPlans.ts';

const { table, office, house, units, head } = await openAgreementHouse();
afterAll(() => house.stop());
const { unitId } = head.unit;
const [first] = units;
const asHead = house.as(head);
const bkpp = house.as(office.bkpp);
const content = () => contentOf('JPT_PUKM', 'KUANTITATIF', unitId);
const YEAR_2026 = { from: '2026-01-01', to: '2026-12-31', approach: 'KUANTITATIF' };

const HEADER = 'kode_unit;tahun;versi;kode;sasaran;indikator;target;satuan;perspektif';
const line = (version: number, [code, target]: readonly [string, string]) =>
  `${first?.esakipCode};2026;${version};${code};Meningkatnya IKM;Indeks ${code};${target};indeks;Penerima Layanan`;
/** A version of e-Sakip with items by code and target. */
const revise = async (version: number, ...items: (readonly [string, string])[]) => {
  const input = { format: 'CSV', content: [HEADER, ...items.map((item) => line(version, item))].join('\n') };
  const query = `mutation M($input: CommitAgreementsInput!) { commitAgreements(input: $input) { report { agreements { outcome } } } }`;
  const { data } = await bkpp(query, { input });
  return data.commitAgreements.report.agreements.map(({ outcome }: { outcome: string }) => outcome);
};
const beside = async (id: string, ask: Ask = asHead) => {
  const query = `query Q($id: ID!) { plan(id: $id) { version status agreementUncovered { id itemId }
    agreementTargetsOff { resultId item { itemId target } planned }
    agreementMismatches { resultId itemId kind was { target } is { target } } } }`;
  const { data, errors } = await ask(query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.plan;
};
const waiting = async () => {
  const query =
    '{ viewer { desk(step: PLAN_AGREEMENT) { edges { node { period planNo subject { id } } } } } }';
  return (await asHead(query)).data.viewer.desk.edges.map(({ node }: { node: object }) => node);
};
const mine = async () => {
  const { data } = await asHead('{ viewer { employee { plans(year: 2026) { id } } } }');
  return data.viewer.employee.plans[0].id as string;
};
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('a head’s plan', () => {
  it('is not submitted while the unit has no agreement, or comes from items that it does not have', async () => {
    const { plan: drafted } = await plan(asHead, 'createPlan', {
      idempotencyKey: v7(),
      ...YEAR_2026,
      content: content(),
    });
    await bulkLoad(table, talkedItems(head, office.superior));
    const submit = async () =>
      codes(await plan(asHead, 'submitPlan', { id: drafted.id, expectedVersion: 1 }));
    expect(await submit()).toContain('PLAN_AGREEMENT_MISSING');
    expect(await revise(1, ['PK-1', '88'], ['PK-3', '70'])).toEqual(['NEW']);
    expect(await submit()).toEqual(['PLAN_AGREEMENT_ITEM_UNKNOWN']);
  });

  it('is flagged, and its owner told, when a revision changes or drops an item that it comes from', async () => {
    const id = await mine();
    expect(await revise(2, ['PK-1', '88'], ['PK-2', '75'], ['PK-3', '70'])).toEqual(['REVISION']);
    expect(
      (await plan(asHead, 'editPlan', { id, expectedVersion: 1, content: content() })).userErrors,
    ).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect(await beside(id)).toMatchObject({
      agreementMismatches: [],
      agreementTargetsOff: [],
      agreementUncovered: [{ id: itemIdOf(unitId, 'PK-3'), itemId: 'PK-3' }],
    });
    expect(codes(await plan(asHead, 'submitPlan', { id, expectedVersion: 2 }))).toEqual([]);
    await plan(bkpp, 'reviewPlan', { id, expectedVersion: 3 });
    const set = await plan(house.as(office.superior), 'approvePlan', { id, expectedVersion: 4 });
    expect(set.plan.status).toBe('APPROVED');

    await revise(3, ['PK-1', '90'], ['PK-2', '75'], ['PK-3', '71']);
    expect(await beside(id)).toMatchObject({
      agreementMismatches: [
        { resultId: 'r1', itemId: 'PK-1', kind: 'CHANGED', was: { target: 88 }, is: { target: 90 } },
      ],
    });
    expect(await waiting()).toMatchObject([{ period: '2026-Y', planNo: 1, subject: { id } }]);
    await revise(4, ['PK-1', '90'], ['PK-3', '71']);
    expect((await beside(id)).agreementMismatches).toMatchObject([
      { kind: 'CHANGED' },
      { resultId: 'r2', itemId: 'PK-2', kind: 'GONE', was: { target: 75 }, is: null },
    ]);
  });

  it('matches again when a later version has it as it was, and the notice goes', async () => {
    const id = await mine();
    await revise(5, ['PK-1', '88'], ['PK-2', '75'], ['PK-4', '71']);
    expect(await beside(id)).toMatchObject({
      agreementMismatches: [],
      agreementUncovered: [{ itemId: 'PK-4' }],
    });
    expect(await waiting()).toEqual([]);
  });

  it('shows to the unit’s manager which items no plan takes up, and to nobody else', async () => {
    const query = `query Q($id: ID!) { agreement(id: $id) { uncovered { itemId goal } } }`;
    const uncovered = async (ask: Ask) =>
      (await ask(query, { id: agreementId({ unitId, year: YEAR }) })).data.agreement.uncovered;
    expect(await uncovered(house.as(office.manager))).toMatchObject([{ itemId: 'PK-4' }]);
    expect(await uncovered(bkpp)).toHaveLength(1);
    expect(await uncovered(house.as(office.outsider))).toBeNull();
  });

  it('takes a change as read when its owner writes it anew, but not an item that is gone', async () => {
    const shown = 'agreement { id version } userErrors { code }';
    const write = async (expectedVersion: number, ...items: object[]) => {
      const drawn = { unitId: unitNodeId({ unitId }), year: 2027, expectedVersion, items };
      const drafted = await bkpp(
        `mutation M($input: DraftAgreementInput!) { draftAgreement(input: $input) { ${shown} } }`,
        { input: drawn },
      );
      const { id, version } = drafted.data.draftAgreement.agreement;
      await bkpp(
        `mutation M($input: PublishAgreementInput!) { publishAgreement(input: $input) { ${shown} } }`,
        {
          input: { id, expectedVersion: version },
        },
      );
    };
    await write(0, inputOf('PK-1'), inputOf('PK-2'));
    const workResults = content().workResults.map((result, at) => ({
      ...result,
      agreementItemId: itemIdOf(unitId, `PK-${at + 1}`, '2027-Y'),
    }));
    const body = { ...content(), workResults };
    const next = { ...YEAR_2026, from: '2027-01-01', to: '2027-12-31' };
    const created = await plan(asHead, 'createPlan', { idempotencyKey: v7(), ...next, content: body });
    const { id } = created.plan;
    await write(2, inputOf('PK-1', { target: 95 }), inputOf('PK-2'));
    expect(await beside(id)).toMatchObject({
      agreementMismatches: [{ kind: 'CHANGED' }],
      // the plan says 85.5 %
      agreementTargetsOff: [
        { resultId: 'r1', item: { itemId: 'PK-1', target: 95 }, planned: [85.5] },
        { resultId: 'r2', item: { target: 90 } },
      ],
    });
    expect(await waiting()).toHaveLength(1);
    await plan(asHead, 'editPlan', { id, expectedVersion: 1, content: body });
    expect((await beside(id)).agreementMismatches).toEqual([]);
    expect(await waiting()).toEqual([]);
    await write(4, inputOf('PK-1', { target: 95 }));
    await plan(asHead, 'editPlan', { id, expectedVersion: 2, content: body });
    expect((await beside(id)).agreementMismatches).toMatchObject([{ itemId: 'PK-2', kind: 'GONE' }]);
    expect(await waiting()).toHaveLength(1);
    await plan(asHead, 'cancelPlan', { id, expectedVersion: 3 });
    expect(await waiting()).toEqual([]);
  });
});
