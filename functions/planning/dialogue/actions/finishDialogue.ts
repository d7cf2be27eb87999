/** How a dialogue ends: confirmed by both sides, or cancelled; and what is done of what it left. docs/domain.md 6.2. */
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { readNote } from '../../../platform/note.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { today } from '../../../platform/period.ts';
import { hasLeft, personSnapshot } from '../../../organisation/employee/rules.ts';
import { lineOfPerson } from '../../../organisation/person/store.ts';
import { settlePoint, type Settlement, undone } from '../points.ts';
import { cancel, confirm, type Dialogue, isOpen } from '../rules.ts';
import { contentHashOf } from '../store.ts';
import { alterDialogue, type Loaded, superiorOn } from './alter.ts';

/** Who confirms on the superior's side, as documents print them: whoever stands there on the day of the dialogue. */
async function asSuperior(context: Context, { dialogue, person }: Loaded): Promise<Result<Dialogue>> {
  const { data } = dialogue;
  if (!data.heldOn) return ok(data); // refused by its state
  const found = await superiorOn(context, person, data.heldOn, 'id');
  if (!found.ok) return found;
  return ok({ ...data, superiorId: found.value.employeeId, superior: personSnapshot(found.value) });
}

/**
 * A dialogue as it is finished: of whoever has left by then, or has no office any more, nobody does what it leaves, as
 * of those that were finished when they parted (endDialogue).
 */
function finished({ clock }: Context, { person }: Loaded, after: Dialogue): Dialogue {
  const day = today(clock);
  const isHere = !hasLeft(person.employee, day) && lineOfPerson(person, day) !== null;
  return isHere || isOpen(after) ? after : undone(after);
}

/**
 * Confirms the record of a dialogue on the caller's side, by the hash of what they read; the second confirmation
 * closes and locks it. What is left to do of an owner who has left by then is dropped. Refuses: STATE_INVALID, DIALOGUE_CONTENT_CHANGED, NOT_ALLOWED, VERSION_BEHIND.
 */
export const confirmDialogue = (
  context: Context,
  input: Edit & { readonly contentHash: string },
): Promise<Result<Kept<Dialogue>>> =>
  alterDialogue(context, input, 'dialogue.confirm', async (loaded) => {
    const { dialogue, side } = loaded;
    const before = side === 'SUPERIOR' ? await asSuperior(context, loaded) : ok(dialogue.data);
    if (!before.ok) return before;
    const by = side === 'SUPERIOR' ? before.value.superiorId : before.value.employeeId;
    const given = { by, contentHash: input.contentHash, at: context.clock.now() };
    const confirmed = confirm(before.value, side, given, contentHashOf(before.value));
    if (!confirmed.ok) return confirmed;
    const after = finished(context, loaded, confirmed.value);
    return ok({ after, event: after.state === 'CLOSED' ? 'dialogueClosed' : 'dialogueConfirmed' });
  });

/**
 * Cancels a dialogue that does not take place, or whose record is not confirmed by both, with the reason.
 * Refuses: STATE_INVALID, NOTE_REQUIRED, INPUT_TOO_LONG, NOT_ALLOWED, VERSION_BEHIND.
 */
export const cancelDialogue = (
  context: Context,
  input: Edit & { readonly note: string },
): Promise<Result<Kept<Dialogue>>> =>
  alterDialogue(context, input, 'dialogue.cancel', (loaded) => {
    const note = readNote(input.note, 'input.note');
    if (!note.ok) return note;
    const cancelled = cancel(loaded.dialogue.data, note.value);
    if (!cancelled.ok) return cancelled;
    return ok({ after: finished(context, loaded, cancelled.value), event: 'dialogueCancelled' });
  });

/**
 * Says what became of a follow-up, or of a point carried here from the last dialogue: done, or dropped with the
 * reason. Refuses: DIALOGUE_POINT_UNKNOWN, STATE_INVALID, NOTE_REQUIRED for what is dropped, INPUT_TOO_LONG,
 * NOT_ALLOWED, VERSION_BEHIND.
 */
export const settleDialoguePoint = (
  context: Context,
  { note, ...input }: Edit & Omit<Settlement, 'note'> & { readonly note?: string | null | undefined },
): Promise<Result<Kept<Dialogue>>> =>
  alterDialogue(context, input, 'dialogue.settle', ({ dialogue }) => {
    const why = note?.trim() || input.state === 'DROPPED' ? readNote(note, 'input.note') : ok(null);
    if (!why.ok) return why;
    const settled = settlePoint(dialogue.data, { ...input, note: why.value });
    return settled.ok ? ok({ after: settled.value, event: 'dialoguePointSettled' }) : settled;
  });
