import { isOwnOf } from '../../../evaluation/objection/rules.ts';
import { objectionKind } from '../../../evaluation/objection/store.ts';
import { ACCESS, type Trace } from '../../../platform/access.ts';
import type { Rule } from '../../../platform/relations.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK, NOBODYS_DESK } from '../../../platform/desk.ts';
import { type Item, readItem } from '../../../platform/item.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { isRight, type Wait, type Waiting, waitsOf } from '../../placement/waits.ts';
import { type Check, checked, decisive, known, listed } from '../checks.ts';
import { ISSUE, LINE, REROUTE, toWait } from '../mends.ts';
import { draftShown, questionOf, type Question, readingOf, type Told, toldOf } from './ask.ts';

/** Why somebody sees something, or does not. */
export interface NotVisible {
  readonly id: string;
  readonly personId: string;
  readonly visible: boolean;
  /** Whether it lies on their desk, or on that of an office of theirs. */
  readonly onDesk: boolean;
  readonly places: readonly Wait[];
  readonly checks: readonly Check[];
  /** What it tells the asker of: that is a reading of it. */
  readonly told: Told | null;
}

/** Where an item has come, as it says itself. */
export function statusOf(item: Item | null): string | null {
  const { status, state } = (item?.data ?? {}) as { readonly status?: string; readonly state?: string };
  return status ?? state ?? null;
}

/** Whether a desk is the person's: their own or BKPP's, but for what is their own matter (I11). */
async function deskOf({ offices }: Context, personId: string, { item }: Waiting) {
  const isBkpp = (await offices()).some(({ role }) => role === 'BKPP');
  const isOwn = ({ step, employeeId }: Wait['place']) =>
    (step === 'FOLLOW_UP' && employeeId === personId) ||
    (step === 'OBJECTION_DECISION' && item !== null && isOwnOf(readItem(objectionKind, item).data, personId));
  return (holder: string, { place }: Wait): boolean =>
    holder === personId || (holder === BKPP_DESK && isBkpp && !isOwn(place));
}

/** Whether what of an evaluation is the appraiser's draft is shown too. */
async function shownCheck(context: Context, trace: Trace | null, item: Item | null): Promise<Check[]> {
  const drafted = await draftShown(context, trace, item);
  if (!drafted) return [];
  const { status, isShown } = drafted;
  const { relations }: Rule = ACCESS['evaluationDraft.read'];
  return [checked('SHOWN', isShown, { status, needed: listed(relations) }, [ISSUE])];
}

/** What of where it waits is told. */
const placeFacts = ({ place, belongsWith, date, line, isThere }: Wait) =>
  known({
    step: place.step,
    holderId: place.holder === NOBODYS_DESK ? null : place.holder,
    belongsWithId: belongsWith,
    isThere: isThere ? 'YES' : 'NO',
    businessDate: date,
    line: line?.data.from,
    appraiserId: line?.data.appraiserId,
  });

type IsTheirs = Awaited<ReturnType<typeof deskOf>>;

/** Whether it waits, for this person, and lies with them. */
function deskChecks(question: Question, { item, waits }: Waiting, isTheirs: IsTheirs): Check[] {
  const { type } = question.asked;
  const status = statusOf(item) ?? '–';
  if (waits.length === 0) return [checked('WAITING', false, { status }, toWait(type, status))];
  const belongs = (wait: Wait) => isTheirs(wait.belongsWith ?? wait.place.holder, wait);
  const lies = (wait: Wait) => wait.isThere && isTheirs(wait.place.holder, wait);
  const [first] = waits as readonly [Wait, ...Wait[]];
  const own = waits.find(belongs) ?? waits.find(lies) ?? first;
  const facts = placeFacts(own);
  const wrong = waits.some((wait) => !isRight(wait));
  return [
    checked('WAITING', true, { status, step: own.place.step }),
    checked('IN_CHARGE', waits.some(belongs), facts, [LINE]),
    checked('ON_DESK', waits.some(lies), facts, wrong ? [REROUTE] : []),
  ];
}

/**
 * Why somebody does not see an item, or does: by the real reading with them as the reader, by who is in charge of it and by
 * the desks themselves (docs/domain.md 3, D01 and D05). About oneself anybody asks, about another whoever may read the item;
 * whoever may not is told what is told of what does not exist. Refuses: ID_INVALID, NOT_FOUND.
 */
export async function whyNotVisible(
  context: Context,
  { id, viewerId }: { readonly id: string; readonly viewerId?: string | null | undefined },
): Promise<Result<NotVisible>> {
  const found = await questionOf(context, id, viewerId, 'viewerId');
  if (!found.ok) return found;
  const question = found.value;
  const { personId, sees } = question;
  const reading = await readingOf(context, question);
  const { context: theirs, traces } = reading.played;
  const waiting = await waitsOf(context, question.asked, id);
  const isTheirs = await deskOf(theirs, personId, waiting);
  const onDesk = waiting.waits.some((wait) => wait.isThere && isTheirs(wait.place.holder, wait));
  const visible = reading.check.passed;
  const told = { id, personId, visible, onDesk, told: toldOf(question) };
  if (!sees) return ok({ ...told, places: [], checks: [reading.check] });
  const shown = visible ? await shownCheck(theirs, decisive(traces), waiting.item) : [];
  const checks = [reading.check, ...shown, ...deskChecks(question, waiting, isTheirs)];
  return ok({ ...told, places: waiting.waits, checks });
}
