/** What the lint says of a plan that is put before its reviewer. docs/domain.md 3 (P11). */
import type { Employee } from '../../organisation/employee/rules.ts';
import type { Policies } from '../../organisation/policy/rules.ts';
import type { Problem } from '../../platform/result.ts';
import type { Plan } from '../plan/rules.ts';
import { factsOf, lintPlanOf } from './ofPlan.ts';
import type { LintCode, LintFinding } from './rules/finding.ts';
import { lint } from './rules/lint.ts';

/**
 * Rules that a submission has refusals of its own for (PLAN_MAIN_RESULTS, PLAN_ACTION_PLAN,
 * PLAN_RESULT_NO_LEADER): each fault is told once.
 */
const TOLD_ELSEWHERE: readonly LintCode[] = ['L10', 'L14', 'L16'];

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
export function lintAtSubmission(plan: Plan, owner: Pick<Employee, 'position'>, policies: Policies): Linted {
  const findings = lint(lintPlanOf(plan, plan, factsOf(owner, policies)));
  const errors = findings.filter(
    ({ severity, code }) => severity === 'ERROR' && !TOLD_ELSEWHERE.includes(code),
  );
  return { problems: errors.map(refusal), kept: findings.filter(({ severity }) => severity !== 'ERROR') };
}
