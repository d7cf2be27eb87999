/** What the second person of BKPP does with a proposed formula. */
import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { carriesOn } from '../lasting.ts';
import { type AllowancePolicy, approved, returned } from '../rules.ts';
import { allowancePolicies } from '../store.ts';
import { alterPolicy } from './alter.ts';

/**
 * Approves a formula: allowances follow it from its first month on, results of past months are computed again the next
 * night. Refuses: STATE_INVALID, ALLOWANCE_POLICY_SECOND (who wrote it), ALLOWANCE_POLICY_BACKDATED,
 * ALLOWANCE_PENALTY_DROPPED, NOT_ALLOWED for anyone but BKPP.
 */
export const approveAllowancePolicy = (
  context: Context,
  input: Edit,
): Promise<Result<Kept<AllowancePolicy>>> =>
  alterPolicy(context, input, 'allowancePolicy.approve', async (policy, business) => {
    const { clock, actor, table } = context;
    const after = approved(policy, actorRef(actor).id, clock.now(), business);
    if (!after.ok) return after;
    const carried = carriesOn(await allowancePolicies(table), after.value);
    return carried.ok ? ok({ after: after.value, event: 'allowancePolicyApproved' }) : carried;
  });

/** Gives a formula back to who proposed it, on whose desk it lies. Refuses: NOTE_REQUIRED, STATE_INVALID, ALLOWANCE_POLICY_SECOND. */
export const returnAllowancePolicy = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<AllowancePolicy>>> =>
  alterPolicy(context, input, 'allowancePolicy.return', (policy) => {
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const after = returned(policy, actorRef(context.actor).id, note.value, context.clock.now());
    return after.ok ? ok({ after: after.value, event: 'allowancePolicyReturned' }) : after;
  });
