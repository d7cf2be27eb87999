/** What the lint says of a plan in force, by the policies of a day. Pure. docs/decisions/lint.md. */
import type { Policies } from '../../organisation/policy/rules.ts';
import { lintPlanOf } from '../../planning/lint/ofPlan.ts';
import type { LintCode } from '../../planning/lint/rules/finding.ts';
import { lint } from '../../planning/lint/rules/lint.ts';
import type { Plan } from '../../planning/plan/rules.ts';

/** Rules that other findings tell: the matrix's (D12), and a milestone in several months (D04). */
const TOLD_ELSEWHERE: ReadonlySet<LintCode> = new Set<LintCode>(['L11', 'L14', 'L15']);

/** What is not right about a plan. */
export interface PlanFaults {
  readonly errors: number;
  readonly warnings: number;
  /** The rules that say so, in their order. */
  readonly rules: readonly LintCode[];
  /** Whether it is a finding: an error, or more warnings than `finding.lintFaults`. */
  readonly isUnfit: boolean;
}

/**
 * The faults of a plan as it stands, without a read: the leader's results are those that it copied, so that nobody knows
 * here how they are passed on, and what that makes an error is a warning.
 */
export function planFaults(plan: Plan, level: string | null, policies: Policies): PlanFaults {
  const findings = lint(
    lintPlanOf(plan, plan, {
      level,
      limits: { min: policies.value('skp.minMainResults'), max: policies.value('skp.maxMainResults') },
      requireAssignment: false,
      assignments: new Map(),
      rows: null,
    }),
  ).filter(({ code, severity }) => severity !== 'INFO' && !TOLD_ELSEWHERE.has(code));
  const errors = findings.filter(({ severity }) => severity === 'ERROR').length;
  const warnings = findings.length - errors;
  return {
    errors,
    warnings,
    rules: [...new Set(findings.map(({ code }) => code))].toSorted(),
    isUnfit: errors > 0 || warnings > policies.value('finding.lintFaults'),
  };
}
