/** The way of every change to a follow-up: load it, with who stands above its person today, then alter. */
import { actorRef } from '../../../platform/actor.ts';
import { type Action, authorise } from '../../../platform/access.ts';
import { alter, type Edit } from '../../../platform/alter.ts';
import { asRead } from '../../../platform/commit/writes.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { aboveIn, reviewerOf, subjectFor } from '../../../organisation/line/reviewer.ts';
import { hasLeft } from '../../../organisation/employee/rules.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import { lineOfDay, lineStands } from '../../../organisation/line/store.ts';
import { evaluationOf } from '../../evaluation/store.ts';
import { announceFollowUp, type FollowUpEvent } from '../events.ts';
import {
  type Acting,
  fellOf,
  type FollowUp,
  type FollowUpKind,
  type GroundFell,
  isGuidance,
  ofAnother,
} from '../rules.ts';
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

type Found = Awaited<ReturnType<typeof askedOn>>;

/** On whose desk it lies: BKPP's or, of coaching and counselling, of whoever appraises by now. Refuses as `reviewerOf`. */
export async function holderFor(
  context: Context,
  kind: FollowUpKind,
  { asked }: Found,
): Promise<Result<string>> {
  if (!isGuidance(kind)) return ok(BKPP_DESK);
  const reviewer = await reviewerOf(aboveIn(context.table), asked);
  return reviewer.ok ? ok(reviewer.value.employeeId) : reviewer;
}

/** One action of the office on a follow-up. */
interface Doing {
  readonly event: FollowUpEvent;
  readonly decide: (
    before: FollowUp,
    acting: Acting,
    fell: GroundFell | null,
    abandoned: boolean,
  ) => Result<FollowUp> | Promise<Result<FollowUp>>;
  /** The action where it is not of the kind's owner. */
  readonly own?: Action;
  /** Whether it ends it, which BKPP does where nobody carries it out any more. */
  readonly ending?: true;
}

/** Whether nobody carries it out any more: its person has left or, of coaching and counselling, nobody appraises them. */
async function isAbandoned(context: Context, { kind, employeeId }: FollowUp, found: Found): Promise<boolean> {
  const person = await employeeOf(context.table, employeeId);
  if (person && hasLeft(person.data, found.asked.today)) return true;
  return !(await holderFor(context, kind, found)).ok;
}

/**
 * Changes a follow-up by one action of the office, as the line of today has it; it moves to the desk of whoever appraises
 * by now. The evaluation that it rests on is read along, and stands as it was read. What nobody carries out any more is
 * BKPP's to end. Refuses: ID_INVALID, NOT_FOUND,
 * NOT_ALLOWED, FOLLOW_UP_OWN before anything of its version is said, VERSION_BEHIND.
 */
export async function alterFollowUp(
  context: Context,
  input: Edit,
  { event, decide, own, ending }: Doing,
): Promise<Result<Kept<FollowUp>>> {
  const ref = parseFollowUpId(input.id);
  if (!ref) return refuse('ID_INVALID', 'input.id', { type: 'EvaluationFollowUp' });
  const [before, found] = await Promise.all([
    followUpOf(context.table, ref),
    askedOn(context, ref.employeeId),
  ]);
  if (!before) return refuse('NOT_FOUND', 'input.id');
  const { kind, employeeId, ground } = before.data;
  const abandoned = ending === true && (await isAbandoned(context, before.data, found));
  const action = own ?? (isGuidance(kind) && !abandoned ? 'followUp.guide' : 'followUp.decide');
  const acting = actingOf(context);
  const others = ofAnother(before.data, acting);
  if (!others.ok) {
    const authority = await authorise(context, action, found.subject, ['input', 'id']);
    return authority.ok ? others : authority;
  }
  return alter(context, input, {
    kind: followUpKind,
    before,
    action,
    subject: found.subject,
    decide: async () => {
      const evaluation = await evaluationOf(context.table, { employeeId, ...ground });
      const decided = await decide(before.data, acting, fellOf(ground, evaluation?.data ?? null), abandoned);
      if (!decided.ok) return decided;
      const holder = await holderFor(context, kind, found);
      const after = { ...decided.value, ...(holder.ok && { holderId: holder.value }) };
      return ok({ after, event, writes: evaluation ? [asRead(evaluation)] : [] });
    },
    announce: announceFollowUp,
    alongside: (after) => [...laid(before.data, after), ...(found.line ? [lineStands(found.line)] : [])],
  });
}
