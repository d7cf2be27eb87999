/** The lint score of plans, and which rules they fail most. Pure. docs/domain.md 3 (D11). */
import { type LookedAtRule, lookedAtRules } from '../finding/lintRules.ts';
import type { NumberName } from './numbers.ts';

/** A rule of the lint that plans do not meet, and how many. */
export interface LintViolation {
  readonly rule: LookedAtRule;
  readonly plans: number;
}

/** What the lint says of plans in force, as each was last looked at. */
export interface LintScore {
  readonly plans: number;
  readonly faultless: number;
  readonly unfit: number;
  /** The share of those that are faultless, in thousandths; null where none was looked at. */
  readonly perMille: number | null;
  /** Rules that a plan does not meet, those that most do not meet first. */
  readonly violations: readonly LintViolation[];
}

/** The score of numbers. */
export function lintScore(valueOf: (name: NumberName) => number): LintScore {
  const [plans, faultless] = [valueOf('PLAN_LINTED'), valueOf('PLAN_FAULTLESS')];
  const violations = lookedAtRules
    .map((rule) => ({ rule, plans: valueOf(`LINT_${rule}`) }))
    .filter((one) => one.plans > 0)
    .toSorted((one, other) => other.plans - one.plans);
  const perMille = plans > 0 ? Math.round((faultless * 1000) / plans) : null;
  return { plans, faultless, unfit: valueOf('PLAN_UNFIT'), perMille, violations };
}
