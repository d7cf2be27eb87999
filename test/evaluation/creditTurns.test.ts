/** Where a balance turns within a year (a promotion, the day of a decree) the year's points are divided. docs/domain.md 1.11. */
import { describe, expect, it } from 'vitest';
import type { Opening } from '../../functions/evaluation/credit/opening.ts';
import { monthsOf } from '../../functions/evaluation/credit/rules.ts';
import { openingKind } from '../../functions/evaluation/credit/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { finalEvaluation } from '../support/annual.ts';
import { day, openConversions, YEAR } from '../support/converting.ts';
import { officeItems, officeOf } from '../support/directory.ts';
import { itemsOf, makeLine } from '../support/office.ts';

const { table, office, clock, person, convert, forget, versions, standing, told } = await openConversions();

/** Points that somebody brought along toward rank and level alike. */
const brought = (owner: Employee, asOf: string, points: number) => {
  const made: Opening = {
    employeeId: owner.employeeId,
    versions: [
      {
        number: 1,
        supersedes: null,
        asOf: day(asOf),
        towardRank: points,
        towardLevel: points,
        decreeNo: 'PAK/821/2026',
        decreeDate: day('2026-01-10'),
        reason: 'Penetapan sebelum sistem ini.',
        by: owner.employeeId,
        at: '2026-01-10T02:00:00.000Z' as Instant,
      },
    ],
  };
  return bulkLoad(table, [makeItem(openingKind, keys.openingCredit(owner.employeeId), made, { version: 1 })]);
};
const parts = async (owner: Employee) =>
  (await standing(owner))?.parts.map(({ first, last, value }) => [first.slice(5), last.slice(5), value]);

describe('a promotion in rank on 1 October', () => {
  it('consumes what was earned before it, and nothing of what was earned since', async () => {
    const { owner, people } = await person();
    await brought(owner, '2025-12-31', 90_000);
    const raised = { on: '2026-10-05', code: 'III/d', from: '2026-10-01' };
    await told(owner, { on: '2026-01-05', code: 'III/c', from: '2022-10-01' }, raised);
    await bulkLoad(
      table,
      monthsOf(YEAR)
        .slice(0, 9)
        .flatMap((period) => finalEvaluation(people, { period }).items),
    );
    clock.set('2026-10-20T02:00:00.000Z');
    await convert(owner);
    clock.set('2027-02-01T23:00:00.000Z');
    // 90 and nine months of 25, less 100.
    expect((await standing(owner))?.standing.towardRank).toBe(8750);
    await bulkLoad(table, finalEvaluation(people).items);
    await forget(owner, YEAR);
    await convert(owner);
    expect(await parts(owner)).toEqual([
      ['M01', 'M09', 18_750],
      ['M10', 'M12', 6250],
    ]);
    expect((await standing(owner))?.standing.towardRank).toBe(15_000);
  });

  it.each([
    ['on the 15th has its month', '2026-10-15', 'M09', 8750],
    ['behind the 15th leaves its month to what was before', '2026-10-16', 'M10', 10_833],
  ])('that was %s', async (_how, from, last, surplus) => {
    const { owner, people } = await person();
    await brought(owner, '2025-12-31', 90_000);
    const raised = { on: '2026-10-20', code: 'III/d', from };
    await told(owner, { on: '2026-01-05', code: 'III/c', from: '2022-10-01' }, raised);
    await bulkLoad(table, finalEvaluation(people).items);
    await convert(owner);
    const [before, after] = (await parts(owner)) ?? [];
    expect(before?.[1]).toBe(last);
    expect((await standing(owner))?.standing.towardRank).toBe(surplus + Number(after?.[2]));
  });

  it('that is known only later divides the year by another version, which names the office as its cause', async () => {
    const { owner, people } = await person();
    await told(owner, { on: '2026-01-05', code: 'III/c', from: '2022-10-01' });
    await bulkLoad(table, finalEvaluation(people).items);
    await convert(owner);
    await told(
      owner,
      { on: '2026-01-05', code: 'III/c', from: '2022-10-01' },
      { on: '2027-02-01', code: 'III/d', from: '2026-10-01' },
    );
    await forget(owner, YEAR);
    await convert(owner);
    expect(await versions(owner)).toEqual([
      [1, null, 'FIRST', 25_000],
      [2, 1, 'OFFICE', 25_000],
    ]);
    // Nothing was left of the nine months, which were less than it took.
    expect((await standing(owner))?.standing.towardRank).toBe(6250);
  });
});

describe('a decree of points in the middle of a year', () => {
  it.each([
    ['2026-06-30', 40_000 + 12_500],
    ['2026-06-10', 40_000 + 14_583],
    ['2026-06-20', 40_000 + 12_500],
  ])('as of %s has the months up to it, and the year gives the others alone', async (asOf, balance) => {
    const { owner, people } = await person();
    await brought(owner, asOf, 40_000);
    await bulkLoad(table, finalEvaluation(people).items);
    await convert(owner);
    const { towardRank, towardLevel } = (await standing(owner))?.standing ?? {};
    expect([towardRank, towardLevel]).toEqual([balance, balance]);
  });
});

describe('a rise in level behind days without an office', () => {
  it('consumes what counted toward it; a month of those days is of neither office', async () => {
    const { owner, people } = await person({}, { from: day('2026-07-20') });
    const { positionId } = office.outsider.position;
    const former = makeLine(owner, office.appraiser, office.superior, { to: day('2026-06-14'), positionId });
    await brought(owner, '2025-12-31', 90_000);
    await bulkLoad(table, [
      ...officeItems({ ...officeOf(owner, office.appraiser), positionId, jenjang: 'AHLI_PERTAMA' }),
      ...itemsOf.line(former),
      ...finalEvaluation(people).items,
    ]);
    await convert(owner);
    expect(await parts(owner)).toEqual([
      ['M01', 'M05', 5208],
      ['M08', 'M12', 10_417],
    ]);
    expect((await standing(owner))?.standing).toMatchObject({ level: 'AHLI_MUDA', towardLevel: 10_417 });
  });
});
