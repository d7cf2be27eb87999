import { describe, expect, it } from 'vitest';
import { foundIn, lintedPlan, lintIndicator, lintResult } from '../../support/lintPlans.ts';

describe('L07, unfit for the level', () => {
  const outputs = [lintIndicator(), lintIndicator({ id: 'i2', text: 'Jumlah dokumen', unit: 'dokumen' })];
  const benefit = lintIndicator({ id: 'i3', text: 'Indeks kepuasan', unit: 'poin', aspect: null });
  const leader = (indicators: typeof outputs) =>
    lintedPlan({ kind: 'JPT_PUKM', level: 'JPT_PRATAMA', results: [lintResult({ indicators })] });

  it('is a leader measured by documents alone', () => {
    expect(foundIn(leader(outputs), 'L07')).toEqual(['L07 WARN workResults.0.indicators']);
    expect(foundIn(leader([...outputs, benefit]), 'L07')).toEqual([]);
    expect(foundIn(leader([]), 'L07')).toEqual([]);
    expect(foundIn({ ...leader(outputs), kind: 'JA_JF', level: 'AHLI_MUDA' }, 'L07')).toEqual([]);
  });

  const staff = (text: string, indicator: string, level = 'OPERATOR') =>
    foundIn(
      lintedPlan({
        level,
        results: [lintResult({ text, indicators: [lintIndicator({ text: indicator })] })],
      }),
      'L07',
    );

  it('is whoever executes, by what the city brings about', () => {
    expect(staff('Terlayaninya warga', 'Indeks Pembangunan Manusia')).toEqual([
      'L07 WARN workResults.0.indicators.0.text',
    ]);
    expect(staff('Menurunnya kemiskinan', 'Jumlah warga yang didata')).toEqual([
      'L07 WARN workResults.0.text',
    ]);
  });
  it('is not their own output, nor the same of a higher or an unknown level', () => {
    expect(staff('Terdatanya warga di daerah kemiskinan', 'Jumlah warga yang didata')).toEqual([]);
    expect(staff('Menurunnya kemiskinan', 'Angka kemiskinan', 'ADMINISTRATOR')).toEqual([]);
    expect(foundIn(lintedPlan({ level: null }), 'L07')).toEqual([]);
  });
  it('is no head of a unit, whatever level of a functional office they have', () => {
    const benefit = lintIndicator({ text: 'Indeks kepuasan masyarakat', unit: 'poin' });
    const head = lintedPlan({
      kind: 'JPT_PUKM',
      level: 'TERAMPIL',
      results: [lintResult({ indicators: [benefit] })],
    });
    expect(foundIn(head, 'L07')).toEqual([]);
    expect(foundIn({ ...head, kind: 'JA_JF' }, 'L07')).toHaveLength(1);
  });
});

describe('L08, cost alone', () => {
  const cost = lintIndicator({ aspect: 'BIAYA', text: 'Persentase serapan', unit: '%', target: 95_000 });
  const plan = lintedPlan({ results: [lintResult({ indicators: [cost] })] });

  it('is a warning, as no indicator at all is', () => {
    expect(foundIn(plan)).toEqual(['L08 WARN workResults.0.indicators']);
    expect(foundIn(lintedPlan({ results: [lintResult({ indicators: [] })] }))).toEqual([
      'L08 WARN workResults.0.indicators',
    ]);
  });
  it('is not beside another aspect, nor a matter of leaders', () => {
    expect(
      foundIn(lintedPlan({ results: [lintResult({ indicators: [cost, lintIndicator({ id: 'i2' })] })] })),
    ).toEqual([]);
    expect(foundIn({ ...plan, kind: 'JPT_PUKM' }, 'L08')).toEqual([]);
  });
});

describe('L09, written twice', () => {
  const second = (changes: object, text = 'Terkelolanya berkas usulan') =>
    foundIn(
      lintedPlan({
        results: [
          lintResult(),
          lintResult({ id: 'r2', text, indicators: [lintIndicator({ id: 'i9', ...changes })] }),
        ],
      }),
      'L09',
    );
  const same = 'tersusunnya hasil monitoring dan evaluasi SKP bulanan.';

  it('is refused of a result for the same leader’s result, and of an indicator in one result', () => {
    expect(second({ text: 'Jumlah SKP' }, same)).toEqual(['L09 ERROR workResults.1.text']);
    const twice = [
      lintIndicator(),
      lintIndicator({ id: 'i2', text: 'Jumlah laporan monitoring dan evaluasi  SKP' }),
    ];
    expect(foundIn(lintedPlan({ results: [lintResult({ indicators: twice })] }), 'L09')).toEqual([
      'L09 ERROR workResults.0.indicators.1.text',
    ]);
  });
  it('is a warning of another leader’s result, another aspect, or another result', () => {
    const other = lintResult({ id: 'r2', text: same, leaderResult: 'Meningkatnya mutu', indicators: [] });
    expect(foundIn(lintedPlan({ results: [lintResult(), other] }), 'L09')).toEqual([
      'L09 WARN workResults.1.text',
    ]);
    const aspects = [lintIndicator(), lintIndicator({ id: 'i2', aspect: 'KUALITAS' })];
    expect(foundIn(lintedPlan({ results: [lintResult({ indicators: aspects })] }), 'L09')).toEqual([
      'L09 WARN workResults.0.indicators.1.text',
    ]);
    expect(second({})).toEqual(['L09 WARN workResults.1.indicators.0.text']);
  });
  it('is not what is written once, nor what is not written yet', () => {
    expect(second({ text: 'Jumlah berkas' })).toEqual([]);
    const empty = lintResult({ text: '', indicators: [] });
    expect(foundIn(lintedPlan({ results: [empty, { ...empty, id: 'r2' }] }), 'L09')).toEqual([]);
  });
});

describe('L10, too few or many main results', () => {
  const count = (main: number, additional = 0) =>
    foundIn(
      lintedPlan({
        limits: { min: 2, max: 3 },
        results: Array.from({ length: main + additional }, (_, at) =>
          lintResult({ id: `r${at}`, category: at < main ? 'UTAMA' : 'TAMBAHAN' }),
        ),
      }),
      'L10',
    );
  it('is refused beyond the limits, additional ones not counted', () => {
    expect([count(0), count(1, 2), count(4)]).toEqual(
      Array.from({ length: 3 }, () => ['L10 ERROR workResults']),
    );
    expect([count(2), count(3), count(2, 5)]).toEqual([[], [], []]);
  });
});

describe('L11 and L15, the owner’s own matrix', () => {
  const results = [lintResult(), lintResult({ id: 'r2' })];
  it('are warnings of the results concerned', () => {
    const matrix = { sharesOff: ['r2'], uncovered: ['r1'] };
    expect(foundIn(lintedPlan({ results, matrix }), 'L11')).toEqual(['L11 WARN workResults.1.text']);
    expect(foundIn(lintedPlan({ results, matrix }), 'L15')).toEqual(['L15 WARN workResults.0.text']);
  });
  it('are nothing without a matrix, in a whole one, and of results that are gone', () => {
    for (const matrix of [null, { sharesOff: [], uncovered: [] }, { sharesOff: ['r7'], uncovered: ['r7'] }])
      for (const code of ['L11', 'L15'] as const)
        expect(foundIn(lintedPlan({ results, matrix }), code)).toEqual([]);
  });
});

describe('L16, no link to the leader', () => {
  const unlinked = (changes: object) => lintedPlan({ results: [lintResult({ linked: false, ...changes })] });
  it('is refused without any leader’s result, a warning where one was typed', () => {
    expect(foundIn(unlinked({ leaderResult: null }), 'L16')).toEqual(['L16 ERROR workResults.0']);
    expect(foundIn(unlinked({ leaderResult: ' ' }), 'L16')).toEqual(['L16 ERROR workResults.0']);
    expect(foundIn(unlinked({}), 'L16')).toEqual(['L16 WARN workResults.0']);
  });
  it('is no matter of linked ones, additional ones and leaders', () => {
    expect(foundIn(lintedPlan(), 'L16')).toEqual([]);
    expect(foundIn(unlinked({ category: 'TAMBAHAN', leaderResult: null }), 'L16')).toEqual([]);
    expect(foundIn({ ...unlinked({ leaderResult: null }), kind: 'JPT_PUKM' }, 'L16')).toEqual([]);
  });
});
