/** What lies on BKPP's desk and is for others of BKPP than the caller (I11, docs/domain.md 6.2). */
import { isOwnOf } from '../evaluation/objection/rules.ts';
import { keyOnDesk, objectionKind } from '../evaluation/objection/store.ts';
import type { DeskItem } from '../platform/desk.ts';
import { readItem } from '../platform/item.ts';
import type { Request } from './request.ts';

/** Whether an item asks others to decide what follows for the caller: it is not told to them before it is accepted. */
export const isOwnFollowUp = ({ actor }: Pick<Request, 'actor'>, item: DeskItem): boolean =>
  item.step === 'FOLLOW_UP' && actor.kind === 'PERSON' && actor.employeeId === item.employeeId;

/**
 * Whether it is the caller's own: what is proposed to follow for them, what is found about them, and an objection of
 * theirs or to what they issued.
 */
export async function isOwnMatter(request: Request, item: DeskItem): Promise<boolean> {
  const { actor } = request;
  if (item.step === 'FINDINGS') return actor.kind === 'PERSON' && actor.employeeId === item.employeeId;
  if (item.step !== 'OBJECTION_DECISION' || actor.kind !== 'PERSON') return isOwnFollowUp(request, item);
  const stored = await request.loaders.item(keyOnDesk(item));
  return stored !== null && isOwnOf(readItem(objectionKind, stored).data, actor.employeeId);
}
