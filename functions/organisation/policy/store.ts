/** Policies as they are kept: every revision of every key in one partition, read in one query. */
import { type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Policies, type PolicyRevision, policyOn, policyRevisionSchema } from './rules.ts';

export const policyKind: Kind<PolicyRevision> = {
  type: 'policy',
  schemaVersion: 1,
  schema: policyRevisionSchema,
};

/** Every revision, in order of key and date. */
export async function revisions(table: Table): Promise<PolicyRevision[]> {
  const items = await queryAll(table, lists.policies());
  return items.filter(({ type }) => type === policyKind.type).map((item) => readItem(policyKind, item).data);
}

/** The values in force on a business date. */
export const policiesOn = async (table: Table, date: PlainDate): Promise<Policies> =>
  policyOn(await revisions(table), date);

/** The item of a revision. */
export const policyItem = (revision: PolicyRevision) =>
  makeItem(policyKind, keys.policy(revision.key, revision.effectiveFrom), revision);
