/** L06: a percentage that cannot be, or that is reached by doing nothing. docs/domain.md 3, docs/decisions/lint.md. */
import { lintPercentages } from '../../../../data/lint.ts';
import { finding, type LintFinding } from './finding.ts';
import { unitKind } from './measures.ts';
import { type LintPlan, measuredIndicators, type PlacedIndicator } from './plan.ts';
import { phraseAtStart, phraseIn, wordsOf } from './words.ts';

const WHOLE = 100_000; // 100 per cent in thousandths

/** What is measured, without what is said of it: of `Persentase pegawai yang naik pangkat` the first two words. */
const measured = (text: string): string => text.split(/\s(?:yang|dengan|tanpa)\s/i, 1)[0] ?? '';

const speaksOf = (text: string, phrases: readonly string[]): boolean => phraseIn(text, phrases) !== null;

/** Whether a percentage is surely one of things that an office counts itself: `Persentase berkas …`. */
function isShare(text: string): boolean {
  const { shares, wholes, comparisons, references } = lintPercentages();
  const words = wordsOf(text);
  const [head = ''] = words;
  const whole = phraseAtStart(words.slice(1), new Set(wholes));
  return shares.includes(head) && whole !== null && !speaksOf(text, [...comparisons, ...references]);
}

/** Whether a percentage may pass 100 by what it measures (growth, surplus) or is compared with (the last year). */
function mayPass(text: string): boolean {
  const { ratios, comparisons, budgets } = lintPercentages();
  if (speaksOf(text, budgets)) return false;
  return speaksOf(measured(text), ratios) || speaksOf(text, comparisons);
}

/** Above 100 per cent: an error only of a share whose part is named too (`… yang lengkap`). */
function overWhole(text: string, at: readonly string[]): LintFinding[] {
  const said = text.slice(measured(text).length);
  if (isShare(text) && speaksOf(said, lintPercentages().parts))
    return [finding('ERROR', 'L06_OVER', at, '100 %, atau kurang')];
  if (mayPass(text)) return [];
  const right = '100 %, atau kurang, kecuali dibandingkan dengan tahun atau target lain';
  return [finding('WARN', 'L06_OVER_MAYBE', at, right)];
}

/** At least 0 per cent: an aim of what can fall below, such as growth; of anything else reached by doing nothing. */
function atLeastNothing(text: string, at: readonly string[]): LintFinding[] {
  const right = 'Lebih dari 0 %, atau pembanding "paling banyak" (LTE)';
  if (isShare(text)) return [finding('ERROR', 'L06_ZERO', at, right)];
  return speaksOf(measured(text), lintPercentages().changes)
    ? []
    : [finding('WARN', 'L06_ZERO_MAYBE', at, right)];
}

/** L06 of one indicator; `at most 0 %` and `exactly 0 %` are aims. */
function beyond({ indicator, path }: PlacedIndicator): LintFinding[] {
  const { target, unit, text, comparator } = indicator;
  if (target === null || unitKind(unit ?? '') !== 'PERCENT') return [];
  const at = [...path, 'target'];
  if (target > WHOLE) return overWhole(text, at);
  return target === 0 && comparator === 'GTE' ? atLeastNothing(text, at) : [];
}

/** L06: a target above 100 per cent, or of at least 0 per cent. */
export const percentBeyond = (plan: LintPlan): LintFinding[] => measuredIndicators(plan).flatMap(beyond);
