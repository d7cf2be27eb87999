/** What the lint says of a plan in force, by the policies of a day. Pure. docs/decisions/lint.md. */
import type { Policies } from '../../organisation/policy/rules.ts';
import { lintPlanOf } from '../../planning/lint/ofPlan.ts';
import type { LintFinding } from '../../planning/lint/rules/finding.ts';
import { lint } from '../../planning/lint/rules/lint.ts';
import type { LintPlan } from '../../planning/lint/rules/plan.ts';
import type { Plan } from '../../planning/plan/rules.ts';
import { type LookedAtRule, lookedAtRules } from './lintRules.ts';

const LOOKED_AT: ReadonlySet<string> = new Set<string>(lookedAtRules);

/** What is not right about a plan. */
export interface PlanFaults {
  readonly errors: number;
  readonly warnings: number;
  /** The rules that say so, in their order. */
  readonly rules: readonly LookedAtRule[];
  /** Whether it is a finding: an error, or more warnings than `finding.lintFaults`. */
  readonly isUnfit: boolean;
}

const linted = new WeakMap<Plan, Map<string, readonly LintFinding[]>>();

/** What the lint says; of the same plan once, since a scan asks for a month of days what would be found on them. */
function findingsOf(plan: Plan, level: string | null, limits: LintPlan['limits']): readonly LintFinding[] {
  const of = linted.get(plan) ?? new Map<string, readonly LintFinding[]>();
  linted.set(plan, of);
  const as = [level, limits.min, limits.max].join();
  const facts = { level, limits, requireAssignment: false, assignments: new Map(), rows: null };
  const findings = of.get(as) ?? lint(lintPlanOf(plan, plan, facts));
  of.set(as, findings);
  return findings;
}

/**
 * The faults of a plan as it stands, without a read: the leader's results are those that it copied, so that nobody knows
 * here how they are passed on, and what that makes an error is a warning.
 */
export function planFaults(plan: Plan, level: string | null, policies: Policies): PlanFaults {
  const limits = { min: policies.value('skp.minMainResults'), max: policies.value('skp.maxMainResults') };
  const findings = findingsOf(plan, level, limits).filter(
    ({ code, severity }) => severity !== 'INFO' && LOOKED_AT.has(code),
  );
  const errors = findings.filter(({ severity }) => severity === 'ERROR').length;
  const warnings = findings.length - errors;
  return {
    errors,
    warnings,
    rules: lookedAtRules.filter((rule) => findings.some(({ code }) => code === rule)),
    isUnfit: errors > 0 || warnings > policies.value('finding.lintFaults'),
  };
}
