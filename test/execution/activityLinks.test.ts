/** What an activity belongs to: a plan of its month and a result in it, as far as the month knows them. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codesOf, edit, entry, onDays, record, resubmit } from '../support/activities.ts';
import { decide, MONDAY, NOVEMBER, openActivityHouse } from '../support/activityHouse.ts';
import { makeMonth, monthItem } from '../support/months.ts';

const { table, clock, house, newOwner, recorded, byAppraiser } = await openActivityHouse();
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

type Owner = Awaited<ReturnType<typeof newOwner>>;
/** Lays the owner's November with its lines, as it stands from now on. */
const lay = (owner: Owner, changes: Partial<Month> = {}) => {
  const month = makeMonth(owner, {
    month: NOVEMBER,
    from: '2026-11-01' as PlainDate,
    to: '2026-11-30' as PlainDate,
    status: 'GENERATED',
    ...changes,
  });
  return bulkLoad(table, [monthItem(month)]).then(() => month.lines[0]?.resultId);
};
async function linked() {
  const owner = await newOwner();
  const resultId = await lay(owner);
  const [one] = await recorded(owner, [entry({ planNo: 1, resultId })]);
  return { owner, resultId, one };
}
interface Outcome {
  readonly unlinked: boolean;
  readonly activity: { readonly planNo: number | null; readonly resultId: string | null };
}
const linksOf = ({ days }: { days: { outcomes: Outcome[] }[] }) =>
  days.flatMap(({ outcomes }) =>
    outcomes.map(({ activity, unlinked }) => [activity.planNo, activity.resultId, unlinked]),
  );

describe('a copy of a linked activity', () => {
  it('belongs to the same where its month knows it, else to as much of it as it does, and says so', async () => {
    const { owner, resultId } = await linked();
    const input = { from: '2026-11-13', to: ['2026-11-12'], idempotencyKey: v7() };
    expect(linksOf(await onDays(house.as(owner), 'copyActivityDay', input))).toEqual([[1, resultId, false]]);
    // The plan was amended: November has none of its results any more.
    await lay(owner, { lines: [] });
    const amended = { ...input, to: ['2026-11-11'], idempotencyKey: v7() };
    expect(linksOf(await onDays(house.as(owner), 'copyActivityDay', amended))).toEqual([[1, null, true]]);
    await lay(owner, { status: 'CANCELLED' });
    const gone = { ...input, to: ['2026-11-10'], idempotencyKey: v7() };
    const first = await onDays(house.as(owner), 'copyActivityDay', gone);
    expect(linksOf(first)).toEqual([[null, null, true]]);
    expect(await onDays(house.as(owner), 'copyActivityDay', gone)).toEqual(first);
  });

  it('is left off by a template as well', async () => {
    const { owner } = await linked();
    const templateId = v7();
    const save = `mutation M($input: SaveActivityTemplateInput!) {
      saveActivityTemplate(input: $input) { userErrors { code } } }`;
    await house.as(owner)(save, { input: { templateId, name: 'Hari rapat', day: '2026-11-13' } });
    await lay(owner, { status: 'CANCELLED' });
    const done = await onDays(house.as(owner), 'applyActivityTemplate', { templateId, to: ['2026-11-12'] });
    expect(linksOf(done)).toEqual([[null, null, true]]);
  });
});

describe('an activity', () => {
  it('is not recorded for a result of a month that was cancelled', async () => {
    const owner = await newOwner();
    const resultId = await lay(owner, { status: 'CANCELLED' });
    const { outcomes } = await record(house.as(owner), [entry({ planNo: 1, resultId })]);
    expect(codesOf(outcomes[0])).toEqual(['ACTIVITY_PLAN_UNKNOWN']);
  });

  it('is not recorded for a plan that ended before its day, nor copied to it with the plan', async () => {
    const owner = await newOwner();
    const resultId = await lay(owner, { to: '2026-11-12' as never });
    const of = (date: string) => entry({ date, planNo: 1, resultId });
    const { outcomes } = await record(house.as(owner), [of('2026-11-13'), of('2026-11-12')]);
    expect(outcomes.map(codesOf)).toEqual([['ACTIVITY_PLAN_OTHER_DAYS'], []]);
    expect(outcomes[0].userErrors[0].message).toContain('2026-11-12');
    const input = { from: '2026-11-12', to: ['2026-11-13'], idempotencyKey: v7() };
    expect(linksOf(await onDays(house.as(owner), 'copyActivityDay', input))).toEqual([[null, null, true]]);
  });

  it('that was recorded for one keeps it when it is mended, and takes no other', async () => {
    const { owner, one } = await linked();
    await byAppraiser(decide(one.id, 'REJECT', 'Kurang bukti'));
    await lay(owner, { lines: [] });
    const again = await resubmit(house.as(owner), {
      id: one.id,
      expectedVersion: 2,
      object: 'Rapat, terlampir',
    });
    expect(again).toMatchObject({ activity: { state: 'PENDING', planNo: 1 }, userErrors: [] });
    const [two] = await recorded(owner, [entry()], false);
    const { id: _id, date: _date, ...content } = entry({ planNo: 1, resultId: 'lain' });
    const other = await edit(house.as(owner), { ...content, id: two.id, expectedVersion: 1 });
    expect(codesOf(other)).toEqual(['ACTIVITY_PLAN_UNKNOWN']);
  });
});

describe('a month', () => {
  it('knows how many of its minutes belong to a result, whatever becomes of the activities', async () => {
    const { owner, resultId, one } = await linked();
    const query =
      'query ($id: ID!) { node(id: $id) { ... on ActivityMonth { progress { linkedMinutes } } } }';
    const id = Buffer.from(`ActivityMonth:${owner.employeeId}:2026-M11`).toString('base64url');
    const minutes = async () => (await house.as(owner)(query, { id })).data.node.progress.linkedMinutes;
    const [two] = await recorded(owner, [entry({ volume: 2 })], false);
    expect(await minutes()).toBe(45);
    const { id: _id, date: _date, ...content } = entry({ volume: 2, planNo: 1, resultId });
    await edit(house.as(owner), { ...content, id: two.id, expectedVersion: 1 });
    expect(await minutes()).toBe(135);
    await byAppraiser(decide(one.id, 'REJECT', 'Kurang bukti'));
    expect(await minutes()).toBe(90);
    await resubmit(house.as(owner), { id: one.id, expectedVersion: 2 });
    await byAppraiser(decide(one.id, 'VERIFY'));
    expect(await minutes()).toBe(135);
  });
});
