/** Lines of a month that are not its plan's are taken from the plan anew (docs/domain.md 3, D04, P04). */
import { describe, expect, it } from 'vitest';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import type { Month } from '../../functions/execution/month/rules.ts';
import { monthKind } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { planOf } from '../../functions/planning/plan/store.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { yearPeriod } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { codes, idOf, monthHouse, realisations } from '../support/monthHouse.ts';
import { makeMonthLine, monthItem, OCTOBER } from '../support/months.ts';
import { month } from '../support/setPlans.ts';

const { at, clock, opened, submitTarget, approve, realise, realised, desk, realisationDay } = monthHouse();

async function octoberOf({ employeeId }: Employee) {
  const item = await getItem(at.table, keys.month(employeeId, OCTOBER, 1));
  if (!item) throw new Error('no October');
  return readItem(monthKind, item);
}
/** Types other lines into somebody's October, as no door would; answers its version. */
async function typed(owner: Employee, changes: Partial<Month> = {}): Promise<number> {
  const { key, data, version, seq, headHash } = await octoberOf(owner);
  const lines = [...data.lines.slice(0, 1).map((line) => ({ ...line, target: 1000 })), makeMonthLine(9)];
  const item = makeItem(monthKind, key, { ...data, lines, ...changes }, { version, seq, headHash });
  await bulkLoad(at.table, [item]);
  return version;
}
const renew = (who: { employeeId: string }, owner: Employee, expectedVersion: number) =>
  month(at.house.as(who), 'renewMonthLines', { id: idOf(owner), expectedVersion });
async function drift(owner: Employee) {
  const { employeeId } = owner;
  const plan = await planOf(at.table, { employeeId, year: yearPeriod(2026), planNo: 1 });
  if (!plan) throw new Error('no plan');
  return lineDrift(plan.data, (await octoberOf(owner)).data);
}

describe('a month with other lines than its plan', () => {
  it('gets the plan’s from its owner, and its target is submitted', async () => {
    const owner = await opened();
    const version = await typed(owner);
    expect(await drift(owner)).not.toEqual([]);
    const { month: renewed, userErrors } = await renew(owner, owner, version);
    expect(userErrors).toEqual([]);
    expect(renewed).toMatchObject({
      status: 'GENERATED',
      lines: [
        { indicatorId: 'jumlah', target: 4 },
        { indicatorId: 'mutu', target: 85.5 },
        { indicatorId: 'laporan', target: null },
      ],
    });
    expect(await drift(owner)).toEqual([]);
    expect(codes(await submitTarget(owner, version + 1))).toEqual([]);
  });

  it('gets them from BKPP too, and from nobody else: no superior writes in it', async () => {
    const owner = await opened();
    const version = await typed(owner);
    const { appraiser, superior, manager, bkpp, auditor } = at.office;
    for (const person of [appraiser, superior, manager, auditor])
      expect(codes(await renew(person, owner, version))).toEqual(['NOT_ALLOWED']);
    expect(codes(await renew(bkpp, owner, version))).toEqual([]);
    expect(await drift(owner)).toEqual([]);
  });

  it('leaves the appraiser’s desk, for what lay there was another target, and its owner has days for the next', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    expect(await desk(at.office.appraiser, owner)).toHaveLength(1);
    const version = await typed(owner);
    clock.set('2026-10-14T02:00:00.000Z');
    const { month: renewed, userErrors } = await renew(owner, owner, version);
    expect(userErrors).toEqual([]);
    expect(renewed).toMatchObject({
      status: 'GENERATED',
      targetSubmittedAt: null,
      verifier: null,
      lateTarget: false,
    });
    expect(await desk(at.office.appraiser, owner)).toEqual([]);
    const sent = await submitTarget(owner, version + 1);
    expect(sent.month).toMatchObject({ status: 'TARGET_SUBMITTED', lateTarget: false });
  });

  it('is approved anew: no realisation is taken of what was approved before', async () => {
    const owner = await opened();
    await submitTarget(owner, 1);
    await approve(owner, 2);
    const version = await typed(owner);
    expect(codes(await renew(owner, owner, version))).toEqual([]);
    realisationDay();
    expect(codes(await realise(owner, version + 1, realisations()))).toEqual(['STATE_INVALID']);
  });
});

describe('lines are not taken anew', () => {
  it('where they are the plan’s', async () => {
    const owner = await opened();
    const refused = await renew(owner, owner, 1);
    expect(codes(refused)).toEqual(['MONTH_LINES_FIT']);
    expect(refused.userErrors[0].message).toContain('sudah sama dengan SKP');
  });

  it('of a month that was realised: the appraiser returns it first', async () => {
    const owner = await realised();
    const version = await typed(owner);
    expect(codes(await renew(owner, owner, version))).toEqual(['STATE_INVALID']);
    const note = 'Baris tidak sesuai SKP.';
    const returned = { id: idOf(owner), expectedVersion: version, note };
    expect(codes(await month(at.house.as(at.office.appraiser), 'returnMonth', returned))).toEqual([]);
    expect(codes(await renew(owner, owner, version + 1))).toEqual([]);
    expect(await drift(owner)).toEqual([]);
  });

  it.each(['REALISED', 'VERIFIED', 'LOCKED', 'MISSED', 'CANCELLED'] as const)(
    'of a month that is %s, with the states that would do',
    async (status) => {
      const owner = await opened();
      const version = await typed(owner, { status });
      const { userErrors } = await renew(owner, owner, version);
      expect(userErrors).toMatchObject([{ code: 'STATE_INVALID', field: ['input', 'id'] }]);
      expect(userErrors[0].params).toContainEqual({
        name: 'needed',
        value: 'GENERATED / TARGET_SUBMITTED / TARGET_APPROVED',
      });
    },
  );

  it('once no target is taken any more, nor of a month whose plan was never set', async () => {
    const owner = await opened();
    const version = await typed(owner);
    clock.set('2026-12-20T02:00:00.000Z');
    expect(codes(await renew(owner, owner, version))).toEqual(['MONTH_TARGET_CLOSED']);
    clock.set('2026-10-01T02:00:00.000Z');
    const { data } = await octoberOf(owner);
    await bulkLoad(at.table, [monthItem({ ...data, planNo: 2 })]);
    const other = Buffer.from(`Month:${owner.employeeId}:2026-M10:2`).toString('base64url');
    const refused = await month(at.house.as(owner), 'renewMonthLines', { id: other, expectedVersion: 1 });
    expect(codes(refused)).toEqual(['PLAN_NOT_APPROVED']);
  });
});
