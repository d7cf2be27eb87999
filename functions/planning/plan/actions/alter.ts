/** The way of every change to a plan: load it with its owner and the line of the day, then alter. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Card } from '../../../platform/card.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineOfDay, lineStands } from '../../../organisation/line/store.ts';
import { announcePlan, type PlanEvent } from '../events.ts';
import type { Plan } from '../rules.ts';
import { parsePlanId, planKind, planOf, whoOf, writePlanCard } from '../store.ts';

/** Which plan, at which version the person saw it. */
export type PlanEdit = Edit;
/** A decision; `section`: what the plan's card shows of its dialogues from then on, where that changes with it. */
export type Decision = DecisionOn<Plan, PlanEvent> & { readonly section?: Pick<Card, 'dialogue'> };

/** What a decision rests on: the plan, the owner, and the line of the day of the action. */
export interface Loaded {
  readonly plan: Kept<Plan>;
  readonly owner: Employee;
  readonly line: Kept<Line> | null;
}

/** A plan with what its rules ask of the record: whose it is, and their line of the day of the action. */
export interface Considered extends Pick<Loaded, 'owner' | 'line'> {
  readonly plan: Plan;
}

async function load(context: Context, id: string): Promise<Result<Loaded>> {
  const ref = parsePlanId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Plan' });
  const [plan, owner, line] = await Promise.all([
    planOf(context.table, ref),
    employeeOf(context.table, ref.employeeId),
    lineOfDay(context.table, ref.employeeId, today(context.clock)),
  ]);
  return plan && owner ? ok({ plan, owner: owner.data, line }) : refuse('NOT_FOUND', 'input.id');
}

/** Changes a plan by one action of the office; the card, the event and the authority go with it. */
export async function alterPlan(
  context: Context,
  input: PlanEdit,
  action: Action | ((plan: Plan, subject: Subject) => Action),
  decide: (loaded: Loaded) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Kept<Plan>>> {
  const found = await load(context, input.id);
  if (!found.ok) return found;
  const { plan, owner, line } = found.value;
  const date = today(context.clock);
  const asked = { employeeId: plan.data.employeeId, line, date, today: date };
  const subject = await subjectFor(aboveIn(context.table), context.actor, asked);
  return alter(context, input, {
    kind: planKind,
    before: plan,
    action: typeof action === 'function' ? action(plan.data, subject) : action,
    subject,
    decide: () => decide(found.value),
    announce: announcePlan,
    alongside: (after, { section }: Decision) => [
      writePlanCard(after, whoOf(after, owner, after.year, line?.data.appraiserId ?? null), section),
      ...(line ? [lineStands(line)] : []),
    ],
  });
}
