import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { removeItem } from '../support/achievementItems.ts';
import { codes, mergedSeats, openAchievementHouse, seatItem, sheet } from '../support/achievementHouse.ts';
import { content } from '../support/achievements.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { itemsOf, makeAppointment, makeEmployee } from '../support/office.ts';
import { OCTOBER } from '../support/months.ts';

const house = await openAchievementHouse();
const { units, people, act, drafted, recommended, set, now, onUnit, kept, as } = house;
afterAll(() => house.house.stop());
beforeEach(() => removeItem(house.table, units.agency.unitId, OCTOBER));

const DESK =
  '{ viewer { desk(step: ACHIEVEMENT_SETTING) { edges { node { id subject { id } employee { name } } } } } }';
const deskOf = async (name: keyof typeof people) =>
  (await as(name)(DESK)).data.viewer.desk.edges.map(
    ({ node }: { node: { subject: { id: string } | null } }) => node.subject?.id,
  );

describe('an achievement is drawn up, recommended, set and published', () => {
  it('by the manager, the assessment team, the leader above, and BKPP', async () => {
    expect((await drafted(units.agency, 'manager')).achievement).toMatchObject({
      status: 'DRAFT',
      content: { predicate: 'BAIK', source: 'MANUAL' },
      determination: null,
    });
    const recommendedOne = await act('assessor', 'recommendAchievement', {
      ...(await now()),
      ...sheet([people.assessor, people.second]),
    });
    expect(recommendedOne.achievement).toMatchObject({
      status: 'RECOMMENDED',
      recommendation: { total: 88.2, predicate: 'BAIK', members: [{ name: people.assessor.name }, {}] },
    });
    const { id } = await now();
    expect(await deskOf('secretary')).toEqual([id]);
    expect((await set()).achievement).toMatchObject({
      status: 'SET',
      determination: {
        number: 1,
        predicate: 'BAIK',
        recommended: 'BAIK',
        by: { name: people.secretary.name },
        office: { title: 'Sekretaris Daerah' },
      },
    });
    expect(await deskOf('secretary')).toEqual([]);
    const published = await act('secretary', 'publishAchievement', await now());
    expect(published.achievement).toMatchObject({ status: 'PUBLISHED' });
  });

  it('again by the team as long as it is not set, on the same desk', async () => {
    await recommended();
    const again = await act('second', 'recommendAchievement', {
      ...(await now()),
      ...sheet([people.second], { predicate: 'ISTIMEWA' }),
    });
    expect(again.achievement.recommendation).toMatchObject({ predicate: 'ISTIMEWA' });
    expect(await deskOf('secretary')).toHaveLength(1);
    await set('ISTIMEWA');
    expect(
      codes(await act('assessor', 'recommendAchievement', { ...(await now()), ...sheet([people.assessor]) })),
    ).toEqual([['STATE_INVALID', 'input.id']]);
  });

  it('by the leader without a recommendation, which is marked', async () => {
    await drafted();
    expect((await set()).achievement.determination).toMatchObject({ number: 1, recommended: null });
  });

  it('otherwise than recommended with a reason alone', async () => {
    await recommended();
    expect(codes(await set('KURANG'))).toEqual([['ACHIEVEMENT_REASON', 'input.reason']]);
    const other = await set('KURANG', 'secretary', { reason: 'Temuan pemeriksaan belum ditindaklanjuti.' });
    expect(other.achievement.determination).toMatchObject({ predicate: 'KURANG', recommended: 'BAIK' });
  });

  it('of a unit with nobody above by BKPP, on whose desk it lies', async () => {
    await recommended(units.city);
    const { data } = await as('bkpp')(
      '{ viewer { bkppDesk(step: ACHIEVEMENT_SETTING) { edges { node { subject { id } } } } } }',
    );
    const named = await now(units.city);
    expect(data.viewer.bkppDesk.edges).toEqual([{ node: { subject: { id: named.id } } }]);
    const done = await act('bkpp', 'setAchievement', { ...named, predicate: 'BAIK' });
    expect(done.achievement.determination).toMatchObject({ office: null, by: { name: people.bkpp.name } });
  });

  it('of the year with its two parts', async () => {
    const year = '2026-Y' as Period;
    house.clock.set('2026-12-31T02:00:00.000Z');
    const without = await drafted(units.agency, 'manager', year);
    expect(codes(without)).toEqual([
      ['INPUT_REQUIRED', 'input.content.agreementPart'],
      ['INPUT_REQUIRED', 'input.content.expectationPart'],
    ]);
    const parts = { agreementPart: 'Sembilan dari sepuluh sasaran tercapai.', expectationPart: 'Terpenuhi.' };
    expect(codes(await drafted(units.agency, 'manager', year, parts))).toEqual([]);
    house.clock.set('2026-11-16T02:00:00.000Z');
    expect(codes(await drafted(units.agency, 'manager', OCTOBER, parts))).toEqual([
      ['ACHIEVEMENT_PART_OF_YEAR', 'input.content.agreementPart'],
      ['ACHIEVEMENT_PART_OF_YEAR', 'input.content.expectationPart'],
    ]);
  });
});

describe('an achievement is corrected and passed over', () => {
  it('by BKPP with a new number that names what it supersedes', async () => {
    await recommended();
    await set();
    await act('bkpp', 'publishAchievement', await now());
    const why = { reason: 'Salah hitung capaian.', legalReference: 'Keputusan Wali Kota 12/2026' };
    const same = await act('bkpp', 'correctAchievement', { ...(await now()), predicate: 'BAIK', ...why });
    expect(codes(same)).toEqual([['ACHIEVEMENT_SAME', 'input.predicate']]);
    const done = await act('bkpp', 'correctAchievement', { ...(await now()), predicate: 'KURANG', ...why });
    expect(done.achievement).toMatchObject({
      status: 'PUBLISHED',
      determination: { number: 2, supersedes: 1, predicate: 'KURANG', ...why },
      determinations: [{ number: 1 }, { number: 2 }],
    });
    const byLeader = { ...(await now()), predicate: 'BAIK', ...why };
    expect(codes(await act('secretary', 'correctAchievement', byLeader))).toEqual([['NOT_ALLOWED', null]]);
  });

  it('and nothing is corrected before it is set, or passed over after', async () => {
    await drafted();
    const why = { reason: 'Tim belum dibentuk.', legalReference: 'SK 1/2026' };
    const early = await act('bkpp', 'correctAchievement', { ...(await now()), predicate: 'KURANG', ...why });
    expect(codes(early)).toEqual([['STATE_INVALID', 'input.id']]);
    await set();
    const late = await act('bkpp', 'overrideAchievement', { ...(await onUnit()), ...why });
    expect(codes(late)).toEqual([['STATE_INVALID', 'input.unitId']]);
  });
});

describe('nobody decides on the unit that they head', () => {
  it('though they are of BKPP, or of the team', async () => {
    await bulkLoad(house.table, [
      ...itemsOf.appointment(makeAppointment(people.head, 'BKPP')),
      ...itemsOf.appointment(makeAppointment(people.head, 'ASSESSOR')),
    ]);
    await drafted();
    const own = [['ACHIEVEMENT_OWN_UNIT', 'input.id']];
    const asAssessor = { ...(await now()), ...sheet([people.assessor]) };
    expect(codes(await act('head', 'recommendAchievement', asAssessor))).toEqual(own);
    const amongThem = { ...(await now()), ...sheet([people.assessor, people.head]) };
    expect(codes(await act('assessor', 'recommendAchievement', amongThem))).toEqual([
      ['ACHIEVEMENT_OWN_UNIT', 'input.members.1'],
    ]);
    expect(codes(await set('BAIK', 'head'))).toEqual(own);
    const why = { reason: 'Tim belum dibentuk.', legalReference: 'SK 1/2026' };
    expect(codes(await act('head', 'overrideAchievement', { ...(await onUnit()), ...why }))).toEqual([
      ['ACHIEVEMENT_OWN_UNIT', 'input.unitId'],
    ]);
    await set();
    const correction = { ...(await now()), predicate: 'ISTIMEWA', ...why };
    expect(codes(await act('head', 'correctAchievement', correction))).toEqual(own);
  });

  it('nor one who acts in its office while holding the one above', async () => {
    const acting = { role: 'PLT' as const, from: '2026-07-01' as PlainDate };
    await bulkLoad(house.table, [
      mergedSeats(seatItem(people.head), seatItem(people.secretary, people.head.position.positionId, acting)),
    ]);
    await drafted();
    expect(codes(await set('BAIK', 'secretary'))).not.toEqual([]);
    expect((await set('BAIK', 'mayor')).achievement).toMatchObject({ status: 'SET' });
    await bulkLoad(house.table, seatItem(people.head));
  });
});

describe('an achievement is refused', () => {
  it('to BKPP where there is a leader, whose office is named', async () => {
    await recommended();
    const refused = await set('BAIK', 'bkpp');
    expect(codes(refused)).toEqual([['ACHIEVEMENT_LEADER_SETS', 'input.id']]);
    expect(refused.userErrors[0].params).toEqual([{ name: 'office', value: 'Sekretaris Daerah' }]);
  });

  it('to everybody who is neither', async () => {
    await drafted();
    for (const name of ['chief', 'staff', 'manager', 'auditor', 'mayor', 'outsider'] as const)
      expect(codes(await set('BAIK', name))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await drafted(units.secretariat, 'manager'))).toEqual([['NOT_ALLOWED', null]]);
  });

  it('with weights that do not come to 100 %, or a member who is none or twice', async () => {
    await drafted();
    const hand = async (changes: object) =>
      codes(
        await act('assessor', 'recommendAchievement', {
          ...(await now()),
          ...sheet([people.assessor], changes),
        }),
      );
    const criteria = [{ name: 'Capaian', weight: 99.999, score: 90 }];
    expect(await hand({ criteria })).toEqual([['ACHIEVEMENT_WEIGHTS', 'input.criteria']]);
    expect(await hand({ members: [] })).toEqual([['INPUT_TOO_FEW', 'input.members']]);
    const member = ({ employeeId }: { employeeId: string }) => employeeNodeId(employeeId);
    expect(await hand({ members: [member(people.auditor)] })).toEqual([
      ['ACHIEVEMENT_NOT_ASSESSOR', 'input.members.0'],
    ]);
    expect(await hand({ members: [member(people.assessor), member(people.assessor)] })).toEqual([
      ['ACHIEVEMENT_MEMBER_TWICE', 'input.members.1'],
    ]);
  });

  it('of a unit that takes another one, of a quarter, and of a month to come or not yet over', async () => {
    const draft = async (unit: typeof units.agency, period: string) =>
      act('bkpp', 'draftAchievement', {
        unitId: unitNodeId(unit),
        period,
        expectedVersion: 0,
        content: content(),
      });
    const below = await draft(units.division, OCTOBER);
    expect(codes(below)).toEqual([['ACHIEVEMENT_OF_ANOTHER', 'input.unitId']]);
    expect(below.userErrors[0].params).toEqual([{ name: 'unit', value: 'Dinas Perhubungan' }]);
    expect(codes(await draft(units.agency, '2026-Q3'))).toEqual([['ACHIEVEMENT_PERIOD', 'input.period']]);
    expect(codes(await draft(units.agency, '2026-M12'))).toEqual([['ACHIEVEMENT_TOO_EARLY', 'input.period']]);
    await draft(units.agency, '2026-M11');
    const early = { ...(await now(units.agency, '2026-M11' as Period)), predicate: 'BAIK' };
    expect(codes(await act('secretary', 'setAchievement', early))).toEqual([
      ['ACHIEVEMENT_TOO_EARLY', 'input.id'],
    ]);
  });

  it('to the slower of two, who is shown how it stands', async () => {
    await drafted();
    const seen = await now();
    const both = await Promise.all([
      act('secretary', 'setAchievement', { ...seen, predicate: 'BAIK' }),
      act('secretary', 'setAchievement', { ...seen, predicate: 'KURANG' }),
    ]);
    expect(both.flatMap(codes).map(([code]) => code)).toEqual(['VERSION_BEHIND']);
    expect((await kept())?.data.determinations).toHaveLength(1);
  });
});

describe('whoever left office does not set it', () => {
  it('but the next above', async () => {
    const retired = makeEmployee('Mulyadi', {
      ...people.secretary,
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-11-01' as PlainDate,
      hrAsOf: '2026-11-15T17:00:00.000Z' as Instant,
    });
    await bulkLoad(house.table, itemsOf.employee(retired));
    await drafted();
    expect(codes(await set('BAIK', 'secretary'))).toEqual([['NOT_ALLOWED', null]]);
    expect((await set('BAIK', 'mayor')).achievement).toMatchObject({ status: 'SET' });
    await bulkLoad(house.table, itemsOf.employee(people.secretary));
  });
});
