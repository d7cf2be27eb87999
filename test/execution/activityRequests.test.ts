/** What it costs to record and verify: requests to DynamoDB and items written, whatever the number. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthKind } from '../../functions/execution/month/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { writeCard } from '../../functions/platform/card.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { entry, record, verify } from '../support/activities.ts';
import { decide, NOVEMBER, openActivityHouse } from '../support/activityHouse.ts';
import { makeMonth } from '../support/months.ts';
import { tapped } from '../support/table.ts';

interface Cost {
  readonly requests: number;
  readonly written: number;
  readonly checked: number;
}
let seen: { command: string; writes: object[] }[] = [];
const { table, house, office, newOwner } = await openActivityHouse((plain) =>
  tapped(plain, (command, input) => {
    const { TransactItems = [] } = input as { TransactItems?: object[] };
    seen.push({ command, writes: TransactItems });
  }),
);
afterAll(() => house.stop());

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  seen = [];
  await work();
  const writes = seen.flatMap((each) => each.writes);
  const checked = writes.filter((write) => 'ConditionCheck' in write).length;
  return { requests: seen.length, written: writes.length - checked, checked };
}

/** Somebody with a month and its card. */
async function worker() {
  const owner = await newOwner();
  const month = makeMonth(owner, {
    month: NOVEMBER,
    from: '2026-11-01' as PlainDate,
    to: '2026-11-30' as PlainDate,
  });
  const who = {
    employeeId: owner.employeeId,
    name: owner.name,
    positionTitle: owner.position.title,
    unitName: owner.unit.name,
    agencyId: owner.unit.agencyId,
    unitPath: owner.unit.path,
    appraiserId: office.appraiser.employeeId,
    period: NOVEMBER,
    planNo: 1,
  };
  const card = writeCard(who, { month: { status: month.status, late: false, lines: 4, filled: 4 } });
  const written = 'set' in card ? { ...card.set, ...card.attributes } : { PK: '', SK: '' };
  await bulkLoad(table, [makeItem(monthKind, keys.month(owner.employeeId, NOVEMBER, 1), month), written]);
  return owner;
}
const some = (count: number) => Array.from({ length: count }, () => entry({ bankCode: 'ADM-002' }));

describe('the cost of activities', () => {
  beforeAll(async () => {
    await record(house.as(office.owner), [entry()]);
  });

  it('one or 45 recorded are four reads, the verifier with their leave in one of them, and one transaction', async () => {
    const [one, many] = [await worker(), await worker()];
    const first = await costOf(() => record(house.as(one), some(1)));
    expect(first).toEqual({ requests: 5, written: 7, checked: 1 });
    const full = await costOf(() => record(house.as(many), some(45)));
    expect(full).toEqual({ requests: 5, written: 95, checked: 1 });
  });

  it('45 sent again are two reads more, and nothing is written', async () => {
    const owner = await worker();
    const entries = some(45);
    await record(house.as(owner), entries);
    await costOf(() => record(house.as(owner), entries));
    expect(
      seen.map(({ command }) => command).filter((command) => command.startsWith('Transact')),
    ).toHaveLength(1);
    expect(seen).toHaveLength(7);
  });

  it('90 decisions on one person’s month are six reads, the appraiser’s own record and leave among them, one transaction, and who decided', async () => {
    const owner = await worker();
    const halves = [some(45), some(45)].map((half, at) =>
      half.map((each) => ({ ...each, date: `2026-11-1${at + 2}` })),
    );
    const ids: string[] = [];
    for (const half of halves) {
      const { outcomes } = await record(house.as(owner), half);
      for (const { activity } of outcomes) ids.push(activity.id);
    }
    const ask = house.as(office.appraiser);
    const cost = await costOf(() =>
      verify(
        ask,
        ids.map((id) => decide(id, 'VERIFY')),
      ),
    );
    expect(cost).toEqual({ requests: 8, written: 94, checked: 1 });
  });

  it('of 90 longest reasons fits into the event', async () => {
    const owner = await worker();
    const ids: string[] = [];
    for (const date of ['2026-11-12', '2026-11-13']) {
      const { outcomes } = await record(
        house.as(owner),
        some(45).map((each) => ({ ...each, date })),
      );
      for (const { activity } of outcomes) ids.push(activity.id);
    }
    const { outcomes } = await verify(
      house.as(office.appraiser),
      ids.map((id) => decide(id, 'REJECT', '㋿'.repeat(500))),
    );
    expect(
      outcomes.filter(({ activity }: { activity: { state: string } }) => activity?.state === 'REJECTED'),
    ).toHaveLength(90);
  });

  it('leaves chains of events that vouch for every month and activity', async () => {
    const { broken, verified } = await verifyAudit(table);
    expect(broken).toEqual([]);
    expect(verified).toBeGreaterThan(0);
  });
});
