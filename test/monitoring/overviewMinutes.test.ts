/** People by their minutes in overviews: of a running month those so far apart, of one that is over what it came to. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { countThings } from '../../functions/monitoring/counting/actions/countThings.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import { numbersOfCard } from '../../functions/monitoring/counting/numbers.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { readCard } from '../../functions/platform/card.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { getItem } from '../../functions/platform/table.ts';
import { entry } from '../support/activities.ts';
import { decide, MONDAY, NOVEMBER, openActivityHouse, type Someone } from '../support/activityHouse.ts';
import { counted, expected } from '../support/counting.ts';
import { cardItem, makeUnit, unitItem } from '../support/largeOffice.ts';
import { jobOf, makeMonth, monthItem } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';

/** The night after November's verification is over. */
const CLOSING = '2026-12-14T17:30:00.000Z';

const { table, office, clock, house, newOwner, recorded, byAppraiser } = await openActivityHouse();
const { agencyId } = office.owner.unit;
const agency = { ...makeUnit('07/', agencyId, 'Badan Kepegawaian'), unitId: agencyId };
await bulkLoad(table, [unitItem(agency), agencyItem({ agencyId, name: agency.name })]);
beforeEach(() => clock.set(MONDAY));
afterAll(() => house.stop());

const cardKey = ({ employeeId }: Someone) => keys.card(employeeId, NOVEMBER, 1);
const asMonth = { month: NOVEMBER, from: '2026-11-01' as PlainDate, to: '2026-11-30' as PlainDate };
/** Somebody new whose November is verified. */
async function working() {
  const owner = await newOwner();
  const {
    minutes: _none,
    evaluation: _nothing,
    ...card
  } = cardItem(owner, office.appraiser.employeeId, NOVEMBER) as ReturnType<typeof cardItem> & {
    minutes: object;
    evaluation: object;
  };
  await bulkLoad(table, [monthItem(makeMonth(owner, asMonth)), card]);
  return owner;
}
const verified = async (owner: Someone) => {
  const [one] = await recorded(owner);
  await byAppraiser(decide((one as unknown as { id: string }).id, 'VERIFY'));
};
const close = async ({ employeeId }: Someone) => {
  clock.set(CLOSING);
  const job = jobOf(makePlatform(table, clock), 'closeMonth');
  return closeEmployeeMonth(job, { employeeId, period: NOVEMBER }, await loadCloseShared(job, NOVEMBER));
};

/** What the overview shows of minutes once the observer has heard of a card, the same as the table holds and after a rebuild. */
async function shown(owner: Someone): Promise<Record<string, number>> {
  const platform = makePlatform(table, clock);
  await countThings(jobOf(platform, 'observer'), [cardKey(owner)]);
  expect(await counted(table)).toEqual(await expected(table));
  const before = await read();
  expect((await rebuildOverviews(platform, NOVEMBER)).complete).toBe(true);
  expect(await read()).toEqual(before);
  return before;
}
async function read(): Promise<Record<string, number>> {
  const query = `query ($id: ID!) { unit(id: $id) { overview(period: "2026-M11") { numbers { name value } } } }`;
  const { data } = await house.as(office.bkpp)(query, { id: unitId(agency) });
  const numbers = data.unit.overview.numbers as { name: string; value: number }[];
  return Object.fromEntries(
    numbers.filter(({ name }) => name.startsWith('ACTIVITY_')).map(({ name, value }) => [name, value]),
  );
}
const minutesOn = async (owner: Someone) => {
  const item = await getItem(table, cardKey(owner));
  return Object.keys(item ? numbersOfCard(readCard(item)) : {}).filter((name) =>
    name.startsWith('ACTIVITY_'),
  );
};

describe('the people of a month by their minutes', () => {
  it('are under, near or over them only once the month is closed: until then they are told so far', async () => {
    const owner = await working();
    await verified(owner);
    expect(await shown(owner)).toEqual({ ACTIVITY_SO_FAR_UNDER: 1 });
    // The window for entering is over, and more can still be verified.
    clock.set('2026-12-10T02:00:00.000Z');
    expect(await shown(owner)).toEqual({ ACTIVITY_SO_FAR_UNDER: 1 });
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await shown(owner)).toEqual({
      ACTIVITY_UNDER: 1,
      ACTIVITY_GAPS: 1,
      ACTIVITY_DAYS_WITHOUT: expect.any(Number),
    });
  });

  it('are told of nobody for whom nothing is verified yet, and of everybody once it is closed', async () => {
    const owner = await working();
    await recorded(owner, [entry()]);
    expect(await minutesOn(owner)).toEqual([]);
    expect(await close(owner)).toEqual({ outcome: 'DONE' });
    expect(await minutesOn(owner)).toContain('ACTIVITY_UNDER');
  });

  it('who have reached them while the month runs are told so apart', async () => {
    const owner = await working();
    const item = await getItem(table, cardKey(owner));
    await bulkLoad(table, [
      {
        ...item,
        ...cardKey(owner),
        type: 'card',
        schemaVersion: 1,
        minutes: { verified: 6750, target: 6750 },
      },
    ]);
    expect(await minutesOn(owner)).toEqual(['ACTIVITY_SO_FAR_REACHED']);
  });

  it('count as closed where the minutes alone are, since nobody is there to rate; nothing waits on a card any more', async () => {
    const owner = await working();
    await recorded(owner, [entry(), entry({ object: 'Nota dinas' })]);
    // Their line is found to have been of nobody: the desk is cleared, and so is what the card tells of it.
    await bulkLoad(table, [await withoutAppraiser(owner)]);
    expect(await close(owner)).toEqual({ outcome: 'REFUSED', reason: 'NO_REVIEWER' });
    expect(await minutesOn(owner)).toContain('ACTIVITY_UNDER');
    const item = await getItem(table, cardKey(owner));
    expect(item && readCard(item).activities).toEqual({});
  });
});

describe('the targets of a month that is closed', () => {
  it('that came in time stay so, though nobody verified what became of them', async () => {
    const numbersWith = async (changes: Parameters<typeof makeMonth>[1]) => {
      const owner = await working();
      await bulkLoad(table, [monthItem(makeMonth(owner, { ...asMonth, ...changes }))]);
      expect(await close(owner)).toEqual({ outcome: 'DONE' });
      clock.set(MONDAY);
      const item = await getItem(table, cardKey(owner));
      return item ? numbersOfCard(readCard(item)) : {};
    };
    const isTold = { MONTHS: 1, MONTH_MISSED: 1 };
    const silent = { status: 'REALISED', verifiedAt: null, verifierId: office.appraiser.employeeId } as const;
    expect(await numbersWith(silent)).toMatchObject({ ...isTold, TARGET_IN_TIME: 1 });
    const targetSubmittedAt = '2026-11-20T02:00:00.000Z' as Instant;
    const late = { ...silent, lateTarget: true, targetSubmittedAt };
    expect(await numbersWith(late)).toMatchObject({ ...isTold, TARGET_LATE: 1 });
    const none = {
      status: 'GENERATED',
      targetSubmittedAt: null,
      realisedAt: null,
      verifiedAt: null,
    } as const;
    expect(await numbersWith(none)).not.toHaveProperty('TARGET_IN_TIME');
  });
});

async function withoutAppraiser({ employeeId }: Someone) {
  const line = await getItem(table, keys.line(employeeId, '2026-01-01' as PlainDate));
  if (!line) throw new Error('no line');
  const data = line.data as object;
  return { ...line, data: { ...data, appraiserId: null, superiorId: null } };
}
