/** The corpus of phrasings, each labelled with the rules that should fire, and how often the lint is right on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type LintCode, lintCodes } from '../../functions/planning/lint/rules/finding.ts';
import { lint } from '../../functions/planning/lint/rules/lint.ts';
import type { LintIndicator, LintPlan, LintResult } from '../../functions/planning/lint/rules/plan.ts';

const resultShape = {
  text: z.string(),
  leader: z.string().nullable().optional(),
  mode: z.enum(['DIRECT', 'INDIRECT']).nullable().default(null),
  category: z.enum(['UTAMA', 'TAMBAHAN']).default('UTAMA'),
  linked: z.boolean().default(true),
  /** `KUANTITAS | Jumlah laporan | >= 12 laporan | SUM`, or `- | what : the target in words`. */
  indicators: z.array(z.string()),
};
const planShape = z.strictObject({
  kind: z.enum(['JPT_PUKM', 'JA_JF']).default('JA_JF'),
  approach: z.enum(['KUANTITATIF', 'KUALITATIF']).default('KUANTITATIF'),
  limits: z.tuple([z.int(), z.int()]).default([1, 10]),
  matrix: z
    .strictObject({ sharesOff: z.array(z.int()), uncovered: z.array(z.int()) })
    .nullable()
    .default(null),
});
const frame = {
  office: z.string(),
  level: z.string(),
  plan: planShape.prefault({}),
  rules: z.array(z.enum(lintCodes)),
  /** Those of them that should refuse; null: not labelled. */
  errors: z.array(z.enum(lintCodes)).nullable().default(null),
};
const caseSchema = z.union([
  z.strictObject({ ...frame, results: z.array(z.strictObject(resultShape)) }),
  z
    .strictObject({ ...frame, ...resultShape })
    .transform(({ office, level, plan, rules, errors, ...result }) => ({
      office,
      level,
      plan,
      rules,
      errors,
      results: [result],
    })),
]);
export type Case = z.output<typeof caseSchema>;

/**
 * The parts: `heldOut` was written before the rules, and no rule or list of words was changed for it;
 * `afterwards` was written to break them when they stood, then they were mended by it; so was `targets`, of
 * indicators with target and unit, in which every case says what should refuse.
 */
export const halves = ['tuning', 'heldOut', 'afterwards', 'targets'] as const;
export const casesOf = (half: (typeof halves)[number]): Case[] =>
  z
    .array(caseSchema)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, `../planning/lint/${half}.json`), 'utf8')));

const COMPARATORS: Readonly<Record<string, string>> = { '>=': 'GTE', '<=': 'LTE', '=': 'EQ' };

const months = (due: string, target: number | null): (number | null)[] => {
  if (due === 'MILESTONE*12') return Array.from({ length: 12 }, () => target);
  return Array.from({ length: 12 }, (_, at) => (due === 'MILESTONE' && at !== 11 ? null : target));
};

/** An indicator of the corpus. */
export function indicatorOf(written: string, id: string): LintIndicator {
  const [what = '', text = '', target = '', aggregation = ''] = written.split(' | ');
  const [words = '', targetText = null] = text.split(' : ');
  const [, comparator = '', number, unit = ''] = /^(>=|<=|=)? ?([\d.]+)? ?(.*)$/.exec(target) ?? [];
  const thousandths = number ? Math.round(Number(number) * 1000) : null;
  const isAspect = ['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA'].includes(what);
  return {
    id,
    aspect: isAspect ? what : null,
    perspective: isAspect || what === '-' ? null : what,
    text: words,
    target: thousandths,
    comparator: COMPARATORS[comparator] ?? null,
    unit: targetText === null ? unit.replace(/^- (?=\S)/, '') : null,
    targetText,
    aggregation: aggregation.replace('*12', '') || null,
    months: months(aggregation, thousandths),
    activities: [],
  };
}

/** The plan of a case. */
export function planOfCase({ level, plan, results }: Case): LintPlan {
  const made = results.map(
    (result, at): LintResult => ({
      id: `r${at}`,
      category: result.category,
      text: result.text,
      leaderResult: result.leader === undefined ? 'Meningkatnya kinerja perangkat daerah' : result.leader,
      leaderMode: result.mode,
      linked: result.linked,
      indicators: result.indicators.map((written, no) => indicatorOf(written, `r${at}i${no}`)),
    }),
  );
  const ids = (places: readonly number[]) => places.map((at) => `r${at}`);
  const { kind, approach, limits, matrix } = plan;
  return {
    kind,
    approach,
    level,
    results: made,
    limits: { min: limits[0], max: limits[1] },
    matrix: matrix && { sharesOff: ids(matrix.sharesOff), uncovered: ids(matrix.uncovered) },
  };
}

/** The rules that fire on a case. */
export const firedOn = (one: Case): LintCode[] => [...new Set(lint(planOfCase(one)).map(({ code }) => code))];

/** The rules that refuse a case. */
export const refusedBy = (one: Case): LintCode[] => [
  ...new Set(
    lint(planOfCase(one))
      .filter(({ severity }) => severity === 'ERROR')
      .map(({ code }) => code),
  ),
];

export interface Score {
  readonly rule: LintCode | 'all';
  /** Cases in which the rule should fire. */
  readonly expected: number;
  readonly precision: number;
  readonly recall: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** How often each rule, and all together, is right: one count for each case and rule. */
export function scores(cases: readonly Case[]): Score[] {
  const judged = cases.map((one) => ({ should: new Set<LintCode>(one.rules), did: new Set(firedOn(one)) }));
  const of = (rules: readonly LintCode[], rule: Score['rule']): Score => {
    const pairs = judged.flatMap(({ should, did }) =>
      rules.map((code) => [should.has(code), did.has(code)] as const),
    );
    const right = pairs.filter(([should, did]) => should && did).length;
    const expected = pairs.filter(([should]) => should).length;
    const fired = pairs.filter(([, did]) => did).length;
    return { rule, expected, precision: share(right, fired), recall: share(right, expected) };
  };
  return [...lintCodes.map((code) => of([code], code)), of(lintCodes, 'all')];
}

const inPercent = (part: number): string => `${(part * 100).toFixed(1)} %`;

/** The scores of all parts as the table of docs/decisions/lint.md. */
export function scoreTable(): string {
  const parts = halves.map((half) => scores(casesOf(half)));
  const cells = ({ expected, precision, recall }: Score) =>
    expected === 0 && precision === 1 ? ['', '', ''] : [expected, inPercent(precision), inPercent(recall)];
  const rows = [...lintCodes, 'all' as const].map((rule, at) =>
    ['', rule, ...parts.flatMap((part) => cells(part[at] as Score)), ''].join(' | ').trim(),
  );
  return [
    '| rule | tuning: cases | precision | recall | held out: cases | precision | recall | afterwards: cases | precision | recall | targets: cases | precision | recall |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
