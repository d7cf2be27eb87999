import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { issuedPredicate } from '../../functions/evaluation/allowance/gathering.ts';
import { evaluationKind } from '../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { unitId, unitKind } from '../../functions/organisation/unit/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { makeItem, readItem } from '../../functions/platform/item.ts';
import { getItem } from '../../functions/platform/table.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { makeContent, openAllowances } from '../support/allowances.ts';
import { codes, openEvaluations } from '../support/evaluations.ts';
import { OCTOBER } from '../support/months.ts';
import { itemsOf, makeLine, unit } from '../support/office.ts';

const at = await openAllowances();
const { table, house, office, people, as, enrol, attendOf, compute, head, version, enact } = at;
afterAll(() => house.stop());
const refused = (reason: string) => ({ outcome: 'REFUSED', reason });
const SHOWS = 'adjustments { id version entries { entryId withdrawnAt } } userErrors { code field message }';
const adjust = (by: Employee, input: object) =>
  as(by)('adjustAllowance', SHOWS, {
    month: OCTOBER,
    entryId: v7(),
    direction: 'CUT',
    percent: 100,
    legalRef: 'Surat edaran contoh 3/2026',
    ...input,
  });

await enact();

describe('the predicate', () => {
  it('changes the allowance where the formula says so, once the evaluation is issued and again when it differs', async () => {
    const predicateFactor = {
      SANGAT_BAIK: 100_000,
      BAIK: 100_000,
      BUTUH_PERBAIKAN: 80_000,
      KURANG: 50_000,
      SANGAT_KURANG: 0,
    };
    await enact({
      no: 6,
      effectiveFrom: '2026-09-01' as PlainDate,
      content: makeContent({ predicateFactor }),
      approvedAt: '2026-11-04T02:00:00.000Z' as Instant,
    });
    const evaluations = await openEvaluations();
    const { owner, kept } = { owner: (await evaluations.opened()).owner, kept: evaluations.kept };
    const person = await enrol('Lestari Ningsih');
    await attendOf(person, 95);
    expect(await compute(person)).toEqual(refused('EVALUATION_NOT_ISSUED'));
    const opened = (await kept(owner)).data;
    const rated = (ratingResult: string, status: string) => ({
      ...opened,
      employeeId: person.employeeId,
      status,
      ratingResult,
      ratingBehaviour: 'SESUAI_EKSPEKTASI',
    });
    const lay = (ratingResult: string, status: string) =>
      bulkLoad(table, [
        makeItem(evaluationKind, keys.evaluation(person.employeeId, OCTOBER, 1), rated(ratingResult, status)),
      ]);
    await lay('DI_BAWAH_EKSPEKTASI', 'RATED');
    expect(await compute(person)).toEqual(refused('EVALUATION_NOT_ISSUED'));
    await lay('DI_BAWAH_EKSPEKTASI', 'ISSUED');
    await compute(person);
    expect(await head(person)).toMatchObject({ percent: 78_400, no: 1 });
    await lay('SESUAI_EKSPEKTASI', 'ISSUED');
    await compute(person);
    expect(await head(person)).toMatchObject({ percent: 98_000, no: 2, changes: ['EVALUATION'] });
    expect(issuedPredicate(null)).toBeNull();
    await evaluations.house.stop();
    await enact({
      no: 7,
      effectiveFrom: '2026-09-01' as PlainDate,
      approvedAt: '2026-11-05T02:00:00.000Z' as Instant,
    });
  });
});

describe('an adjustment', () => {
  it('of one person is entered by BKPP with its legal reference, once however often it is sent, and withdrawn', async () => {
    const person = await enrol('Teguh Waluyo');
    await attendOf(person, 95);
    await compute(person);
    const input = { employeeId: employeeNodeId(person.employeeId), entryId: v7() };
    const given = await adjust(people.bkpp, input);
    expect(given.userErrors).toEqual([]);
    expect((await adjust(people.bkpp, input)).adjustments).toEqual(given.adjustments);
    expect(codes(await adjust(people.bkpp, { ...input, percent: 50 }))).toEqual([
      ['IDEMPOTENCY_CONFLICT', 'input.entryId'],
    ]);
    await compute(person);
    expect(await head(person)).toMatchObject({ percent: 0, no: 2, changes: ['ADJUSTMENT'] });
    const { id, version: expectedVersion } = given.adjustments;
    await as(people.second)('withdrawAllowanceAdjustment', SHOWS, {
      id,
      expectedVersion,
      entryId: input.entryId,
      note: 'Keliru.',
    });
    await compute(person);
    expect(await head(person)).toMatchObject({ percent: 98_000, no: 3 });
  });

  it("is nobody's of themselves, and nobody adds to their own unit, though a circular cuts that too", async () => {
    const own = { employeeId: employeeNodeId(people.second.employeeId) };
    expect(codes(await adjust(people.second, own))).toEqual([['ADJUSTMENT_OWN', 'input']]);
    expect(codes(await adjust(office.appraiser, own))).toEqual([['NOT_FOUND', null]]);
    const ofUnit = { unitId: unitId(people.second.unit) };
    expect(codes(await adjust(people.second, { ...ofUnit, direction: 'ADD' }))).toEqual([
      ['ADJUSTMENT_OWN', 'input'],
    ]);
    const cut = await adjust(people.second, { ...ofUnit, percent: 25 });
    expect(cut.userErrors).toEqual([]);
    const { id, version: expectedVersion, entries } = cut.adjustments;
    const back = { id, expectedVersion, entryId: entries[0].entryId, note: 'Keliru.' };
    expect(codes(await as(people.third)('withdrawAllowanceAdjustment', SHOWS, back))).toEqual([
      ['ADJUSTMENT_OWN', 'input.id'],
    ]);
  });

  it('of a unit is of all its people', async () => {
    const person = await enrol('Joko Santoso');
    await attendOf(person, 95);
    await compute(person);
    expect(await head(person)).toMatchObject({ percent: 73_500 });
    expect((await version(person, 1))?.result.trace.find(({ rule }) => rule === 'ADJUSTMENT')).toMatchObject({
      source: 'Surat edaran contoh 3/2026',
      value: -24_500,
    });
  });

  it('finds them where the unit stands at the month’s end as it is known by now, not as it was on the day of entry', async () => {
    const [moved, other] = [await enrol('Yanto Prabowo'), await enrol('Tuti Handayani')];
    for (const one of [moved, other]) await attendOf(one, 95);
    const kept = await getItem(table, keys.unit(unit.unitId));
    const path = '08/99/';
    await bulkLoad(table, [
      makeItem(unitKind, keys.unit(unit.unitId), { ...readItem(unitKind, kept!).data, path }),
    ]);
    await bulkLoad(
      table,
      itemsOf.line({ ...makeLine(moved, office.appraiser, office.superior), unitPath: path }),
    );
    await compute(moved);
    expect(await head(moved)).toMatchObject({ percent: 73_500 });
    await compute(other);
    expect(await head(other)).toMatchObject({ percent: 98_000 });
    await bulkLoad(table, [kept!]);
  });
});

describe('the record of all of it', () => {
  it('holds', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});
