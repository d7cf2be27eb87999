/** What an indicator measures, and in which unit. docs/domain.md 3 (L03 to L08). */
import { lintMeasures, lintUnits } from '../../../../data/lint.ts';
import type { LintIndicator } from './plan.ts';
import { phraseAtStart, sameText, wordsOf } from './words.ts';

/** What a unit is one of; COUNT is anything that is counted. */
export type UnitKind = 'TIME' | 'MONEY' | 'PERCENT' | 'RATE' | 'SCORE' | 'COUNT';

/** The kind of a unit; of `menit/pemohon` and `menit per pemohon` that of `menit`, `per 1.000 penduduk` a rate. */
export function unitKind(unit: string): UnitKind {
  const { time, money, percent, rate, score } = lintUnits();
  const [per = ''] = unit.split(/\/|\bper\b/i);
  const words = wordsOf(per);
  if (rate.includes(sameText(unit)) || (words.length === 0 && sameText(unit) !== '')) return 'RATE';
  const has = (list: readonly string[]) => words.some((word) => list.includes(word));
  if (has(percent)) return 'PERCENT';
  if (has(rate)) return 'RATE';
  if (has(money)) return 'MONEY';
  if (has(time)) return 'TIME';
  return has(score) ? 'SCORE' : 'COUNT';
}

/** Whether a unit counts what is drawn up or held: dokumen, laporan, kegiatan. */
export const isOutputUnit = (unit: string): boolean => {
  const { output } = lintUnits();
  return output.includes(sameText(unit)) || output.includes(wordsOf(unit)[0] ?? '');
};

/** The measurable noun with which an indicator begins (Persentase, Jumlah, 12, Bed occupancy rate …), or null. */
export function measureOf(text: string): string | null {
  const words = wordsOf(text);
  const [first = ''] = words;
  if (/^[\d%]/.test(first)) return first;
  const { heads, loans } = lintMeasures();
  return (
    phraseAtStart(words, new Set(heads)) ?? words.slice(0, 4).find((word) => loans.includes(word)) ?? null
  );
}

/** Whether an indicator says how good something is, by which vague words of its result have a criterion. */
export function isMeasured({ aspect, unit, target }: LintIndicator): boolean {
  if (target === null) return false;
  if (aspect !== null) return aspect === 'KUALITAS';
  return unit !== null && ['PERCENT', 'RATE', 'SCORE'].includes(unitKind(unit));
}
