/** Every form of a plan over HTTP: drawn up, sent in, set (docs/domain.md 1.4). */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { itemIdOf } from '../support/agreements.ts';
import { unit } from '../support/office.ts';
import { openPlanHouse, YEAR } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';

const { office, house, newOwner, contentFor, draft } = await openPlanHouse();
afterAll(() => house.stop());

const offices = {
  JPT_PUKM: {
    ...office.owner.position,
    kind: 'JPT_PRATAMA' as const,
    jenjang: null,
    eselon: 'II.b' as const,
  },
  JA_JF: office.owner.position,
};
const SHOWN = `query ($id: ID!) { plan(id: $id) { kind approach form { title columns detail sections }
  workResults { agreementItemId assignmentId leaderResult
    indicators { perspective target comparator unit targetText aggregation months activities } } } }`;
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('a plan', () => {
  it.each([
    ['JPT_PUKM', 'KUANTITATIF'],
    ['JPT_PUKM', 'KUALITATIF'],
    ['JA_JF', 'KUANTITATIF'],
    ['JA_JF', 'KUALITATIF'],
  ] as const)('of the form %s, %s, is drawn up, submitted and set', async (kind, approach) => {
    const owner = await newOwner({ position: offices[kind] }, {}, approach);
    const content = contentFor(owner, approach);
    const input = { idempotencyKey: v7(), ...YEAR, approach, content };
    const created = await plan(house.as(owner), 'createPlan', input);
    expect(created.plan).toMatchObject({ kind, approach, status: 'DRAFT' });
    const { id } = created.plan;
    const sent = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: 1 });
    expect(sent.userErrors).toEqual([]);
    const isReviewed = kind === 'JPT_PUKM';
    if (isReviewed) await plan(house.as(office.bkpp), 'reviewPlan', { id, expectedVersion: 2 });
    const expectedVersion = isReviewed ? 3 : 2;
    const set = await plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion });
    expect(set.plan).toMatchObject({ status: 'APPROVED' });
    const { data } = await house.as(owner)(SHOWN, { id });
    expect(data.plan.form.title).toContain(approach);
    const [result] = data.plan.workResults;
    const itemId = kind === 'JPT_PUKM' ? itemIdOf(unit.unitId, 'PK-1') : null;
    expect(result.agreementItemId).toBe(itemId);
    const [indicator] = result.indicators;
    expect(indicator).toMatchObject(
      approach === 'KUALITATIF'
        ? { target: null, comparator: null, targetText: expect.any(String), months: Array(12).fill(null) }
        : { target: 12, comparator: 'GTE', targetText: null, activities: Array(12).fill(null) },
    );
  });

  it('of the head of an independent unit has the form of heads', async () => {
    const owner = await newOwner({
      position: { ...office.owner.position, kind: 'ADMINISTRATOR', jenjang: null, isPukm: true },
    });
    expect(await draft(owner)).toMatchObject({ kind: 'JPT_PUKM' });
  });

  it('changes its approach while it is a draft or returned, and never once it is sent in', async () => {
    const owner = await newOwner({}, {}, 'KUALITATIF');
    const { id } = await draft(owner);
    const ask = house.as(owner);
    const content = contentFor(owner, 'KUALITATIF');
    const changed = await plan(ask, 'editPlan', { id, expectedVersion: 1, approach: 'KUALITATIF', content });
    expect(changed.plan.approach).toBe('KUALITATIF');
    const same = await plan(ask, 'editPlan', { id, expectedVersion: 2, content });
    expect(same.plan.approach).toBe('KUALITATIF');
    expect(codes(await plan(ask, 'submitPlan', { id, expectedVersion: 3 }))).toEqual([]);
    const input = { id, expectedVersion: 4, approach: 'KUANTITATIF', content };
    expect(codes(await plan(ask, 'editPlan', input))).toEqual(['STATE_INVALID']);
    const note = { id, expectedVersion: 4, note: 'Pendekatan kuantitatif lebih sesuai.' };
    await plan(house.as(office.appraiser), 'returnPlan', note);
    const again = await plan(ask, 'editPlan', { ...input, expectedVersion: 5 });
    expect(again.plan).toMatchObject({ status: 'DRAFT', approach: 'KUANTITATIF' });
    expect(codes(await plan(ask, 'submitPlan', { id, expectedVersion: 6 }))).toContain(
      'PLAN_INDICATOR_NO_TARGET',
    );
  });
});
