/** The way of every change to a follow-up: load it, with who stands above its person today, then alter. */
import { actorRef } from '../../../platform/actor.ts';
import type { Action } from '../../../platform/access.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { aboveIn, reviewerOf, subjectFor } from '../../../organisation/line/reviewer.ts';
import { lineOfDay, lineStands } from '../../../organisation/line/store.ts';
import { announceFollowUp, type FollowUpEvent } from '../events.ts';
import { type Acting, type FollowUp, type FollowUpKind, isGuidance } from '../rules.ts';
import { followUpKind, followUpOf, laid, parseFollowUpId } from '../store.ts';

export const actingOf = ({ actor, clock }: Context): Acting => ({
  by: actorRef(actor).id,
  at: clock.now(),
  today: today(clock),
});

/** A person's line of today and how the caller stands to them by it. */
export async function askedOn(context: Context, employeeId: string) {
  const date = today(context.clock);
  const line = await lineOfDay(context.table, employeeId, date);
  const asked = { employeeId, line, date, today: date };
  return { asked, line, subject: await subjectFor(aboveIn(context.table), context.actor, asked) };
}

/** On whose desk it lies: BKPP's or, of coaching and counselling, of whoever appraises by now. Refuses as `reviewerOf`. */
export async function holderFor(
  context: Context,
  kind: FollowUpKind,
  { asked }: Awaited<ReturnType<typeof askedOn>>,
): Promise<Result<string>> {
  if (!isGuidance(kind)) return ok(BKPP_DESK);
  const reviewer = await reviewerOf(aboveIn(context.table), asked);
  return reviewer.ok ? ok(reviewer.value.employeeId) : reviewer;
}

/**
 * Changes a follow-up by one action of the office, as the line of today has it; it moves to the desk of whoever appraises
 * by now. `own` is the action where it is not of the kind's owner. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, VERSION_BEHIND.
 */
export async function alterFollowUp(
  context: Context,
  input: Edit,
  event: FollowUpEvent,
  decide: (before: FollowUp, acting: Acting) => Result<FollowUp> | Promise<Result<FollowUp>>,
  own?: Action,
): Promise<Result<Kept<FollowUp>>> {
  const ref = parseFollowUpId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'EvaluationFollowUp' });
  const [before, found] = await Promise.all([
    followUpOf(context.table, ref),
    askedOn(context, ref.employeeId),
  ]);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const { kind } = before.data;
  return alter(context, input, {
    kind: followUpKind,
    before,
    action: own ?? (isGuidance(kind) ? 'followUp.guide' : 'followUp.decide'),
    subject: found.subject,
    decide: async () => {
      const decided = await decide(before.data, actingOf(context));
      if (!decided.ok) return decided;
      const holder = await holderFor(context, kind, found);
      return ok({ after: { ...decided.value, ...(holder.ok && { holderId: holder.value }) }, event });
    },
    announce: announceFollowUp,
    alongside: (after) => [...laid(before.data, after), ...(found.line ? [lineStands(found.line)] : [])],
  });
}
