/** Rules of a quantitative plan's indicators: L03, L04, L05, L14. docs/domain.md 3, docs/decisions/lint.md. */
import { lintUnits } from '../../../../data/lint.ts';
import { finding, type LintFinding } from './finding.ts';
import { measureOf, unitKind } from './measures.ts';
import {
  type LintIndicator,
  type LintPlan,
  measuredIndicators,
  placedIndicators,
  type PlacedIndicator,
} from './plan.ts';
import { goingOn, isResultForm, phraseAtStart, phraseIn, sameText, withoutStart, wordsOf } from './words.ts';

const MEASURES = {
  PERCENT: 'Persentase',
  TIME: 'Rata-rata waktu',
  MONEY: 'Nilai',
  RATE: 'Angka',
  SCORE: 'Nilai',
  COUNT: 'Jumlah',
} as const;

/** An indicator with its measure before it: `Tersusunnya laporan` becomes `Jumlah laporan yang tersusun`. */
function withMeasure({ text, unit }: LintIndicator): string {
  const [first = ''] = wordsOf(text);
  const measure = MEASURES[first === 'ketepatan' ? 'PERCENT' : unitKind(unit ?? '')];
  if (!isResultForm(first)) return `${measure} ${goingOn(text.trim()) || '…'}`;
  return `${measure} ${withoutStart(text, first) || '…'} yang ${first.replace(/nya$/, '')}`;
}

/** L03: an indicator that begins with nothing that can be measured (Persentase, Jumlah, Nilai …). */
export const noMeasure = (plan: LintPlan): LintFinding[] =>
  measuredIndicators(plan)
    .filter(({ indicator }) => measureOf(indicator.text) === null)
    .map(({ indicator, path }) => finding('WARN', 'L03', [...path, 'text'], withMeasure(indicator)));

/** Whether a unit is more than digits and dashes: letters, or a sign that is one (`%`, `‰`). */
const isWritten = (unit: string): boolean =>
  /\p{L}/u.test(unit) || lintUnits().signs.some((sign) => unit.normalize('NFKC').includes(sign));

/** What is not there of a quantitative target: the number, the unit, or a unit that is one. */
function targetFaults({ indicator, path }: PlacedIndicator): LintFinding[] {
  const unit = sameText(indicator.unit ?? '');
  const shown = unit || 'laporan';
  const number = indicator.target === null;
  return [
    ...(number ? [finding('ERROR', 'L04_TARGET', [...path, 'target'], `Angka, misalnya 12 ${shown}`)] : []),
    ...(isWritten(indicator.unit ?? '')
      ? []
      : [
          finding(
            'ERROR',
            'L04_UNIT',
            [...path, 'unit'],
            'Satuan, misalnya laporan, orang, %, hari, atau Rp',
          ),
        ]),
    ...(lintUnits().notUnits.includes(unit)
      ? [
          finding('WARN', 'L04_NOT_UNIT', [...path, 'unit'], 'Satuan, misalnya laporan, orang, atau %', {
            unit,
          }),
        ]
      : []),
  ];
}

/** L04: a target without a number or a unit; of a qualitative plan, without a word. */
export const noTarget = (plan: LintPlan): LintFinding[] =>
  plan.approach === 'KUANTITATIF'
    ? measuredIndicators(plan).flatMap(targetFaults)
    : placedIndicators(plan)
        .filter(({ indicator }) => sameText(indicator.targetText ?? '') === '')
        .map(({ path }) =>
          finding(
            'ERROR',
            'L04_TEXT',
            [...path, 'targetText'],
            'Keadaan yang dicapai dan kapan, misalnya "Laporan direviu sesuai pedoman, paling lambat 15 Februari"',
          ),
        );

/** What does not fit of an aspect and its unit: the sentence and what would be right, or null. */
function aspectFault({
  aspect,
  text,
  unit,
}: LintIndicator): readonly ['L05_TIME' | 'L05_COST' | 'L05_QUANTITY', string] | null {
  const kind = unitKind(unit ?? '');
  const { timeWords, timeHeads } = lintUnits();
  const fits = aspect === 'BIAYA' ? ['MONEY', 'PERCENT', 'RATE'] : ['TIME', 'PERCENT'];
  if (aspect === 'BIAYA' && !fits.includes(kind)) return ['L05_COST', 'Satuan Rp atau %, atau aspek lain'];
  if (aspect === 'WAKTU' && !fits.includes(kind) && !phraseIn(text, timeWords))
    return ['L05_TIME', 'Satuan waktu (hari, jam, menit) atau %, atau aspek KUANTITAS'];
  if (aspect === 'KUANTITAS' && kind === 'TIME' && phraseAtStart(wordsOf(text), new Set(timeHeads)))
    return ['L05_QUANTITY', 'Aspek WAKTU'];
  return null;
}

/** L05: an aspect that its unit does not fit: time in documents, cost without Rp or per cent. */
export const aspectUnfit = (plan: LintPlan): LintFinding[] =>
  measuredIndicators(plan).flatMap(({ indicator, path }) => {
    const fault = indicator.unit === null ? null : aspectFault(indicator);
    return fault ? finding('WARN', fault[0], [...path, 'unit'], fault[1]) : [];
  });

/** L14: a milestone, due in one month, with the same target in several. */
export const milestoneEveryMonth = (plan: LintPlan): LintFinding[] =>
  measuredIndicators(plan).flatMap(({ indicator, path }) => {
    const due = indicator.months.filter((month) => month !== null);
    if (indicator.aggregation !== 'MILESTONE' || due.length < 2 || new Set(due).size > 1) return [];
    return finding(
      'ERROR',
      'L14',
      [...path, 'months'],
      'Target pada bulan jatuh temponya saja; bulan lain kosong (null)',
      { count: due.length },
    );
  });
