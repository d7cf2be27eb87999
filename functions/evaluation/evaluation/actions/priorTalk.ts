/** The dialogue that a rating below expectation rests on, as it is read before it is given. docs/domain.md 6.7. */
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { monthOf, monthPeriod, type PlainDate, yearOf, yearPeriod } from '../../../platform/period.ts';
import { getItems, type Table } from '../../../platform/table.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Dialogue } from '../../../planning/dialogue/rules.ts';
import { dialoguesOf } from '../../../planning/dialogue/store.ts';
import { belowIn, lastTalk, type Talk, talkedSince } from '../noSurprise.ts';
import type { Evaluation } from '../rules.ts';
import { evaluationKind } from '../store.ts';

/** The last dialogue before an evaluation that counts, and since when one would. */
export interface PriorTalk {
  readonly since: PlainDate;
  readonly dialogue: Kept<Dialogue> | null;
}

/** The evaluations of the same plan in the months of the year before (one batch; none in January). */
async function evaluatedBefore(
  table: Table,
  { employeeId, period, planNo }: Evaluation,
): Promise<Evaluation[]> {
  const year = yearOf(period);
  const months = Array.from({ length: monthOf(period) - 1 }, (_, at) => monthPeriod(year, at + 1));
  const items = await getItems(
    table,
    months.map((month) => keys.evaluation(employeeId, month, planNo)),
  );
  return items.flatMap((item) => (item ? [readItem(evaluationKind, item).data] : []));
}

/** Reads with whom was talked before an evaluation: a query and a batch, however many dialogues and months. */
export async function priorTalk(
  { table }: Pick<Context, 'table'>,
  evaluation: Evaluation,
): Promise<PriorTalk> {
  const { employeeId, period, planNo } = evaluation;
  const [dialogues, before] = await Promise.all([
    dialoguesOf(table, { employeeId, year: yearPeriod(yearOf(period)), planNo }),
    evaluatedBefore(table, evaluation),
  ]);
  const since = talkedSince(evaluation, before);
  return { since, dialogue: lastTalk(dialogues, since) };
}

/**
 * What the rule says of an evaluation as it is rated, with the condition that the dialogue stands on which that rests;
 * nothing is read where no rating is below expectation, or the rule is off.
 */
export async function talkFor(
  context: Context,
  rated: Evaluation,
  policies: Policies,
): Promise<{ readonly talk: Talk | null; readonly writes: readonly Write[] }> {
  const rule = policies.value('eval.noSurpriseRule');
  if (rule === 'OFF' || belowIn(rated).length === 0) return { talk: null, writes: [] };
  const { since, dialogue } = await priorTalk(context, rated);
  return {
    talk: { rule, since, talked: dialogue !== null },
    writes: dialogue ? [asRead(dialogue)] : [],
  };
}
