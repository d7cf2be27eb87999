import type { NumberName } from '../../monitoring/counting/numbers.ts';
import type { Report } from '../../monitoring/report/rules.ts';
import { type Colour, colours, type Section } from '../section.ts';
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
const SET: readonly NumberName[] = ['PLAN_APPROVED', 'PLAN_AMENDING', 'PLAN_CLOSED', 'PLAN_EVALUATED'];

export const plansSet = ({ numbers }: Report): number =>
  SET.reduce((sum, name) => sum + (numbers[name] ?? 0), 0);

/** Plans of the year by their state, and how many came late. */
export function plansSection(report: Report): Section {
  const { numbers } = report;
  const of = (name: NumberName) => numbers[name] ?? 0;
  const all = of('PLANS');
  const title = 'SKP tahunan menurut keadaan';
  const values = STATES.map(([name]) => of(name));
  const row = (name: string, value: number) => [name, value, share(value, all)];
  return {
    id: 'skp',
    title,
    lead:
      all === 0
        ? 'Belum ada SKP tahunan.'
        : `${inWords(plansSet(report))} dari ${inWords(all)} SKP sudah ditetapkan; ${inWords(of('PLAN_LATE'))} diajukan setelah batas waktu.`,
    chart:
      all === 0
        ? null
        : {
            title: `${title} (banyaknya SKP)`,
            shape: 'LYING',
            names: STATES.map(([, name]) => name),
            series: [
              { name: 'SKP', values, colour: colours.plain, each: STATES.map(([, , colour]) => colour) },
            ],
          },
    tables: [
      {
        caption: `${title}, seluruhnya ${inWords(all)}`,
        head: ['Keadaan', 'SKP', 'Bagian'],
        rows: [
          ...STATES.map(([name, said]) => row(said, of(name))),
          row('Di antaranya: diajukan terlambat', of('PLAN_LATE')),
          row('Di antaranya: tanpa dialog perencanaan', of('PLAN_WITHOUT_DIALOGUE')),
        ],
      },
    ],
  };
}
