import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { parseInput } from '../../platform/input.ts';
import { ok, type Problem, type Result } from '../../platform/result.ts';
import { actionPlanProblems, checkSchema, splitSchema, splitTarget } from './split.ts';

/** Splits a target over the months of a plan; nothing is written. Refuses as the rule, and INPUT_*. */
export async function readSplit(context: Context, input: unknown): Promise<Result<(number | null)[]>> {
  const authority = await authorise(context, 'guidance.read', {});
  if (!authority.ok) return authority;
  const split = parseInput(splitSchema, input, ['input']);
  return split.ok ? splitTarget(split.value) : split;
}

/** What is wrong of an action plan that is filled in by hand; nothing is written. Refuses: INPUT_*. */
export async function readActionPlanProblems(context: Context, input: unknown): Promise<Result<Problem[]>> {
  const authority = await authorise(context, 'guidance.read', {});
  if (!authority.ok) return authority;
  const written = parseInput(checkSchema, input, ['input']);
  return written.ok ? ok(actionPlanProblems(written.value)) : written;
}
