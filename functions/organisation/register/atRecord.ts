/** What was last at the record by which files are judged: an import, or the end of an office or a unit. */
import * as z from 'zod';
import { put, type Write } from '../../platform/commit/writes.ts';
import { type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { type Instant, instantSchema } from '../../platform/period.ts';
import { getItem, type Table } from '../../platform/table.ts';

/** Which import it was, and when it began or ended; null where BKPP ended an office or a unit. */
const markSchema = z.object({ importId: z.uuid().nullable(), at: instantSchema });
type Mark = z.infer<typeof markSchema>;
const markKind: Kind<Mark> = { type: 'registerCommit', schemaVersion: 1, schema: markSchema };

const mark = (data: Mark): Write => put(makeItem(markKind, keys.registerCommit(), data));

/** The write by which an import says that it begins or ends. */
export const markCommit = (importId: string, at: Instant): Write => mark({ importId, at });

/** The write by which the end of an office or a unit has files that were judged before it judged again. */
export const markEnd = (at: Instant): Write => mark({ importId: null, at });

/** What was last at the record, or null where nothing ever was. */
export async function lastAtRecord(table: Table): Promise<Mark | null> {
  const item = await getItem(table, keys.registerCommit());
  return item && readItem(markKind, item).data;
}
