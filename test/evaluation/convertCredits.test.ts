import { describe, expect, it } from 'vitest';
import { loadConvertShared } from '../../functions/evaluation/credit/actions/convertCredits.ts';
import { monthsOf, standingVersion } from '../../functions/evaluation/credit/rules.ts';
import { creditsOf } from '../../functions/evaluation/credit/store.ts';
import { evaluationId, evaluationKind, keyOf } from '../../functions/evaluation/evaluation/store.ts';
import { reopenEvaluation } from '../../functions/evaluation/evaluation/actions/reopenEvaluation.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { officesOf } from '../../functions/organisation/appointment/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Period } from '../../functions/platform/period.ts';
import { markPerson } from '../../functions/platform/run/marker.ts';
import { finalEvaluation, type Given, issuedEvaluation, type People } from '../support/annual.ts';
import { day, openConversions, YEAR } from '../support/converting.ts';
import { officeItems, officeOf } from '../support/directory.ts';
import { jobOf } from '../support/months.ts';
import { itemsOf, makeLine, makePlatform } from '../support/office.ts';
import { makePlan, planItem } from '../support/setPlans.ts';
import { tapped } from '../support/table.ts';

const FORMER = '2025-Y' as Period;
const { table, office, clock, platform, person, convert, forget, versions, marker, told } =
  await openConversions();
/** Twelve final months of a plan. */
const everyMonth = (people: People) =>
  monthsOf(YEAR).flatMap((period) => finalEvaluation(people, { period }).items);

/** Somebody with two good years, both converted or not; and how both stand. */
async function twoYears() {
  const { owner, people } = await person();
  const of = (period: Period, predicate: Given = 'BAIK') => finalEvaluation(people, { period, predicate });
  await bulkLoad(table, [
    planItem(makePlan(owner, { year: FORMER, from: day('2025-01-01'), to: day('2025-12-31') })),
    ...of(FORMER).items,
    ...of(YEAR).items,
  ]);
  const standings = async () =>
    (await creditsOf(table, owner.employeeId)).conversions.map(({ data }) => {
      const { number, supersedes, cause, value, standing } = standingVersion(data);
      return [data.year, number, supersedes, cause, value, standing.towardRank, standing.towardLevel];
    });
  /** The former year turns out better, and is converted anew. */
  const better = async () => {
    const { data } = of(FORMER, 'SANGAT_BAIK');
    await bulkLoad(table, [makeItem(evaluationKind, keyOf(data), data, { version: 3 })]);
    await forget(owner, FORMER);
    return convert(owner, FORMER);
  };
  return { owner, standings, better };
}

describe('convertCredits', () => {
  it('gives an Ahli Muda 25 points for a good year, once however often it runs', async () => {
    const { owner, people } = await person();
    await bulkLoad(table, finalEvaluation(people).items);
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await convert(owner)).toEqual({ outcome: 'UNCHANGED' });
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 25_000]]);
  });

  it('waits for an annual evaluation to be final, and does it then', async () => {
    const { owner, people } = await person();
    await bulkLoad(table, issuedEvaluation(people).items);
    expect(await convert(owner)).toEqual({ outcome: 'REFUSED', reason: 'CREDIT_NOT_FINAL' });
    expect(await versions(owner)).toEqual([]);
    await bulkLoad(table, finalEvaluation(people).items);
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 25_000]]);
  });

  it('waits in January for the annual evaluation, though every month is final', async () => {
    const { owner, people } = await person();
    await bulkLoad(table, everyMonth(people));
    expect(await convert(owner)).toEqual({ outcome: 'REFUSED', reason: 'CREDIT_ANNUAL_AWAITED' });
    expect(await versions(owner)).toEqual([]);
    await bulkLoad(table, finalEvaluation(people, { predicate: 'SANGAT_BAIK' }).items);
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 37_500]]);
  });

  it('waits for the annual evaluation of the last plan, though that of a former one is final', async () => {
    const { owner, people } = await person();
    await bulkLoad(table, [
      planItem(makePlan(owner, { to: day('2026-06-30'), status: 'CLOSED' })),
      planItem(makePlan(owner, { planNo: 2, from: day('2026-07-01') })),
      ...finalEvaluation(people).items,
    ]);
    expect(await convert(owner)).toEqual({ outcome: 'REFUSED', reason: 'CREDIT_ANNUAL_AWAITED' });
    await bulkLoad(table, finalEvaluation(people, { planNo: 2 }).items);
    await convert(owner);
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 25_000]]);
  });

  it('takes the months of a year that closeYear has dealt with and that has no annual evaluation', async () => {
    const { owner, people } = await person();
    const closed = markPerson('closeYear', owner.employeeId, YEAR, clock.now()) as { put: Item };
    await bulkLoad(table, [closed.put, ...everyMonth(people)]);
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 25_000]]);
  });

  it('gives a running year, run by hand, the part that its final months make, and the whole by its evaluation', async () => {
    const { owner, people } = await person();
    await bulkLoad(table, everyMonth(people).slice(0, 6));
    clock.set('2026-07-20T02:00:00.000Z');
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    clock.set('2027-02-01T23:00:00.000Z');
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 4167]]);
  });

  it('is done with whoever holds no functional post, and gives them nothing (I19)', async () => {
    const { kind: _kind, jenjang: _level, ...rest } = office.owner.position;
    const position = { ...rest, kind: 'PELAKSANA' as const, jenjang: 'OPERATOR' as const };
    const { owner, people } = await person({ position });
    await bulkLoad(table, finalEvaluation(people).items);
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(owner)).toEqual([]);
  });

  it('gives whoever rose on 1 July half a year of each level', async () => {
    const { owner, people } = await person({}, { from: day('2026-07-01') });
    const former = { ...officeOf(owner, office.appraiser), positionId: office.outsider.position.positionId };
    await bulkLoad(table, [
      ...officeItems({ ...former, jenjang: 'AHLI_PERTAMA' }),
      ...itemsOf.line({
        ...makeLine(owner, office.appraiser, office.superior),
        to: day('2026-06-30'),
        positionId: former.positionId,
      }),
      planItem(makePlan(owner, { to: day('2026-06-30'), status: 'CLOSED' })),
      planItem(makePlan(owner, { planNo: 2, from: day('2026-07-01') })),
      ...finalEvaluation(people).items,
      ...finalEvaluation(people, { planNo: 2, predicate: 'SANGAT_BAIK' }).items,
    ]);
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    const [conversion] = (await creditsOf(table, owner.employeeId)).conversions;
    expect(
      conversion?.data.versions[0]?.parts.map(({ level, months, value }) => [level, months, value]),
    ).toEqual([
      ['AHLI_PERTAMA', 6, 6250],
      ['AHLI_MUDA', 6, 18_750],
    ]);
    // The rise consumed what counted toward the level; half a year of the new one is left.
    expect(conversion?.data.versions[0]?.standing).toMatchObject({
      level: 'AHLI_MUDA',
      towardLevel: 18_750,
      towardRank: 25_000,
    });
  });

  it('leaves out the months of unpaid leave', async () => {
    const { owner, people } = await person();
    const leave = {
      employeeId: owner.employeeId,
      type: 'CLTN' as const,
      from: day('2026-07-01'),
      to: day('2026-12-31'),
    };
    await bulkLoad(table, [...itemsOf.leave(leave), ...finalEvaluation(people).items]);
    await convert(owner);
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 12_500]]);
  });

  it('is due again once BKPP opens the evaluation; what stood stands until another supersedes it', async () => {
    const { owner, people } = await person();
    const { data, items } = finalEvaluation(people);
    await bulkLoad(table, items);
    await convert(owner);
    const by = office.bkpp.employeeId;
    const context = {
      ...platform,
      actor: { kind: 'PERSON' as const, employeeId: by },
      offices: () => officesOf(table, by, day('2027-02-02')),
      requestId: 'reopening',
    };
    const input = {
      id: evaluationId(data),
      expectedVersion: 1,
      legalBasis: 'Putusan 12/2027',
      reason: 'Bukti baru.',
    };
    expect((await reopenEvaluation(context, input)).ok).toBe(true);
    expect(await marker(owner)).toBeNull();
    expect(await convert(owner)).toEqual({ outcome: 'REFUSED', reason: 'CREDIT_NOT_FINAL' });
    expect(await versions(owner)).toEqual([[1, null, 'FIRST', 25_000]]);
    const better = finalEvaluation(people, { predicate: 'SANGAT_BAIK' }).data;
    await bulkLoad(table, [makeItem(evaluationKind, keyOf(better), better, { version: 3 })]);
    expect(await convert(owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(owner)).toEqual([
      [1, null, 'FIRST', 25_000],
      [2, 1, 'EVALUATION', 37_500],
    ]);
  });

  it('gives the year after the standing that follows from it, in the same commit, and no other points', async () => {
    const { owner, standings, better } = await twoYears();
    await convert(owner, FORMER);
    await convert(owner);
    expect(await standings()).toEqual([
      ['2025-Y', 1, null, 'FIRST', 25_000, 25_000, 25_000],
      ['2026-Y', 1, null, 'FIRST', 25_000, 50_000, 50_000],
    ]);
    expect(await better()).toEqual({ outcome: 'DONE' });
    expect(await standings()).toEqual([
      ['2025-Y', 2, 1, 'EVALUATION', 37_500, 37_500, 37_500],
      ['2026-Y', 2, 1, 'STANDING', 25_000, 62_500, 62_500],
    ]);
    expect(await convert(owner)).toEqual({ outcome: 'UNCHANGED' });
  });

  it('gives a later year the standing that follows, though the year itself has nothing new', async () => {
    const { owner, standings } = await twoYears();
    await convert(owner, FORMER);
    await convert(owner);
    await told(
      owner,
      { on: '2025-01-05', code: 'III/c', from: '2022-10-01' },
      { on: '2027-01-20', code: 'III/d', from: '2026-01-01' },
    );
    await forget(owner, FORMER);
    await convert(owner, FORMER);
    expect((await standings()).map(([year, number, , cause, , rank]) => [year, number, cause, rank])).toEqual(
      [
        ['2025-Y', 1, 'FIRST', 25_000],
        // The promotion of January consumed what the year before had given.
        ['2026-Y', 2, 'STANDING', 25_000],
      ],
    );
  });

  it('counts on from the year before as it stands at the commit, though that is converted meanwhile', async () => {
    for (const isFirst of [true, false]) {
      const { owner, standings, better } = await twoYears();
      if (!isFirst) await convert(owner, FORMER);
      let raced = false;
      const slow = tapped(table, async (command) => {
        if (!command.startsWith('TransactWrite') || raced) return;
        raced = true;
        await better();
      });
      expect(await convert(owner, YEAR, makePlatform(slow, clock))).toEqual({ outcome: 'DONE' });
      expect(raced).toBe(true);
      expect((await standings()).map(([year, , , , , towardRank]) => [year, towardRank])).toEqual([
        ['2025-Y', 37_500],
        ['2026-Y', 62_500],
      ]);
    }
  });

  it('is of a year, and of no month', async () => {
    const context = jobOf(platform, 'convertCredits');
    await expect(loadConvertShared(context, '2026-M10' as Period)).rejects.toThrow('of a year');
  });
});
