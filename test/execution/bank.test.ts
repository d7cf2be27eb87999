import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  broughtAlong,
  contentProblems,
  fitsFamily,
  itemOn,
  writtenContentSchema,
} from '../../functions/execution/bank/rules.ts';
import { folded, searchWords } from '../../functions/execution/bank/search.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { bankOf } from '../../functions/execution/bank/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Table } from '../../functions/platform/table.ts';
import { activityBank } from '../../data/reference.ts';
import { bank, bankItems } from '../support/activities.ts';
import { MONDAY, openActivityHouse } from '../support/activityHouse.ts';
import { testClock } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const { house, office } = await openActivityHouse();
afterAll(() => house.stop());

const SEARCH = `query S($search: String, $family: String, $allFamilies: Boolean! = false,
    $first: Int, $after: String, $last: Int, $before: String) {
  bankItems(search: $search, family: $family, allFamilies: $allFamilies,
    first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id code state normMinutes { min standard max } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
type Edge = { cursor: string; node: { id: string; code: string } };
const search = async (args: object = {}, ask = house.as(office.owner)) => {
  const answer = await ask(SEARCH, args);
  return { ...answer, codes: answer.data?.bankItems.edges.map(({ node }: Edge) => node.code) };
};

describe('the bank', () => {
  it('is searched without regard to case and accents', () => {
    expect(folded('Merekap Data PRÉSENSI')).toBe('merekap data presensi');
    expect(searchWords('  Data   présensi ')).toEqual(['data', 'presensi']);
    expect(searchWords('   ')).toEqual([]);
  });

  it('has items for everybody and items of a family', () => {
    expect(fitsFamily({ families: ['UMUM'] }, 'KESEHATAN')).toBe(true);
    expect(fitsFamily({ families: ['KEPEGAWAIAN'] }, 'KESEHATAN')).toBe(false);
  });

  it('of the reference data is what BKPP could write, every item in use', () => {
    for (const { code, positionFamilies: families, ...said } of activityBank()) {
      const content = { ...said, families };
      expect(writtenContentSchema.parse(content)).toEqual(content);
      expect(contentProblems(content, [])).toEqual([]);
      expect(itemOn(broughtAlong(code, content), '2026-01-01' as PlainDate)).toMatchObject({
        state: 'ACTIVE',
        version: 1,
      });
    }
  });

  it('shows a person what fits their position, and more when asked', async () => {
    expect((await search()).codes).toEqual(['ADM-001', 'ADM-002', 'KEP-001']);
    expect((await search({ family: 'KESEHATAN' })).codes).toEqual(['ADM-001', 'ADM-002', 'KES-001']);
    expect((await search({ allFamilies: true })).codes).toEqual(['ADM-001', 'ADM-002', 'KEP-001', 'KES-001']);
    const agency = house.asAgency('payroll', ['kinerja/months.read']);
    expect((await search({}, agency)).codes).toHaveLength(4);
    const without = await search({}, house.asAgency('payroll', []));
    expect(without.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is searched by words, each of which stands in name, output or category', async () => {
    expect((await search({ search: 'PRESENSI' })).codes).toEqual(['KEP-001']);
    expect((await search({ search: 'rekap kepegawaian' })).codes).toEqual(['KEP-001']);
    expect((await search({ search: 'surat rekap' })).codes).toEqual([]);
    expect((await search({ search: '.*' })).codes).toEqual([]);
    const long = await search({ search: 'x'.repeat(101) });
    expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_TOO_LONG', field: ['search'] });
  });

  it('is paged both ways, with cursors that belong to one search', async () => {
    const first = await search({ first: 2 });
    expect(first.codes).toEqual(['ADM-001', 'ADM-002']);
    const { endCursor, hasNextPage } = first.data.bankItems.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await search({ first: 2, after: endCursor });
    expect(rest.codes).toEqual(['KEP-001']);
    expect(rest.data.bankItems.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await search({ last: 1, before: rest.data.bankItems.pageInfo.startCursor });
    expect(back.codes).toEqual(['ADM-002']);
    const other = await search({ search: 'surat', after: endCursor });
    expect(other.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    expect((await search({ first: 101 })).errors?.[0]?.extensions.code).toBe('PAGE_SIZE');
    expect((await search({ after: 'x' })).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  it('has nodes, of retired items too', async () => {
    const id = (code: string) => Buffer.from(`BankItem:${code}`).toString('base64url');
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on BankItem { name state } } }`;
    const { data } = await house.as(office.owner)(query, { ids: [id('ADM-009'), id('ZZZ-999')] });
    expect(data.nodes).toEqual([
      { id: id('ADM-009'), name: 'Mengetik dengan mesin tik', state: 'RETIRED' },
      null,
    ]);
  });
});

describe('the memory of the bank', () => {
  let table: Table;
  let reads = 0;
  let failing = false;
  const clock = testClock(MONDAY);
  beforeAll(async () => {
    const kept = await makeTable();
    await bulkLoad(kept, bankItems());
    table = tapped(kept, () => {
      reads += 1;
      if (failing) throw new Error('outage');
    });
  });
  beforeEach(() => {
    reads = 0;
  });

  it('forgets an outage at once', async () => {
    failing = true;
    await expect(Promise.all([bankOf(table, clock), bankOf(table, clock)])).rejects.toThrow('outage');
    failing = false;
    expect((await bankOf(table, clock)).size).toBe(bank.length);
    expect(reads).toBe(2);
  });

  it('lasts a minute, and one query serves all who ask at once', async () => {
    clock.set('2026-11-16T01:00:59.999Z');
    await Promise.all([bankOf(table, clock), bankOf(table, clock)]);
    expect(reads).toBe(0);
    clock.set('2026-11-16T01:01:00.000Z');
    await Promise.all(Array.from({ length: 10 }, () => bankOf(table, clock)));
    expect(reads).toBe(1);
    clock.set('2026-11-16T00:30:00.000Z');
    await bankOf(table, clock);
    expect(reads).toBe(2);
  });
});
