/** What keeps somebody from being considered though their predicates would do, each said with its reason. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { standingVersion } from '../../functions/evaluation/credit/rules.ts';
import { conversionKey, conversionKind } from '../../functions/evaluation/credit/store.ts';
import type { Year } from '../../functions/evaluation/evaluation/year.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { type Asked, finalEvaluation, type Given, issuedEvaluation } from '../support/annual.ts';
import { followUpItems, makeConversion, makeFollowUp } from '../support/followingItems.ts';
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
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const { appraiser, superior, manager, bkpp } = office;
const house = await openHouse(makePlatform(table, testClock('2027-02-01T02:00:00.000Z')));
afterAll(() => house.stop());

const FORMER = '2025-Y' as Period;
const day = (text: string) => text as PlainDate;
/** The days of a plan's part of a year. */
const part = (from: string, to: string): { changes: { year: Year } } => ({
  changes: { year: { from: day(from), to: day(to), employment: 'PNS', absences: [], study: false } },
});

type Told = (own: { owner: Employee; appraiser: Employee }) => Item[];
const good =
  (predicate: Given = 'BAIK', asked: Asked = {}): Told =>
  (own) =>
    finalEvaluation(own, { predicate, ...asked }).items;
const bothYears: Told = (own) => [...good('BAIK', { period: FORMER })(own), ...good()(own)];

/** How they stood toward the next rank at the end of the year. */
const points =
  (towardRank: number): Told =>
  (own) => {
    const made = makeConversion(own);
    const version = standingVersion(made);
    const data = {
      ...made,
      year: '2026-Y' as Period,
      versions: [{ ...version, standing: { ...version.standing, towardRank } }],
    };
    return [makeItem(conversionKind, conversionKey(data), data, { version: 1 })];
  };

/** Somebody below the appraiser, with what is told of them. */
async function person(name: string, changes: Partial<Employee>, ...told: readonly Told[]) {
  const owner = makeEmployee(name, changes);
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, appraiser, superior)),
    ...told.flatMap((tell) => tell({ owner, appraiser })),
  ]);
}
const ofSanction =
  (status: 'PROPOSED' | 'ACCEPTED' | 'DONE'): Told =>
  (own) =>
    followUpItems(makeFollowUp(own, { id: v7(), kind: 'SANCTION_PROPOSAL', status }));

await person('Ani', {}, bothYears, points(120_000));
await person('Budi', { employmentStatus: 'PPPK' }, bothYears);
await person('Citra', { employmentStatus: 'CPNS' }, bothYears);
const left = { legalStatus: 'PENSIUN' as const, legalStatusFrom: day('2027-01-01') };
await person('Dedi', left, bothYears, points(120_000));
await person('Eka', {}, bothYears, points(120_000), ofSanction('ACCEPTED'));
await person('Fajar', {}, bothYears, points(120_000), ofSanction('PROPOSED'), ofSanction('DONE'));
// Who began in September of the first year; who moved in July of the last, and was evaluated of one half alone, or both.
const lateStart = good('BAIK', { period: FORMER, ...part('2025-09-01', '2025-12-31') });
await person('Gita', {}, lateStart, good(), points(120_000));
const half = good('SANGAT_BAIK', part('2026-01-01', '2026-06-30'));
await person('Hadi', {}, good('SANGAT_BAIK', { period: FORMER }), half, points(120_000));
const other = good('BAIK', { planNo: 2, ...part('2026-07-01', '2026-12-31') });
await person('Indra', {}, good('BAIK', { period: FORMER }), half, other, points(120_000));
const lowMonth =
  (month: string, planNo = 1): Told =>
  (own) =>
    issuedEvaluation(own, { period: month as Period, planNo, predicate: 'KURANG' }).items;
await person('Joko', {}, lowMonth('2027-M01'), lowMonth('2027-M01', 2), lowMonth('2027-M02'), good());

// Functional posts: points that do not suffice, none on record, none that could be; and a post without points.
await person('Kiki', {}, bothYears, points(80_000));
await person('Lina', {}, bothYears);
await person('Mira', { rank: { code: 'IV/e', name: 'Pembina Utama' } }, bothYears);
const { jenjang: _level, kind: _kind, ...seat } = office.owner.position;
await person('Nani', { position: { ...seat, kind: 'PELAKSANA', jenjang: 'OPERATOR' } }, bothYears);
// Three months below, and a year that is not final, or of a half; and the half year alone.
const threeMonths = ['2027-M01', '2027-M02', '2027-M03'].map((month) => lowMonth(month));
const waiting: Told = (own) => issuedEvaluation(own, { predicate: 'KURANG' }).items;
await person('Oki', {}, waiting, ...threeMonths);
await person('Putri', {}, waiting);
await person('Rudi', {}, good('KURANG', part('2026-01-01', '2026-06-30')));

const QUERY = `query Q($kind: EligibilityKind!, $unit: ID!) {
  eligibility(kind: $kind, unit: $unit, year: "2026-Y", first: 100) {
    edges { node { name } eligible reasons { rule } missing { rule message } } } }`;
interface Edge {
  node: { name: string };
  eligible: boolean;
  missing: { rule: string; message: string }[];
}
async function list(kind: string, by: { employeeId: string } = bkpp): Promise<Map<string, Edge>> {
  const answer = await house.as(by)(QUERY, { kind, unit: unitId(unit) }, { 'accept-language': 'en' });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return new Map(answer.data.eligibility.edges.map((edge: Edge) => [edge.node.name, edge]));
}
const missing = async (kind: string, name: string, by = bkpp) =>
  (await list(kind, by)).get(name)?.missing.map(({ message }) => message);

describe('whoever has two good years', () => {
  it('and nothing that keeps them from it may be promoted', async () => {
    const rows = await list('PROMOTION');
    expect(rows.get('Ani')).toMatchObject({ eligible: true, missing: [] });
    const may = [...rows.values()].filter(({ eligible }) => eligible).map(({ node }) => node.name);
    expect(may).toEqual(['Ani', 'Fajar', 'Indra', 'Mira', 'Nani']);
  });

  it('is not promoted in rank as a PPPK, who has none to rise to, nor as a CPNS', async () => {
    expect(await missing('PROMOTION', 'Budi')).toEqual([
      'Employment status PPPK: a rank rises for a PNS alone.',
    ]);
    expect(await missing('PROMOTION', 'Citra')).toEqual([
      'Employment status CPNS: a rank rises for a PNS alone.',
    ]);
  });

  it('and has left is considered for nothing any more', async () => {
    expect(await missing('PROMOTION', 'Dedi')).toEqual(['Has left the service of this government.']);
  });

  it('is not promoted under a sanction that runs; of which BKPP is told, and the manager of the unit is not', async () => {
    expect(await missing('PROMOTION', 'Eka')).toEqual([
      'A proposal of a sanction was accepted and is still running.',
    ]);
    expect(await missing('PROMOTION', 'Eka', manager)).toEqual([]);
    // What was only proposed, or is done, stands in nobody's way.
    expect(await missing('PROMOTION', 'Fajar')).toEqual([]);
  });
});

describe('whoever holds a functional post', () => {
  it('is not promoted in rank without the points that it takes, nor with none on record', async () => {
    expect(await missing('PROMOTION', 'Kiki')).toEqual([
      'Credit points: 80 of the 100 that it takes, which is not enough.',
    ]);
    expect(await missing('PROMOTION', 'Lina')).toEqual([
      'No credit points are on record: the next rank of a functional post takes them.',
    ]);
    for (const name of ['Mira', 'Nani']) expect(await missing('PROMOTION', name)).toEqual([]);
  });
});

describe('whoever may be coached', () => {
  it('by three months may be so though the year is not final, which is said all the same', async () => {
    const unfinal = ['The evaluation of 2026-Y is not final yet.'];
    const rows = await list('COACHING');
    expect([rows.get('Oki')?.eligible, await missing('COACHING', 'Oki')]).toEqual([true, unfinal]);
    expect([rows.get('Putri')?.eligible, await missing('COACHING', 'Putri')]).toEqual([false, unfinal]);
  });

  it('by half a year may be so, which is said to be no whole one', async () => {
    const row = (await list('COACHING')).get('Rudi');
    expect([row?.eligible, row?.missing.map(({ rule }) => rule)]).toEqual([true, ['WHOLE_YEAR']]);
  });
});

describe('an evaluation of a part of a year', () => {
  it('is not the year’s: four months of it are no good year', async () => {
    expect(await missing('PROMOTION', 'Gita')).toEqual([
      'Of 2025-Y only 4 of 12 months were evaluated: part of a year does not stand for it.',
    ]);
  });

  it('of the first half is not the year’s while the second is not evaluated', async () => {
    const missed = 'Of 2026-Y only 6 of 12 months were evaluated: part of a year does not stand for it.';
    for (const kind of ['PROMOTION', 'REWARD']) expect(await missing(kind, 'Hadi')).toEqual([missed]);
  });

  it('and one of the rest are one year, by the last plan’s, and one row', async () => {
    const rows = await list('PROMOTION');
    expect(rows.get('Indra')).toMatchObject({ eligible: true, missing: [] });
    expect((await list('REWARD')).has('Indra')).toBe(false);
  });

  it('of a month that is divided between two plans counts as one month for coaching', async () => {
    expect((await list('COACHING')).has('Joko')).toBe(false);
  });
});
