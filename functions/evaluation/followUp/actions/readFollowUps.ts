import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf, pageWith } from '../../../platform/page.ts';
import { addDays, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItems } from '../../../platform/table.ts';
import { authoriseReadingOn } from '../../../organisation/line/reviewer.ts';
import { type FollowUp, isShown } from '../rules.ts';
import {
  followUpKey,
  followUpKind,
  followUpOf,
  followUpsOf,
  parseFollowUpId,
  readRunning,
} from '../store.ts';

const isOwn = ({ actor }: Context, employeeId: string): boolean =>
  actor.kind === 'PERSON' && actor.employeeId === employeeId;

/** Reads a follow-up by id, as of today. Refuses: ID_INVALID, and NOT_FOUND alike for what may not be seen. */
export async function readFollowUp(context: Context, id: string): Promise<Result<Kept<FollowUp>>> {
  const ref = parseFollowUpId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'EvaluationFollowUp' });
  const [kept, authority] = await Promise.all([
    followUpOf(context.table, ref),
    authoriseReadingOn(context, 'followUp.read', ref.employeeId, today(context.clock)),
  ]);
  if (!authority.ok) return authority;
  const hidden = kept && isOwn(context, ref.employeeId) && !isShown(kept.data);
  return kept && !hidden ? ok(kept) : refuse('NOT_FOUND', 'id');
}

/** A person's follow-ups, oldest first; to themselves those alone that were accepted. Refuses NOT_FOUND. */
export async function readFollowUpsOf(
  context: Context,
  employeeId: string,
): Promise<Result<Kept<FollowUp>[]>> {
  const authority = await authoriseReadingOn(context, 'followUp.read', employeeId, today(context.clock));
  if (!authority.ok) return authority;
  const all = await followUpsOf(context.table, employeeId);
  return ok(isOwn(context, employeeId) ? all.filter(({ data }) => isShown(data)) : all);
}

/**
 * The city's follow-ups that are not at their end, by due day; `overdue` those whose day is over: one query and a batch.
 * One's own are left out while they are not accepted, by which a page may be short. Refuses: NOT_FOUND for anyone but
 * BKPP and the auditor, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readFollowUps(
  context: Context,
  { overdue, ...args }: PageArgs & { readonly overdue?: boolean | null },
): Promise<Result<Page<Kept<FollowUp>>>> {
  const { table, clock } = context;
  const authority = await authorise(context, 'followUp.list', {});
  if (!authority.ok) return authority;
  const list = lists.runningFollowUps(overdue ? addDays(today(clock), -1) : null);
  const page = await pageOf(table, list, args, readRunning);
  if (!page.ok) return page;
  return ok(
    await pageWith(page.value, async (refs) => {
      const items = await getItems(table, refs.map(followUpKey));
      const all = items.map((item) => item && readItem(followUpKind, item));
      return all.map((one) =>
        one && isOwn(context, one.data.employeeId) && !isShown(one.data) ? null : one,
      );
    }),
  );
}
