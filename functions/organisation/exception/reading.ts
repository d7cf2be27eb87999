/** Longer windows as they are read: by BKPP those that run, by whoever may see the person all of theirs. */
import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../platform/page.ts';
import { today } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { getItem, queryAll } from '../../platform/table.ts';
import { authoriseReadingOn } from '../line/reviewer.ts';
import type { WindowException } from './rules.ts';
import { exceptionKind, parseExceptionId, runningKind } from './store.ts';

/** A page of the exceptions that run today, the one that ends first first. Refuses: NOT_ALLOWED, PAGE_*, CURSOR_INVALID. */
export async function runningExceptions(
  context: Context,
  args: PageArgs,
): Promise<Result<Page<WindowException>>> {
  const authority = await authorise(context, 'exception.read', {});
  if (!authority.ok) return authority;
  const list = lists.exceptionsFrom(today(context.clock));
  return pageOf(context.table, list, args, (item) => readItem(runningKind, item).data);
}

/** Every longer window that a person was ever granted, whom the caller may see: one query. */
export const exceptionsOf = async ({ table }: Context, employeeId: string): Promise<WindowException[]> =>
  (await queryAll(table, lists.exceptions(employeeId))).map((item) => readItem(exceptionKind, item).data);

/** Reads an exception by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readException(context: Context, id: string): Promise<Result<WindowException>> {
  const named = parseExceptionId(id);
  if (!named) return refuse('ID_INVALID', 'id', { type: 'WindowException' });
  const day = today(context.clock);
  const authority = await authoriseReadingOn(context, 'employee.read', named.employeeId, day);
  if (!authority.ok) return authority;
  const item = await getItem(context.table, keys.windowException(named.employeeId, named.id));
  return item ? ok(readItem(exceptionKind, item).data) : refuse('NOT_FOUND', 'id');
}
