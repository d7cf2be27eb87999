/** What becomes of a month's minutes when it is closed: nothing more is recorded or verified, whatever is on record. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PolicyRevision } from '../../functions/organisation/policy/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { Table } from '../../functions/platform/table.ts';
import { codesOf, entry, monthOf, record, resubmit, submit, verifyPending } from '../support/activities.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { decide, MONDAY, NOVEMBER, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { calendarActs } from '../support/calendars.ts';
import { jobOf, makeMonth, monthItem } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';

/** The night after November's verification is over. */
const CLOSING = '2026-12-14T17:30:00.000Z';

const activityHouse = await openActivityHouse();
const { table, office, clock, house, newOwner, recorded, byAppraiser, deskItem } = activityHouse;
const { act } = calendarActs(house.as(office.bkpp));
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

type Owner = Awaited<ReturnType<typeof newOwner>>;
/** Lays the owner's November, verified. */
const withMonth = (owner: Owner, changes: Partial<Month> = {}) =>
  bulkLoad(table, [
    monthItem(
      makeMonth(owner, {
        ...changes,
        month: NOVEMBER,
        from: '2026-11-01' as PlainDate,
        to: '2026-11-30' as PlainDate,
      }),
    ),
  ]);
const close = async ({ employeeId }: Someone, through: Table = table) => {
  const job = jobOf(makePlatform(through, clock), 'closeMonth');
  return closeEmployeeMonth(job, { employeeId, period: NOVEMBER }, await loadCloseShared(job, NOVEMBER));
};

describe('a month that was closed with no activity in it', () => {
  it('stays closed, though an outage on record afterwards opens its days again', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    clock.set(CLOSING);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    clock.set('2026-11-30T01:00:00.000Z');
    const late = await record(house.as(owner), [entry({ date: '2026-11-30' })]);
    expect(codesOf(late.outcomes[0])).toEqual(['PERIOD_CLOSED']);
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 0,
      closedAt: CLOSING,
    });
  });

  it('is in no list of the months that hold activities', async () => {
    const owner = await newOwner();
    await withMonth(owner);
    clock.set(CLOSING);
    await close(owner);
    const query = '{ viewer { employee { activityMonths(year: 2026) { period } } } }';
    const { data } = await house.as(owner)(query);
    expect(data.viewer.employee.activityMonths).toEqual([]);
  });

  it('holds what was recorded at that very moment: the closing reads it, and waits until it can be sent in no more', async () => {
    const owner = await newOwner();
    // Nobody is to do anything about it any more: it is closed as soon as it is called.
    await withMonth(owner, { status: 'VERIFIED' });
    let met = false;
    const slow = tapped(table, async (command) => {
      if (met || !command.startsWith('TransactWrite')) return;
      met = true;
      await recorded(owner, [entry()], false);
    });
    expect(await close(owner, slow)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    const month = await monthOf(house.as(owner), owner.employeeId);
    expect(month).toMatchObject({ recordedMinutes: 45, closedAt: null });
  });
});

const setTo = (value: 'NOT_COUNTED' | 'COUNTED') =>
  bulkLoad(table, [
    policyItem({
      key: 'activity.unverifiedAtDeadline',
      effectiveFrom: '2026-01-01',
      value,
      setBy: 'BKPP',
      setAt: '2026-01-01T00:00:00.000Z',
      legalBasis: null,
    } as PolicyRevision),
  ]);
const CLOSED = `query ($id: ID!) { node(id: $id) { ... on ActivityMonth { verifiedMinutes pending closedAt
  unverified { count minutes counted countedMinutes by { name } } progress { missingMinutes }
  activities(first: 10, state: PENDING) { edges { node { state minutes decidedBy { name } } } } } } }`;
const EVALUATION = `{ viewer { employee { month(period: "2026-M11") { evaluations {
  activity { verifiedMinutes unverifiedMinutes explanation { step value rule message } } } } } } }`;
const nodeOf = (type: string, { employeeId }: Someone, more = '') =>
  Buffer.from(`${type}:${employeeId}${more}`).toString('base64url');
const closedOf = async (owner: Someone) =>
  (await house.as(owner)(CLOSED, { id: nodeOf('ActivityMonth', owner, ':2026-M11') })).data.node;
const activityResultOf = async (owner: Someone) =>
  (await house.as(owner)(EVALUATION)).data.viewer.employee.month.evaluations[0].activity;

/** An owner of whose three activities of 45 minutes the appraiser verified one. */
async function withTwoWaiting() {
  const owner = await newOwner();
  const [one] = await recorded(owner, [entry(), entry(), entry({ date: '2026-11-12' })]);
  await byAppraiser(decide(one.id, 'VERIFY'));
  return owner;
}

describe('what nobody verified by the deadline', () => {
  it('is kept in the closed month with whose silence it was, stays pending, and does not count by itself', async () => {
    await setTo('NOT_COUNTED');
    const owner = await withTwoWaiting();
    await withMonth(owner);
    clock.set(CLOSING);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await closedOf(owner)).toMatchObject({
      verifiedMinutes: 45,
      pending: 2,
      closedAt: CLOSING,
      unverified: {
        count: 2,
        minutes: 90,
        counted: false,
        countedMinutes: 0,
        by: { name: office.appraiser.name },
      },
      progress: { missingMinutes: 6705 },
      activities: { edges: [{ node: { state: 'PENDING', decidedBy: null } }, {}] },
    });
    expect(await deskItem(owner)).toBeNull();
    const { explanation, ...result } = await activityResultOf(owner);
    expect(result).toEqual({ verifiedMinutes: 45, unverifiedMinutes: 0 });
    expect(explanation.map(({ step }: { step: string }) => step)).not.toContain('UNVERIFIED_MINUTES');
  });

  it('counts where the policy says that silence costs the employee nothing, as a step of its own', async () => {
    await setTo('COUNTED');
    const owner = await withTwoWaiting();
    await withMonth(owner);
    clock.set(CLOSING);
    await close(owner);
    expect(await closedOf(owner)).toMatchObject({
      verifiedMinutes: 45,
      unverified: { count: 2, minutes: 90, counted: true },
      progress: { missingMinutes: 6615 },
    });
    const { explanation, ...result } = await activityResultOf(owner);
    expect(result).toEqual({ verifiedMinutes: 45, unverifiedMinutes: 90 });
    expect(explanation.slice(0, 3)).toMatchObject([
      { step: 'VERIFIED_MINUTES', value: 45 },
      { step: 'UNVERIFIED_MINUTES', value: 90, rule: 'activity.unverifiedAtDeadline@2026-01-01' },
      { step: 'COUNTED_MINUTES', value: 135 },
    ]);
  });

  it('does not count where it was sent in when the verifier had not their days any more', async () => {
    await setTo('COUNTED');
    const owner = await newOwner();
    await withMonth(owner);
    await recorded(owner, [entry(), entry()], false);
    clock.set('2026-11-24T02:00:00.000Z');
    // Put before the appraiser in time: the 45 minutes count, whatever they leave undone.
    await recorded(owner, [entry({ date: '2026-11-20' })]);
    clock.set('2026-12-14T16:59:30.000Z');
    expect((await submit(house.as(owner), '2026-M11')).userErrors).toEqual([]);
    clock.set(CLOSING);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await closedOf(owner)).toMatchObject({
      unverified: { count: 3, minutes: 135, counted: true, countedMinutes: 45 },
      progress: { missingMinutes: 6705 },
    });
    expect(await activityResultOf(owner)).toMatchObject({ verifiedMinutes: 0, unverifiedMinutes: 45 });
  });

  it('counts where it was rejected on the last days, sent in again, and then nobody looked at it for the verifier’s days', async () => {
    await setTo('COUNTED');
    const owner = await newOwner();
    await withMonth(owner, { status: 'VERIFIED' });
    const [one, two] = await recorded(owner, [entry(), entry({ date: '2026-11-12' })]);
    clock.set('2026-12-14T02:00:00.000Z');
    await byAppraiser(decide(one.id, 'REJECT', 'Lampirkan bukti'), decide(two.id, 'REJECT', 'Volume?'));
    clock.set('2026-12-17T16:00:00.000Z');
    await resubmit(house.as(owner), { id: one.id, expectedVersion: 2 });
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    clock.set('2026-12-22T17:30:00.000Z');
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'MONTH_RUNNING' });
    // A working day lies between, on which an outage of the last evening is registered.
    clock.set('2026-12-28T17:30:00.000Z');
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await activityResultOf(owner)).toMatchObject({ verifiedMinutes: 0, unverifiedMinutes: 45 });
  });

  it('of somebody whose month cannot be closed is closed all the same, and no more is verified in March', async () => {
    await setTo('NOT_COUNTED');
    const owner = await withTwoWaiting();
    clock.set(CLOSING);
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    expect(await closedOf(owner)).toMatchObject({ closedAt: CLOSING, unverified: { count: 2 } });
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'PLAN_NOT_APPROVED' });
    clock.set('2027-03-01T02:00:00.000Z');
    const all = { employees: [nodeOf('Employee', owner)], month: '2026-M11' };
    const { outcomes } = await verifyPending(house.as(office.appraiser), all);
    expect(codesOf(outcomes[0])).toEqual(['PERIOD_CLOSED']);
    await withMonth(owner);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await closedOf(owner)).toMatchObject({ closedAt: CLOSING });
    expect(await activityResultOf(owner)).toMatchObject({ verifiedMinutes: 45 });
  });

  it('is decided on no more once the verification is over, unless BKPP granted a longer window', async () => {
    const owner = await newOwner();
    const [one, two] = await recorded(owner, [entry(), entry()]);
    clock.set('2026-12-14T02:00:00.000Z');
    expect(codesOf((await byAppraiser(decide(one.id, 'VERIFY'))).outcomes[0])).toEqual([]);
    clock.set('2026-12-15T02:00:00.000Z');
    const late = (await byAppraiser(decide(two.id, 'REJECT', 'Terlambat'))).outcomes[0];
    expect(late.userErrors).toMatchObject([
      { code: 'ACTIVITY_VERIFICATION_OVER', field: ['input', 'decisions', '0', 'id'] },
    ]);
    expect(late.userErrors[0].message).toContain('2026-12-14');
    const all = { employees: [nodeOf('Employee', owner)], month: '2026-M11' };
    const { outcomes } = await verifyPending(house.as(office.appraiser), all);
    expect(codesOf(outcomes[0])).toEqual(['ACTIVITY_VERIFICATION_OVER']);
    const longer = {
      window: 'VERIFICATION',
      month: '2026-M11',
      until: '2026-12-18',
      reason: 'Penilai sakit.',
    };
    await act('grantWindowException', { employeeId: nodeOf('Employee', owner), ...longer });
    expect(codesOf((await byAppraiser(decide(two.id, 'VERIFY'))).outcomes[0])).toEqual([]);
  });
});
