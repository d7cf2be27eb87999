/** A month whose leave was known before it was opened is expected of nobody (docs/domain.md 3, D05; 6.7). */
import { beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { directoryCardOf, writeDirectoryCard } from '../../functions/organisation/employee/directory.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { monthHouse } from '../support/monthHouse.ts';
import { makeUnit, unitItem } from '../support/largeOffice.ts';
import { jobOf, OCTOBER, openMonthOf } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform, testClock } from '../support/office.ts';
import { date } from '../support/reminding.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { clock, at } = monthHouse();
const TEAM = `query T($id: ID!) { employee(id: $id) { teamMonths(year: 2026) {
  period expected states { status count } subordinates { planNo status } } } }`;
const UNIT = `query U($id: ID!) { unit(id: $id) {
  withoutMonth(period: "2026-M10") { edges { node { name } } }
  monthReceipts(period: "2026-M10") { edges { expected opened } } } }`;
const job = (name: string, now = clock.now()) => jobOf(makePlatform(at.table, testClock(now)), name);
const open = ({ employeeId }: Employee, now: string) =>
  openMonthOf(job('openMonth', now as never), { employeeId, period: OCTOBER });
const maternity = ({ employeeId }: Employee, to = '2026-11-30') =>
  bulkLoad(
    at.table,
    itemsOf.leave({ employeeId, type: 'CUTI_MELAHIRKAN', from: date('2026-09-01'), to: date(to) }),
  );

describe('whoever is on leave over all of a month before it is opened', () => {
  let [head, owner] = [makeEmployee('Ratna Dewi'), makeEmployee('Dwi Astuti')];
  let unit = makeUnit('07/02/09/', owner.unit.agencyId, 'Subbidang');
  let no = 10;
  beforeEach(async () => {
    unit = makeUnit(`07/02/${(no += 1)}/`, owner.unit.agencyId, 'Subbidang');
    const { unitId: id, path, name } = unit;
    head = makeEmployee('Ratna Dewi');
    owner = makeEmployee('Dwi Astuti', { unit: { ...owner.unit, unitId: id, path, name } });
    await bulkLoad(at.table, [
      unitItem(unit),
      ...[head, owner].flatMap((person) => itemsOf.employee(person)),
      ...itemsOf.line(makeLine(owner, head, at.office.superior)),
      ...itemsOf.line(makeLine(head, at.office.superior, null)),
    ]);
    const tenure = { appraiserId: head.employeeId, since: date('2026-01-01') };
    await commitAs(job('test'), 'TEST', {
      writes: [writeDirectoryCard(directoryCardOf(owner, null, tenure))],
    });
  });

  const october = async () => {
    const { data } = await at.house.as(head)(TEAM, { id: employeeNodeId(head.employeeId) });
    return data.employee.teamMonths.find(({ period }: { period: string }) => period === OCTOBER);
  };
  const ofUnit = async () => (await at.house.as(at.office.bkpp)(UNIT, { id: unitId(unit) })).data.unit;
  const NOBODY = { expected: 0, states: [], subordinates: [] };
  const NONE = { withoutMonth: { edges: [] }, monthReceipts: { edges: [] } };

  it('has none that is expected, neither while it runs nor once it was to be closed', async () => {
    await bulkLoad(at.table, [planItem(makePlan(owner))]);
    await maternity(owner);
    expect(await open(owner, '2026-09-24T18:00:00.000Z')).toMatchObject({ reason: 'MONTH_WITHOUT_WORK' });
    expect(await october()).toMatchObject(NOBODY);
    clock.set('2026-11-17T17:30:00.000Z');
    const closing = job('closeMonth');
    const who = { employeeId: owner.employeeId, period: OCTOBER };
    expect(await closeEmployeeMonth(closing, who, await loadCloseShared(closing, OCTOBER))).toMatchObject({
      reason: 'MONTH_WITHOUT_WORK',
    });
    clock.set('2026-11-20T03:00:00.000Z');
    expect(await october()).toMatchObject(NOBODY);
    expect(await ofUnit()).toEqual(NONE);
  });

  it('has none that is expected though no plan was set yet either', async () => {
    await maternity(owner);
    expect(await open(owner, '2026-09-24T18:00:00.000Z')).toMatchObject({ reason: 'MONTH_WITHOUT_WORK' });
    expect(await october()).toMatchObject(NOBODY);
    expect(await ofUnit()).toEqual(NONE);
  });

  it('has one as any other once the leave is ended early and it is opened', async () => {
    await bulkLoad(at.table, [planItem(makePlan(owner))]);
    await maternity(owner);
    await open(owner, '2026-09-24T18:00:00.000Z');
    await maternity(owner, '2026-10-15');
    expect(await open(owner, '2026-10-12T18:00:00.000Z')).toEqual({ outcome: 'DONE' });
    expect(await october()).toMatchObject({
      expected: 1,
      states: [{ status: 'GENERATED', count: 1 }],
      subordinates: [{ planNo: 1, status: 'GENERATED' }],
    });
    expect(await ofUnit()).toEqual({
      withoutMonth: { edges: [] },
      monthReceipts: { edges: [{ expected: 1, opened: 1 }] },
    });
  });

  it('is expected to have one where no plan was set and the leave leaves a day to work', async () => {
    await maternity(owner, '2026-10-15');
    expect(await open(owner, '2026-09-24T18:00:00.000Z')).toMatchObject({ reason: 'PLAN_NOT_APPROVED' });
    expect(await october()).toMatchObject({ expected: 1, subordinates: [{ planNo: null, status: null }] });
  });

  const ONE = { expected: 1, states: [], subordinates: [{ planNo: null, status: null }] };
  const LACKING = {
    withoutMonth: { edges: [{ node: { name: 'Dwi Astuti' } }] },
    monthReceipts: { edges: [{ expected: 1, opened: 0 }] },
  };

  it('is expected to have one as soon as the leave is ended early, though no plan is set', async () => {
    await maternity(owner);
    expect(await open(owner, '2026-09-24T18:00:00.000Z')).toMatchObject({ reason: 'MONTH_WITHOUT_WORK' });
    await maternity(owner, '2026-10-05');
    expect(await open(owner, '2026-10-06T18:00:00.000Z')).toMatchObject({ reason: 'PLAN_NOT_APPROVED' });
    expect(await october()).toMatchObject(ONE);
    expect(await ofUnit()).toEqual(LACKING);
  });

  const firstHalf = () => bulkLoad(at.table, [planItem(makePlan(owner, { to: date('2026-10-15') }))]);

  it('is expected to have one of the half in which they work, where the plan of the other half is all there is', async () => {
    await firstHalf();
    await maternity(owner, '2026-10-15');
    expect(await open(owner, '2026-09-24T18:00:00.000Z')).toMatchObject({ reason: 'MONTH_WITHOUT_WORK' });
    expect(await october()).toMatchObject(ONE);
    expect(await ofUnit()).toEqual(LACKING);
  });

  it('is expected to have one of that half as soon as the leave is ended before it', async () => {
    await firstHalf();
    await maternity(owner);
    await open(owner, '2026-09-24T18:00:00.000Z');
    expect(await october()).toMatchObject(NOBODY);
    await maternity(owner, '2026-10-15');
    expect(await open(owner, '2026-10-12T18:00:00.000Z')).toMatchObject({ reason: 'MONTH_WITHOUT_WORK' });
    expect(await october()).toMatchObject(ONE);
  });

  it('is expected to have one of that half once the other was closed as one without work', async () => {
    await firstHalf();
    expect(await open(owner, '2026-09-24T18:00:00.000Z')).toEqual({ outcome: 'DONE' });
    await maternity(owner, '2026-10-15');
    clock.set('2026-11-17T17:30:00.000Z');
    const closing = job('closeMonth');
    const who = { employeeId: owner.employeeId, period: OCTOBER };
    expect(await closeEmployeeMonth(closing, who, await loadCloseShared(closing, OCTOBER))).toMatchObject({
      reason: 'MONTH_WITHOUT_WORK',
    });
    expect(await october()).toMatchObject(ONE);
  });
});
