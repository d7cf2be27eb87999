/** What a card of the month tells of activities that wait for their verifier, of which overviews count. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { numbersOfCard, waitsOfCard } from '../../functions/monitoring/counting/numbers.ts';
import { readCard } from '../../functions/platform/card.ts';
import { keys } from '../../functions/platform/keys.ts';
import { getItem } from '../../functions/platform/table.ts';
import { entry } from '../support/activities.ts';
import { decide, MONDAY, NOVEMBER, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { cardItem } from '../support/largeOffice.ts';

const { table, office, house, newOwner, recorded, byAppraiser } = await openActivityHouse();
afterAll(() => house.stop());

const cardOf = async ({ employeeId }: Someone, planNo = 1) => {
  const item = await getItem(table, keys.card(employeeId, NOVEMBER, planNo));
  if (!item) throw new Error('no card');
  return readCard(item);
};
/** Somebody new with the cards of so many plans in the month. */
async function withCards(plans = 1) {
  const owner = await newOwner();
  const card = cardItem(owner, office.appraiser.employeeId, NOVEMBER);
  const { minutes: _none, ...first } = card as typeof card & { minutes: object; who: object };
  const cards = Array.from({ length: plans }, (_, at) => ({
    ...first,
    ...keys.card(owner.employeeId, NOVEMBER, at + 1),
    who: { ...first.who, planNo: at + 1 },
  }));
  await bulkLoad(table, cards);
  return owner;
}
const waits = [{ name: 'WAITING_ACTIVITIES', holder: office.appraiser.employeeId, since: MONDAY }];

describe('activities that wait for their verifier', () => {
  it('are told by the month’s card from when they are handed in until the last is decided', async () => {
    const owner = await withCards();
    const [one, other] = await recorded(owner, [entry(), entry({ object: 'Nota dinas' })]);
    expect(waitsOfCard(await cardOf(owner))).toEqual(waits);
    expect(numbersOfCard(await cardOf(owner))).toMatchObject({ WAITING_ACTIVITIES: 1 });
    await byAppraiser(decide(one.id, 'VERIFY'));
    expect(waitsOfCard(await cardOf(owner))).toEqual(waits);
    await byAppraiser(decide(other.id, 'REJECT', 'Bukan tugas pegawai ini.'));
    expect(waitsOfCard(await cardOf(owner))).toEqual([]);
    expect(numbersOfCard(await cardOf(owner))).not.toHaveProperty('WAITING_ACTIVITIES');
  });

  it('are told, with the minutes, by the last of several plans’ cards alone', async () => {
    const owner = await withCards(2);
    const [one] = await recorded(owner, [entry(), entry({ object: 'Nota dinas' })]);
    await byAppraiser(decide(one.id, 'VERIFY'));
    const [first, last] = [await cardOf(owner, 1), await cardOf(owner, 2)];
    expect([waitsOfCard(first), waitsOfCard(last)]).toEqual([[], waits]);
    const counted = [first, last].map((card) => 'ACTIVITY_SO_FAR_UNDER' in numbersOfCard(card));
    expect(counted).toEqual([false, true]);
  });
});
