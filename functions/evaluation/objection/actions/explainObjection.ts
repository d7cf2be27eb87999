import type { Edit } from '../../../platform/alter.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { takeOffDesk } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { explain, type Objection, type Side, statementSchema } from '../rules.ts';
import { explanationItem } from '../store.ts';
import { alterObjection } from './alter.ts';

/**
 * One side of an objection explains itself, the appraiser who issued the evaluation or its employee, in either order and
 * once each; also past its term, while it is not decided. Refuses: INPUT_*, STATE_INVALID, OBJECTION_EXPLAINED,
 * NOT_ALLOWED for anyone else.
 */
export async function explainObjection(
  context: Context,
  given: Edit & object,
): Promise<Result<Kept<Objection>>> {
  const input = parseInput(statementSchema, given, ['input']);
  if (!input.ok) return input;
  return alterObjection(context, given, 'objection.explain', ({ objection: { data } }) => {
    const by = actorRef(context.actor).id;
    const side: Side = by === data.employeeId ? 'EMPLOYEE' : 'APPRAISER';
    const explained = explain(data, side, { ...input.value, by, at: context.clock.now() });
    if (!explained.ok) return explained;
    const writes = [takeOffDesk(explanationItem(by, data))];
    return ok({ after: explained.value, event: 'objectionExplained', writes });
  });
}
