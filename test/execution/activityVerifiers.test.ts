/** Who decides on activities beside the appraiser: whoever verifies by the delegation of the appraiser's office. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codesOf, entry, verify, verifyPending } from '../support/activities.ts';
import { decide, MONDAY, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { itemsOf, makeEmployee } from '../support/office.ts';

const { table, office, clock, house, newOwner, deskItem, recorded, byAppraiser } = await openActivityHouse();
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

/** Somebody to whom the appraiser's office has delegated verifying the activities of a new owner. */
async function delegated(changes: Parameters<typeof makeEmployee>[1] = {}) {
  const delegate = makeEmployee('Bagus Santoso', changes);
  await bulkLoad(table, itemsOf.employee(delegate));
  return { delegate, owner: await newOwner({}, { verifierId: delegate.employeeId }) };
}
const idOf = ({ employeeId }: Someone) => Buffer.from(`Employee:${employeeId}`).toString('base64url');
const all = (by: Someone, owner: Someone) =>
  verifyPending(house.as(by), { employees: [idOf(owner)], month: '2026-M11' });

describe('whoever verifies by delegation', () => {
  it('decides as the appraiser does, who may decide as well', async () => {
    const { delegate, owner } = await delegated();
    const [one, two] = await recorded(owner, [entry(), entry()]);
    expect(codesOf((await verify(house.as(delegate), [decide(one.id, 'VERIFY')])).outcomes[0])).toEqual([]);
    expect(codesOf((await byAppraiser(decide(two.id, 'VERIFY'))).outcomes[0])).toEqual([]);
  });

  it('keeps what is left on their desk when the appraiser decides on some of it', async () => {
    const { delegate, owner } = await delegated();
    const [one, two] = await recorded(owner, [entry(), entry(), entry(), entry({ date: '2026-11-12' })]);
    await byAppraiser(decide(one.id, 'VERIFY'));
    expect(await deskItem(owner, delegate)).toMatchObject({ count: 3 });
    const some = {
      employees: [idOf(owner)],
      month: '2026-M11',
      days: ['2026-11-13'],
      except: [{ id: two.id }],
    };
    await verifyPending(house.as(office.appraiser), some);
    expect(await deskItem(owner, delegate)).toMatchObject({ count: 2 });
    expect(await deskItem(owner)).toBeNull();
    await all(delegate, owner);
    expect(await deskItem(owner, delegate)).toBeNull();
  });

  it('does not once they have left office, one by one or all at once: the appraiser does', async () => {
    const { delegate, owner } = await delegated({
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-11-17' as PlainDate,
    });
    const [one] = await recorded(owner, [entry(), entry()]);
    clock.set('2026-11-17T01:00:00.000Z');
    const left = await verify(house.as(delegate), [decide(one.id, 'VERIFY')]);
    expect(codesOf(left.outcomes[0])).toEqual(['NOT_FOUND']);
    expect(codesOf((await all(delegate, owner)).outcomes[0])).toEqual(['NOT_FOUND']);
    expect((await all(office.appraiser, owner)).outcomes[0]).toMatchObject({ verified: 2, userErrors: [] });
  });
});
