/** A year's overview over HTTP: what its months come to, the lists behind over the months, and what it costs. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import { monthNumbers, numbersOfCard, waitsOfCard } from '../../functions/monitoring/counting/numbers.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { readCard } from '../../functions/platform/card.ts';
import type { Period } from '../../functions/platform/period.ts';
import { cardOf, dice, OCTOBER, YEAR } from '../support/counting.ts';
import { findingItems, makeFinding } from '../support/findingItems.ts';
import { openHouse } from '../support/house.ts';
import { makeUnit, unitItem } from '../support/largeOffice.ts';
import { itemsOf, makeEmployee, makeOffice, makePlatform } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const plain = await makeTable();
const sent: string[] = [];
const table = tapped(plain, (command) => void sent.push(command));
const { bkpp, owner, appraiser } = await makeOffice(table);
const { agencyId } = owner.unit;
const agency = { ...makeUnit('07/', agencyId, 'Badan Kepegawaian'), unitId: agencyId };
const units = [makeUnit('07/02/', agencyId, 'Bidang'), makeUnit('07/02/01/', agencyId, 'Subbidang')];
const [bidang] = units as [(typeof units)[0]];
const months = ['2026-M02', '2026-M09', OCTOBER] as Period[];
const NEXT = '2027-M01' as Period;

const roll = dice(9);
const people = Array.from({ length: 12 }, (_, no) =>
  makeEmployee(`Pegawai ${String(no).padStart(2, '0')}`, {
    unit: { ...owner.unit, path: units[no % 2]?.path ?? '', name: 'Bidang' },
  }),
);
const holders = [appraiser.employeeId, bkpp.employeeId];
const cards = people.flatMap((one) =>
  [...months, YEAR, NEXT].map((period) => cardOf(one, period, roll, holders)),
);
const found = people.flatMap((one, at) => [
  makeFinding(one, { kind: 'PLAN_NOT_SENT', period: YEAR }),
  makeFinding(one, { period: months[at % 3] ?? OCTOBER }),
  makeFinding(one, { period: NEXT }),
]);
await bulkLoad(table, [
  ...[agency, ...units].map(unitItem),
  ...people.flatMap((one) => itemsOf.employee(one)),
  agencyItem({ agencyId, name: agency.name }),
  ...cards,
  ...found.flatMap((finding) => findingItems(finding)),
]);
const rebuild = async () => {
  for (const bucket of [...months, YEAR, NEXT, 'ALWAYS'] as const)
    await rebuildOverviews(makePlatform(table), bucket);
};
await rebuild();
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

type Named = { name: string; value: number };
const PAGE = 'edges { cursor node { id period } } pageInfo { hasNextPage endCursor }';
const SUPERIORS = `superiors(first: 10) { edges { oldestOn ages { kind count } cards(first: 100) { ${PAGE} } } }`;
const NUMBERS = `numbers { name value } waiting { kind count upTo3 upTo7 upTo14 longer oldestOn }
  findings { code open openOfYear }`;
const OF_CITY = 'ranking(by: TARGETS_IN_TIME) { perMille count of }';

const ofUnit = async (unit: { unitId: string }, what: string) => {
  const query = `query O($id: ID!) { unit(id: $id) { overview(period: "${YEAR}") { ${what} } } }`;
  const answer = await house.as(bkpp)(query, { id: unitId(unit) });
  expect(answer.errors).toBeUndefined();
  return answer.data.unit.overview;
};
const ofCity = async (what: string) => {
  const answer = await house.as(bkpp)(`{ cityOverview(period: "${YEAR}") { ${what} } }`);
  expect(answer.errors).toBeUndefined();
  return answer.data.cityOverview;
};

/** What the cards under a path come to in the year: those of months month by month, and of the year's own what is no month's. */
function sumOf(path = ''): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const card of cards.map(readCard)) {
    const { period, unitPath } = card.who;
    if (period === NEXT || !unitPath.startsWith(path)) continue;
    for (const [name, count] of Object.entries(numbersOfCard(card))) {
      const isMonths = (monthNumbers as readonly string[]).includes(name) || name === 'WAITING_EVALUATION';
      if (period === YEAR || isMonths) sums[name] = (sums[name] ?? 0) + (count ?? 0);
    }
  }
  return sums;
}

describe('the overview of a year', () => {
  it('answers with what its months come to, beside the plans and evaluations of the year, and with no other year’s', async () => {
    for (const unit of [agency, ...units]) {
      const { numbers } = await ofUnit(unit, NUMBERS);
      expect(Object.fromEntries(numbers.map(({ name, value }: Named) => [name, value]))).toEqual(
        sumOf(unit.path),
      );
    }
    const { numbers, ranking } = await ofCity(`${NUMBERS} ${OF_CITY}`);
    expect(Object.fromEntries(numbers.map(({ name, value }: Named) => [name, value]))).toEqual(sumOf());
    const { TARGET_IN_TIME: count = 0, MONTHS: of = 0 } = sumOf();
    expect(of).toBeGreaterThan(people.length);
    expect(ranking).toEqual([{ count, of, perMille: Math.round((count * 1000) / of) }]);
  });

  it('says how many plans have each approach, of the city, an agency and a unit', async () => {
    const what =
      'all: number(name: PLANS) { value } one: number(name: PLAN_KUANTITATIF) { value } other: number(name: PLAN_KUALITATIF) { value }';
    for (const { all, one, other } of [
      await ofCity(what),
      await ofUnit(agency, what),
      await ofUnit(bidang, what),
    ])
      expect([one.value + other.value, other.value > 0]).toEqual([all.value, true]);
  });

  it('opens behind each number a list over the months that is as long', async () => {
    for (const read of [(what: string) => ofUnit(bidang, what), ofCity]) {
      const { numbers } = await read(NUMBERS);
      expect(numbers.length).toBeGreaterThan(25);
      for (const { name, value } of numbers as Named[]) {
        const { number } = await read(`number(name: ${name}) { value cards(first: 100) { ${PAGE} } }`);
        const listed = number.cards.edges.length;
        if (name === 'ACTIVITY_DAYS_WITHOUT') expect(listed).toBeLessThanOrEqual(value);
        else expect([name, listed, number.value]).toEqual([name, value, value]);
      }
    }
  });

  it('pages that list month by month', async () => {
    const periods: string[] = [];
    let after = '';
    do {
      const args = `first: 5${after && `, after: "${after}"`}`;
      const { cards: page } = (await ofUnit(agency, `number(name: MONTHS) { cards(${args}) { ${PAGE} } }`))
        .number;
      periods.push(...page.edges.map(({ node }: { node: { period: string } }) => node.period));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : '';
    } while (after);
    expect(periods).toHaveLength(sumOf().MONTHS ?? 0);
    expect(periods).toEqual(periods.toSorted());
    expect([...new Set(periods)]).toEqual(months);
  });

  it('says before whom something waits in any of its months, and opens it', async () => {
    const { waiting, superiors } = await ofUnit(agency, `${NUMBERS} ${SUPERIORS}`);
    const sums = sumOf();
    for (const { kind, count } of waiting) expect([kind, count]).toEqual([kind, sums[kind]]);
    expect(waiting.map(({ kind }: { kind: string }) => kind)).toContain('WAITING_REALISATION');
    const all = cards.map(readCard).filter(({ who }) => who.period !== NEXT);
    const having = holders.map(
      (one) => all.filter((card) => waitsOfCard(card).some((wait) => wait.holder === one)).length,
    );
    const listed = superiors.edges.map((edge: { cards: { edges: unknown[] } }) => edge.cards.edges.length);
    for (const count of having) expect(listed).toContain(count);
    expect(listed).toHaveLength(having.length);
  });

  it('opens behind each age of what waits a list that is as long, of all superiors and of each', async () => {
    const bands = { UP_TO_3: 'upTo3', UP_TO_7: 'upTo7', UP_TO_14: 'upTo14', LONGER: 'longer' } as const;
    const lists = Object.keys(bands).map((age) => `${age}: cards(first: 100, age: ${age}) { ${PAGE} }`);
    const ages = `kind count ${Object.values(bands).join(' ')} all: cards(first: 100) { ${PAGE} } ${lists.join(' ')}`;
    const read = await ofUnit(agency, `waiting { ${ages} }`);
    const { superiors } = await ofCity(`superiors(first: 2) { edges { ages { ${ages} } } }`);
    const all = [...read.waiting, ...superiors.edges.flatMap((edge: { ages: object[] }) => edge.ages)];
    expect(all.length).toBeGreaterThan(8);
    for (const age of all) {
      expect(age.all.edges).toHaveLength(age.count);
      for (const [band, name] of Object.entries(bands)) expect(age[band].edges).toHaveLength(age[name]);
    }
  });

  it('counts the findings about its months with those about the year, and lists both', async () => {
    const what = `findings { code open openOfYear all: findings(first: 100) { ${PAGE.replaceAll('period', 'version')} }
      year: findings(first: 100, ofYear: true) { edges { node { version } } } }`;
    for (const read of [(one: string) => ofUnit(agency, one), ofCity]) {
      const { findings } = await read(what);
      const sum = (of: 'open' | 'openOfYear') =>
        findings.reduce((all: number, one: Record<typeof of, number>) => all + one[of], 0);
      expect([sum('open'), sum('openOfYear')]).toEqual([24, 12]);
      for (const one of findings)
        expect([one.all.edges.length, one.year.edges.length]).toEqual([one.open, one.openOfYear]);
    }
  });

  it('is the same after a rebuild', async () => {
    const read = async () => [await ofUnit(bidang, NUMBERS), await ofCity(`${NUMBERS} ${OF_CITY}`)];
    const before = await read();
    await rebuild();
    expect(await read()).toEqual(before);
  });

  it('costs no request for a month, however many there are in which something waits', async () => {
    const costs = async (what: string) => {
      sent.length = 0;
      await ofUnit(bidang, what);
      return sent.length;
    };
    const head = await costs('period');
    expect(await costs('numbers { name value } findings { code open } trend { period }')).toBe(head + 2);
    expect(await costs('waiting { kind count }')).toBe(head + 2);
  });
});
