import type { Edit } from '../../../platform/alter.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { dateIn, type PlainDate } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import { aboveIn } from '../../../organisation/line/reviewer.ts';
import { deciderOf } from '../decider.ts';
import { isOwnOf, type Objection, recordSchema } from '../rules.ts';
import { alterObjection, decidingOf, type Loaded } from './alter.ts';
import { deciding } from './decideObjection.ts';

/** Whether it lies with BKPP since its term was over, and nobody stood above whoever was to decide it. */
const hasClimbedToBkpp = ({ escalatedAt, holderId }: Objection): boolean =>
  escalatedAt !== null && holderId === BKPP_DESK;

/**
 * Whether the caller may put a decision from outside on record: nothing of their own, and only where nobody stands above,
 * or whoever does let the term pass and has nobody above.
 */
async function mayRecord(context: Context, loaded: Loaded, dated: PlainDate): Promise<Result<null>> {
  const { data } = loaded.objection;
  if (isOwnOf(data, actorRef(context.actor).id)) return refuse('OBJECTION_OWN', 'input.id');
  const { zone } = context.clock;
  const deciderId = await deciderOf(aboveIn(context.table), decidingOf(loaded, zone));
  if (deciderId !== BKPP_DESK && !hasClimbedToBkpp(data)) {
    const decider = (await employeeOf(context.table, deciderId))?.data.name ?? '';
    return refuse('OBJECTION_DECIDER', 'input.id', { decider });
  }
  const [from, until] = [dateIn(zone, data.filedAt), loaded.today];
  return dated < from || dated > until
    ? refuse('OBJECTION_LETTER_DATE', 'input.letter.date', { date: dated, from, until })
    : ok(null);
}

/**
 * Puts on record, as BKPP, how the appointing authority or who stands for it decided an objection, by its letter: only
 * where nobody in the system stands above who issued the evaluation, or it climbed to BKPP past its term (docs/domain.md
 * 1.8, 6.2). Document and event say that it came from outside. Refuses: INPUT_*, OBJECTION_OWN (their own, or to what they issued), OBJECTION_DECIDER with
 * whoever does stand above, OBJECTION_LETTER_DATE, and as `decideObjection`.
 */
export async function recordObjectionDecision(
  context: Context,
  given: Edit & object,
): Promise<Result<Kept<Objection>>> {
  const input = parseInput(recordSchema, given, ['input']);
  if (!input.ok) return input;
  const { official, legalBasis, letter, ...decision } = input.value;
  return alterObjection(context, given, 'objection.record', async (loaded) => {
    const may = await mayRecord(context, loaded, letter.date);
    return may.ok ? deciding(context, loaded, decision, { official, legalBasis, letter }) : may;
  });
}
