/** A person's templates as they are kept: one item beside them, written whole. docs/decisions/activity-month.md. */
import { absent, atVersion, conflict, type Write } from '../../platform/commit/writes.ts';
import { type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys } from '../../platform/keys.ts';
import { getItem, type Table } from '../../platform/table.ts';
import { type Template, templatesSchema } from './rules.ts';

type Templates = { templates: Template[] };
const templatesKind: Kind<Templates> = { type: 'templates', schemaVersion: 1, schema: templatesSchema };

/** A person's templates, or null before the first (one read). */
export async function templatesOf(table: Table, employeeId: string): Promise<Kept<Templates> | null> {
  const item = await getItem(table, keys.templates(employeeId));
  return item && readItem(templatesKind, item);
}

/** The templates as they become; lost to whoever was faster. */
export const putTemplates = (
  employeeId: string,
  before: Kept<Templates> | null,
  templates: Template[],
): Write => ({
  put: makeItem(
    templatesKind,
    keys.templates(employeeId),
    { templates },
    { version: (before?.version ?? 0) + 1 },
  ),
  condition: before ? atVersion(before.version) : absent,
  onConflict: conflict,
});
