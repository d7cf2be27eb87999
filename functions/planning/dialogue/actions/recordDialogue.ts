import * as z from 'zod';
import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { plainDateSchema, today } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { personSnapshot } from '../../../organisation/employee/rules.ts';
import { contentSchema, type Dialogue, record } from '../rules.ts';
import { alterDialogue, superiorOn } from './alter.ts';

const inputSchema = z.object({ heldOn: plainDateSchema, content: contentSchema });

/**
 * Records a dialogue that took place, or changes what was recorded of it, by either side: onto the desks of both
 * to confirm; confirmations given before are taken back. The superior is whoever appraised on the day of the
 * dialogue. Refuses: STATE_INVALID, DIALOGUE_DATE, DIALOGUE_IDS, DIALOGUE_DUE, DIALOGUE_APPROACH, NO_REVIEWER,
 * REVIEWER_INACTIVE, VERSION_BEHIND with the dialogue as it stands.
 */
export async function recordDialogue(
  context: Context,
  { id, expectedVersion, ...given }: Edit & { readonly heldOn: unknown; readonly content: unknown },
): Promise<Result<Kept<Dialogue>>> {
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  const { heldOn, content } = input.value;
  const edit = { id, expectedVersion, heldOn };
  return alterDialogue(context, edit, 'dialogue.record', async ({ dialogue, person }) => {
    const { clock } = context;
    const said = { heldOn, content, now: clock.now(), today: today(clock) };
    const recorded = record(dialogue.data, said);
    if (!recorded.ok) return recorded;
    const superior = await superiorOn(context, person, heldOn, 'heldOn');
    if (!superior.ok) return superior;
    const { employeeId: superiorId } = superior.value;
    const after = { ...recorded.value, superiorId, superior: personSnapshot(superior.value) };
    return ok({ after, event: 'dialogueRecorded' });
  });
}
