import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { dialogueOf, parseDialogueId } from '../../../planning/dialogue/store.ts';
import {
  accept,
  acceptanceSchema,
  finish,
  type FollowUp,
  lapse,
  noteSchema,
  record,
  recordSchema,
  reject,
  withdraw,
} from '../rules.ts';
import { alterFollowUp } from './alter.ts';

type Given = Edit & object;
type Altered = Promise<Result<Kept<FollowUp>>>;

/** Accepts it, with the day by which it is done; from then on its person sees it. Refuses as `accept`, INPUT_*, NOT_ALLOWED. */
export async function acceptFollowUp(context: Context, given: Given): Altered {
  const input = parseInput(acceptanceSchema, given, ['input']);
  if (!input.ok) return input;
  return alterFollowUp(context, given, {
    event: 'followUpAccepted',
    decide: (before, acting, fell) => accept(before, input.value, acting, fell),
  });
}

/** Rejects it, with a note; its person never sees it. Refuses as `reject`, INPUT_*, NOT_ALLOWED. */
export async function rejectFollowUp(context: Context, given: Given): Altered {
  const input = parseInput(noteSchema, given, ['input']);
  if (!input.ok) return input;
  return alterFollowUp(context, given, {
    event: 'followUpRejected',
    ending: true,
    decide: (before, acting) => reject(before, input.value.note, acting),
  });
}

/** The dialogue is of that person and of the follow-up's own kind. Refuses FOLLOW_UP_DIALOGUE. */
async function linked(
  { table }: Context,
  { employeeId, kind }: FollowUp,
  id: string | null,
): Promise<Result<string | null>> {
  if (id === null) return ok(null);
  const ref = parseDialogueId(id);
  const dialogue = ref && ref.employeeId === employeeId ? await dialogueOf(table, ref) : null;
  const fits = dialogue?.data.kind === kind && dialogue.data.state !== 'CANCELLED';
  return fits ? ok(id) : refuse('FOLLOW_UP_DIALOGUE', 'input.dialogueId', { kind });
}

/**
 * Notes what was done, of coaching and counselling with the dialogue by which it was. Refuses as `record`, INPUT_*,
 * FOLLOW_UP_DIALOGUE, NOT_ALLOWED.
 */
export async function recordFollowUp(context: Context, given: Given): Altered {
  const input = parseInput(recordSchema, given, ['input']);
  if (!input.ok) return input;
  return alterFollowUp(context, given, {
    event: 'followUpRecorded',
    decide: async (before, acting, fell) => {
      const dialogue = await linked(context, before, input.value.dialogueId ?? null);
      if (!dialogue.ok) return dialogue;
      return record(before, { text: input.value.text, dialogueId: dialogue.value }, acting, fell);
    },
  });
}

/** It is done, with what came of it. Refuses as `finish`, INPUT_*, NOT_ALLOWED. */
export async function finishFollowUp(context: Context, given: Given): Altered {
  const input = parseInput(noteSchema, given, ['input']);
  if (!input.ok) return input;
  return alterFollowUp(context, given, {
    event: 'followUpFinished',
    decide: (before, acting, fell) => finish(before, input.value.note, acting, fell),
  });
}

/**
 * What was accepted ends undone, since the evaluation that it rests on no longer stands, or its person has left or is
 * appraised by nobody: then by BKPP. Refuses as `lapse`, INPUT_*, NOT_ALLOWED.
 */
export async function lapseFollowUp(context: Context, given: Given): Altered {
  const input = parseInput(noteSchema, given, ['input']);
  if (!input.ok) return input;
  return alterFollowUp(context, given, {
    event: 'followUpLapsed',
    ending: true,
    decide: (before, acting, fell, abandoned) => lapse(before, input.value.note, acting, fell, abandoned),
  });
}

/** Whoever proposed it takes it back before it is decided. Refuses as `withdraw`, INPUT_*, NOT_ALLOWED. */
export async function withdrawFollowUp(context: Context, given: Given): Altered {
  const input = parseInput(noteSchema, given, ['input']);
  if (!input.ok) return input;
  return alterFollowUp(context, given, {
    event: 'followUpWithdrawn',
    decide: (before, acting) => withdraw(before, input.value.note, acting),
    own: 'followUp.withdraw',
  });
}
