import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, entry, monthOf, record, verify } from '../support/activities.ts';
import { decide, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { tapped } from '../support/table.ts';

/** Whose transactions fail, and how. */
let failing: { readonly of: Someone; readonly fault: Error; times: number } | null = null;
const { house, office, newOwner, recorded } = await openActivityHouse((plain) =>
  tapped(plain, (command, input) => {
    if (!command.startsWith('Transact') || !failing || failing.times === 0) return;
    if (!JSON.stringify(input).includes(failing.of.employeeId)) return;
    failing.times -= 1;
    throw failing.fault;
  }),
);
beforeEach(() => {
  failing = null;
});
afterAll(() => house.stop());

const busy = new TransactionCanceledException({
  message: 'busy',
  $metadata: {},
  CancellationReasons: [{ Code: 'TransactionConflict' }],
});

async function twoOwners() {
  const owners = [await newOwner(), await newOwner()] as const;
  const ids: string[] = [];
  for (const owner of owners) ids.push((await recorded(owner))[0].id);
  return { owners, decisions: ids.map((id) => decide(id, 'VERIFY')) };
}

describe('a database that is busy', () => {
  it('for a moment is waited for', async () => {
    const owner = await newOwner();
    failing = { of: owner, fault: busy, times: 3 };
    await recorded(owner);
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(45);
  });

  it('for one person to the end refuses theirs, and the others are verified', async () => {
    const { owners, decisions } = await twoOwners();
    failing = { of: owners[0], fault: busy, times: 100 };
    const first = await verify(house.as(office.appraiser), decisions);
    expect(first.outcomes.map(codesOf)).toEqual([['CONFLICT'], []]);
    failing = null;
    const again = await verify(house.as(office.appraiser), decisions);
    expect(again.outcomes.map(codesOf)).toEqual([[], []]);
    expect(again.outcomes[1].activity).toEqual(first.outcomes[1].activity);
  });
});

describe('a database that fails', () => {
  it('for one person is a fault of the call; what landed stands, and the call may be sent again', async () => {
    const { owners, decisions } = await twoOwners();
    failing = { of: owners[0], fault: new Error('outage'), times: 1 };
    await expect(verify(house.as(office.appraiser), decisions)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    expect((await monthOf(house.as(owners[1]), owners[1].employeeId)).verifiedMinutes).toBe(45);
    const again = await verify(house.as(office.appraiser), decisions);
    expect(again.outcomes.map(codesOf)).toEqual([[], []]);
  });

  it('after an activity was written, before the answer: sent again, it is the same activity', async () => {
    const owner = await newOwner();
    const one = entry();
    await record(house.as(owner), [one]);
    failing = { of: owner, fault: new Error('outage'), times: 1 };
    await expect(record(house.as(owner), [one])).rejects.toThrow('INTERNAL_SERVER_ERROR');
    const { outcomes } = await record(house.as(owner), [one]);
    expect(outcomes[0]).toMatchObject({ activity: { version: 1 }, userErrors: [] });
    expect((await monthOf(house.as(owner), owner.employeeId)).recordedMinutes).toBe(45);
  });
});
