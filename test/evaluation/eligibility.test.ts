import { afterAll, describe, expect, it } from 'vitest';
import { conversionKey, conversionKind } from '../../functions/evaluation/credit/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Period } from '../../functions/platform/period.ts';
import { finalEvaluation, type Given, issuedEvaluation } from '../support/annual.ts';
import { makeConversion } from '../support/followingItems.ts';
import { openHouse } from '../support/house.ts';
import {
  itemsOf,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
  unit,
} from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const { appraiser, superior, manager, bkpp, outsider } = office;
let sent: string[] = [];
const through = tapped(table, (command) => void sent.push(command));
const house = await openHouse(makePlatform(through, testClock('2027-02-01T02:00:00.000Z')));
afterAll(() => house.stop());

const period = (text: string) => text as Period;
type Years = readonly [before: Given | null, last: Given | null];

/** Somebody with final evaluations of 2025 and 2026, and what else is told. */
const person = async (
  name: string,
  [before, last]: Years,
  more: (owner: ReturnType<typeof makeEmployee>) => Item[] = () => [],
) => {
  const owner = makeEmployee(name);
  const people = { owner, appraiser };
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, appraiser, superior)),
    ...(before ? finalEvaluation(people, { period: period('2025-Y'), predicate: before }).items : []),
    ...(last ? finalEvaluation(people, { predicate: last }).items : []),
    ...more(owner),
  ]);
};

await person('Ani', ['BAIK', 'SANGAT_BAIK']);
await person('Budi', ['SANGAT_BAIK', 'SANGAT_BAIK']);
await person('Citra', ['BAIK', 'BUTUH_PERBAIKAN']);
await person('Dedi', ['BAIK', 'SANGAT_KURANG']);
await person(
  'Eka',
  ['BAIK', null],
  (owner) => issuedEvaluation({ owner, appraiser }, { predicate: 'BAIK' }).items,
);
await person(
  'Fajar',
  [null, null],
  (owner) => issuedEvaluation({ owner, appraiser }, { predicate: 'KURANG' }).items,
);
await person('Gita', ['BAIK', 'BAIK'], (owner) =>
  ['2027-M01', '2027-M02', '2027-M03'].flatMap(
    (month) => issuedEvaluation({ owner, appraiser }, { period: period(month), predicate: 'KURANG' }).items,
  ),
);
await person('Hadi', ['BAIK', null], (owner) => {
  const contract = { decision: 'PERPANJANGAN' as const, notes: [] };
  return finalEvaluation({ owner, appraiser }, { changes: { contract } }).items;
});
await person('Indra', [null, 'BUTUH_PERBAIKAN'], (owner) => {
  const made = makeConversion({ owner, appraiser });
  const version = made.versions[0];
  const standing = version && { ...version.standing, towardRank: 120_000 };
  const data = { ...made, year: period('2026-Y'), versions: [{ ...version, standing }] };
  return [makeItem(conversionKind, conversionKey(data), data, { version: 1 })];
});

const QUERY = `query Q($kind: EligibilityKind!, $unit: ID!, $first: Int, $after: String) {
  eligibility(kind: $kind, unit: $unit, year: "2026-Y", first: $first, after: $after) {
    edges { node { name } reasons { rule period predicate message } missing { rule message } }
    pageInfo { hasNextPage endCursor } } }`;
interface Edge {
  node: { name: string };
  reasons: { rule: string; period: string | null; message: string }[];
  missing: { rule: string; message: string }[];
}
const list = async (kind: string, by: { employeeId: string } = bkpp, more: object = {}) => {
  const answer = await house.as(by)(
    QUERY,
    { kind, unit: unitId(unit), first: 100, ...more },
    { 'accept-language': 'en' },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.eligibility;
};
const names = async (kind: string) => (await list(kind)).edges.map(({ node }: Edge) => node.name);
const rowOf = async (kind: string, name: string): Promise<Edge> =>
  (await list(kind)).edges.find(({ node }: Edge) => node.name === name);

describe('the lists of who may be considered', () => {
  it.each([
    ['PROMOTION', ['Ani', 'Budi', 'Eka', 'Gita', 'Hadi']],
    ['REWARD', ['Budi']],
    ['COACHING', ['Citra', 'Dedi', 'Fajar', 'Gita', 'Indra']],
    ['SANCTION_EXAMINATION', ['Dedi']],
    ['PPPK_RENEWAL', ['Hadi']],
    ['CREDIT_RANK', ['Indra']],
    ['CREDIT_LEVEL', []],
  ])('of %s name %j', async (kind, expected) => {
    expect(await names(kind)).toEqual(expected);
  });

  it('say which years and predicates speak for it, and what is still missing', async () => {
    const row = await rowOf('PROMOTION', 'Eka');
    expect(row.reasons.map(({ message }) => message)).toEqual([
      '2025-Y: BAIK, which is enough.',
      '2026-Y: BAIK, which is enough.',
    ]);
    expect(row.missing.map(({ message }) => message)).toEqual([
      'The evaluation of 2026-Y is not final yet.',
      'No credit points are on record: the next rank of a functional post takes them.',
    ]);
  });

  it('name the three months of the running year by which somebody is to be coached', async () => {
    const row = await rowOf('COACHING', 'Gita');
    expect(row.reasons.map(({ rule, period: of }) => [rule, of])).toEqual([
      ['MONTHS', '2027-M01'],
      ['MONTHS', '2027-M02'],
      ['MONTHS', '2027-M03'],
    ]);
  });

  it('are for BKPP and the manager of the unit', async () => {
    expect(await list('PROMOTION', manager)).toEqual(await list('PROMOTION'));
    for (const by of [appraiser, outsider]) expect(await list('PROMOTION', by)).toBeNull();
  });

  it('cost as many requests for a page of three as for one of nine', async () => {
    const requests = async (first: number) => {
      sent = [];
      await list('PROMOTION', bkpp, { first });
      return sent.toSorted((a, b) => (a < b ? -1 : 1));
    };
    expect(await requests(9)).toEqual(await requests(3));
  });

  it('are read page by page to their end, though pages may be short', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await list(
        'COACHING',
        bkpp,
        { first: 2, after },
      );
      found.push(...page.edges.map(({ node }) => node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(await names('COACHING'));
  });
});
