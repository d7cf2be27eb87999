/** A decision is of what was seen: a call that arrives late decides nothing of what its owner sent in since. I17. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, entry, resubmit, verifyPending } from '../support/activities.ts';
import { decide, MONDAY, openActivityHouse, type Someone } from '../support/activityHouse.ts';

const { office, clock, house, newOwner, recorded, byAppraiser } = await openActivityHouse();
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

const all = ({ employeeId }: Someone, more: object) =>
  verifyPending(house.as(office.appraiser), {
    employees: [Buffer.from(`Employee:${employeeId}`).toString('base64url')],
    month: '2026-M11',
    ...more,
  });

/** An activity that was rejected, and sent in again with ten times as much. */
async function sentInAgain() {
  const owner = await newOwner();
  const [one] = await recorded(owner, [entry({ bankCode: 'ADM-002', volume: 10 })]);
  const rejected = { ...decide(one.id, 'REJECT', 'Jumlah salah'), expectedVersion: 1 };
  await byAppraiser(rejected);
  clock.set('2026-11-16T03:00:00.000Z');
  await resubmit(house.as(owner), { id: one.id, expectedVersion: 2, volume: 100 });
  return { owner, id: one.id, rejected };
}

describe('a decision on the version that was seen', () => {
  it('is refused once the owner sent in another one, and shows how that stands', async () => {
    const { id } = await sentInAgain();
    const { outcomes } = await byAppraiser({ ...decide(id, 'VERIFY'), expectedVersion: 1 });
    expect(outcomes[0]).toMatchObject({
      activity: { id, state: 'PENDING', minutes: 500, version: 3 },
      userErrors: [{ code: 'VERSION_BEHIND', field: ['input', 'decisions', '0', 'expectedVersion'] }],
    });
    const seen = await byAppraiser({ ...decide(id, 'VERIFY'), expectedVersion: 3 });
    expect(seen.outcomes[0].activity).toMatchObject({ state: 'VERIFIED' });
  });

  it('sent again at once changes nothing, and sent again after the owner mended it rejects nothing', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const rejected = { ...decide(one.id, 'REJECT', 'Kurang bukti'), expectedVersion: 1 };
    await byAppraiser(rejected);
    const again = await byAppraiser(rejected);
    expect(again.outcomes[0]).toMatchObject({ activity: { state: 'REJECTED', version: 2 }, userErrors: [] });
    await resubmit(house.as(owner), { id: one.id, expectedVersion: 2, object: 'Undangan, terlampir' });
    const late = await byAppraiser(rejected);
    expect(codesOf(late.outcomes[0])).toEqual(['VERSION_BEHIND']);
    expect(late.outcomes[0].activity).toMatchObject({ state: 'PENDING' });
  });
});

describe('an exception from what is verified at once', () => {
  it('rejects nothing of what was sent in after the appraiser looked, and that goes on waiting', async () => {
    const { owner, id } = await sentInAgain();
    const done = await all(owner, { submittedUntil: MONDAY, except: [{ id, reason: 'Jumlah salah' }] });
    expect(codesOf(done.exceptions[0])).toEqual(['VERSION_BEHIND']);
    expect(done.exceptions[0].activity).toMatchObject({ state: 'PENDING', version: 3 });
    expect(done.outcomes[0]).toMatchObject({ verified: 0, rejected: 0, activityMonth: { pending: 1 } });
  });

  it('names the version that was seen as a decision does', async () => {
    const { owner, id } = await sentInAgain();
    const except = [{ id, reason: 'Jumlah salah', expectedVersion: 1 }];
    const done = await all(owner, { except });
    expect(done.exceptions[0].userErrors).toMatchObject([
      { code: 'VERSION_BEHIND', field: ['input', 'except', '0', 'expectedVersion'] },
    ]);
    expect(done.outcomes[0]).toMatchObject({ verified: 0, activityMonth: { pending: 1 } });
    const seen = await all(owner, { except: [{ ...except[0], expectedVersion: 3 }] });
    expect(seen.exceptions[0].activity).toMatchObject({ state: 'REJECTED' });
  });
});
