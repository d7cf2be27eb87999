import type { Context } from '../../../platform/context.ts';
import { type Kept, ofKind } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { mayOn, type PersonMonth } from '../../../execution/personMonth.ts';
import { authoriseReading } from '../../../organisation/line/reviewer.ts';
import type { Evaluation } from '../rules.ts';
import { evaluationKind } from '../store.ts';
import { loadEvaluation } from './alter.ts';

/**
 * Reads an evaluation by id, as of its business date; what of it is the appraiser's draft, its fields
 * withhold. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen.
 */
export async function readEvaluation(context: Context, id: string): Promise<Result<Kept<Evaluation>>> {
  const found = await loadEvaluation(context, id, 'id');
  if (!found.ok) return found;
  const { evaluation, owner, line } = found.value;
  const { employeeId } = owner;
  const asked = { employeeId, line, date: evaluation.data.businessDate, today: today(context.clock) };
  const authority = await authoriseReading(context, 'evaluation.read', asked);
  return authority.ok ? ok(evaluation) : authority;
}

/** The evaluations of a person's month that the caller may see, each as of its own business date. */
export async function evaluationsOf(context: Context, month: PersonMonth): Promise<Kept<Evaluation>[]> {
  const evaluations = ofKind(month.items, evaluationKind);
  const seen = await Promise.all(
    evaluations.map(({ data }) => mayOn(context, 'evaluation.read', month, data.businessDate)),
  );
  return evaluations.filter((_, at) => seen[at]);
}
