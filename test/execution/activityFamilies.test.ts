/** What of the bank fits is decided by the office of the activity's own day, whenever it is entered. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { positionKind } from '../../functions/organisation/position/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codesOf, edit, entry, record } from '../support/activities.ts';
import { MONDAY, openActivityHouse } from '../support/activityHouse.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';
import { tapped } from '../support/table.ts';

let asked = 0;
const { table, office, clock, house, newOwner, recorded } = await openActivityHouse((plain) =>
  tapped(plain, () => {
    asked += 1;
  }),
);
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());
const day = (text: string) => text as PlainDate;

/** Somebody who was a nurse until the 12th, and has an office of another family from the 13th on. */
async function transferred() {
  const owner = makeEmployee('Ratna Dewi');
  const { unit, position } = owner;
  const former = {
    ...position,
    positionId: v7(),
    title: 'Perawat Ahli Pertama',
    family: 'KESEHATAN',
    code: null,
    unitId: unit.unitId,
    superiorPositionId: null,
    appraiserOverrideId: null,
    validFrom: day('2020-01-01'),
    validTo: null,
  };
  const lines = [
    { to: day('2026-11-12'), positionId: former.positionId },
    { from: day('2026-11-13'), positionId: position.positionId },
  ];
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    makeItem(positionKind, keys.position(former.positionId), former),
    ...lines.flatMap((line) => itemsOf.line(makeLine(owner, office.appraiser, office.superior, line))),
  ]);
  return owner;
}
const nursing = (date: string) => entry({ date, bankCode: 'KES-001' });

describe('after a transfer', () => {
  it('the days of the former office are entered by its family, and those of the new one by the new', async () => {
    const owner = await transferred();
    const { outcomes } = await record(house.as(owner), [nursing('2026-11-12'), nursing('2026-11-13')]);
    expect(outcomes.map(codesOf)).toEqual([[], ['BANK_ITEM_UNFIT']]);
    const [one] = await recorded(owner, [nursing('2026-11-11')], false);
    const { id: _id, date: _date, ...content } = nursing('2026-11-11');
    const anew = await edit(house.as(owner), { ...content, id: one.id, expectedVersion: 1, volume: 2 });
    expect(codesOf(anew)).toEqual([]);
  });

  it('costs one read more, and nobody else any', async () => {
    const [owner, other] = [await transferred(), await newOwner()];
    const requests = async (of: typeof owner, given: object) => {
      await recorded(of, [entry({ date: '2026-11-13' })]);
      asked = 0;
      await recorded(of, [given]);
      return asked;
    };
    const usual = await requests(other, entry({ date: '2026-11-12' }));
    expect(await requests(owner, entry({ date: '2026-11-13' }))).toBe(usual);
    expect(await requests(owner, nursing('2026-11-12'))).toBe(usual + 1);
  });
});
