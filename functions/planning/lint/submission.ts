/** What the lint says of a plan that is put before its reviewer. docs/domain.md 3 (P11). */
import type { Problem } from '../../platform/result.ts';
import type { Plan } from '../plan/rules.ts';
import { type LintFacts, lintPlanOf } from './ofPlan.ts';
import type { LintCode, LintFinding } from './rules/finding.ts';
import { lint } from './rules/lint.ts';

/**
 * Rules that a submission has refusals of its own for, wherever they lie (PLAN_MAIN_RESULTS, PLAN_ACTION_PLAN,
 * PLAN_RESULT_NO_LEADER): each fault is told once.
 */
const TOLD_ELSEWHERE: readonly LintCode[] = ['L10', 'L14', 'L16'];

/** What is not there at all the form asks for (PLAN_INDICATOR_NO_TARGET, _NO_UNIT, _NO_TARGET_TEXT). */
const isMissing = (plan: Plan, { code, path }: LintFinding): boolean =>
  code === 'L04' && path.reduce<unknown>((at, key) => Object(at)[key], plan) === null;

const refusal = ({ code, sentence, path, params }: LintFinding): Problem => ({
  code: 'PLAN_LINT',
  field: ['input', 'content', ...path],
  params: { rule: code, finding: `LINT_${sentence}`, ...params },
});

/** What the lint says at a submission: what it refuses, and what stays for the reviewer to see. */
export interface Linted {
  readonly problems: readonly Problem[];
  readonly kept: LintFinding[];
}

/** Errors as refusals (PLAN_LINT, each with its rule and the text's path); the rest is kept for the reviewer. */
export function lintAtSubmission(plan: Plan, facts: LintFacts): Linted {
  const findings = lint(lintPlanOf(plan, plan, facts));
  const errors = findings.filter(
    (one) => one.severity === 'ERROR' && !TOLD_ELSEWHERE.includes(one.code) && !isMissing(plan, one),
  );
  return { problems: errors.map(refusal), kept: findings.filter(({ severity }) => severity !== 'ERROR') };
}
