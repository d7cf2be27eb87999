import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, entry, monthOf, record, verify, voidActivity } from '../support/activities.ts';
import { openActivityHouse, decide, MONDAY, type Someone } from '../support/activityHouse.ts';

const { office, clock, house, newOwner, deskItem, recorded, byAppraiser, eventsOf } =
  await openActivityHouse();
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

describe('a call of many', () => {
  it('writes the good ones and refuses the bad ones, each with its own reason', async () => {
    const owner = await newOwner();
    const { outcomes } = await record(house.as(owner), [
      entry(),
      entry({ date: '2026-11-14' }),
      entry({ volume: -1 }),
      entry({ date: '2026-11-17', bankCode: 'KES-001' }),
      entry({ bankCode: 'ADM-002', volume: 500 }),
      entry({ volume: 2 }),
    ]);
    expect(
      outcomes.map(({ activity, ...refused }: { activity: object; userErrors: never[] }) => [
        Boolean(activity),
        codesOf(refused),
      ]),
    ).toEqual([
      [true, []],
      [false, ['ACTIVITY_NOT_WORKING_DAY']],
      [false, ['INPUT_OUT_OF_RANGE']],
      [false, ['ACTIVITY_IN_FUTURE', 'BANK_ITEM_UNFIT']],
      [false, ['ACTIVITY_DAY_FULL']],
      [true, []],
    ]);
    expect(outcomes[2].userErrors[0].field).toEqual(['input', 'activities', '2', 'volume']);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(135);
    expect(await eventsOf(owner)).toHaveLength(1);
  });

  it('of 45 full of the longest texts is one transaction; sent again it answers the same 45', async () => {
    const owner = await newOwner();
    const full = { bankCode: 'ADM-002', object: '㋿'.repeat(300), note: '㋿'.repeat(900) };
    const entries = Array.from({ length: 45 }, () => entry(full));
    const first = await record(house.as(owner), entries);
    const again = await record(house.as(owner), entries);
    expect(again).toEqual(first);
    expect(first.outcomes.every(({ userErrors }: { userErrors: [] }) => userErrors.length === 0)).toBe(true);
    expect(await eventsOf(owner)).toHaveLength(1);
    expect(await deskItem(owner)).toMatchObject({ count: 45 });
  });

  it('is refused as a whole when it has none, 46 activities or 91 decisions', async () => {
    const ask = house.as(office.owner);
    const many = await record(
      ask,
      Array.from({ length: 46 }, () => entry()),
    );
    expect(many).toMatchObject({
      outcomes: null,
      userErrors: [{ code: 'INPUT_TOO_MANY', field: ['input', 'activities'] }],
    });
    expect(codesOf(await record(ask, []))).toEqual(['INPUT_TOO_FEW']);
    const decisions = Array.from({ length: 91 }, () => decide('x', 'VERIFY'));
    expect(codesOf(await verify(ask, decisions))).toEqual(['INPUT_TOO_MANY']);
    expect(codesOf(await verify(ask, []))).toEqual(['INPUT_TOO_FEW']);
  });

  it('of 90 decisions over people and months is one event for each of both, an outcome each', async () => {
    const owners = await Promise.all(Array.from({ length: 9 }, () => newOwner()));
    const all = await Promise.all(
      owners.map((owner) =>
        recorded(
          owner,
          Array.from({ length: 10 }, () => entry()),
        ),
      ),
    );
    const decisions = all
      .flat()
      .map(({ id }, at) => decide(id, at % 10 === 3 ? 'REJECT' : 'VERIFY', 'Tidak sesuai'));
    const { outcomes } = await byAppraiser(...decisions);
    expect(outcomes.map(({ activity }: { activity: { state: string } }) => activity.state)).toEqual(
      decisions.map(({ decision }) => (decision === 'VERIFY' ? 'VERIFIED' : 'REJECTED')),
    );
    for (const owner of owners) {
      expect(await eventsOf(owner)).toHaveLength(2);
      expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
        verifiedMinutes: 405,
        pending: 0,
      });
    }
    expect((await byAppraiser(...decisions)).outcomes).toEqual(outcomes);
    expect(await eventsOf(owners[0] as Someone)).toHaveLength(2);
  });
});

describe('an activity sent again', () => {
  it('with the same content answers the first, even when the day is full by now', async () => {
    const owner = await newOwner();
    const one = entry({ volume: 10 });
    const [first] = await recorded(owner, [one]);
    await recorded(owner, [entry({ volume: 4 })]);
    expect(await recorded(owner, [one])).toEqual([first]);
    const mixed = await recorded(owner, [one, entry({ bankCode: 'ADM-002', volume: 1 })]);
    expect(mixed[0]).toEqual(first);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(635);
  });

  it('with other content, or on another date, is refused', async () => {
    const owner = await newOwner();
    const one = entry();
    await recorded(owner, [one]);
    for (const other of [{ volume: 2 }, { date: '2026-11-12' }, { object: 'Lain' }, { date: '2026-10-30' }]) {
      const { outcomes } = await record(house.as(owner), [{ ...one, ...other }]);
      expect(outcomes[0]).toMatchObject({
        activity: null,
        userErrors: [{ code: 'IDEMPOTENCY_CONFLICT', field: ['input', 'activities', '0', 'id'] }],
      });
    }
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(45);
  });

  it('within one call is answered as the first of it, or refused with other content', async () => {
    const owner = await newOwner();
    const one = entry();
    const { outcomes } = await record(house.as(owner), [
      one,
      one,
      { ...one, volume: 2 },
      { ...one, id: one.id.toUpperCase() },
    ]);
    expect(outcomes[1].activity).toEqual(outcomes[0].activity);
    expect(codesOf(outcomes[2])).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(outcomes[3].activity).toEqual(outcomes[0].activity);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(45);
  });

  it('five times at once is recorded once', async () => {
    const owner = await newOwner();
    const one = entry();
    const answers = await Promise.all(Array.from({ length: 5 }, () => recorded(owner, [one])));
    expect(new Set(answers.map(([{ id }]) => id)).size).toBe(1);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(45);
  });

  it('under the id of somebody else’s is an activity of its own', async () => {
    const [one, other] = await Promise.all([newOwner(), newOwner()]);
    const same = entry();
    await recorded(one, [same]);
    await recorded(other, [{ ...same, volume: 2 }]);
    expect((await monthOf(house.as(other), other.employeeId)).recordedMinutes).toBe(90);
  });
});

describe('at the same moment', () => {
  it('ten recordings of one person all land, and none is counted twice', async () => {
    const owner = await newOwner();
    await Promise.all(Array.from({ length: 10 }, () => recorded(owner)));
    expect(await monthOf(house.as(owner), owner.employeeId)).toMatchObject({
      recordedMinutes: 450,
      pending: 10,
    });
    expect(await deskItem(owner)).toMatchObject({ count: 10 });
  });

  it('ten recordings of 90 minutes pass the day’s cap of 660 at most seven times', async () => {
    const owner = await newOwner();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => record(house.as(owner), [entry({ volume: 2 })])),
    );
    const codes = answers.flatMap(({ outcomes }) => codesOf(outcomes[0]));
    expect(codes).toEqual(['ACTIVITY_DAY_FULL', 'ACTIVITY_DAY_FULL', 'ACTIVITY_DAY_FULL']);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(630);
  });

  it('verifying and voiding one activity: one of them wins, the other is told', async () => {
    const owner = await newOwner();
    const [one] = await recorded(owner);
    const [verified, voided] = await Promise.all([
      byAppraiser(decide(one.id, 'VERIFY')),
      voidActivity(house.as(owner), one.id),
    ]);
    expect([...codesOf(verified.outcomes[0]), ...codesOf(voided)]).toEqual(['STATE_INVALID']);
    const { verifiedMinutes, recordedMinutes } = await monthOf(house.as(owner), owner.employeeId);
    expect(verifiedMinutes).toBe(recordedMinutes);
  });
});
