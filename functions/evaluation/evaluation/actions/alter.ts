/** The way of every change to an evaluation: load it with its owner and the line of its business date, then alter. */
import { type Action, may, type Subject } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineStands } from '../../../organisation/line/store.ts';
import { lineOfPerson, personOf } from '../../../organisation/person/store.ts';
import { announceEvaluation, type EvaluationEvent } from '../events.ts';
import type { Evaluation } from '../rules.ts';
import { planOfYear, type PlanOfYear } from './planOfYear.ts';
import {
  evaluationKind,
  evaluationOf,
  groupWrites,
  parseEvaluationId,
  writeEvaluationCard,
} from '../store.ts';
import { toConvert } from '../toConvert.ts';

/** Which evaluation, at which version the person saw it. */
export type EvaluationEdit = Edit;
export type Decision = DecisionOn<Evaluation, EvaluationEvent>;

/** What a decision rests on: the evaluation, its owner, and the line of its business date. */
export interface Loaded {
  readonly evaluation: Kept<Evaluation>;
  readonly owner: Employee;
  readonly line: Kept<Line> | null;
}

/** Loads an evaluation with what authority over it follows from. Refuses: ID_INVALID, NOT_FOUND. */
export async function loadEvaluation(context: Context, id: string, field: string): Promise<Result<Loaded>> {
  const ref = parseEvaluationId(id);
  if (!ref) return refuse('ID_INVALID', field, { type: 'Evaluation' });
  const [evaluation, person] = await Promise.all([
    evaluationOf(context.table, ref),
    personOf(context.table, ref.employeeId),
  ]);
  if (!evaluation || !person) return refuse('NOT_FOUND', field);
  return ok({ evaluation, owner: person.employee, line: lineOfPerson(person, evaluation.data.businessDate) });
}

/** How people stand to an evaluation, as lines have its business date and offices today. */
function subjectOfEvaluation(context: Context, { evaluation, owner, line }: Loaded): Promise<Subject> {
  const date = evaluation.data.businessDate;
  const asked = { employeeId: owner.employeeId, line, date, today: today(context.clock) };
  return subjectFor(aboveIn(context.table), context.actor, asked);
}

/**
 * Whether it is the caller's to rate, by whatever office: somebody of BKPP leaves what they rate to others of BKPP. Also
 * of whoever rates by a corrected line, or since the appraiser left, who stands on no evaluation before they do.
 */
export const isTheirsToRate = async (context: Context, loaded: Loaded): Promise<boolean> =>
  (await may(context, 'evaluation.rate', await subjectOfEvaluation(context, loaded))) !== null;

/** A decision with what it does to the plan of a year. */
type WithPlan = Decision & { readonly sections: PlanOfYear['sections'] };

/** What becomes of its plan goes with what ends or reopens a year, in the same commit. */
async function withPlan(
  context: Context,
  before: Evaluation,
  decided: Result<Decision>,
): Promise<Result<WithPlan>> {
  if (!decided.ok) return decided;
  const { changes, sections } = await planOfYear(context, before, decided.value.after);
  return ok({ ...decided.value, changes: [...(decided.value.changes ?? []), ...changes], sections });
}

/** Changes an evaluation by one action of the office; the card, the event and the authority go with it. */
export async function alterEvaluation(
  context: Context,
  input: EvaluationEdit,
  action: Action,
  decide: (loaded: Loaded) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Kept<Evaluation>>> {
  const found = await loadEvaluation(context, input.id, 'input.id');
  if (!found.ok) return found;
  const { evaluation, owner, line } = found.value;
  return alter(context, input, {
    kind: evaluationKind,
    before: evaluation,
    action,
    subject: await subjectOfEvaluation(context, found.value),
    decide: async () => withPlan(context, evaluation.data, await decide(found.value)),
    announce: announceEvaluation,
    alongside: (after, { sections }) => [
      writeEvaluationCard(after, owner, line?.data ?? null, sections),
      ...groupWrites(evaluation.data, after),
      ...toConvert(evaluation.data, after),
      ...(line ? [lineStands(line)] : []),
    ],
  });
}

/** Whose agency's agenda an evaluation is on. */
export const agencyOf = ({ owner, line }: Loaded): string => line?.data.agencyId ?? owner.unit.agencyId;
