/** Every route to an organisation's achievement by everybody who heads it: nobody decides on their own unit (I11). */
import { afterAll, describe, expect, it } from 'vitest';
import type { Status } from '../../functions/evaluation/achievement/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { codes, mergedSeats, openAchievementHouse, seatItem, sheet } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { itemsOf, makeAppointment } from '../support/office.ts';

const house = await openAchievementHouse();
const { units, people, act, kept, now, onUnit, table } = house;
afterAll(() => house.house.stop());

type Name = keyof typeof people;
const WHY = { reason: 'Salah hitung capaian.', legalReference: 'Keputusan Wali Kota 12/2026' };
/** Each of a month of its own, since what is laid anew would have a history of before. */
const routes = {
  recommendAchievement: {
    period: '2026-M07' as Period,
    status: 'DRAFT' as Status,
    right: 'assessor' as Name,
    input: async (period: Period) => ({
      ...(await now(units.agency, period)),
      ...sheet([people.assessor, people.second]),
    }),
  },
  setAchievement: {
    period: '2026-M08' as Period,
    status: 'RECOMMENDED' as Status,
    right: 'secretary' as Name,
    input: async (period: Period) => ({ ...(await now(units.agency, period)), predicate: 'BAIK' }),
  },
  correctAchievement: {
    period: '2026-M09' as Period,
    status: 'SET' as Status,
    right: 'bkpp' as Name,
    input: async (period: Period) => ({ ...(await now(units.agency, period)), predicate: 'KURANG', ...WHY }),
  },
  overrideAchievement: {
    period: '2026-M10' as Period,
    status: 'DRAFT' as Status,
    right: 'bkpp' as Name,
    input: async (period: Period) => ({ ...(await onUnit(units.agency, period)), ...WHY }),
  },
};
/** One of a month in a state. */
const laidIn = (status: Status, period: Period) => {
  const whole = makeAchievement(units.agency.unitId, { status, period });
  const stands = status === 'SET' ? whole : { ...whole, determinations: [] };
  return bulkLoad(table, [achievementItem(stands)]);
};

/** Who heads the agency, each of BKPP and of the assessors too: its head, and whoever acts there. */
const headed: Record<string, Name> = {
  'its head': 'head',
  'Plt of its head': 'chief',
  'Plh of its head': 'staff',
  'Plt of its head, and the leader above': 'secretary',
  'head until the 15th': 'manager',
};
const acting: Partial<Record<Name, 'PLT' | 'PLH'>> = { chief: 'PLT', staff: 'PLH', secretary: 'PLT' };
const seats = (name: Name, period: Period) => {
  const role = acting[name];
  const from = '2026-07-01' as PlainDate;
  const office = people.head.position.positionId;
  const held = seatItem(people.head);
  if (name === 'manager') {
    const until = seatItem(people.manager, office, { to: `${period.replace('M', '')}-15` as PlainDate });
    return mergedSeats(
      until,
      seatItem(people.head, office, { from: `${period.replace('M', '')}-16` as PlainDate }),
    );
  }
  return role ? mergedSeats(held, seatItem(people[name], office, { role, from })) : mergedSeats(held);
};

describe('a route to an achievement', () => {
  it.each(Object.entries(routes))(
    '%s is taken by whoever it is for',
    async (mutation, { status, right, period, input }) => {
      await laidIn(status, period);
      expect(codes(await act(right, mutation, await input(period)))).toEqual([]);
    },
  );

  const all = Object.entries(routes).flatMap(([mutation, route]) =>
    Object.entries(headed).map(([how, name]) => [mutation, how, route, name] as const),
  );
  it.each(all)('%s is not taken by %s', async (mutation, _how, { status, period, input }, name) => {
    await laidIn(status, period);
    await bulkLoad(table, [
      seats(name, period),
      ...itemsOf.appointment(makeAppointment(people[name], 'BKPP')),
      ...itemsOf.appointment(makeAppointment(people[name], 'ASSESSOR')),
    ]);
    const before = await kept(units.agency, period);
    expect(codes(await act(name, mutation, await input(period))).map(([code]) => code)).toEqual([
      'ACHIEVEMENT_OWN_UNIT',
    ]);
    expect(await kept(units.agency, period)).toEqual(before);
  });
});
