/** What the register, leave and offices say anew of a month that is computed has its allowance computed again. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { paying, type Paying } from '../support/paying.ts';
import { openRequestHouse } from '../support/requestHouse.ts';
import { openTransferHouse } from '../support/transfers.ts';

/** Lays all that a first result needs, and computes it. */
async function paid({ lay, compute }: Paying, ...owner: Parameters<Paying['lay']>) {
  await lay(...owner);
  expect(await compute(owner[0])).toEqual({ outcome: 'DONE' });
}

/** Computed again: a further version, which names what it takes the place of. */
async function becomes({ isDue, compute, head }: Paying, owner: Employee, no: number, changes: string[]) {
  expect(await isDue(owner)).toBe(true);
  expect(await compute(owner)).toEqual({ outcome: 'DONE' });
  expect(await head(owner)).toMatchObject({ no, supersedes: no - 1, changes });
  expect(await isDue(owner)).toBe(false);
  expect(await compute(owner)).toEqual({ outcome: 'UNCHANGED' });
}

const at = await openTransferHouse(7);
const { house, table, person, take, below, reline, people } = at;
const pay = paying(at.platform);
afterAll(() => house.stop());
const leave = async (name: 'recordLeave' | 'endLeave', owner: Employee, input: object) => {
  const type = `${name === 'endLeave' ? 'EndLeave' : 'RecordLeave'}Input`;
  const { data } = await house.as(people.bkpp)(
    `mutation M($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
    { input: { employeeId: employeeNodeId(owner.employeeId), letterNo: '851/7/2026', ...input } },
  );
  expect(data[name].userErrors).toEqual([]);
};

describe('the allowance of a month that was computed', () => {
  it('is due again when leave of the month is recorded late, and when that is ended earlier than it was', async () => {
    const owner = await person(0);
    await paid(pay, owner);
    await leave('recordLeave', owner, { from: '2026-10-19', to: '2026-10-23', type: 'CUTI_TAHUNAN' });
    await becomes(pay, owner, 2, ['MONTH']);
    expect((await pay.inputs(owner, 2))?.leave).toHaveLength(5);
    await leave('endLeave', owner, { from: '2026-10-19', lastDay: '2026-10-20' });
    await becomes(pay, owner, 3, ['MONTH']);
    expect((await pay.inputs(owner, 3))?.leave).toHaveLength(2);
  });

  it('stays as it is when leave of another month is recorded', async () => {
    const owner = await person(0);
    await leave('recordLeave', owner, { from: '2026-11-23', to: '2026-11-24', type: 'CUTI_TAHUNAN' });
    await leave('recordLeave', owner, { from: '2026-09-21', to: '2026-09-22', type: 'CUTI_TAHUNAN' });
    expect(await pay.isDue(owner)).toBe(false);
  });

  it('is due again when the register tells late that somebody had retired', async () => {
    const owner = await person(1);
    await paid(pay, owner);
    await take('2026-11-17', below(1, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '16-10-2026' }));
    await becomes(pay, owner, 2, ['MONTH']);
    expect((await pay.inputs(owner, 2))?.serviceDays).toBe(11);
  });

  it.each([
    [4, { kedudukan_hukum: 'Pensiun', tmt_kedudukan: '01-10-2026' }],
    [5, { kedudukan_hukum: 'Meninggal Dunia', tmt_kedudukan: '20-09-2026' }],
  ])(
    'comes to nought when the register tells late that number %i had left before the month',
    async (nth, left) => {
      const owner = await person(nth);
      await paid(pay, owner);
      expect((await pay.head(owner))?.percent).toBe(100_000);
      await take('2026-11-17', below(nth, left));
      await becomes(pay, owner, 2, ['MONTH']);
      expect((await pay.head(owner))?.percent).toBe(0);
      expect((await pay.inputs(owner, 2))?.serviceDays).toBe(0);
      expect(await pay.listed(owner)).toEqual([0]);
      expect(await pay.isNights(owner)).toBe(true);
    },
  );

  it('comes to nought when unpaid leave of the whole month is recorded late, and is paid again once it ends', async () => {
    const owner = await person(6);
    await paid(pay, owner);
    await leave('recordLeave', owner, { from: '2026-09-28', to: '2026-11-30', type: 'CLTN' });
    await becomes(pay, owner, 2, ['MONTH']);
    expect((await pay.head(owner))?.percent).toBe(0);
    await leave('endLeave', owner, { from: '2026-09-28', lastDay: '2026-10-15' });
    await becomes(pay, owner, 3, ['MONTH']);
    expect((await pay.head(owner))?.percent).toBeGreaterThan(0);
  });

  it('is due again when the register tells late of another office, with that of both superiors', async () => {
    const owner = await person(2);
    const { first, second } = people;
    for (const leader of [first, second]) await paid(pay, leader, { subordinateShare: 20_000 });
    await paid(pay, owner);
    await take(
      '2026-11-17',
      below(2, { kode_jabatan: 'J.902', kode_jabatan_atasan: 'J.KASI2', tmt_jabatan: '12-10-2026' }),
    );
    expect(await pay.isDue(owner)).toBe(true);
    await reline();
    for (const leader of [first, second]) expect(await pay.isDue(leader)).toBe(true);
    // Of a day's stop between the offices nothing is told: the same days, the same unit.
    expect(await pay.compute(owner)).toEqual({ outcome: 'UNCHANGED' });
    expect((await pay.head(owner))?.no).toBe(1);
  });

  it('is not touched when the register tells the same again', async () => {
    const owner = await person(3);
    await paid(pay, owner);
    await take('2026-11-18', below(3));
    await reline();
    expect(await pay.isDue(owner)).toBe(false);
  });
});

describe('the allowance of somebody who is appointed Plt late', () => {
  it('is due again from the first month of it on', async () => {
    const requests = await openRequestHouse();
    const plt = paying(requests.platform);
    const { candidate } = requests.people;
    await paid(plt, candidate);
    const given = await requests.approved({ from: '2026-10-01', to: '2026-12-31' });
    expect(given.userErrors).toEqual([]);
    await becomes(plt, candidate, 2, ['MONTH']);
    await requests.house.stop();
  });
});

describe('the record of all of it', () => {
  it('holds', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});
