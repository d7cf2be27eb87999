/**
 * A plan that is set and amended within a day: months of it have begun, and are on record only from the next night
 * on (docs/domain.md 6.2, I6, D04, I14).
 */
import { afterAll, describe, expect, it } from 'vitest';
import { lineDrift } from '../../functions/execution/month/lineDrift.ts';
import { isDue } from '../../functions/execution/month/rules.ts';
import { parsePlanId, planOf, type PlanRef } from '../../functions/planning/plan/store.ts';
import { madeOf } from '../../functions/planning/version/ofMonth.ts';
import { type Instant, monthPeriod, type PlainDate } from '../../functions/platform/period.ts';
import { openAmendmentHouse, raised } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { makeEmployee } from '../support/office.ts';
import { inWords } from '../support/plans.ts';
import { makePlan } from '../support/setPlans.ts';

const at = await openAmendmentHouse();
const { table, clock, house, appraiser, contentFor, withSetPlan, talkedAgain, open, monthOf } = at;
afterAll(() => house.stop());
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

type Whole = ReturnType<typeof contentFor>;

/** A content in words, with the figures of the year's first months, 0 to 12, their unit, and what is done in March and December. */
const inWordsAfter = (whole: Whole, kept: number) => {
  const activities = Array.from({ length: 12 }, (_, no) =>
    no === 2 || no === 11 ? 'Menyusun dan menyampaikan hasil evaluasi' : null,
  );
  const workResults = whole.workResults.map((result) => {
    const worded = inWords(result);
    const indicators = worded.indicators.map((one, no) => ({
      ...one,
      activities,
      unit: kept > 0 ? result.indicators[no]?.unit : null,
      months: (result.indicators[no]?.months ?? []).map((figure, month) => (month < kept ? figure : null)),
    }));
    return { ...worded, indicators };
  });
  return { ...whole, workResults };
};

/** A plan that was set on 16 February and begun to be amended on that day, on which both talked about an approach. */
async function begunOn16February(approach: 'KUANTITATIF' | 'KUALITATIF') {
  clock.set('2026-02-16T02:00:00.000Z');
  const own = await withSetPlan();
  const begun = (await amend(own.ask, { id: own.id, expectedVersion: own.version })).plan;
  await talkedAgain(own.owner, { approach });
  const one = { id: begun.amendment.id as string };
  const write = (content: object, expectedVersion = 1) =>
    amendment(own.ask, 'editAmendment', { ...one, expectedVersion, approach, content });
  /** Puts it before the appraiser, who sets the plan by it. */
  const setIt = async () => {
    const sent = await amendment(own.ask, 'submitAmendment', { ...one, expectedVersion: 2 });
    const set = await amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    return [...codes(sent), ...codes(set)];
  };
  const plan = async () => (await planOf(table, parsePlanId(own.id) as PlanRef))?.data;
  return { ...own, one, write, setIt, plan };
}

describe('a plan that is set on the 16th and amended on that day', () => {
  it('has months on no record whose figures are not to be changed for all that', async () => {
    const { owner, write } = await begunOn16February('KUANTITATIF');
    expect(await monthOf(owner, '2026-M02')).toBeNull();
    const touched = await write(raised(contentFor(owner), 2));
    expect(touched.userErrors).toMatchObject([
      {
        code: 'AMENDMENT_MONTH_OPENED',
        field: ['input', 'content', 'workResults', '0', 'indicators', '0', 'months'],
        params: expect.arrayContaining([{ name: 'months', value: '2026-M02' }]),
      },
    ]);
    expect(codes(await write(raised(contentFor(owner), 3)))).toEqual([]);
  });

  it('keeps the figures of the month that has begun when it is in words from then on', async () => {
    const { owner, write, setIt, plan } = await begunOn16February('KUALITATIF');
    expect(codes(await write(inWordsAfter(contentFor(owner), 1)))).toContain('AMENDMENT_MONTH_OPENED');
    expect(codes(await write(inWordsAfter(contentFor(owner), 2)))).toEqual([]);
    expect(await setIt()).toEqual([]);
    expect(await plan()).toMatchObject({
      approach: 'KUALITATIF',
      workResults: [{ indicators: [{ months: [1000, 1000, ...Array(10).fill(null)] }, {}] }, {}],
    });
  });

  it('gets that month by its figures in the night, and the one after it in words', async () => {
    const { owner, version, write, setIt, plan } = await begunOn16February('KUALITATIF');
    await write(inWordsAfter(contentFor(owner), 2));
    expect(await setIt()).toEqual([]);
    clock.set('2026-02-16T18:00:00.000Z');
    expect(await open(owner, '2026-M02')).toMatchObject({ outcome: 'DONE' });
    const february = (await monthOf(owner, '2026-M02'))?.data;
    expect(february).toMatchObject({ planVersion: version, from: '2026-02-01', to: '2026-02-28' });
    expect(february?.lines.slice(0, 2)).toMatchObject([
      { aspect: 'KUANTITAS', target: 1000, unit: 'laporan', comparator: 'GTE', targetText: null },
      { aspect: 'KUALITAS', target: 85_500, unit: '%', comparator: 'GTE', targetText: null },
    ]);
    expect(february?.lines.every(isDue)).toBe(true);
    const now = await plan();
    expect(now && february && lineDrift(now, february)).toEqual([]);

    clock.set('2026-02-24T18:00:00.000Z');
    await open(owner, '2026-M03');
    const march = (await monthOf(owner, '2026-M03'))?.data;
    expect(march?.lines[0]).toMatchObject({
      target: null,
      comparator: null,
      targetText: expect.stringContaining('hasil evaluasi'),
    });
  });
});

describe('a month of a plan that was amended', () => {
  const owner = makeEmployee('Dwi Astuti');
  const setOn = (version: number, at: string, from = '2026-01-01') => ({
    version,
    data: makePlan(owner, { approvedAt: at as Instant, from: from as PlainDate }),
  });
  const chosen = (month: number, from?: string) =>
    madeOf(
      [
        setOn(3, '2026-02-16T02:00:00.000Z', from),
        setOn(6, '2026-02-16T08:00:00.000Z', from),
        setOn(9, '2026-04-30T17:30:00.000Z', from),
      ],
      monthPeriod(2026, month),
      'Asia/Jakarta',
    ).version;

  it.each([
    [1, 3, 'before it was set at all'],
    [2, 3, 'on the day on which it was set and amended'],
    [3, 6, 'after the first amendment'],
    [4, 6, 'before the second'],
    [5, 6, 'on the day of the second, as the office reads the clock'],
    [6, 9, 'after the second'],
  ])('%i is made of version %i when it began %s', (month, version) => {
    expect(chosen(month)).toBe(version);
  });

  it('is made of the amended plan when the plan begins after that day', () => {
    expect(chosen(2, '2026-02-17')).toBe(6);
  });
});
