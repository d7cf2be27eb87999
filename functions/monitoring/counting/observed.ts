/**
 * Up to when the observer has counted. The stream comes in shards, of which none knows the others nor its own name: so
 * what all of them tell within a while is kept as the oldest of it, and read of this while and the one before.
 */
import * as z from 'zod';
import { conflict, type Write } from '../../platform/commit/writes.ts';
import { countKeys } from '../../platform/countKeys.ts';
import { type Item, type Kind, makeItem, readItem } from '../../platform/item.ts';
import type { Key } from '../../platform/keys.ts';
import { type Instant, instantSchema } from '../../platform/period.ts';

/** A while, in milliseconds: a shard that is held up is called again well within it. */
const WHILE = 30_000;
/** This one, the one before, and one that is over. */
const TURNS = 3;

const observedSchema = z.object({ turn: z.int(), until: instantSchema });
type Observed = z.infer<typeof observedSchema>;
const observedKind: Kind<Observed> = { type: 'observed', schemaVersion: 1, schema: observedSchema };

/** The rows that say it. */
export const observedKeys: readonly Key[] = Array.from({ length: TURNS }, (_, at) => countKeys.observed(at));

/** Tells, at a moment, up to when a shard is counted; refused where one that is further behind has told, which is well. */
export function keepObserved(until: Instant, at: Instant): Write {
  const turn = Math.floor(Date.parse(at) / WHILE);
  return {
    put: makeItem(observedKind, countKeys.observed(turn % TURNS), { turn, until }),
    condition: {
      expression: 'attribute_not_exists(PK) OR #data.#turn < :turn OR #data.#until > :until',
      names: { '#data': 'data', '#turn': 'turn', '#until': 'until' },
      values: { ':turn': turn, ':until': until },
    },
    onConflict: conflict,
  };
}

/** Up to when everything is counted, as the shards told last; null before any did. */
export function observedUntil(items: readonly (Item | null)[]): Instant | null {
  const told = items.flatMap((item) => (item ? [readItem(observedKind, item).data] : []));
  const newest = Math.max(...told.map(({ turn }) => turn));
  const [oldest = null] = told
    .filter(({ turn }) => turn >= newest - 1)
    .map(({ until }) => until)
    .sort();
  return oldest;
}
