/** What goes with the end of an objection: its evaluation, the card, the plan of a year, desks and agenda. */
import { takeOffAgenda } from '../../../platform/agenda.ts';
import type { Change, Part } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { lineOfPerson } from '../../../organisation/person/store.ts';
import { planOfYear } from '../../evaluation/actions/planOfYear.ts';
import { announceEvaluation, type EvaluationEvent } from '../../evaluation/events.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import { evaluationKind, groupWrites, writeEvaluationCard } from '../../evaluation/store.ts';
import type { TermFacts } from '../../evaluation/terms.ts';
import { toConvert } from '../../evaluation/toConvert.ts';
import { agendaOf } from '../agenda.ts';
import { offDesks } from '../laying.ts';
import type { Loaded } from './alter.ts';

/** The evaluation's change with its card, what is to be converted anew, and its plan's of a year, when an objection to it comes to an end. */
export async function ending(
  context: Context,
  { evaluation, person }: Loaded,
  after: Evaluation,
  event: EvaluationEvent,
  parts: readonly Part[] = [],
): Promise<{ changes: Change[]; beside: Write[] }> {
  const line = lineOfPerson(person, after.businessDate);
  const { key } = evaluation;
  const plan = await planOfYear(context, evaluation.data, after);
  // It changes along with the objection alone, which says what a lost race means.
  const change: Change = {
    kind: evaluationKind,
    key,
    before: evaluation,
    after,
    parts,
    event: announceEvaluation(event, after),
  };
  return {
    changes: [change, ...plan.changes],
    beside: [
      writeEvaluationCard(after, person.employee, line?.data ?? null, plan.sections),
      ...toConvert(evaluation.data, after),
      ...groupWrites(evaluation.data, after),
    ],
  };
}

/** Off the desks, and its term off the agenda. */
export function cleared({ objection, person, evaluation }: Loaded, terms: TermFacts): Write[] {
  const line = lineOfPerson(person, evaluation.data.businessDate);
  const agencyId = line?.data.agencyId ?? person.employee.unit.agencyId;
  const turn = agendaOf(objection.data, agencyId, terms);
  return [...offDesks(objection.data), ...(turn ? [takeOffAgenda(turn)] : [])];
}
