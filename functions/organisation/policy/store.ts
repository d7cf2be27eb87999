/** Policies as they are kept: every revision of every key in one partition, read in one query. */
import * as z from 'zod';
import { absent, atVersion, conflict, type Write } from '../../platform/commit/writes.ts';
import type { Platform } from '../../platform/context.ts';
import { type Item, type Kind, makeItem, ofKind, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import type { PlainDate } from '../../platform/period.ts';
import { remembering } from '../../platform/remembered.ts';
import { queryAll, type Table } from '../../platform/table.ts';
import { type Policies, type PolicyRevision, policyOn, policyRevisionSchema } from './rules.ts';

export const policyKind: Kind<PolicyRevision> = {
  type: 'policy',
  schemaVersion: 1,
  schema: policyRevisionSchema,
};

/** Counts the revisions that were set, so that two who set policies at once cannot both rest on the same ones. */
const guardKind: Kind<{ revisions: number }> = {
  type: 'policyGuard',
  schemaVersion: 1,
  schema: z.object({ revisions: z.int().positive() }),
};

const revisionsAmong = (items: readonly Item[]): PolicyRevision[] =>
  ofKind(items, policyKind).map(({ data }) => data);

/** Every revision, in order of key and date. */
export const revisions = async (table: Table): Promise<PolicyRevision[]> =>
  revisionsAmong(await queryAll(table, lists.policies()));

/**
 * Every revision, and the write by which a commit demands that none was set since: what contradicts
 * another key can be told only from all of them.
 */
export async function guardedRevisions(
  table: Table,
): Promise<{ readonly all: PolicyRevision[]; readonly guard: Write }> {
  const items = await queryAll(table, lists.policies()); // the guard's key sorts before all others
  const item = items.find(({ type }) => type === guardKind.type);
  const { version, data } = item ? readItem(guardKind, item) : { version: 0, data: { revisions: 0 } };
  const next = { revisions: data.revisions + 1 };
  return {
    all: revisionsAmong(items),
    guard: {
      put: makeItem(guardKind, keys.policyGuard(), next, { version: version + 1 }),
      condition: version > 0 ? atVersion(version) : absent,
      onConflict: conflict,
    },
  };
}

/** Every revision as it stood a minute ago at most: for what decides nothing about anybody. */
const remembered = remembering((asker: Pick<Platform, 'table' | 'clock'>) => revisions(asker.table));

/** The values in force on a date as `remembered`. */
export const policiesLately = async (
  asker: Pick<Platform, 'table' | 'clock'>,
  date: PlainDate,
): Promise<Policies> => policyOn(await remembered.lately(asker), date);

/** The values in force on a business date. */
export const policiesOn = async (table: Table, date: PlainDate): Promise<Policies> =>
  policyOn(await revisions(table), date);

/** The item of a revision. */
export const policyItem = (revision: PolicyRevision) =>
  makeItem(policyKind, keys.policy(revision.key, revision.effectiveFrom), revision);
