/** The amendment of a head's plan goes by the performance manager, as the plan did. docs/domain.md 6.2, 6.7. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { openAmendmentHouse } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { YEAR } from '../support/planHouse.ts';
import { contentOf, plan } from '../support/plans.ts';

const { office, house, appraiser, newOwner, talkedAgain, stepsOf } = await openAmendmentHouse();
afterAll(() => house.stop());
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const position = { ...office.owner.position, kind: 'JPT_PRATAMA', jenjang: null, eselon: 'II.b' } as const;
const bkpp = house.as(office.bkpp);
const DESK = '{ viewer { bkppDesk(first: 100) { edges { node { step subject { id } } } } } }';
const bkppDesk = async (id: string) =>
  (await bkpp(DESK)).data.viewer.bkppDesk.edges.flatMap(
    ({ node }: { node: { step: string; subject: { id: string } | null } }) =>
      node.subject?.id === id ? [node.step] : [],
  );

/** A head's plan that is set, and its amendment as it was sent in. */
async function sent() {
  const owner = await newOwner({ position });
  const ask = house.as(owner);
  const content = contentOf('JPT_PUKM', 'KUANTITATIF');
  const { id } = (await plan(ask, 'createPlan', { idempotencyKey: v7(), ...YEAR, content })).plan;
  await plan(ask, 'submitPlan', { id, expectedVersion: 1 });
  await plan(bkpp, 'reviewPlan', { id, expectedVersion: 2 });
  await plan(appraiser, 'approvePlan', { id, expectedVersion: 3 });
  const begun = (await amend(ask, { id, expectedVersion: 4 })).plan;
  const one = { id: begun.amendment.id as string };
  await talkedAgain(owner);
  const body = { ...content, consequences: ['Apresiasi dari atasan langsung dan pimpinan'] };
  await amendment(ask, 'editAmendment', { ...one, expectedVersion: 1, content: body });
  expect(codes(await amendment(ask, 'submitAmendment', { ...one, expectedVersion: 2 }))).toEqual([]);
  return { owner, ask, one };
}

describe("the amendment of a head's plan", () => {
  it("lies on BKPP's desk first, and on the appraiser's once it is reviewed, who sets the plan anew", async () => {
    const { one } = await sent();
    expect([await bkppDesk(one.id), await stepsOf(office.appraiser, one.id)]).toEqual([
      ['AMENDMENT_REVIEW'],
      [],
    ]);
    const early = await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    expect(codes(early)).toEqual(['PLAN_NOT_REVIEWED']);
    const passed = await amendment(bkpp, 'reviewAmendment', { ...one, expectedVersion: 3 });
    expect(passed.amendment.status).toBe('REVIEWED');
    expect([await bkppDesk(one.id), await stepsOf(office.appraiser, one.id)]).toEqual([
      [],
      ['AMENDMENT_APPROVAL'],
    ]);
    const set = await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 4 });
    expect(set.amendment).toMatchObject({ status: 'APPROVED', plan: { status: 'APPROVED' } });
    expect(await stepsOf(office.appraiser, one.id)).toEqual([]);
  });

  it('is returned by the performance manager too, and taken back by its owner off their desk', async () => {
    const { owner, ask, one } = await sent();
    const note = 'Sebutkan dasar perubahannya.';
    const back = await amendment(bkpp, 'returnAmendment', { ...one, expectedVersion: 3, note });
    expect(back.amendment).toMatchObject({ status: 'RETURNED', returnNote: note });
    expect([await bkppDesk(one.id), await stepsOf(owner, one.id)]).toEqual([[], ['AMENDMENT_RETURNED']]);
    await amendment(ask, 'submitAmendment', { ...one, expectedVersion: 4 });
    await amendment(ask, 'withdrawAmendment', { ...one, expectedVersion: 5 });
    expect(await bkppDesk(one.id)).toEqual([]);
  });
});
