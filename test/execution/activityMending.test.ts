/** What was rejected lies on its owner's desk, and may be mended for some working days of its own. docs/domain.md 6.2. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, edit, entry, record, resubmit, submit, voidActivity } from '../support/activities.ts';
import { decide, MONDAY, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { calendarActs } from '../support/calendars.ts';
import { contentOf } from '../support/table.ts';

const { table, office, clock, house, newOwner, recorded, byAppraiser, deskItem } = await openActivityHouse();
const bkpp = calendarActs(house.as(office.bkpp));
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

/** 09:00 in Jakarta. */
const on = (date: string) => clock.set(`${date}T02:00:00.000Z`);
const DESK = `{ viewer { desk(first: 10, step: ACTIVITY_REJECTED) { edges { node { period count dueOn since
  subject { ... on ActivityMonth { period } } } } } } }`;
const ownDesk = async (owner: Someone) =>
  (await house.as(owner)(DESK)).data.viewer.desk.edges.map(({ node }: { node: object }) => node);
const reject = async (...ids: string[]) => {
  const { outcomes } = await byAppraiser(...ids.map((id) => decide(id, 'REJECT', 'Lampirkan bukti')));
  expect(outcomes.flatMap(codesOf)).toEqual([]);
};
/** An activity of Friday 13 November, whose input window ends on the 24th, rejected on the 24th or later. */
async function rejectedOn(date: string) {
  const owner = await newOwner();
  const [one] = await recorded(owner);
  on(date);
  await reject(one.id);
  return { owner, id: one.id, again: { id: one.id, expectedVersion: 2, object: 'Undangan, terlampir' } };
}

describe('a rejection', () => {
  it('lies on the desk of its owner, one item a month with a count, until nothing is rejected', async () => {
    const owner = await newOwner();
    const [one, two, three] = await recorded(owner, [entry(), entry(), entry()]);
    await reject(one.id, two.id);
    expect(await ownDesk(owner)).toMatchObject([
      { period: '2026-M11', count: 2, since: MONDAY, dueOn: '2026-11-24', subject: { period: '2026-M11' } },
    ]);
    on('2026-11-17');
    await reject(three.id);
    // What was rejected last is news to whoever was told of the rest.
    expect(await ownDesk(owner)).toMatchObject([{ count: 3, since: clock.now() }]);
    await resubmit(house.as(owner), { id: one.id, expectedVersion: 2, volume: 2 });
    await resubmit(house.as(owner), { id: two.id, expectedVersion: 2 });
    expect(await ownDesk(owner)).toMatchObject([{ count: 1 }]);
    expect(codesOf(await voidActivity(house.as(owner), three.id))).toEqual([]);
    expect(await ownDesk(owner)).toEqual([]);
  });

  it('after the input window opens three working days of its own, for what was rejected and nothing else', async () => {
    const { owner, again } = await rejectedOn('2026-11-27');
    expect(await ownDesk(owner)).toMatchObject([{ dueOn: '2026-12-02' }]);
    on('2026-12-02');
    const { outcomes } = await record(house.as(owner), [entry()]);
    expect(codesOf(outcomes[0])).toEqual(['ACTIVITY_WINDOW_OVER']);
    const sent = await resubmit(house.as(owner), again);
    expect(sent).toMatchObject({ activity: { state: 'PENDING' }, userErrors: [] });
    expect(await ownDesk(owner)).toEqual([]);
  });

  it('is over with its last day, and lies on the desk no more', async () => {
    const { owner, again } = await rejectedOn('2026-11-27');
    on('2026-12-03');
    expect(await ownDesk(owner)).toEqual([]);
    const late = await resubmit(house.as(owner), again);
    expect(late.userErrors).toMatchObject([{ code: 'ACTIVITY_WINDOW_OVER' }]);
    expect(late.userErrors[0].message).toContain('2026-12-02');
    expect(codesOf(await voidActivity(house.as(owner), again.id))).toEqual(['ACTIVITY_WINDOW_OVER']);
  });

  it('that comes early shortens nobody’s input window', async () => {
    const { owner, again } = await rejectedOn('2026-11-17');
    on('2026-11-24');
    expect(codesOf(await resubmit(house.as(owner), again))).toEqual([]);
  });

  it('on the last day of the verification leaves the owner their days, and the verifier theirs after them', async () => {
    const { owner, again } = await rejectedOn('2026-12-14');
    expect(await ownDesk(owner)).toMatchObject([{ dueOn: '2026-12-17' }]);
    on('2026-12-17');
    expect(codesOf(await resubmit(house.as(owner), again))).toEqual([]);
    expect(await deskItem(owner)).toMatchObject({ count: 1, dueOn: '2026-12-22' });
    on('2026-12-22');
    await reject(again.id);
    // Once a month: what is rejected in those days moves nothing, and is sent in again on no day after them.
    expect(await ownDesk(owner)).toMatchObject([{ dueOn: '2026-12-22' }]);
    on('2026-12-23');
    const late = await resubmit(house.as(owner), { ...again, expectedVersion: 4 });
    expect(late.userErrors).toMatchObject([{ code: 'ACTIVITY_VERIFICATION_OVER' }]);
    expect(late.userErrors[0].message).toContain('2026-12-22');
  });

  it('is not done with by an edit alone: it lies on the desk and keeps its days until it is sent in', async () => {
    const { owner, again } = await rejectedOn('2026-11-27');
    const { id: _id, date: _date, ...content } = entry();
    const anew = (expectedVersion: number) =>
      edit(house.as(owner), { ...content, id: again.id, expectedVersion });
    expect(codesOf(await anew(2))).toEqual([]);
    on('2026-12-02');
    expect(await ownDesk(owner)).toMatchObject([{ count: 1, dueOn: '2026-12-02' }]);
    expect(codesOf(await anew(3))).toEqual([]);
    expect((await submit(house.as(owner), '2026-M11')).userErrors).toEqual([]);
    expect(await ownDesk(owner)).toEqual([]);
    clock.set(MONDAY);
    const other = await rejectedOn('2026-11-27');
    await edit(house.as(other.owner), { ...content, id: other.id, expectedVersion: 2 });
    on('2026-12-02');
    expect(codesOf(await voidActivity(house.as(other.owner), other.id))).toEqual([]);
    expect(await ownDesk(other.owner)).toEqual([]);
  });
});

describe('an activity is voided', () => {
  it('inside its input window only', async () => {
    const owner = await newOwner();
    const [one, two] = await recorded(owner, [entry(), entry()]);
    on('2026-11-24');
    expect(codesOf(await voidActivity(house.as(owner), one.id))).toEqual([]);
    on('2026-11-25');
    const late = await voidActivity(house.as(owner), two.id);
    expect(late.userErrors).toMatchObject([{ code: 'ACTIVITY_WINDOW_OVER', field: ['input', 'id'] }]);
  });

  it('once: sent again, it answers how it stands and writes nothing', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const first = await voidActivity(house.as(owner), one.id);
    const before = await contentOf(table);
    on('2027-01-15');
    expect(await voidActivity(house.as(owner), one.id)).toEqual(first);
    expect(first.activity).toMatchObject({ state: 'VOIDED', version: 2 });
    expect(await contentOf(table)).toEqual(before);
  });
});

describe('several rejections', () => {
  it('are told by the first day on which one can still be mended, as windows stand when it is read', async () => {
    const owner = await newOwner();
    const [one, two] = await recorded(owner, [entry(), entry()]);
    on('2026-11-25');
    await reject(one.id);
    on('2026-11-27');
    await reject(two.id);
    expect(await ownDesk(owner)).toMatchObject([{ count: 2, dueOn: '2026-11-30' }]);
    on('2026-12-01');
    expect(await ownDesk(owner)).toMatchObject([{ count: 1, dueOn: '2026-12-02' }]);
    // The outage stays on record: whatever comes after this reads it.
    const down = { from: '2026-12-01T02:00:00.000Z', to: '2026-12-01T05:00:00.000Z', reason: 'Server mati.' };
    expect(codesOf(await bkpp.act('registerOutage', down))).toEqual([]);
    on('2026-12-02');
    expect(await ownDesk(owner)).toMatchObject([{ count: 1, dueOn: '2026-12-03' }]);
    await resubmit(house.as(owner), { id: two.id, expectedVersion: 2 });
    expect(await ownDesk(owner)).toEqual([]);
  });
});
