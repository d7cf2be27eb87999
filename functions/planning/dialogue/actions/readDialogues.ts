import type { Context } from '../../../platform/context.ts';
import { type Item, type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Filter, type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import type { PlanRef } from '../../plan/store.ts';
import type { Dialogue, DialogueKind } from '../rules.ts';
import { dialogueKind, dialogueOf, parseDialogueId } from '../store.ts';

/** Authorises the reading of a person's dialogues by the line of a day. */
const readingOn = (context: Context, employeeId: string, date: PlainDate): Promise<Result<string>> =>
  authoriseReadingOn(context, 'dialogue.read', employeeId, date);

/**
 * Reads a dialogue by id: by the line of today, or by that of the day on which it was held, so that who spoke
 * then reads what they are to confirm. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may
 * not be seen.
 */
export async function readDialogue(context: Context, id: string): Promise<Result<Kept<Dialogue>>> {
  const ref = parseDialogueId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'PerformanceDialogue' });
  const { employeeId } = ref;
  const [dialogue, authority] = await Promise.all([
    dialogueOf(context.table, ref),
    readingOn(context, employeeId, today(context.clock)),
  ]);
  if (!dialogue) return refuse('NOT_FOUND', 'id');
  if (authority.ok) return ok(dialogue);
  const { heldOn } = dialogue.data;
  const asThen = heldOn ? await readingOn(context, employeeId, heldOn) : authority;
  return asThen.ok ? ok(dialogue) : asThen;
}

/**
 * A page of a plan's dialogues in the order in which they were begun, of all kinds or of one: then pages may be short. Refuses: NOT_FOUND, PAGE_SIZE,
 * PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readDialogues(
  context: Context,
  { employeeId, year, planNo }: PlanRef,
  { kind, ...args }: PageArgs & { readonly kind?: DialogueKind | null | undefined },
): Promise<Result<Page<Kept<Dialogue>>>> {
  const authority = await readingOn(context, employeeId, today(context.clock));
  if (!authority.ok) return authority;
  const list = lists.dialogues(employeeId, year, planNo);
  const ofKind = (only: DialogueKind): Filter<Kept<Dialogue>> => ({
    name: only,
    keep: ({ data }) => data.kind === only,
  });
  const read = (item: Item) => readItem(dialogueKind, item);
  return pageOf(context.table, list, args, read, kind ? ofKind(kind) : undefined);
}
