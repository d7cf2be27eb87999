/** That an owner looked at their plan since it was set, and how often it came back (docs/domain.md 3, D09). */
import { afterAll, describe, expect, it } from 'vitest';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { seenAt, seenKey } from '../../functions/planning/plan/seen.ts';
import { planOf } from '../../functions/planning/plan/store.ts';
import { yearPeriod } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { openPlanHouse } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';

const { table, office, clock, house, newOwner, submitted } = await openPlanHouse();
afterAll(() => house.stop());

const refOf = ({ employeeId }: Employee) => ({ employeeId, year: yearPeriod(2026), planNo: 1 });
const seen = async (owner: Employee) => {
  const ref = refOf(owner);
  return seenAt([await getItem(table, seenKey(ref))], ref);
};
const reads = async (who: { employeeId: string }, id: string) => {
  const { data } = await house.as(who)('query ($id: ID!) { plan(id: $id) { status } }', { id });
  return data.plan;
};
async function approved() {
  const owner = await newOwner();
  const { id, version } = await submitted(owner);
  await plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion: version });
  return { owner, id: id as string };
}

describe('a plan that was set', () => {
  it('was looked at once its owner has read it, by its id or among all of theirs', async () => {
    const one = await approved();
    expect(await seen(one.owner)).toBeNull();
    await reads(one.owner, one.id);
    expect(await seen(one.owner)).toBe(clock.now());
    const other = await approved();
    await house.as(other.owner)('{ viewer { employee { plans(year: 2026) { status } } } }');
    expect(await seen(other.owner)).toBe(clock.now());
  });

  it('is looked at by nobody else: whoever reads another’s keeps nothing', async () => {
    const { owner, id } = await approved();
    for (const person of [office.appraiser, office.bkpp]) expect(await reads(person, id)).not.toBeNull();
    expect(await seen(owner)).toBeNull();
  });

  it('is kept once: a later look writes nothing', async () => {
    const { owner, id } = await approved();
    await reads(owner, id);
    const first = await seen(owner);
    clock.set('2026-01-20T02:00:00.000Z');
    await reads(owner, id);
    expect(await seen(owner)).toBe(first);
    clock.set('2026-01-12T02:00:00.000Z');
  });

  it('before it is set, its owner works on it, which is no look at what was set', async () => {
    const owner = await newOwner();
    const { id } = await submitted(owner);
    await reads(owner, id);
    expect(await seen(owner)).toBeNull();
  });
});

it('every return of a plan is kept with its moment', async () => {
  const owner = await newOwner();
  const sent = await submitted(owner);
  const back = { id: sent.id, expectedVersion: sent.version, note: 'Lengkapi indikator.' };
  const returned = (await plan(house.as(office.appraiser), 'returnPlan', back)).plan;
  const again = await plan(house.as(owner), 'submitPlan', { id: sent.id, expectedVersion: returned.version });
  const twice = { ...back, expectedVersion: again.plan.version };
  await plan(house.as(office.appraiser), 'returnPlan', twice);
  const kept = await planOf(table, refOf(owner));
  expect(kept?.data.returns).toEqual([clock.now(), clock.now()]);
});
