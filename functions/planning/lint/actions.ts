import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { employeeOf } from '../../organisation/employee/store.ts';
import { policiesOn } from '../../organisation/policy/store.ts';
import { acceptedAmong } from '../matrix/assignments.ts';
import { readPlan } from '../plan/actions/readPlan.ts';
import type { Approach, Plan } from '../plan/rules.ts';
import { factsOf } from './facts.ts';
import { lintPlanOf, type TypedContent, typedContentSchema } from './ofPlan.ts';
import type { LintFinding } from './rules/finding.ts';
import { lint } from './rules/lint.ts';

/**
 * Lints a content as one of a plan, by its owner's level and the policies of today. Beside the plan three reads;
 * with assignments a batch and a read a leader more, with a matrix of the owner's own its rows.
 */
async function linted(
  { table, clock }: Context,
  plan: Plan,
  content: TypedContent,
): Promise<Result<LintFinding[]>> {
  const named = content.workResults.flatMap(({ assignmentId }) => assignmentId ?? []);
  const [owner, policies, assignments] = await Promise.all([
    employeeOf(table, plan.employeeId),
    policiesOn(table, today(clock)),
    acceptedAmong(table, plan.employeeId, named),
  ]);
  if (!owner) return refuse('NOT_FOUND', 'id');
  const facts = await factsOf(table, plan, owner.data, policies, assignments);
  return ok(lint(lintPlanOf(plan, content, facts)));
}

/** Lints a plan as it is kept, for whoever may read it. Refuses: ID_INVALID, NOT_FOUND. */
export async function lintPlan(context: Context, id: string): Promise<Result<LintFinding[]>> {
  const plan = await readPlan(context, id);
  return plan.ok ? linted(context, plan.value.data, plan.value.data) : plan;
}

/**
 * Lints what is being typed in a plan or its amendment, in the plan's approach where no other is given, for whoever may
 * read it; nothing is written. Refuses: ID_INVALID,
 * NOT_FOUND, INPUT_TOO_MANY and INPUT_TOO_LONG for more than a plan can hold.
 */
export async function lintPlanContent(
  context: Context,
  input: {
    readonly planId: string;
    readonly content: unknown;
    readonly approach?: Approach | null | undefined;
  },
): Promise<Result<LintFinding[]>> {
  const content = parseInput(typedContentSchema, input.content, ['input', 'content']);
  if (!content.ok) return content;
  const plan = await readPlan(context, input.planId);
  if (!plan.ok) return plan;
  const { data } = plan.value;
  return linted(context, { ...data, approach: input.approach ?? data.approach }, content.value);
}
