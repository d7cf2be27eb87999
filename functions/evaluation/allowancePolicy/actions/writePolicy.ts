/** A formula of the allowance as one of BKPP proposes it, writes it anew and takes it back. */
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Edit } from '../../../platform/alter.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import { conflict } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { readNote } from '../../../platform/note.ts';
import { plainDateSchema } from '../../../platform/period.ts';
import { check, ok, type Result } from '../../../platform/result.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { contentProblems, contentSchema } from '../content.ts';
import { businessOf } from '../earliest.ts';
import { announcePolicy } from '../events.ts';
import {
  type AllowancePolicy,
  type Business,
  dayProblems,
  proposed,
  rewritten,
  withdrawn,
  type Written,
} from '../rules.ts';
import { allowancePolicyKind, keptPolicies, onDesk } from '../store.ts';
import { alterPolicy } from './alter.ts';

const writtenSchema = z.object({
  effectiveFrom: plainDateSchema,
  content: contentSchema,
  reason: z.string().trim().min(1).max(2000).nullable(),
});

/** What was written, as far as it can stand. Refuses: INPUT_*, ALLOWANCE_*, NOTE_REQUIRED (a reason). */
function readWritten(given: unknown, business: Business): Result<Written> {
  const input = parseInput(writtenSchema, given, ['input']);
  if (!input.ok) return input;
  const problems = [...contentProblems(input.value.content), ...dayProblems(input.value, business)];
  return check(problems, input.value);
}

async function attempt(
  context: Context,
  authority: string,
  written: Written,
): Promise<Result<Kept<AllowancePolicy>>> {
  const no = ((await keptPolicies(context.table)).at(-1)?.data.no ?? 0) + 1;
  const at = context.clock.now();
  const after = proposed(written, no, actorRef(context.actor).id, at);
  const event = announcePolicy('allowancePolicyProposed', after);
  const change = { kind: allowancePolicyKind, key: keys.allowancePolicy(no), before: null, after, event };
  const committed = await commitAs(context, authority, {
    at,
    changes: [{ ...change, onConflict: conflict }],
    writes: [...onDesk(null, after), ...(await officeStands(context, 'BKPP'))],
  });
  return committed.ok ? ok(committed.value[0] as Kept<AllowancePolicy>) : committed;
}

/**
 * Proposes a formula from the first day of a month on; it takes a second person of BKPP to approve it. Refuses: INPUT_*,
 * ALLOWANCE_WEIGHTS, ALLOWANCE_BRACKETS, ALLOWANCE_PENALTY_TWICE, ALLOWANCE_FIRST_DAY, NOTE_REQUIRED (the reason of one for
 * past months), NOT_ALLOWED for anyone but BKPP.
 */
export async function proposeAllowancePolicy(
  context: Context,
  given: unknown,
): Promise<Result<Kept<AllowancePolicy>>> {
  const authority = await authorise(context, 'allowancePolicy.propose', {});
  if (!authority.ok) return authority;
  const written = readWritten(given, await businessOf(context));
  return written.ok ? retrying(() => attempt(context, authority.value, written.value)) : written;
}

/** Writes a formula anew that is not approved; whoever does can no more approve it. Refuses as `proposeAllowancePolicy`, and STATE_INVALID. */
export const editAllowancePolicy = (context: Context, given: Edit): Promise<Result<Kept<AllowancePolicy>>> =>
  alterPolicy(context, given, 'allowancePolicy.edit', (policy, business) => {
    const written = readWritten(given, business);
    if (!written.ok) return written;
    const after = rewritten(policy, written.value, actorRef(context.actor).id, context.clock.now());
    return after.ok ? ok({ after: after.value, event: 'allowancePolicyEdited' }) : after;
  });

/** Takes back a formula that one has written. Refuses: NOTE_REQUIRED, STATE_INVALID, ALLOWANCE_POLICY_WRITER. */
export const withdrawAllowancePolicy = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<AllowancePolicy>>> =>
  alterPolicy(context, input, 'allowancePolicy.withdraw', (policy) => {
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const after = withdrawn(policy, actorRef(context.actor).id, note.value, context.clock.now());
    return after.ok ? ok({ after: after.value, event: 'allowancePolicyWithdrawn' }) : after;
  });
