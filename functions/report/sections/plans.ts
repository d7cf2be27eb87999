import type { NumberName } from '../../monitoring/counting/numbers.ts';
import type { Report } from '../../monitoring/report/rules.ts';
import { type Bar, barsOf, type Colour, colours, type Section } from '../section.ts';
import { inWords, share } from '../words.ts';

const STATES: readonly (readonly [NumberName, string, Colour])[] = [
  ['PLAN_DRAFT', 'Konsep', colours.quiet],
  ['PLAN_SUBMITTED', 'Diajukan', colours.plain],
  ['PLAN_REVIEWED', 'Direviu', colours.plain],
  ['PLAN_RETURNED', 'Dikembalikan', colours.bad],
  ['PLAN_APPROVED', 'Ditetapkan', colours.good],
  ['PLAN_AMENDING', 'Sedang diubah', colours.fair],
  ['PLAN_CLOSED', 'Ditutup', colours.quiet],
  ['PLAN_EVALUATED', 'Dievaluasi', colours.good],
];

export const plansSet = ({ numbers }: Report): number => numbers.PLAN_SET ?? 0;

/** Plans of the year by their state, and how many came late. */
export function plansSection(report: Report): Section {
  const of = (name: NumberName) => report.numbers[name] ?? 0;
  const all = of('PLANS');
  const title = 'SKP tahunan menurut keadaan';
  const bars = STATES.map(([name, said, colour]): Bar => [said, of(name), colour]);
  const row = (name: string, value: number) => [name, value, share(value, all)];
  return {
    id: 'skp',
    title,
    lead:
      all === 0
        ? 'Belum ada SKP tahunan.'
        : `${inWords(plansSet(report))} dari ${inWords(all)} SKP sudah ditetapkan; ${inWords(of('PLAN_LATE'))} diajukan setelah batas waktu.`,
    chart: barsOf(title, 'SKP', bars),
    tables: [
      {
        caption: `${title}, seluruhnya ${inWords(all)}`,
        head: ['Keadaan', 'SKP', 'Bagian'],
        rows: [
          ...bars.map(([name, value]) => row(name, value)),
          row('Di antaranya: sudah ditetapkan', plansSet(report)),
          row('Di antaranya: diajukan terlambat', of('PLAN_LATE')),
          row('Di antaranya: tanpa dialog perencanaan', of('PLAN_WITHOUT_DIALOGUE')),
          row('Di antaranya: pendekatan kuantitatif', of('PLAN_KUANTITATIF')),
          row('Di antaranya: pendekatan kualitatif', of('PLAN_KUALITATIF')),
        ],
      },
    ],
  };
}
