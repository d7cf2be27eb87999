/** The month of a qualitative plan: its target and its realisation in words (docs/domain.md 1.4, 6.2). */
import { describe, expect, it } from 'vitest';
import { monthSection } from '../../functions/execution/month/store.ts';
import type { Plan } from '../../functions/planning/plan/rules.ts';
import { noMonths } from '../../functions/planning/plan/rules.ts';
import { codes, evidence, idOf, monthHouse } from '../support/monthHouse.ts';
import { makeMonth, makeMonthLine } from '../support/months.ts';
import { makeEmployee } from '../support/office.ts';
import { makeIndicator, makePlan } from '../support/setPlans.ts';

const ACTIVITY = 'Menyusun laporan monitoring';
const words = { aspect: null, target: null, comparator: null, unit: null, aggregation: null } as const;

/** A plan in words: of two indicators one has something to do in October. */
const qualitative = (): Partial<Plan> => ({
  approach: 'KUALITATIF',
  workResults: makePlan(makeEmployee('Dwi')).workResults.map((result, at) => ({
    ...result,
    indicators: [
      makeIndicator(`mutu${at}`, 0, {
        ...words,
        targetText: 'Seluruh perangkat daerah terlayani',
        months: noMonths(),
        activities: noMonths().map((_, month) => (month === (at === 0 ? 9 : 10) ? ACTIVITY : null)),
      }),
    ],
  })),
});

const house = monthHouse();
const LINES = `query ($id: ID!) { month(id: $id) {
  lines { indicatorId target comparator targetText realisation realisationText achievement { met } } } }`;

describe('a month of a qualitative plan', () => {
  it('is opened with what is to be done, realised in words with evidence, and verified', async () => {
    const owner = await house.opened([qualitative()]);
    const lines = async () => (await house.at.house.as(owner)(LINES, { id: idOf(owner) })).data.month.lines;
    expect(await lines()).toMatchObject([
      { indicatorId: 'mutu0', target: null, comparator: null, targetText: ACTIVITY },
      { indicatorId: 'mutu1', target: null, targetText: null },
    ]);
    await house.submitTarget(owner, 1);
    await house.approve(owner, 2);
    house.realisationDay();
    const realised = { indicatorId: 'mutu0', realisationText: 'Laporan disampaikan' };
    expect(codes(await house.realise(owner, 3, [realised]))).toEqual(['MONTH_EVIDENCE_MISSING']);
    expect(codes(await house.realise(owner, 3, [{ ...realised, evidence }]))).toEqual([]);
    expect((await lines())[0]).toMatchObject({ realisationText: 'Laporan disampaikan', achievement: null });
  });

  it('takes a note instead where nothing came of it, and never a figure', async () => {
    const owner = await house.opened([qualitative()]);
    await house.submitTarget(owner, 1);
    await house.approve(owner, 2);
    house.realisationDay();
    const [indicatorId] = ['mutu0'];
    const figure = await house.realise(owner, 3, [{ indicatorId, realisation: 1, evidence }]);
    expect(figure.userErrors).toMatchObject([
      { code: 'MONTH_LINE_IN_WORDS', field: ['input', 'lines', '0', 'realisation'] },
      { code: 'MONTH_REALISATION_MISSING' },
    ]);
    expect(codes(await house.realise(owner, 3, []))).toEqual(['MONTH_REALISATION_MISSING']);
    expect(codes(await house.realise(owner, 3, [{ indicatorId, note: 'Anggaran belum turun' }]))).toEqual([]);
  });

  it('and words are refused of a quantitative line', async () => {
    const owner = await house.approved();
    const both = [
      { indicatorId: 'jumlah', realisationText: 'Empat laporan', evidence },
      { indicatorId: 'mutu', realisation: 85.5, evidence },
    ];
    expect(codes(await house.realise(owner, 3, both))).toEqual([
      'MONTH_LINE_IN_FIGURES',
      'MONTH_REALISATION_MISSING',
    ]);
  });

  it('counts on its card the lines with something to do, and those of which it is said what came', () => {
    const inWords = { ...words, realisation: null };
    const lines = [
      makeMonthLine(1, { ...inWords, targetText: ACTIVITY, realisationText: 'Selesai' }),
      makeMonthLine(2, { ...inWords, targetText: ACTIVITY, note: 'Anggaran belum turun' }),
      makeMonthLine(3, { ...inWords, targetText: ACTIVITY }),
      makeMonthLine(4, { ...inWords, targetText: null }),
    ];
    const month = makeMonth(makeEmployee('Dwi'), { lines });
    expect(monthSection(month)).toMatchObject({ lines: 3, filled: 2 });
  });
});
