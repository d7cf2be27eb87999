/** Overviews over HTTP: what they show, the lists behind, who sees them, and how many requests a large city costs. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import { numbersOfCard } from '../../functions/monitoring/counting/numbers.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { readCard } from '../../functions/platform/card.ts';
import type { Period } from '../../functions/platform/period.ts';
import { cityRows } from '../support/cityRows.ts';
import { cardOf, dice, OCTOBER, YEAR } from '../support/counting.ts';
import { openHouse } from '../support/house.ts';
import { makeUnit, unitItem } from '../support/largeOffice.ts';
import { itemsOf, makeAppointment, makeEmployee, makeOffice, makePlatform } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const plain = await makeTable();
const sent: string[] = [];
const table = tapped(plain, (command) => void sent.push(command));
const office = await makeOffice(table);
const { bkpp, owner, appraiser, auditor, assessor } = office;
const { agencyId } = owner.unit;
const agency = { ...makeUnit('07/', agencyId, 'Badan Kepegawaian'), unitId: agencyId };
const units = [makeUnit('07/02/', agencyId, 'Bidang'), makeUnit('07/02/01/', agencyId, 'Subbidang')];
const [bidang] = units as [(typeof units)[0]];
const big = { ...makeUnit('0701/', '11111111-1111-4111-8111-111111111111', 'Dinas Pendidikan') };
const school = { ...big, ...makeUnit('0701/1/', big.agencyId, 'Sekolah wilayah satu') };
const manager = makeEmployee('Sri Wahyuni');

const roll = dice(3);
const people = Array.from({ length: 40 }, (_, no) =>
  makeEmployee(`Pegawai ${String(no).padStart(2, '0')}`, {
    unit: { ...owner.unit, path: units[no % 2]?.path ?? '', name: 'Bidang' },
  }),
);
const holders = [appraiser.employeeId, bkpp.employeeId];
const cards = people.flatMap((one) => [
  cardOf(one, OCTOBER, roll, holders),
  cardOf(one, YEAR, roll, holders),
]);
await bulkLoad(table, [
  ...[agency, ...units, school].map(unitItem),
  ...[manager, ...people].flatMap((one) => itemsOf.employee(one)),
  ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', '07/02/')),
  agencyItem({ agencyId, name: agency.name }),
  ...cards,
]);
for (const bucket of [OCTOBER, YEAR, 'ALWAYS'] as const) await rebuildOverviews(makePlatform(table), bucket);
// All other agencies of a city of 13,000 people, one of them with 600 units: what was counted of them.
const city = cityRows(13_000, big.agencyId, [OCTOBER, YEAR], 1);
/** The same of another month, of the agencies and the city. */
const alike = (month: string, partition: string) =>
  city
    .filter(({ PK, SK }) => PK === partition && SK.includes(OCTOBER))
    .map((row) => ({ ...row, SK: row.SK.replace(`${OCTOBER}#000001`, `${month}#000000`) }));
/** A whole year of it, in which all wait for months of late, and what waited before was worked off. */
const otherMonths = Array.from({ length: 12 }, (_, no) => `2026-M${String(no + 1).padStart(2, '0')}`).filter(
  (month) => month !== OCTOBER,
);
await bulkLoad(table, [
  ...city,
  ...otherMonths.flatMap((month) => alike(month, 'COUNTS#2026#CITY')),
  ...alike('2026-M09', 'WAITS#2026'),
]);
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

const PAGE = 'pageInfo { hasNextPage endCursor }';
const NUMBERS = 'numbers { name value }';
const FRESH = 'freshness { newest oldest observedUntil secondsBehind rebuiltAt }';
const AGES = 'ages { kind count upTo3 upTo7 upTo14 longer oldestOn }';
const ALL = `period ${NUMBERS} waiting { kind count upTo3 upTo7 upTo14 longer oldestOn }
  superiors(first: 25) { edges { node { name } oldestOn ${AGES} } ${PAGE} }
  distribution { organisation open counts { predicate count } guide { kind } }
  ranking { rank perMille agency { name } } findings { code open waived openOfYear }
  trend { period code opened closed } ${FRESH}`;
type Named = { name: string; value: number };

const ofUnit = async (unit: { unitId: string }, what: string, by = bkpp, period: Period = OCTOBER) => {
  const query = `query O($id: ID!, $period: Period!) { unit(id: $id) { overview(period: $period) { ${what} } } }`;
  const answer = await house.as(by)(query, { id: unitId(unit), period });
  expect(answer.errors).toBeUndefined();
  return answer.data.unit.overview;
};
const ofCity = async (what: string, by = bkpp, period: Period = OCTOBER) => {
  const query = `query O($period: Period!) { cityOverview(period: $period) { ${what} } }`;
  const answer = await house.as(by)(query, { period });
  expect(answer.errors).toBeUndefined();
  return answer.data.cityOverview;
};
/** What the cards of a period under a path come to. */
function sumOf(period: Period, path = ''): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const card of cards.map(readCard)) {
    if (card.who.period !== period || !card.who.unitPath.startsWith(path)) continue;
    for (const [name, count] of Object.entries(numbersOfCard(card)))
      sums[name] = (sums[name] ?? 0) + (count ?? 0);
  }
  return sums;
}

describe('an overview', () => {
  it('of a month shows its numbers and those of the year’s plans, of a unit with those below it', async () => {
    for (const unit of [agency, ...units]) {
      const { numbers } = await ofUnit(unit, NUMBERS);
      const plans = Object.entries(sumOf(YEAR, unit.path)).filter(([name]) => /PLAN|LINT/.test(name));
      expect(Object.fromEntries(numbers.map(({ name, value }: Named) => [name, value]))).toEqual({
        ...sumOf(OCTOBER, unit.path),
        ...Object.fromEntries(plans),
      });
    }
  });

  it('opens behind each number the list of whatever counts for it', async () => {
    for (const period of [OCTOBER, YEAR]) {
      const { numbers } = await ofUnit(bidang, NUMBERS, bkpp, period);
      expect(numbers.length).toBeGreaterThan(10);
      for (const { name, value } of numbers as Named[]) {
        const what = `number(name: ${name}) { value cards(first: 100) { edges { node { id } } } }`;
        const { number } = await ofUnit(bidang, what, bkpp, period);
        expect(number.value).toBe(value);
        const listed = number.cards.edges.length;
        if (name === 'ACTIVITY_DAYS_WITHOUT') expect(listed).toBeLessThanOrEqual(value);
        else expect([name, listed]).toEqual([name, value]);
      }
    }
  });

  it('says how many plans meet every rule of the lint, and which rules most do not, with their lists', async () => {
    const what = `lint { plans faultless unfit perMille violations { rule plans number { name value
      cards(first: 100) { edges { node { id } } } } } }`;
    for (const lint of [(await ofUnit(agency, what)).lint, (await ofUnit(agency, what, bkpp, YEAR)).lint]) {
      const { PLAN_LINTED = 0, PLAN_FAULTLESS = 0, PLAN_UNFIT = 0, ...sums } = sumOf(YEAR);
      expect(lint).toMatchObject({ plans: PLAN_LINTED, faultless: PLAN_FAULTLESS, unfit: PLAN_UNFIT });
      expect([PLAN_FAULTLESS > 0, lint.perMille]).toEqual([
        true,
        Math.round((PLAN_FAULTLESS * 1000) / PLAN_LINTED),
      ]);
      const plans = lint.violations.map((one: { plans: number }) => one.plans);
      expect(plans).toEqual(plans.toSorted((one: number, two: number) => two - one));
      const failed = Object.keys(sums).filter((name) => name.startsWith('LINT_'));
      expect([lint.violations.length, failed.length > 1]).toEqual([failed.length, true]);
      for (const { rule, plans: count, number } of lint.violations) {
        expect([number.name, number.value, number.cards.edges.length]).toEqual([
          `LINT_${rule}`,
          count,
          count,
        ]);
        expect(sums[`LINT_${rule}`]).toBe(count);
      }
    }
  });

  it('ranks agencies by the share of plans that meet every rule', async () => {
    const { ranking } = await ofCity('ranking(by: PLANS_FAULTLESS) { count of perMille agency { name } }');
    const own = ranking.find(({ agency: one }: { agency: { name: string } }) => one.name === agency.name);
    const { PLAN_LINTED: of = 0, PLAN_FAULTLESS: count = 0 } = sumOf(YEAR);
    expect(own).toMatchObject({ count, of, perMille: Math.round((count * 1000) / of) });
  });

  it('pages the list behind a number, forwards and backwards, and refuses the cursor of another', async () => {
    const ids: string[] = [];
    let after = '';
    const page = (args: string, name = 'MONTHS') =>
      ofUnit(agency, `number(name: ${name}) { value cards(${args}) { edges { node { id } } ${PAGE} } }`);
    do {
      const { number } = await page(`first: 7${after && `, after: "${after}"`}`);
      ids.push(...number.cards.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = number.cards.pageInfo.hasNextPage ? number.cards.pageInfo.endCursor : '';
      if (!after) expect(ids).toHaveLength(number.value);
    } while (after);
    expect(new Set(ids).size).toBe(ids.length);
    const { number } = await page('last: 5');
    const other = await house.as(bkpp)(
      `query ($id: ID!, $after: String) { unit(id: $id) { overview(period: "2026-M10") { number(name: EVALUATIONS) {
        cards(after: $after) { edges { cursor } } } } } }`,
      { id: unitId(agency), after: number.cards.pageInfo.endCursor },
    );
    expect(other.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    expect(number.cards.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids.slice(-5));
  });

  it('of the city adds up its agencies, lists across them, and ranks them', async () => {
    const { numbers, ranking } = await ofCity(
      `${NUMBERS} ranking(by: TARGETS_IN_TIME) { rank perMille count of agency { name } }`,
    );
    const months = numbers.find(({ name }: Named) => name === 'MONTHS').value;
    expect(months).toBeGreaterThan(10_000);
    // The city's own row holds what was counted of the large city alone (cityRows), each agency's its own.
    const others = ranking.filter(
      ({ agency: { name } }: { agency: { name: string } }) => name !== agency.name,
    );
    expect(others.reduce((sum: number, one: { of: number }) => sum + one.of, 0)).toBe(months);
    expect(ranking).toHaveLength(50);
    const shares = ranking.map(({ perMille }: { perMille: number }) => perMille);
    expect(shares).toEqual(shares.toSorted((a: number, b: number) => b - a));
    const [first] = ranking;
    expect(first.rank).toBe(1);
    expect(first.perMille).toBe(Math.round((first.count * 1000) / first.of));
  });

  it('says how long what waits before a superior does, and opens it', async () => {
    const { waiting, superiors } = await ofUnit(
      agency,
      `waiting { kind count upTo3 upTo7 upTo14 longer } superiors(first: 10) { edges { node { name } oldestOn ages { kind count } cards(first: 100) { edges { node { id } } } } }`,
    );
    const sums = sumOf(OCTOBER);
    for (const { kind, count, upTo3, upTo7, upTo14, longer } of waiting) {
      expect([kind, count]).toEqual([kind, sums[kind]]);
      expect(upTo3 + upTo7 + upTo14 + longer).toBe(count);
    }
    expect(superiors.edges).toHaveLength(2);
    for (const { ages, cards: listed } of superiors.edges) {
      const all = ages.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(listed.edges.length).toBeGreaterThan(0);
      // Of one card a realisation and an evaluation may both wait.
      expect(listed.edges.length).toBeLessThanOrEqual(all);
    }
  });

  it('is refused for a period that is neither a month nor a year', async () => {
    const answer = await house.as(bkpp)(`{ cityOverview(period: "2026-Q4") { period } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('INPUT_INVALID');
  });
});

describe('who sees overviews', () => {
  it('numbers of a unit: whoever answers for it or stands above; lists: whoever lists its people', async () => {
    const what = 'number(name: MONTHS) { value cards(first: 1) { edges { node { id } } } }';
    const seen = async (by: typeof owner, unit = bidang) => {
      const overview = await ofUnit(unit, what, by);
      return overview && [overview.number.value > 0, overview.number.cards !== null];
    };
    expect(await seen(bkpp)).toEqual([true, true]);
    expect(await seen(auditor)).toEqual([true, true]);
    expect(await seen(assessor)).toEqual([true, true]);
    expect(await seen(manager)).toEqual([true, true]);
    expect(await seen(manager, agency)).toBeNull();
    expect(await seen(owner)).toBeNull();
    expect(await seen(appraiser)).toBeNull();
  });

  it('which plans the lint faults: whoever lists findings, so no assessor', async () => {
    const what = 'number(name: PLAN_LINTED) { value cards(first: 1) { edges { node { id } } } }';
    const lists = async (by: typeof owner) => (await ofUnit(bidang, what, by)).number.cards !== null;
    expect([await lists(bkpp), await lists(auditor), await lists(manager)]).toEqual([true, true, true]);
    expect(await lists(assessor)).toBe(false);
  });

  it('the city’s: BKPP and the auditor', async () => {
    expect(await ofCity('period', bkpp)).toEqual({ period: OCTOBER });
    expect(await ofCity('period', auditor)).toEqual({ period: OCTOBER });
    for (const by of [manager, assessor, owner]) expect(await ofCity('period', by)).toBeNull();
  });
});

describe('a city of 13,000 people', () => {
  const costs = async (read: () => Promise<unknown>): Promise<number> => {
    sent.length = 0;
    await read();
    return sent.length;
  };

  it('answers with 10 requests at most, all of it asked for at once', async () => {
    expect(await costs(() => ofCity(ALL))).toBeLessThanOrEqual(10);
    expect(await costs(() => ofUnit(school, ALL))).toBeLessThanOrEqual(10);
    expect(await costs(() => ofUnit(agency, ALL))).toBeLessThanOrEqual(10);
    expect(await costs(() => ofCity(ALL, bkpp, YEAR))).toBeLessThanOrEqual(10);
    expect(await costs(() => ofUnit(school, ALL, bkpp, YEAR))).toBeLessThanOrEqual(10);
    expect(await costs(() => ofUnit(agency, ALL, bkpp, YEAR))).toBeLessThanOrEqual(10);
  });
});
