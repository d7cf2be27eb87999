import { rerouteAchievement } from '../../../evaluation/achievement/actions/rerouteAchievement.ts';
import { achievementKind, placeOf as placeOfAchievement } from '../../../evaluation/achievement/store.ts';
import { officeStands } from '../../../organisation/appointment/store.ts';
import { lineOfDay, subjectOf } from '../../../organisation/line/store.ts';
import { rerouteRequest } from '../../../organisation/request/actions/rerouteRequest.ts';
import { requestKind } from '../../../organisation/request/store.ts';
import { unitsOf } from '../../../organisation/unit/store.ts';
import { passQuestions } from '../../../planning/matrix/actions/passQuestions.ts';
import { parseRowId } from '../../../planning/matrix/store.ts';
import { authorise, type Subject } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { type Item, readItem } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { commitMoves } from '../handOverPeriod.ts';
import { cardsOfMoved } from '../movedCards.ts';
import { type Asked, itemTypes, locate, readItemOf } from '../items.ts';
import { isRight, type Wait, waitsOf } from '../waits.ts';

/** What the access rules must know of an item: of which unit it is today. */
async function subjectOfItem(
  { table, clock }: Context,
  { type, of }: Asked,
  id: string,
  item: Item,
): Promise<Subject> {
  if (type === 'AssignmentRequest') return { unitPath: readItem(requestKind, item).data.unitPath };
  if (type === 'OrganisationAchievement') {
    const [unit] = await unitsOf(table, [readItem(achievementKind, item).data.unitId]);
    return { unitPath: unit?.data.path ?? null };
  }
  const employeeId = of?.employeeId ?? parseRowId(id)?.leaderId;
  return employeeId ? subjectOf(employeeId, await lineOfDay(table, employeeId, today(clock))) : {};
}

/** What waits of nouns that no line of a person decides, moved as the night does; whether it moved. */
async function moveByOffice(
  context: Context,
  { type }: Asked,
  id: string,
  item: Item,
  authority: string,
): Promise<boolean> {
  if (type === 'AssignmentRequest') {
    const { requestId } = readItem(requestKind, item).data;
    const moved = await rerouteRequest(context, requestId, today(context.clock), authority);
    return moved.ok && moved.value;
  }
  if (type === 'OrganisationAchievement') {
    const place = placeOfAchievement(readItem(achievementKind, item).data);
    return place !== null && rerouteAchievement(context, place, authority);
  }
  const row = type === 'MatrixRow' ? parseRowId(id) : null;
  return row !== null && passQuestions(context, row, authority);
}

/** Whether the caller may move an item. Refuses: NOT_ALLOWED to whoever may read it, else NOT_FOUND. */
async function authorised(context: Context, asked: Asked, id: string, item: Item): Promise<Result<string>> {
  const subject = await subjectOfItem(context, asked, id, item);
  const authority = await authorise(context, 'why.reroute', subject);
  if (authority.ok) return authority;
  const sees = (await readItemOf(asked, context, id)).ok;
  return sees ? refuse('NOT_ALLOWED') : refuse('NOT_FOUND', 'input.id');
}

/** An item as it waits, once it was moved. */
async function moveOnce(context: Context, asked: Asked, id: string): Promise<Result<Wait>> {
  const { item, waits, moved } = await waitsOf(context, asked, id);
  if (!item) return refuse('NOT_FOUND', 'input.id');
  const authority = await authorised(context, asked, id, item);
  if (!authority.ok) return authority;
  if (waits.length === 0) return refuse('ITEM_WAITS_FOR_NOBODY', 'input.id');
  const wrong = waits.find((wait) => !isRight(wait));
  if (!wrong) return refuse('ITEM_NOT_MISPLACED', 'input.id');
  if (moved.length > 0) {
    const role = authority.value.startsWith('MANAGER') ? 'MANAGER' : 'BKPP';
    const writes = [...(await officeStands(context, role)), ...(await cardsOfMoved(context.table, moved))];
    const done = await commitMoves(context, authority.value, moved, writes);
    if (!done.ok) return done;
  } else if (!(await moveByOffice(context, asked, id, item, authority.value))) {
    return refuse('ITEM_NOT_MISPLACED', 'input.id');
  }
  const holder = wrong.belongsWith ?? wrong.place.holder;
  return ok({ ...wrong, place: { ...wrong.place, holder }, isThere: true });
}

/**
 * Moves one item that lies on a wrong desk, or on its desk in name alone, to the desk of whoever is in charge of it, at
 * once: as the night does for all, under the same event, by the unit's manager or BKPP (docs/domain.md 3, D01). It rests on
 * the record alone: whoever is named there has it afterwards. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED,
 * ITEM_WAITS_FOR_NOBODY, ITEM_NOT_MISPLACED.
 */
export async function rerouteItem(context: Context, { id }: { readonly id: string }): Promise<Result<Wait>> {
  const asked = locate(id);
  if (!asked) return refuse('ID_INVALID', 'input.id', { type: itemTypes.join(', ') });
  return retrying(() => moveOnce(context, asked, id));
}
