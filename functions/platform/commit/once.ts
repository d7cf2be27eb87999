/**
 * Creations that happen once: the client's key, kept in the creation's own transaction. A repeat is
 * answered with the first result, the same key with other content is refused. docs/architecture.md 5.
 */
import * as z from 'zod';
import { type Item, type Kind, makeItem, readItem } from '../item.ts';
import { type Key, keys } from '../keys.ts';
import { ok, type Result, refuse } from '../result.ts';
import { getItems, type Table } from '../table.ts';
import { hashOf } from './hash.ts';
import type { Once } from './plan.ts';

const onceSchema = z.object({
  contentHash: z.string(),
  answer: z.object({ PK: z.string(), SK: z.string() }),
});
const onceKind: Kind<z.infer<typeof onceSchema>> = { type: 'once', schemaVersion: 1, schema: onceSchema };

/** The marker that goes into the creation's transaction. */
export const onceItem = (once: Once): Item =>
  makeItem(onceKind, keys.once(once.scope, once.key), {
    contentHash: hashOf(once.content),
    answer: once.answer,
  });

/** Whether a creation was done before: where its answer lies, `OTHER` when its key stood for other content. */
export type DoneBefore = { readonly answer: Key } | 'OTHER';

/** Of many creations those that were done before, by their key, in one batched read. */
export async function doneBefore(table: Table, all: readonly Once[]): Promise<Map<string, DoneBefore>> {
  const markers = await getItems(
    table,
    all.map(({ scope, key }) => keys.once(scope, key)),
  );
  const done = new Map<string, DoneBefore>();
  for (const [at, once] of all.entries()) {
    const marker = markers[at];
    if (!marker) continue;
    const { contentHash, answer } = readItem(onceKind, marker).data;
    done.set(once.key, contentHash === hashOf(once.content) ? { answer } : 'OTHER');
  }
  return done;
}

/**
 * Runs a creation; where it is refused or loses a race, looks whether it was already done: then the
 * key of the first result is the answer. Costs nothing when the creation is new.
 */
export async function creatingOnce<T>(
  table: Table,
  once: Once,
  create: () => Promise<Result<T>>,
  answer: (key: Key) => Promise<T>,
): Promise<Result<T>> {
  const created = await create();
  if (created.ok) return created;
  const done = (await doneBefore(table, [once])).get(once.key);
  if (!done) return created;
  if (done === 'OTHER') return refuse('IDEMPOTENCY_CONFLICT', 'input.idempotencyKey');
  return ok(await answer(done.answer));
}
