/** A list tells of whoever is on it, though nothing else of them is asked for: that is on record, too. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import type { Finding } from '../../functions/monitoring/finding/rules.ts';
import { readReading } from '../../functions/monitoring/reading/store.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { addDays, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { readingList } from '../../functions/platform/readingKeys.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { findingItems, makeFinding } from '../support/findingItems.ts';
import { openHouse } from '../support/house.ts';
import { cardItem, makeUnit, unitItem } from '../support/largeOffice.ts';
import {
  itemsOf,
  makeAppointment,
  makeEmployee,
  makeOffice,
  makePlatform,
  testClock,
} from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const { appraiser, bkpp, owner } = office;
const { agencyId } = owner.unit;
const agency = { ...makeUnit('07/', agencyId, 'Badan Kepegawaian'), unitId: agencyId };
const manager = makeEmployee('Sri Wahyuni');
const MONTH = '2026-M10' as Period;
const YEAR = '2026-Y' as Period;
const person = (name: string) => makeEmployee(name, { unit: { ...owner.unit, path: '07/02/' } });
const [low, good, found, signed, decider, far, setter, faulted] = [
  'Rudi',
  'Tuti',
  'Wati',
  'Yudi',
  'Agus',
  'Nia',
  'Hadi',
  'Lina',
].map(person) as [Employee, Employee, Employee, Employee, Employee, Employee, Employee, Employee];
const rated = (who: Employee, predicate: string, more: object = {}) => ({
  ...cardItem(who, appraiser.employeeId, MONTH),
  evaluation: { status: 'FINAL', predicate, ...more },
});
/** A finding of the agency, with whose it is in its evidence alone. */
const ofAgency = (changes: Partial<Finding>) =>
  findingItems({ ...makeFinding(owner, changes), employeeId: null, unitId: agencyId });
await bulkLoad(table, [
  unitItem(agency),
  agencyItem({ agencyId, name: agency.name }),
  ...[manager, low, good, found, signed, decider, far, setter, faulted].flatMap((one) =>
    itemsOf.employee(one),
  ),
  ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', '07/')),
  rated(low, 'KURANG', { withoutDialogue: true }),
  rated(good, 'BAIK'),
  {
    ...cardItem(faulted, appraiser.employeeId, YEAR),
    lint: { rules: ['L01', 'L08'], isUnfit: true },
  },
  ...findingItems(makeFinding(found)),
  ...findingItems(
    makeFinding(found, { kind: 'MONTH_DECIDED_UNAUTHORISED', facts: { by: decider.employeeId } }),
  ),
  ...findingItems(makeFinding(signed, { kind: 'ACTIVITIES_BY_HABIT' })),
  ...ofAgency({
    kind: 'TARGET_OUTLIER',
    facts: { employeeId: far.employeeId, target: 60, middle: 12, people: 6 },
  }),
  ...ofAgency({ kind: 'APPROVED_NOT_RIGHT', facts: { superiorId: setter.employeeId, plans: 3, of: 4 } }),
]);
const clock = testClock('2026-11-16T01:00:00.000Z');
const platform = makePlatform(table, clock);
for (const bucket of [MONTH, YEAR, 'ALWAYS'] as const) await rebuildOverviews(platform, bucket);
const house = await openHouse(platform);
afterAll(() => house.stop());

let today = '2026-11-16' as PlainDate;
/** Each test on a day of its own. */
beforeEach(() => {
  today = addDays(today, 1);
  clock.set(`${today}T01:00:00.000Z`);
});
const readOf = async ({ employeeId }: Employee) =>
  (await queryAll(table, readingList(employeeId)))
    .map(readReading)
    .filter((one) => one.day === today)
    .map(({ readerId, what, relations }) => [readerId, what, [...relations].join()]);
const PURPOSE = { 'x-reading-purpose': 'Menindaklanjuti laporan pengawas.' };
const ask = async (by: Employee, query: string, headers: Record<string, string> = {}) => {
  const answer = await house.as(by)(query, {}, headers);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const inUnit = (what: string) => `{ unit(id: "${unitId(agency)}") { ${what} } }`;
const NAMES = 'edges { node { name: employee { name } } }';

describe('the list behind a number of an overview', () => {
  const behind = (name: string) =>
    inUnit(`overview(period: "2026-M10") { number(name: ${name}) { value
      cards { edges { node { employee { name } } } } } }`);

  it.each(['PREDICATE_KURANG', 'EVALUATION_WITHOUT_DIALOGUE'])(
    'tells of whoever is on it how they were rated: %s',
    async (name) => {
      const { unit } = await ask(manager, behind(name));
      expect(unit.overview.number.cards.edges).toEqual([{ node: { employee: { name: low.name } } }]);
      expect(await readOf(low)).toEqual([[manager.employeeId, 'RATING', 'MANAGER']]);
      expect(await readOf(good)).toEqual([]);
    },
  );

  it.each(['PLAN_UNFIT', 'LINT_L01'])(
    'tells of whoever is on it that their plan is faulted: %s',
    async (name) => {
      const { unit } = await ask(manager, behind(name));
      expect(unit.overview.number.cards.edges).toEqual([{ node: { employee: { name: faulted.name } } }]);
      expect(await readOf(faulted)).toEqual([[manager.employeeId, 'FINDING', 'MANAGER']]);
      expect(await readOf(good)).toEqual([]);
    },
  );

  it('tells of no rating where the number is of all evaluations', async () => {
    await ask(manager, behind('EVALUATIONS'));
    expect([...(await readOf(low)), ...(await readOf(good))]).toEqual([]);
  });
});

describe('a list of findings', () => {
  const lists: readonly (readonly [string, Employee, string])[] = [
    ['of a unit', manager, inUnit(`findings { ${NAMES} }`)],
    ['of a unit, by its cursors', manager, inUnit('findings { edges { cursor } }')],
    ['of a unit, by their ids', manager, inUnit('findings { edges { node { id } } }')],
    ['of the city', bkpp, `{ findings { ${NAMES} } }`],
    [
      'behind a number',
      manager,
      inUnit(`overview(period: "2026-M10") { findings { findings { ${NAMES} } } }`),
    ],
    [
      'behind a number of the trend',
      manager,
      inUnit(`overview(period: "2026-M10") { trend { findings { ${NAMES} } } }`),
    ],
    ['of a person', bkpp, `{ employee(id: "${employeeNodeId(found.employeeId)}") { findings { id } } }`],
  ];
  it.each(lists)('tells that whoever is on it has one: %s', async (which, by, query) => {
    await ask(by, query);
    const relation = by === bkpp ? 'BKPP' : 'MANAGER';
    expect(await readOf(found)).toEqual([[by.employeeId, 'FINDING', relation]]);
    // Whose decision it is about has been read of as well.
    expect(await readOf(decider)).toEqual([[by.employeeId, 'FINDING', relation]]);
    // So has whoever a unit's finding is about: whose target is an outlier, who set plans that are not right.
    const ofUnit = which === 'of a person' ? [] : [[by.employeeId, 'FINDING', relation]];
    for (const who of [far, setter]) expect(await readOf(who)).toEqual(ofUnit);
    expect(await readOf(signed)).toEqual([]);
  });

  it('names by id and name whom the evidence of a unit’s finding means', async () => {
    const { unit } = await ask(
      manager,
      inUnit('findings { edges { node { kind facts { name value person { name } } } } }'),
    );
    type Fact = { readonly name: string; readonly value: string; readonly person: object | null };
    const edges = unit.findings.edges as { node: { kind: string; facts: Fact[] } }[];
    const factOf = (kind: string, name: string) =>
      edges.find(({ node }) => node.kind === kind)?.node.facts.find((one) => one.name === name);
    const named = (name: string, who: Employee) => ({
      name,
      value: employeeNodeId(who.employeeId),
      person: { name: who.name },
    });
    expect(factOf('TARGET_OUTLIER', 'employeeId')).toEqual(named('employeeId', far));
    expect(factOf('APPROVED_NOT_RIGHT', 'superiorId')).toEqual(named('superiorId', setter));
  });

  it('is none of one’s own', async () => {
    await ask(found, '{ myFindings { id message } }');
    expect(await readOf(found)).toEqual([]);
  });
});

describe('a list of signs', () => {
  it.each(['cursor', 'node { id }', 'node { employee { name } }', 'node { period }'])(
    'is on record for each who is on it, whatever of it is asked for: %s',
    async (what) => {
      await ask(bkpp, `{ signals { edges { ${what} } } }`, PURPOSE);
      expect(await readOf(signed)).toEqual([[bkpp.employeeId, 'SIGNAL', 'BKPP']]);
      expect(await readOf(found)).toEqual([]);
    },
  );
});
