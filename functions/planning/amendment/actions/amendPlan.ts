import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { alterPlan, type PlanEdit } from '../../plan/actions/alter.ts';
import { type Plan, step } from '../../plan/rules.ts';
import { moveDesks } from '../desk.ts';
import { announceAmendment } from '../events.ts';
import { begin } from '../rules.ts';
import { amendmentKey, amendmentKind, amendmentOf } from '../store.ts';

/** Why a plan is to be changed. Refuses: AMENDMENT_REASON_REQUIRED, INPUT_CHARACTERS, INPUT_TOO_LONG. */
const readReason = (text: string): Result<string> =>
  text.trim() ? readNote(text, 'input.reason') : refuse('AMENDMENT_REASON_REQUIRED', 'input.reason');

/**
 * Begins the amendment of a plan in force, by its owner or by the appraiser of the day, with a reason
 * (docs/domain.md 6.2): the plan is AMENDING and stays as it was set; what its owner is to write lies on their
 * desk where somebody else asks for it. Refuses: STATE_INVALID, AMENDMENT_REASON_REQUIRED.
 */
export const amendPlan = (
  context: Context,
  { reason, ...input }: PlanEdit & { readonly reason: string },
): Promise<Result<Kept<Plan>>> =>
  alterPlan(context, input, 'plan.amend', async ({ plan }) => {
    const status = step(plan.data, 'amend');
    if (!status.ok) return status;
    const why = readReason(reason);
    if (!why.ok) return why;
    const { actor, clock, table } = context;
    const last = await amendmentOf(table, plan.data);
    const requestedBy = actor.kind === 'PERSON' ? actor.employeeId : plan.data.employeeId;
    const amendment = begin(
      plan,
      { reason: why.value, requestedBy, requestedAt: clock.now() },
      last?.data ?? null,
    );
    const change = {
      kind: amendmentKind,
      key: amendmentKey(amendment),
      before: last,
      after: amendment,
      event: announceAmendment('amendmentBegun', amendment),
    };
    return ok({
      after: { ...plan.data, status: status.value },
      event: 'planAmendmentBegun',
      changes: [change],
      writes: moveDesks(null, amendment, clock.now()),
    });
  });
