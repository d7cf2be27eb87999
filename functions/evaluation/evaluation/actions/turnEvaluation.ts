/** What the turn of the day does to an evaluation: it counts as received, or is final. docs/domain.md 6.2. */
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../../../platform/agenda.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { asRead } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { takeOffDesk } from '../../../platform/desk.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changed } from '../../../platform/versions.ts';
import { usingPolicies } from '../../../organisation/policy/rules.ts';
import { agendaOf } from '../agenda.ts';
import { announceEvaluation } from '../events.ts';
import type { Evaluation } from '../rules.ts';
import { evaluationKind, receiptItem, writeEvaluationCard } from '../store.ts';
import { toConvert } from '../toConvert.ts';
import { objectionPolicies, receiptPolicies, turn, type Turned, type TermFacts } from '../terms.ts';
import { loadEvaluation } from './alter.ts';
import { termsFor } from './facts.ts';
import { planOfYear } from './planOfYear.ts';

/** The evaluation as it becomes, with the policies that this rests on. */
function decided({ after, event }: Turned, { policies }: TermFacts): Evaluation {
  const keys = event === 'evaluationExpired' ? objectionPolicies : receiptPolicies;
  return usingPolicies(after, policies.used(...keys));
}

async function attempt(context: Context, item: AgendaItem, day: PlainDate): Promise<Result<boolean>> {
  const found = await loadEvaluation(context, item.subjectId, 'input.id');
  if (!found.ok) return found;
  const { evaluation, owner, line } = found.value;
  const terms = await termsFor(context, found.value);
  const turned = turn(evaluation.data, terms, day, context.clock.now());
  const after = turned ? decided(turned, terms) : evaluation.data;
  const next = agendaOf(after, item.agencyId, terms);
  const plan = await planOfYear(context, evaluation.data, after);
  const committed = await commitAs(context, 'JOB:turnDay', {
    changes: turned
      ? [changed(evaluationKind, evaluation, after, announceEvaluation(turned.event, after)), ...plan.changes]
      : [],
    writes: [
      ...(next?.day === item.day ? [] : [takeOffAgenda(item)]),
      ...(next ? [layOnAgenda(next)] : []),
      ...(turned
        ? [writeEvaluationCard(after, owner, line?.data ?? null, plan.sections)]
        : [asRead(evaluation)]),
      ...toConvert(evaluation.data, after),
      ...(turned?.event === 'evaluationDeemedReceived' ? [takeOffDesk(receiptItem(after))] : []),
    ],
  });
  return committed.ok ? ok(turned !== null) : committed;
}

/**
 * Turns an evaluation on a day: one that nobody received counts as received, one to which nobody objected is final; once,
 * however often and late it comes. What an outage has moved is laid on its new day. Answers whether anything changed.
 */
export const turnEvaluation = (
  context: Context,
  item: AgendaItem,
  day: PlainDate,
): Promise<Result<boolean>> => retrying(() => attempt(context, item, day));
