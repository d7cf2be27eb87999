/** Whoever left the service, or went to another agency, in the runs of their last month and after it. */
import { afterAll, describe, expect, it } from 'vitest';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { discrepanciesOf } from '../../functions/monitoring/reconciliation/store.ts';
import type { Period } from '../../functions/platform/period.ts';
import { cityNight, openClasses } from '../support/nights.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { date, openTransferHouse, span } from '../support/transfers.ts';

const at = await openTransferHouse(5);
const { table, clock, platform, house, person, withPlan, below, take } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const NOVEMBER = span('2026-M11', '2026-11-01', '2026-11-30');
/** Somebody retires from 10 November, as the register has it on a later day. */
const retires = (nth: number, asOf: string) =>
  take(asOf, below(nth, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '10-11-2026' }));
const on = (day: string) => clock.set(`${day}T20:00:00.000Z`);
const reconcileAll = (day: string) => {
  on(day);
  return cityNight(platform, 'reconcileHr');
};
const rankTicket = async (nth: number) => {
  const owner = await person(nth);
  await withPlan(owner, [{ ...NOVEMBER, status: 'VERIFIED' }]);
  await take('2026-11-16', below(nth, { golongan: 'III/d' }));
  await reconcileAll('2026-11-16');
  expect(await openClasses(platform, owner)).toContain('RANK_CHANGED');
  return owner;
};

describe('somebody who retired on 10 November', () => {
  it('is compared in the rest of November, and their ticket closes with their plan', async () => {
    const owner = await rankTicket(0);
    await retires(0, '2026-11-20');
    await turnDay(platform, date('2026-11-21'));
    const { people, counts } = await reconcileAll('2026-11-21');
    expect(people).toContain(owner.employeeId);
    expect(counts).toMatchObject({ missing: 0, expected: people.length });
    expect(await openClasses(platform, owner)).toEqual([]);
    expect((await discrepanciesOf(table, owner.employeeId)).map(({ data }) => data)).toMatchObject([
      { kind: 'RANK_CHANGED', state: 'RESOLVED', resolution: 'VANISHED' },
    ]);
  });

  it('and of whom the register says so in December is compared still, though no run of December has their days', async () => {
    const owner = await rankTicket(1);
    await retires(1, '2026-12-02');
    await reconcileAll('2026-12-02');
    expect(await openClasses(platform, owner)).toEqual(['MISSING_IN_HR']); // the plan is not closed yet
    await turnDay(platform, date('2026-12-03'));
    await reconcileAll('2026-12-03');
    expect(await openClasses(platform, owner)).toEqual([]);
  });

  it('and has a plan that was written behind the rules is MISSING_IN_HR', async () => {
    on('2026-11-16');
    const owner = await person(2);
    await retires(2, '2026-11-20');
    await turnDay(platform, date('2026-11-21'));
    await bulkLoad(table, [planItem(makePlan(await person(2)))]);
    await reconcileAll('2026-12-04');
    expect(await openClasses(platform, owner)).toEqual(['MISSING_IN_HR']);
  });

  it('has their part of November closed with everybody else’s, and none of December', async () => {
    const owner = await person(0);
    on('2026-12-14');
    await at.reline();
    const { people, counts } = await cityNight(platform, 'closeMonth', '2026-M11' as Period);
    expect(people).toContain(owner.employeeId);
    expect(counts).toMatchObject({ missing: 0 });
    const { data } = await house.as(at.people.auditor)(
      `query Q($id: ID!) { employee(id: $id) { november: month(period: "2026-M11") {
        evaluations { status businessDate } } } }`,
      { id: Buffer.from(`Employee:${owner.employeeId}`).toString('base64url') },
    );
    expect(data.employee.november.evaluations).toEqual([{ status: 'OPEN', businessDate: '2026-11-09' }]);
    const december = await cityNight(platform, 'openMonth', '2026-M12' as Period);
    expect(december.people).not.toContain(owner.employeeId);
  });
});

describe('somebody who went to another agency on the 16th', () => {
  it('is counted once, on the roster of the agency where they are', async () => {
    on('2026-11-16');
    const owner = await person(3);
    const elsewhere = {
      kode_jabatan: 'J.LAIN',
      kode_unit: '08',
      nama_unit: 'Dinas Kesehatan',
      jenis_unit: 'OPD',
      kode_unit_induk: '00',
      tmt_jabatan: '16-11-2026',
    };
    await take('2026-11-20', below(3, elsewhere));
    const moved = await person(3);
    expect(moved.unit.agencyId).not.toBe(owner.unit.agencyId);
    const { people } = await reconcileAll('2026-11-21');
    expect(people.filter((id) => id === owner.employeeId)).toHaveLength(1);
    expect(new Set(people).size).toBe(people.length);
  });
});
