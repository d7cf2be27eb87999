/** A plan's content as a qualitative plan says the same: targets in words, and what is done in each month. */
import { planTexts } from '../../../../data/demo.ts';
import type { Aggregation } from '../../../planning/plan/actionPlan.ts';
import { type Content, type Indicator, noMonths } from '../../../planning/plan/rules.ts';
import type { Chance } from '../random.ts';

const HOW_MUCH = { GTE: 'Paling sedikit', LTE: 'Paling banyak', EQ: 'Tepat' } as const;
const BY_WHEN: Record<Aggregation, string> = {
  SUM: 'dalam setahun',
  AVERAGE: 'rata-rata setiap bulan',
  LAST: 'pada akhir tahun',
  MAX: 'pada bulan tertinggi',
  MIN: 'setiap bulan',
  MILESTONE: 'pada bulan yang direncanakan',
};
const figures = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 });

/** A target as it is said: `Paling sedikit 12 laporan dalam setahun`. */
function saying({ target, unit, comparator, aggregation }: Indicator): string {
  if (target === null || !comparator || !aggregation) throw new Error('only a target in figures can be said');
  return [HOW_MUCH[comparator], figures.format(target / 1000), unit, BY_WHEN[aggregation]].join(' ');
}

function indicatorInWords(indicator: Indicator, chance: Chance): Indicator {
  const { activities } = planTexts().inWords;
  const first = chance.int(0, activities.length - 1);
  return {
    ...indicator,
    aspect: null,
    target: null,
    comparator: null,
    unit: null,
    aggregation: null,
    targetText: saying(indicator),
    months: noMonths(),
    activities: indicator.months.map((target, at) =>
      target === null ? null : (activities[(first + at) % activities.length] ?? null),
    ),
  };
}

/** A content in figures, in words. */
export const inWords = (content: Content, chance: Chance): Content => ({
  ...content,
  workResults: content.workResults.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => indicatorInWords(indicator, chance)),
  })),
});
