/** Whoever headed a unit on a day of a month decides nothing about that month, and a unit that ended has its last. */
import { describe, expect, it } from 'vitest';
import {
  closeEmployeeMonth,
  loadCloseShared,
} from '../../functions/evaluation/evaluation/actions/closeEmployeeMonth.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codes, mergedSeats, openAchievementHouse, seatItem } from '../support/achievementHouse.ts';
import { unitItems } from '../support/agreements.ts';
import { jobOf, makeMinutes, makeMonth, minutesItem, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makeLine, makePlatform } from '../support/office.ts';

type House = Awaited<ReturnType<typeof openAchievementHouse>>;
const day = (text: string) => text as PlainDate;
const WHY = { reason: 'Salah hitung capaian.', legalReference: 'Keputusan Wali Kota 12/2026' };

/** Closes somebody's October, which a plan of theirs ended within; the id of their evaluation. */
async function closedUntil({ table, clock }: House, person: Employee, to: PlainDate) {
  await bulkLoad(table, [monthItem(makeMonth(person, { to })), minutesItem(makeMinutes(person))]);
  const job = jobOf(makePlatform(table, clock), 'closeMonth');
  const whose = { employeeId: person.employeeId, period: OCTOBER };
  await closeEmployeeMonth(job, whose, await loadCloseShared(job, OCTOBER));
  return evaluationId({ ...whose, planNo: 1 });
}

/** Somebody headed the agency until 15 October, and its head has since. */
const headedUntil = async ({ table, people, units }: House, person: Employee) => {
  const { positionId } = people.head.position;
  const { unitId, path: unitPath } = units.agency;
  const held = { positionId, unitId, unitPath, agencyId: unitId, to: day('2026-10-15') };
  await bulkLoad(table, [
    mergedSeats(
      seatItem(person, positionId, { to: held.to }),
      seatItem(people.head, positionId, { from: day('2026-10-16') }),
    ),
    ...itemsOf.line(makeLine(person, people.secretary, people.mayor, held)),
  ]);
};

describe('whoever headed a unit until the 15th', () => {
  it('cannot correct the achievement that their rating follows, though they are of BKPP since', async () => {
    const house = await openAchievementHouse();
    await headedUntil(house, house.people.bkpp);
    await house.recommended();
    expect(codes(await house.set())).toEqual([]);
    const id = await closedUntil(house, house.people.bkpp, day('2026-10-15'));
    expect((await house.evaluation('secretary', id)).ratingBasis.leaderResult).toBe('SESUAI_EKSPEKTASI');
    const correction = { ...(await house.now()), predicate: 'ISTIMEWA', ...WHY };
    expect(codes(await house.act('bkpp', 'correctAchievement', correction))).toEqual([
      ['ACHIEVEMENT_OWN_UNIT', 'input.id'],
    ]);
    await house.house.stop();
  });

  it('cannot set it, though they lead above since: it is set by the next above', async () => {
    const house = await openAchievementHouse();
    await headedUntil(house, house.people.secretary);
    await house.recommended();
    expect(codes(await house.set('ISTIMEWA', 'secretary', { reason: 'Melampaui target.' }))).toEqual([
      ['NOT_ALLOWED', null],
    ]);
    expect(codes(await house.set('BAIK', 'mayor'))).toEqual([]);
    await house.house.stop();
  });
});

describe('a unit that ended within a month', () => {
  it('has an achievement of it, drawn up and set, by which its people are rated', async () => {
    const house = await openAchievementHouse();
    const { table, people, units } = house;
    await bulkLoad(table, unitItems({ ...units.agency, validTo: day('2026-10-20') }));
    const id = await closedUntil(house, people.staff, day('2026-10-15'));
    expect(codes(await house.rate('chief', id, 1))).toEqual([['EVALUATION_ORG_ACHIEVEMENT', 'input.id']]);
    expect(codes(await house.recommended())).toEqual([]);
    expect(codes(await house.set())).toEqual([]);
    expect(codes(await house.rate('chief', id, 1))).toEqual([]);
    await house.house.stop();
  });

  it('may be passed over by BKPP, and has none of the month after', async () => {
    const house = await openAchievementHouse();
    const { table, units } = house;
    await bulkLoad(table, unitItems({ ...units.agency, validTo: day('2026-10-20') }));
    const over = { ...(await house.onUnit()), ...WHY };
    expect(codes(await house.act('bkpp', 'overrideAchievement', over))).toEqual([]);
    expect(codes(await house.drafted(units.agency, 'bkpp', '2026-M11' as typeof OCTOBER))).toEqual([
      ['ACHIEVEMENT_UNIT_ENDED', 'input.unitId'],
    ]);
    await house.house.stop();
  });

  it('or that lost its mark once the month was closed has one still, since evaluations name it', async () => {
    const house = await openAchievementHouse();
    const { table, people, units } = house;
    const id = await closedUntil(house, people.staff, day('2026-10-31'));
    await bulkLoad(table, unitItems({ ...units.agency, isPerformanceUnit: false }));
    expect(codes(await house.recommended())).toEqual([]);
    expect(codes(await house.set())).toEqual([]);
    expect(codes(await house.rate('chief', id, 1))).toEqual([]);
    await house.house.stop();
  });
});
