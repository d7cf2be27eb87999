/** The way of every change to an amendment: load it with its plan, owner and line of the day, then alter. */
import type { Action, Subject } from '../../../platform/access.ts';
import { alter, type Decision as DecisionOn, type Edit } from '../../../platform/alter.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import { aboveIn, subjectFor } from '../../../organisation/line/reviewer.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import { lineOfDay, lineStands } from '../../../organisation/line/store.ts';
import { announcePlan, type PlanEvent } from '../../plan/events.ts';
import type { Plan } from '../../plan/rules.ts';
import { asSet, planKind, planOf, whoOf, writePlanCard } from '../../plan/store.ts';
import { moveDesks } from '../desk.ts';
import { announceAmendment, type AmendmentEvent } from '../events.ts';
import type { MonthNo } from '../opened.ts';
import { monthsBegun } from '../opened.ts';
import { type Amendment, proposed } from '../rules.ts';
import { amendmentKind, amendmentOf, monthsOnRecord, parseAmendmentId } from '../store.ts';

/** Which amendment, at which version the person saw it. */
export type AmendmentEdit = Edit;
export type Decision = DecisionOn<Amendment, AmendmentEvent>;

/** What a decision rests on: the amendment, its plan, the owner, and the line of the day of the action. */
export interface Loaded {
  readonly amendment: Kept<Amendment>;
  readonly plan: Kept<Plan>;
  readonly owner: Employee;
  readonly line: Kept<Line> | null;
}

/** The plan as it is to be, with what its rules ask of the record. */
export const proposalOf = ({ amendment, owner, line }: Loaded) => ({
  plan: proposed(amendment.data),
  owner,
  line,
});

async function load(context: Context, id: string): Promise<Result<Loaded>> {
  const ref = parseAmendmentId(id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'Amendment' });
  const [amendment, plan, owner, line] = await Promise.all([
    amendmentOf(context.table, ref),
    planOf(context.table, ref),
    employeeOf(context.table, ref.employeeId),
    lineOfDay(context.table, ref.employeeId, today(context.clock)),
  ]);
  const found = amendment && plan && owner;
  return found ? ok({ amendment, plan, owner: owner.data, line }) : refuse('NOT_FOUND', 'input.id');
}

/** Months of a plan that are open by the day of a call, and those ahead of which nothing is on record. */
export async function openedMonths(
  { table, clock }: Context,
  plan: Plan,
): Promise<{ readonly opened: MonthNo[]; readonly ahead: MonthNo[] }> {
  const { begun, ahead } = monthsBegun(plan, today(clock));
  const onRecord = await monthsOnRecord(table, plan, ahead);
  return {
    opened: [...begun, ...onRecord],
    ahead: ahead.filter((month) => !onRecord.includes(month)),
  };
}

/**
 * A plan's change along with its amendment's, and its card. It names no problem of its own: while an amendment
 * is open, whatever changes the plan changes the amendment with it. `document`: it is set anew.
 */
export function planChange(
  { plan, owner, line }: Loaded,
  after: Plan,
  event: PlanEvent,
  document = false,
): { readonly changes: Change[]; readonly writes: Write[] } {
  const parts = document ? [asSet(after, plan.version + 1)] : [];
  const who = whoOf(after, owner, after.year, line?.data.appraiserId ?? null);
  return {
    changes: [
      { kind: planKind, key: plan.key, before: plan, after, parts, event: announcePlan(event, after) },
    ],
    writes: [writePlanCard(after, who)],
  };
}

/** Changes an amendment by one action of the office; desks, the event and the authority go with it. */
export async function alterAmendment(
  context: Context,
  input: AmendmentEdit,
  action: Action | ((amendment: Amendment, subject: Subject) => Action),
  decide: (loaded: Loaded) => Result<Decision> | Promise<Result<Decision>>,
): Promise<Result<Kept<Amendment>>> {
  const found = await load(context, input.id);
  if (!found.ok) return found;
  const { amendment, line } = found.value;
  const date = today(context.clock);
  const asked = { employeeId: amendment.data.employeeId, line, date, today: date };
  const subject = await subjectFor(aboveIn(context.table), context.actor, asked);
  return alter(context, input, {
    kind: amendmentKind,
    before: amendment,
    action: typeof action === 'function' ? action(amendment.data, subject) : action,
    subject,
    decide: () => decide(found.value),
    announce: announceAmendment,
    alongside: (after) => [
      ...moveDesks(amendment.data, after, context.clock.now()),
      ...(line ? [lineStands(line)] : []),
    ],
  });
}
