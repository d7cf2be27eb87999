/** Plans to lint: one good result, and whatever a test changes of it. */
import type { LintCode } from '../../functions/planning/lint/rules/finding.ts';
import { lint } from '../../functions/planning/lint/rules/lint.ts';
import type { LintIndicator, LintPlan, LintResult } from '../../functions/planning/lint/rules/plan.ts';

export const lintIndicator = (changes: Partial<LintIndicator> = {}): LintIndicator => ({
  id: 'i1',
  aspect: 'KUANTITAS',
  perspective: null,
  text: 'Jumlah laporan monitoring dan evaluasi SKP',
  target: 12_000,
  comparator: 'GTE',
  unit: 'laporan',
  targetText: null,
  aggregation: 'SUM',
  months: Array.from({ length: 12 }, () => 1000),
  activities: [],
  ...changes,
});

export const lintResult = (changes: Partial<LintResult> = {}): LintResult => ({
  id: 'r1',
  category: 'UTAMA',
  text: 'Tersusunnya hasil monitoring dan evaluasi SKP bulanan',
  leaderResult: 'Terlaksananya pengelolaan kinerja ASN sesuai ketentuan',
  leaderMode: null,
  linked: true,
  indicators: [lintIndicator()],
  ...changes,
});

export const lintedPlan = (changes: Partial<LintPlan> = {}): LintPlan => ({
  kind: 'JA_JF',
  approach: 'KUANTITATIF',
  level: 'AHLI_MUDA',
  results: [lintResult()],
  limits: { min: 1, max: 10 },
  matrix: null,
  ...changes,
});

export const withText = (text: string): LintPlan => lintedPlan({ results: [lintResult({ text })] });
export const withIndicator = (changes: Partial<LintIndicator>): LintPlan =>
  lintedPlan({ results: [lintResult({ indicators: [lintIndicator(changes)] })] });

/** What is found by one rule, or by all: code, severity and the path in one word. */
export const foundIn = (plan: LintPlan, code?: LintCode): string[] =>
  lint(plan)
    .filter((one) => code === undefined || one.code === code)
    .map(({ code: found, severity, path }) => `${found} ${severity} ${path.join('.')}`);

export const suggestedFor = (plan: LintPlan, code: LintCode): string | undefined =>
  lint(plan).find((one) => one.code === code)?.suggestion;
