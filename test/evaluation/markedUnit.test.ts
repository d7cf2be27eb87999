/** BKPP says from which month on a unit below an agency has an achievement of its own, and when no more. */
import { afterAll, describe, expect, it } from 'vitest';
import { parseEvaluationId, evaluationOf } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { performanceUnitOf, unitsOnce } from '../../functions/organisation/unit/performance.ts';
import { isPerformanceOn, markUnit } from '../../functions/organisation/unit/rules.ts';
import { unitId as unitNodeId } from '../../functions/organisation/unit/store.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';
import { itemsOf, makeAppointment } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';

const house = await openAchievementHouse();
const { units, people, as, table, closed } = house;
afterAll(() => house.house.stop());

type Name = keyof typeof people;
const NOVEMBER = '2026-M11' as Period;
const mark = async (by: Name, changes: object = {}) => {
  const document = `mutation M($input: MarkPerformanceUnitInput!) { markPerformanceUnit(input: $input) {
    unit { isPerformanceUnit } userErrors { code field } } }`;
  const unitId = unitNodeId(units.division);
  const input = { unitId, isPerformanceUnit: true, from: NOVEMBER, letterNo: '061/1/2026', ...changes };
  return (await as(by)(document, { input })).data.markPerformanceUnit;
};
const counts = (date: string) =>
  performanceUnitOf(unitsOnce(table), units.division.unitId, date as PlainDate);
const listed = async (period: string) => {
  const query = `query Q($p: Period!) { achievements(period: $p, first: 50) { edges { node { name } } } }`;
  const answer = await as('bkpp')(query, { p: period });
  return answer.data.achievements.edges.map((edge: { node: { name: string } }) => edge.node.name);
};

describe('a unit below an agency', () => {
  it('is marked by BKPP alone, from this month on at the earliest', async () => {
    for (const by of ['manager', 'head', 'auditor', 'staff'] as const)
      expect(codes(await mark(by))).not.toEqual([]);
    expect(codes(await mark('bkpp', { from: '2026-M10' }))).toEqual([['INPUT_OUT_OF_RANGE', 'input.from']]);
    expect(codes(await mark('bkpp', { from: '2026-Y' }))).toEqual([['INPUT_INVALID', 'input.from']]);
    expect(await counts('2026-11-30')).toBe(units.agency.unitId);
  });

  it('has an achievement of its own from that month on; evaluations opened before keep what they name', async () => {
    const id = await closed(people.staff);
    expect(await mark('bkpp')).toEqual({ unit: { isPerformanceUnit: true }, userErrors: [] });
    expect(await counts('2026-10-31')).toBe(units.agency.unitId);
    expect(await counts('2026-11-01')).toBe(units.division.unitId);
    const ref = parseEvaluationId(id);
    const opened = ref && (await evaluationOf(table, ref));
    expect(opened?.data.achievementUnitId).toBe(units.agency.unitId);
    expect(codes(await house.drafted(units.division))).toEqual([['ACHIEVEMENT_OF_ANOTHER', 'input.unitId']]);
    expect(codes(await house.drafted(units.division, 'bkpp', NOVEMBER))).toEqual([]);
    expect(await listed('2026-M10')).not.toContain('Bidang Angkutan');
    expect(await listed('2026-M11')).toContain('Bidang Angkutan');
  });

  it('loses the mark from a month on, and keeps the months before; the same again changes nothing', async () => {
    const away = { isPerformanceUnit: false, from: '2026-M12' };
    expect(await mark('bkpp', away)).toEqual({ unit: { isPerformanceUnit: true }, userErrors: [] });
    expect(await counts('2026-11-30')).toBe(units.division.unitId);
    expect(await counts('2026-12-01')).toBe(units.agency.unitId);
    const marked = async () => (await eventsIn(table)).filter(({ type }) => type === 'unitMarked').length;
    const before = await marked();
    expect(before).toBe(2);
    expect(codes(await mark('bkpp', away))).toEqual([]);
    expect(await marked()).toBe(before);
    expect(await listed('2026-M12')).not.toContain('Bidang Angkutan');
  });
});

describe('whoever heads a unit', () => {
  it('neither marks it nor takes its mark away, though they are of BKPP: their own rating follows it', async () => {
    const own = [['ACHIEVEMENT_OWN_UNIT', 'input.unitId']];
    for (const name of ['head', 'chief'] as const)
      await bulkLoad(table, itemsOf.appointment(makeAppointment(people[name], 'BKPP')));
    const away = { unitId: unitNodeId(units.agency), isPerformanceUnit: false, from: '2026-M12' };
    expect(codes(await mark('head', away))).toEqual(own);
    expect(codes(await mark('chief'))).toEqual(own);
    expect(codes(await mark('chief', away))).toEqual([]);
  });
});

describe('the topmost unit', () => {
  it('is among those whose achievement is missing without a mark, too: it counts where none is marked', async () => {
    const away = { unitId: unitNodeId(units.city), isPerformanceUnit: false, from: NOVEMBER };
    expect(codes(await mark('bkpp', away))).toEqual([]);
    expect(await counts('2026-12-31')).toBe(units.city.unitId);
    expect(await listed('2026-M12')).toContain('Pemerintah Kota');
  });
});

describe('the marks of a unit', () => {
  it('hold each from its day on, and what was to follow a new one no longer does', () => {
    const of = (from: string, isPerformanceUnit: boolean) =>
      ({ from: from as PlainDate, isPerformanceUnit, letterNo: '061/1/2026' }) as const;
    const twice = markUnit(markUnit(units.division, of('2026-06-01', true)), of('2026-09-01', false));
    const on = (unit: typeof twice, ...dates: string[]) =>
      dates.map((date) => isPerformanceOn(unit, date as PlainDate));
    expect(on(twice, '2019-01-01', '2026-05-31', '2026-06-01', '2026-09-01')).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(on(markUnit(twice, of('2026-03-01', true)), '2026-02-28', '2026-12-01')).toEqual([false, true]);
  });
});
