/** The review by the performance manager, between submission and setting (docs/domain.md 6.2, 6.7). */
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { itemsOf, makeAppointment, makeLine } from '../support/office.ts';
import { JANUARY, openPlanHouse, YEAR } from '../support/planHouse.ts';
import { contentOf, plan } from '../support/plans.ts';

const { table, office, clock, house, newOwner, contentFor, deskOf } = await openPlanHouse();
afterAll(() => house.stop());

const position = { ...office.owner.position, kind: 'JPT_PRATAMA', jenjang: null, eselon: 'II.b' } as const;
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
type Person = { employeeId: string };

/** A head's plan that was sent in. */
async function sent(given?: Person) {
  const owner = given ?? (await newOwner({ position }));
  const ask = house.as(owner);
  const input = { idempotencyKey: v7(), ...YEAR, content: contentOf('JPT_PUKM', 'KUANTITATIF') };
  const { id } = (await plan(ask, 'createPlan', input)).plan;
  const { plan: submitted } = await plan(ask, 'submitPlan', { id, expectedVersion: 1 });
  expect(submitted).toMatchObject({ status: 'SUBMITTED', reviewRequired: true });
  return { owner, id };
}
const act = (person: Person, name: string, id: string, expectedVersion: number, more = {}) =>
  plan(house.as(person), name, { id, expectedVersion, ...more });

const DESK = '{ viewer { bkppDesk(first: 100) { edges { node { step subject { id } } } } } }';
const bkppDesk = async (id: string) =>
  (await house.as(office.bkpp)(DESK)).data.viewer.bkppDesk.edges.flatMap(
    ({ node }: { node: { step: string; subject: { id: string } | null } }) =>
      node.subject?.id === id ? [node.step] : [],
  );
const ownDesk = async (person: Person, id: string) =>
  (await deskOf(person)).flatMap(({ step, subject }: { step: string; subject: { id: string } | null }) =>
    subject?.id === id ? [step] : [],
  );

describe("a head's plan", () => {
  it("lies on BKPP's desk first, and on the appraiser's once it is reviewed, who sets it", async () => {
    const { id } = await sent();
    expect(await bkppDesk(id)).toEqual(['PLAN_REVIEW']);
    expect(await ownDesk(office.appraiser, id)).toEqual([]);
    expect(codes(await act(office.appraiser, 'approvePlan', id, 2))).toEqual(['PLAN_NOT_REVIEWED']);

    const reviewed = await act(office.bkpp, 'reviewPlan', id, 2);
    expect(reviewed.plan).toMatchObject({ status: 'REVIEWED', reviewedBy: { name: office.bkpp.name } });
    expect(await bkppDesk(id)).toEqual([]);
    expect(await ownDesk(office.appraiser, id)).toEqual(['PLAN_APPROVAL']);

    const set = await act(office.appraiser, 'approvePlan', id, 3);
    expect(set.plan).toMatchObject({ status: 'APPROVED', reviewedAt: expect.any(String) });
    expect(await ownDesk(office.appraiser, id)).toEqual([]);
  });

  it("may be reviewed by the unit's own performance manager, and by nobody else", async () => {
    const { owner, id } = await sent();
    for (const person of [owner, office.appraiser, office.assessor, office.auditor])
      expect(codes(await act(person, 'reviewPlan', id, 2))).toEqual(['NOT_ALLOWED']);
    expect(codes(await act(office.outsider, 'reviewPlan', id, 2))).toEqual(['NOT_FOUND']);
    expect((await act(office.manager, 'reviewPlan', id, 2)).plan.status).toBe('REVIEWED');
  });

  it('is not reviewed by its own owner, whatever office they hold', async () => {
    const owner = await newOwner({ position });
    await bulkLoad(table, itemsOf.appointment(makeAppointment(owner, 'BKPP')));
    const { id } = await sent(owner);
    expect(codes(await act(owner, 'reviewPlan', id, 2))).toEqual(['NOT_ALLOWED']);
    const note = { note: 'Perjelas.' };
    expect(codes(await act(owner, 'returnPlan', id, 2, note))).toEqual(['NOT_ALLOWED']);
  });

  it('is returned by the performance manager, before and after the review, and is reviewed anew', async () => {
    const { owner, id } = await sent();
    const note = { note: 'Sesuaikan dengan perjanjian kinerja.' };
    const returned = await act(office.bkpp, 'returnPlan', id, 2, note);
    expect(returned.plan).toMatchObject({ status: 'RETURNED', returnNote: note.note });
    expect(await bkppDesk(id)).toEqual([]);
    expect(await ownDesk(owner, id)).toEqual(['PLAN_RETURNED']);

    await act(owner, 'submitPlan', id, 3);
    await act(office.bkpp, 'reviewPlan', id, 4);
    expect((await act(office.bkpp, 'returnPlan', id, 5, note)).plan.status).toBe('RETURNED');
    expect(await ownDesk(office.appraiser, id)).toEqual([]);
    const again = await act(owner, 'submitPlan', id, 6);
    expect(again.plan).toMatchObject({ status: 'SUBMITTED', reviewedAt: null, reviewedBy: null });
    expect(codes(await act(office.appraiser, 'approvePlan', id, 7))).toEqual(['PLAN_NOT_REVIEWED']);
  });

  it('may be taken back by its owner until it is reviewed', async () => {
    const { owner, id } = await sent();
    expect((await act(owner, 'withdrawPlan', id, 2)).plan.status).toBe('DRAFT');
    expect(await bkppDesk(id)).toEqual([]);
    await act(owner, 'submitPlan', id, 3);
    await act(office.manager, 'reviewPlan', id, 4);
    expect(codes(await act(owner, 'withdrawPlan', id, 5))).toEqual(['STATE_INVALID']);
  });

  it('goes to the appraiser of the day of its review, not of its submission', async () => {
    const owner = await newOwner({ position }, { to: '2026-01-14' });
    const next = makeLine(owner, office.auditor, office.superior, { from: '2026-01-15' as PlainDate });
    await bulkLoad(table, itemsOf.line(next));
    const { id } = await sent(owner);
    clock.set('2026-01-20T02:00:00.000Z');
    const reviewed = await act(office.bkpp, 'reviewPlan', id, 2);
    clock.set(JANUARY);
    expect(reviewed.plan.appraiserSnapshot.name).toBe(office.auditor.name);
    expect(await ownDesk(office.auditor, id)).toEqual(['PLAN_APPROVAL']);
  });
});

describe('whose plan is reviewed', () => {
  const policy = (value: string, effectiveFrom: string) =>
    policyItem({
      key: 'skp.requirePerformanceManagerReview',
      effectiveFrom: effectiveFrom as PlainDate,
      value,
      setBy: 'BKPP',
      setAt: '2026-01-01T00:00:00.000Z' as Instant,
      legalBasis: null,
    } as PolicyRevision);
  const staffs = async () => {
    const owner = await newOwner();
    const { id } = (
      await plan(house.as(owner), 'createPlan', {
        idempotencyKey: v7(),
        ...YEAR,
        content: contentFor(owner),
      })
    ).plan;
    return { owner, id, sent: (await act(owner, 'submitPlan', id, 1)).plan };
  };
  afterAll(() => clock.set(JANUARY));
  beforeAll(() => bulkLoad(table, [policy('ALL', '2026-02-01'), policy('NONE', '2026-03-01')]));

  it('is by default not that of anybody but heads: there is nothing to review', async () => {
    const { id, sent: submitted } = await staffs();
    expect(submitted.reviewRequired).toBe(false);
    expect(codes(await act(office.bkpp, 'reviewPlan', id, 2))).toEqual(['PLAN_REVIEW_NOT_DEMANDED']);
    const note = { note: 'Perjelas.' };
    expect(codes(await act(office.bkpp, 'returnPlan', id, 2, note))).toEqual(['NOT_ALLOWED']);
  });

  it("follows the policy of the submission's day, which holds whatever the policy becomes", async () => {
    clock.set('2026-02-10T02:00:00.000Z');
    const { id, sent: submitted } = await staffs();
    expect(submitted.reviewRequired).toBe(true);
    clock.set('2026-03-10T02:00:00.000Z');
    expect(codes(await act(office.appraiser, 'approvePlan', id, 2))).toEqual(['PLAN_NOT_REVIEWED']);
    expect((await staffs()).sent.reviewRequired).toBe(false);
  });
});
