/** An amendment and a transfer at once: the plan ends by the transfer, as it was set last, and nothing of it stays open. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { amendmentId, amendmentOf } from '../../functions/planning/amendment/store.ts';
import { planId, planOf } from '../../functions/planning/plan/store.ts';
import { layOnDesk } from '../../functions/platform/desk.ts';
import { approvalPlace } from '../../functions/planning/amendment/desk.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { amendment, amendmentItem, makeAmendment } from '../support/amendments.ts';
import { gated } from '../support/gates.ts';
import { openHouse } from '../support/house.ts';
import { content } from '../support/plans.ts';
import { acceptedItems, assigned } from '../support/readyPlans.ts';
import { planItem } from '../support/setPlans.ts';
import { date, openTransferHouse } from '../support/transfers.ts';
import { jobContext } from '../support/registeredCity.ts';

const at = await openTransferHouse(5);
const { table, clock, platform, person, withPlan, below, take, people, deskOf } = at;
const gates = gated(table);
const house = await openHouse({ ...platform, table: gates.client });
afterAll(async () => {
  await Promise.all([house.stop(), at.house.stop()]);
  at.register.close();
});

/** Somebody whose amendment waits for the head. */
async function amending(nth: number) {
  const owner = await person(nth);
  const plan = await withPlan(owner);
  const { employeeId: reviewerId } = people.first;
  await bulkLoad(table, acceptedItems(people.first, [owner]));
  const { workResults } = assigned(plan, owner, people.first);
  const waiting = makeAmendment(plan, {
    workResults: workResults.map((result) => ({ ...result, leaderResult: 'Terlaksananya layanan arsip' })),
    status: 'SUBMITTED',
    reviewerId,
    consequences: ['Apresiasi dari atasan langsung'],
  });
  const item = { ...approvalPlace(waiting, reviewerId), since: clock.now(), dueOn: null, count: null };
  await bulkLoad(table, [planItem({ ...plan, status: 'AMENDING' }, 4), amendmentItem(waiting)]);
  await commitAs(jobContext(platform), 'TEST', { writes: [layOnDesk(item)] });
  const approve = () =>
    amendment(house.as(people.first), 'approveAmendment', { id: amendmentId(plan), expectedVersion: 1 });
  const now = async () =>
    [(await planOf(table, plan))?.data, (await amendmentOf(table, plan))?.data] as const;
  return { owner, plan, approve, now };
}
const OFFICE = {
  nama_jabatan: 'Pranata Komputer Ahli Muda',
  kode_jabatan_atasan: 'J.KASI2',
  nomor_sk: '821.2/99/2026',
  tmt_jabatan: '16-11-2026',
};
/** The register says that somebody moved on 16 November, or retired. */
const moves = (nth: number) => take('2026-11-20', below(nth, { ...OFFICE, kode_jabatan: `J.NEW.${nth}` }));
const retires = (nth: number) =>
  take('2026-11-20', below(nth, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '16-11-2026' }));
const turn = (own = platform) => turnDay(own, date('2026-11-21'));

describe('an amendment and a transfer at once', () => {
  it('where the transfer comes first, the amendment is abandoned, and the approver is shown so', async () => {
    const { owner, plan, approve, now } = await amending(0);
    expect(await deskOf(people.first, owner)).toContain('AMENDMENT_APPROVAL');
    const lost = await gates.during(approve, async () => {
      await moves(0);
      await turn();
    });
    expect(lost).toMatchObject({
      amendment: { status: 'ABANDONED', version: 2, plan: { status: 'CLOSED' } },
      userErrors: [{ code: 'VERSION_BEHIND' }],
    });
    const [closed, left] = await now();
    expect(closed).toMatchObject({ status: 'CLOSED', to: '2026-11-15', consequences: plan.consequences });
    expect(left).toMatchObject({ status: 'ABANDONED', reviewerId: null, abandonNote: null });
    expect(await deskOf(people.first, owner)).not.toContain('AMENDMENT_APPROVAL');
  });

  it('where the approval comes first, the plan ends as it was set anew', async () => {
    const { approve, now } = await amending(1);
    await retires(1);
    const own = gated(table);
    const mine = { ...platform, table: own.client };
    expect(await own.during(() => turn(mine), approve)).toEqual({ due: 1, changed: 1 });
    const [closed, left] = await now();
    expect(closed).toMatchObject({
      status: 'CLOSED',
      to: '2026-11-15',
      consequences: ['Apresiasi dari atasan langsung'],
      amended: { no: 1 },
    });
    expect(left).toMatchObject({ status: 'APPROVED' });
  });

  it('without anybody saying which is first, the plan is closed once, and the amendment is not open', async () => {
    const { approve, now } = await amending(2);
    await retires(2);
    const [told] = await Promise.all([approve(), turn()]);
    const [closed, left] = await now();
    expect(closed?.status).toBe('CLOSED');
    const won = told.userErrors.length === 0;
    expect(left?.status).toBe(won ? 'APPROVED' : 'ABANDONED');
    expect(closed?.amended === null).toBe(!won);
    if (!won) expect(told.amendment).toMatchObject({ status: 'ABANDONED' });
  });

  it('after the transfer an amendment of the closed plan cannot be begun', async () => {
    const { owner, plan, now } = await amending(3);
    await moves(3);
    await turn();
    expect((await now())[0]?.status).toBe('CLOSED');
    const id = Buffer.from(`Plan:${owner.employeeId}:${plan.year}:1`).toString('base64url');
    const begin = `mutation { amendPlan(input: { id: "${id}", expectedVersion: 5, reason: "Target berubah." }) { userErrors { code } } }`;
    expect((await house.as(owner)(begin)).data.amendPlan.userErrors).toEqual([{ code: 'STATE_INVALID' }]);
  });

  it('from the day of the transfer on, before the day is turned, an amendment for the former office is not sent in', async () => {
    const owner = await person(4);
    const plan = await withPlan(owner);
    await bulkLoad(table, [planItem({ ...plan, status: 'AMENDING' }, 4), amendmentItem(makeAmendment(plan))]);
    await moves(4);
    const ask = house.as(owner);
    const one = { id: amendmentId(plan) };
    const asked = `query ($id: ID!) { plan(id: $id) { workResults { id category text leaderResult
      indicators { id aspect text target comparator unit aggregation months } } } }`;
    const { data } = await ask(asked, { id: planId(plan) });
    const body = { ...content(), workResults: data.plan.workResults };
    const written = await amendment(ask, 'editAmendment', { ...one, expectedVersion: 1, content: body });
    expect(written.userErrors).toEqual([]);
    const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
      userErrors.map(({ code }) => code);
    const sent = await amendment(ask, 'submitAmendment', {
      ...one,
      expectedVersion: 2,
    });
    expect(codesOf(sent)).toContain('POSITION_MISMATCH');
    await turn();
    expect((await planOf(table, plan))?.data.employee.positionTitle).toBe(owner.position.title);
  });
});
