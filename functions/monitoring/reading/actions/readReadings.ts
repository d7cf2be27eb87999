import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import type { Result } from '../../../platform/result.ts';
import { readingList } from '../../../platform/readingKeys.ts';
import type { Reading } from '../rules.ts';
import { readReading } from '../store.ts';

/**
 * Who read what of a person, a row a day, reader and kind, the newest day first (one query); for themselves and
 * auditors. Refuses: NOT_FOUND, PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readReadings(
  context: Context,
  employeeId: string,
  args: PageArgs,
): Promise<Result<Page<Reading>>> {
  const authority = await authorise(context, 'reading.read', { ownerId: employeeId });
  return authority.ok ? pageOf(context.table, readingList(employeeId), args, readReading) : authority;
}
