/** Differences from the personnel register, and the agency's place among the others. */
import type { Measure } from '../../monitoring/counting/ranking.ts';
import type { DiscrepancyState } from '../../monitoring/reconciliation/rules.ts';
import type { Report } from '../../monitoring/report/rules.ts';
import { type Bar, barsOf, type Colour, colours, type Section } from '../section.ts';
import { inWords, perMille } from '../words.ts';

const STATES: readonly (readonly [DiscrepancyState, string, Colour])[] = [
  ['OPEN', 'Terbuka', colours.bad],
  ['ACKNOWLEDGED', 'Diakui, sedang diperbaiki', colours.fair],
  ['RESOLVED', 'Selesai', colours.good],
  ['WAIVED', 'Dikesampingkan', colours.quiet],
];

/** The state of the reconciliation with the personnel register. */
export function reconciliationSection({ numbers }: Report): Section {
  const title = 'Rekonsiliasi dengan data kepegawaian (SISDM)';
  const bars = STATES.map(
    ([state, name, colour]): Bar => [name, numbers[`DISCREPANCY_${state}`] ?? 0, colour],
  );
  const all = bars.reduce((sum, [, value]) => sum + value, 0);
  return {
    id: 'rekonsiliasi',
    title,
    lead:
      all === 0
        ? 'Tidak ada perbedaan dengan data kepegawaian.'
        : `${inWords(bars[0]?.[1] ?? 0)} dari ${inWords(all)} perbedaan masih terbuka, dari semua periode.`,
    chart: barsOf(title, 'perbedaan', bars),
    tables: [
      {
        caption: title,
        head: ['Keadaan', 'Perbedaan'],
        rows: bars.map(([name, value]) => [name, value]),
      },
    ],
  };
}

const MEASURES: Readonly<Record<Measure | 'ALL', string>> = {
  ALL: 'Seluruhnya (rata-rata)',
  PLANS_SET: 'SKP ditetapkan',
  PLANS_FAULTLESS: 'SKP tanpa pelanggaran aturan',
  TARGETS_IN_TIME: 'Target tepat waktu',
  MONTHS_VERIFIED: 'SKP bulanan diverifikasi',
  ACTIVITY_REACHED: 'Target menit tercapai',
  EVALUATIONS_ISSUED: 'Evaluasi terbit',
};
const nameOf = (measure: string): string => MEASURES[measure as Measure] ?? measure;

/** The agency's place by each measure. */
export function rankingSection({ ranking }: Report): Section {
  const title = 'Peringkat di antara perangkat daerah';
  const whole = ranking.find(({ measure }) => measure === 'ALL');
  return {
    id: 'peringkat',
    title,
    lead: whole
      ? `Peringkat ${inWords(whole.rank)} dari ${inWords(whole.among)} perangkat daerah, dengan rata-rata ${perMille(whole.perMille)}.`
      : 'Belum ada yang dapat diperingkatkan.',
    chart: whole
      ? {
          title: 'Capaian menurut ukuran peringkat (%)',
          shape: 'LYING',
          isPercent: true,
          names: ranking.map(({ measure }) => nameOf(measure)),
          series: [
            {
              name: 'Capaian',
              values: ranking.map((one) => one.perMille / 10),
              colour: colours.plain,
              each: ranking.map(({ measure }) => (measure === 'ALL' ? colours.deep : colours.plain)),
            },
          ],
        }
      : null,
    tables: [
      {
        caption: title,
        head: ['Ukuran', 'Capaian', 'Jumlah', 'Peringkat'],
        rows: ranking.map(({ measure, perMille: share, count, of, rank, among }) => [
          nameOf(measure),
          perMille(share),
          count === null || of === null ? '–' : `${inWords(count)} / ${inWords(of)}`,
          `${inWords(rank)} dari ${inWords(among)}`,
        ]),
      },
    ],
  };
}
