import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../functions/evaluation/evaluation/rules.ts';
import { d18 } from '../../../functions/monitoring/finding/detections/d18.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { monthItems } from '../../../functions/monitoring/finding/sorting.ts';
import { monthPeriod, type Period, type PlainDate } from '../../../functions/platform/period.ts';
import { type Given, issuedEvaluation } from '../../support/annual.ts';
import { kept, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';

const owner = makeEmployee('Dwi Astuti');
const appraiser = makeEmployee('Retno Wulandari');
const rated = (period: Period, predicate: Given, changes: Partial<Evaluation> = {}) =>
  kept({ ...issuedEvaluation({ owner, appraiser }, { period, predicate }).data, ...changes });
const on = (
  predicate: Given,
  months: readonly Given[],
  { year = {}, month = {} }: { year?: Partial<Evaluation>; month?: Partial<Evaluation> } = {},
) =>
  findAll(
    d18.year ?? [],
    yearFactsOf(owner, {
      today: '2027-02-01' as PlainDate,
      evaluations: [rated('2026-Y' as Period, predicate, year)],
      ofMonths: months.map((given, at) => {
        const period = monthPeriod(2026, at + 1);
        return { ...monthItems(period, []), evaluations: [rated(period, given, month)] };
      }),
    }),
  );

describe('the predicate of a year', () => {
  it('may be that of any month, or between them', () => {
    expect(on('BAIK', ['BAIK', 'BAIK'])).toEqual([]);
    expect(on('BAIK', ['BUTUH_PERBAIKAN', 'SANGAT_BAIK'])).toEqual([]);
    expect(on('SANGAT_BAIK', ['BUTUH_PERBAIKAN', 'SANGAT_BAIK'])).toEqual([]);
  });

  it('is told where it is below that of every month, or above it', () => {
    expect(on('BUTUH_PERBAIKAN', ['BAIK', 'SANGAT_BAIK'])).toMatchObject([
      {
        kind: 'YEAR_BELOW_MONTHS',
        planNo: 1,
        facts: { year: 'BUTUH_PERBAIKAN', lowest: 'BAIK', highest: 'SANGAT_BAIK', months: 2 },
      },
    ]);
    expect(on('SANGAT_BAIK', ['BAIK', 'KURANG', 'BAIK'])).toMatchObject([
      { kind: 'YEAR_ABOVE_MONTHS', facts: { highest: 'BAIK', months: 3 } },
    ]);
  });

  it('is not held against one month, drafts, or the months of another plan', () => {
    expect(on('SANGAT_BAIK', ['KURANG'])).toEqual([]);
    expect(on('SANGAT_BAIK', ['KURANG', 'KURANG'], { year: { status: 'RATED' } })).toEqual([]);
    expect(on('SANGAT_BAIK', ['KURANG', 'KURANG'], { month: { status: 'RATED' } })).toEqual([]);
    expect(on('SANGAT_BAIK', ['KURANG', 'KURANG'], { month: { planNo: 2 } })).toEqual([]);
  });
});
