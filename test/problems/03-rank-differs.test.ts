/**
 * Problem 3 (docs/domain.md 3): "Pangkat pada SKP berbeda dengan SISDM". The complaint on naive data, then
 * what prevents it here, then how what was written elsewhere is found.
 */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { plan } from '../support/plans.ts';
import { contentUnder, readyItems } from '../support/readyPlans.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { foundOf } from '../support/looking.ts';
import { night, openClasses } from '../support/nights.ts';
import { openTransferHouse } from '../support/transfers.ts';

const at = await openTransferHouse(3);
const { table, platform, house, person, below, take, people } = at;
afterAll(async () => {
  await house.stop();
  at.register.close();
});

const rankOf = async (owner: { employeeId: string }) =>
  (
    await house.as(owner)(
      '{ viewer { employee { rank { code } plans(year: 2026) { status employeeSnapshot { rankCode } } } } }',
    )
  ).data.viewer.employee;

describe('the complaint, on naive data', () => {
  it('the document prints a rank that was typed once, whatever the register says', async () => {
    const owner = await person(0);
    const made = makePlan(owner);
    await bulkLoad(table, [planItem({ ...made, employee: { ...made.employee, rankCode: 'III/a' } })]);
    expect(await rankOf(owner)).toEqual({
      rank: { code: 'III/c' },
      plans: [{ status: 'APPROVED', employeeSnapshot: { rankCode: 'III/a' } }],
    });
  });
});

describe('it is prevented', () => {
  it('the plan as it is set prints the rank of that day, and a promotion between asks for nothing', async () => {
    const owner = await person(1);
    await bulkLoad(table, readyItems(owner, people.first));
    const created = await plan(house.as(owner), 'createPlan', {
      idempotencyKey: v7(),
      from: '2026-01-01',
      to: '2026-12-31',
      content: contentUnder(people.first, owner),
    });
    const { id, version } = created.plan;
    expect(created.plan.employeeSnapshot.rankCode).toBe('III/c');
    await take('2026-11-16', below(1, { golongan: 'III/d', tmt_golongan: '01-10-2026' }));
    const sent = await plan(house.as(owner), 'submitPlan', { id, expectedVersion: version });
    expect(sent.userErrors).toEqual([]);
    await plan(house.as(people.first), 'approvePlan', { id, expectedVersion: version + 1 });
    expect(await rankOf(owner)).toEqual({
      rank: { code: 'III/d' },
      plans: [{ status: 'APPROVED', employeeSnapshot: { rankCode: 'III/d' } }],
    });
  });

  it('a rank that the employment does not have is refused where the register comes in', async () => {
    const done = await take('2026-11-16', below(2, { golongan: 'IX' }));
    expect(done.findings).toMatchObject({ good: 0, bad: 1 });
    expect((await rankOf(await person(2))).rank).toEqual({ code: 'III/c' });
  });
});

describe('what is missed is found', () => {
  it('a plan with another rank than the register is a light ticket, and stays in force', async () => {
    const owner = await person(0);
    await night(platform, 'reconcileHr', owner);
    expect(await openClasses(platform, owner)).toEqual(['RANK_CHANGED']);
    const { data } = await house.as(people.manager)(
      '{ discrepancies(state: OPEN) { edges { node { class } } } }',
    );
    expect(data.discrepancies).toBeNull(); // a manager sees the unit's, not the city's
    const city = await house.as(people.bkpp)(
      '{ discrepancies(state: OPEN) { edges { node { class severity registerSays recordSays } } } }',
    );
    expect(city.data.discrepancies.edges).toEqual([
      { node: { class: 'RANK_CHANGED', severity: 'LOW', registerSays: 'III/c', recordSays: 'III/a' } },
    ]);
    expect((await rankOf(owner)).plans).toMatchObject([{ status: 'APPROVED' }]);
    expect(await foundOf(platform, owner, 'D03')).toMatchObject([
      { kind: 'RANK_CHANGED', planNo: 1, facts: { register: 'III/c', record: 'III/a' } },
    ]);
  });
});
