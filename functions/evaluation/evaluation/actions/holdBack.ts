/** A superior's own evaluation while any of theirs of the period is not issued. docs/domain.md 6.7 (`eval.holdBackSuperior`). */
import * as z from 'zod';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { text } from '../../../planning/plan/rules.ts';
import { ratable, ratingTerms, toRate } from '../../escalation/actions/waiting.ts';
import { type Evaluation, isIssued } from '../rules.ts';
import { alterEvaluation, type EvaluationEdit, isTheirsToRate } from './alter.ts';

/** How many of those who are not evaluated a refusal names: whoever issues stands above them. */
const NAMED = 5;

/**
 * How many of a period lie on somebody's desk that they may rate and have not issued, which their own evaluation is marked
 * with. Refuses EVALUATION_HELD_BACK, with how many and of whom, where the rule blocks and BKPP has not released it. A
 * query, where the rule is on, and where anything lies there what its rating waits for.
 */
export async function heldBack(
  context: Context,
  { employeeId, period, release }: Evaluation,
  policies: Policies,
): Promise<Result<number>> {
  const mode = policies.value('eval.holdBackSuperior');
  if (mode === 'OFF') return ok(0);
  const desk = await toRate(context.table, employeeId, period);
  if (desk.length === 0) return ok(0);
  const terms = await ratingTerms(context);
  const waiting = await ratable(desk, terms);
  if (waiting.length === 0 || mode === 'WARN' || release) return ok(waiting.length);
  const named = await Promise.all(waiting.slice(0, NAMED).map((one) => terms.people(one.employeeId)));
  const names = named.flatMap((one) => one?.name ?? []).join(', ');
  return refuse('EVALUATION_HELD_BACK', 'input.id', { count: waiting.length, names });
}

/** An evaluation with the mark of how many of its owner's people are not evaluated; without it where all are. */
export function markedOpen(evaluation: Evaluation, count: number): Evaluation {
  const { subordinatesOpen: _before, ...unmarked } = evaluation;
  return count > 0 ? { ...unmarked, subordinatesOpen: count } : unmarked;
}

const releaseSchema = z.object({ reason: text(2000) });

/**
 * BKPP lets a superior's evaluation be issued though not all of theirs are, since the delay is not theirs; never one's
 * own people's, nor of whom one appraises. Refuses: STATE_INVALID once it is issued, INPUT_*, EVALUATION_RELEASE_OWN,
 * NOT_ALLOWED.
 */
export const releaseEvaluation = (
  context: Context,
  given: EvaluationEdit & { readonly reason: string },
): Promise<Result<Kept<Evaluation>>> =>
  alterEvaluation(context, given, 'evaluation.release', async (loaded) => {
    const { data } = loaded.evaluation;
    const input = parseInput(releaseSchema, given, ['input']);
    if (!input.ok) return input;
    if (isIssued(data))
      return refuse('STATE_INVALID', 'input.id', { status: data.status, needed: 'OPEN / RATED' });
    const by = actorRef(context.actor).id;
    const isOwn = by === data.employeeId || by === data.appraiserId;
    if (isOwn || (await isTheirsToRate(context, loaded))) return refuse('EVALUATION_RELEASE_OWN', 'input.id');
    const release = { by, at: context.clock.now(), reason: input.value.reason };
    return ok({ after: { ...data, release }, event: 'evaluationReleased' });
  });
