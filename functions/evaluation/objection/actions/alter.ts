/** The way of every change to an objection: load it with its evaluation and who stands above, then alter. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import type { Kept } from '../../../platform/item.ts';
import { dateIn, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { aboveIn } from '../../../organisation/line/reviewer.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineStands, subjectOf } from '../../../organisation/line/store.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { termsOf } from '../../evaluation/actions/facts.ts';
import type { Evaluation } from '../../evaluation/rules.ts';
import { evaluationOf } from '../../evaluation/store.ts';
import type { TermFacts } from '../../evaluation/terms.ts';
import { type Deciding, deciderOf } from '../decider.ts';
import { announceObjection, type ObjectionEvent } from '../events.ts';
import type { Objection } from '../rules.ts';
import { objectionKind, objectionOf, parseObjectionId } from '../store.ts';

export type Decision = DecisionOn<Objection, ObjectionEvent>;

/** What a decision rests on. */
export interface Loaded {
  readonly objection: Kept<Objection>;
  readonly evaluation: Kept<Evaluation>;
  readonly person: Person;
  /** The employee's line of the day of filing, by which somebody is in charge. */
  readonly line: Kept<Line> | null;
  readonly today: PlainDate;
}

/** Loads an objection with its evaluation and its employee. Refuses: ID_INVALID, NOT_FOUND. */
export async function loadObjection(context: Context, id: string, field: string): Promise<Result<Loaded>> {
  const ref = parseObjectionId(id);
  if (!ref) return refuse('ID_INVALID', field, { type: 'Objection' });
  const [objection, evaluation, person] = await Promise.all([
    objectionOf(context.table, ref),
    evaluationOf(context.table, ref),
    personOf(context.table, ref.employeeId),
  ]);
  if (!objection || !evaluation || !person) return refuse('NOT_FOUND', field);
  const line = lineOfPerson(person, dateIn(context.clock.zone, objection.data.filedAt));
  return ok({ objection, evaluation, person, line, today: today(context.clock) });
}

/** Whose decision is asked for, of an objection as it was loaded. */
export function decidingOf(
  { objection, evaluation, person, line, today: day }: Loaded,
  zone: string,
): Deciding {
  const { employeeId, appraiserId, filedAt } = objection.data;
  const { businessDate } = evaluation.data;
  return {
    employeeId,
    appraiserId,
    date: dateIn(zone, filedAt),
    line,
    before: { date: businessDate, line: lineOfPerson(person, businessDate) },
    today: day,
  };
}

/** The terms of an objection, under the policies of the day of filing. */
export async function termsOfObjection(context: Context, { objection, person }: Loaded): Promise<TermFacts> {
  const filedOn = dateIn(context.clock.zone, objection.data.filedAt);
  return termsOf(context, person.employee, await policiesOn(context.table, filedOn));
}

const personIn = (id: string): string | null => (id === BKPP_DESK ? null : id);

/**
 * How people stand to an objection: its appraiser is who issued the evaluation, its superior who decides as lines and
 * offices stand now, and whoever it has climbed to acts as one.
 */
async function subjectOfObjection(context: Context, loaded: Loaded): Promise<Subject> {
  const { objection, line } = loaded;
  const { employeeId, appraiserId, holderId, escalatedAt } = objection.data;
  const deciderId = await deciderOf(aboveIn(context.table), decidingOf(loaded, context.clock.zone));
  return {
    ...subjectOf(employeeId, line),
    appraiserId,
    superiorId: personIn(deciderId),
    actingId: escalatedAt ? personIn(holderId) : null,
    verifierId: null,
  };
}

/** Changes an objection by one action of the office; desks, event and authority go with it. */
export async function alterObjection(
  context: Context,
  input: Edit,
  action: Action,
  decide: (loaded: Loaded) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Kept<Objection>>> {
  const found = await loadObjection(context, input.id, 'input.id');
  if (!found.ok) return found;
  const { objection, line } = found.value;
  return alter(context, input, {
    kind: objectionKind,
    before: objection,
    action,
    subject: await subjectOfObjection(context, found.value),
    decide: () => decide(found.value),
    announce: announceObjection,
    alongside: () => (line ? [lineStands(line)] : []),
  });
}
