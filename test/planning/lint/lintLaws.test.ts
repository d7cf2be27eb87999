import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lintActivities,
  lintCompounds,
  lintMeasures,
  lintPercentages,
  lintUnits,
  lintVague,
} from '../../../data/lint.ts';
import {
  lintCodes,
  lintFindingSchema,
  lintSentences,
} from '../../../functions/planning/lint/rules/finding.ts';
import { lint, lintRules } from '../../../functions/planning/lint/rules/lint.ts';
import type { LintPlan } from '../../../functions/planning/lint/rules/plan.ts';
import { enLint } from '../../../functions/platform/messages/enLint.ts';
import { idLint } from '../../../functions/platform/messages/idLint.ts';
import { casesOf, halves, planOfCase } from '../../support/lintCorpus.ts';
import { withText } from '../../support/lintPlans.ts';

const words = [
  ...Object.keys(lintActivities().verbs),
  ...lintActivities().keptNouns,
  ...lintActivities().fillers,
  ...Object.values(lintActivities().verbs),
  ...lintCompounds().conjunctions,
  ...lintCompounds().pairs,
  ...lintVague().words,
  ...lintVague().fixedTerms,
  ...lintMeasures().heads,
  ...Object.values(lintPercentages()).flat(),
  ...lintUnits().timeWords,
];
const nothing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
/** Any text: of any characters, or of the words that the rules know, in any order and case. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('-', '1.', '%', ',', 'İ', '_', '(', 'Rp')), {
      maxLength: 12,
    })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join(' ').toUpperCase(), parts.join(', '))),
);
const units = Object.values(lintUnits()).flat();
const quantity = nothing(fc.integer({ min: 0, max: 1_000_000 }));
const indicator = fc.record({
  id: fc.string({ maxLength: 3 }),
  aspect: nothing(fc.constantFrom('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
  perspective: nothing(fc.constant('ANGGARAN')),
  text,
  target: quantity,
  comparator: nothing(fc.constantFrom('GTE', 'LTE', 'EQ')),
  unit: nothing(fc.oneof(text, fc.constantFrom(...units))),
  targetText: nothing(text),
  aggregation: nothing(fc.constantFrom('SUM', 'MILESTONE')),
  months: fc.array(quantity, { maxLength: 12 }),
  activities: fc.array(nothing(text), { maxLength: 12 }),
});
const plans: fc.Arbitrary<LintPlan> = fc.record({
  kind: fc.constantFrom('JPT_PUKM', 'JA_JF'),
  approach: fc.constantFrom('KUANTITATIF', 'KUALITATIF'),
  level: nothing(fc.constantFrom('JPT_PRATAMA', 'OPERATOR', 'AHLI_MUDA')),
  results: fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      category: fc.constantFrom('UTAMA', 'TAMBAHAN'),
      text,
      leaderResult: nothing(text),
      leaderMode: nothing(fc.constantFrom('DIRECT', 'INDIRECT')),
      linked: fc.boolean(),
      indicators: fc.array(indicator, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  limits: fc.record({ min: fc.nat(3), max: fc.nat(5) }),
  matrix: nothing(
    fc.record({ sharesOff: fc.array(fc.constantFrom('a', 'z')), uncovered: fc.array(fc.constantFrom('b')) }),
  ),
});

/** What stands at a path of the content, or undefined when there is no such place. */
const at = (plan: LintPlan, [root, ...path]: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
    root === 'workResults' ? plan.results : undefined,
  );

describe('whatever is written', () => {
  it('the lint never throws, says the same twice, and points at what is there', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const found = lint(plan);
        expect(lint(structuredClone(plan))).toEqual(found);
        for (const one of found) {
          expect(lintFindingSchema.parse(one)).toEqual(one);
          expect(at(plan, one.path), one.path.join('.')).not.toBeUndefined();
          expect(one.suggestion.trim()).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('each rule finds only what bears its own code', () => {
    const cases = halves.flatMap(casesOf).map(planOfCase);
    for (const plan of cases)
      for (const [code, rule] of Object.entries(lintRules))
        expect(rule(plan).filter((one) => one.code !== code)).toEqual([]);
  });

  it('a right beginning that the lint suggests is nothing that it finds again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(lintActivities().verbs)), (verb) => {
        const [found] = lintRules.L01(withText(`${verb} berkas usulan`));
        expect(found, verb).toBeDefined();
        expect(lintRules.L01(withText(found?.suggestion ?? '')), verb).toEqual([]);
      }),
    );
  });
});

it('every rule is one of the sixteen, and every finding has its sentence in both languages', () => {
  expect(Object.keys(lintRules)).toEqual([...lintCodes]);
  const sentences = lintSentences.map((sentence) => `LINT_${sentence}`);
  for (const catalogue of [idLint, enLint])
    expect(Object.keys(catalogue).filter((key) => key.startsWith('LINT_'))).toEqual(sentences);
});
