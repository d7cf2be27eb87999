/**
 * The writes that a commit may hold beside the state it changes. Each names the problem that its
 * failed condition means, so that a lost race reads as a sentence of the office.
 */
import type { Item } from '../item.ts';
import type { Key } from '../keys.ts';
import type { Problem } from '../result.ts';

/** A condition on an item; `names` and `values` as in DynamoDB's expression language. */
export interface Condition {
  readonly expression: string;
  readonly names?: Record<string, string>;
  readonly values?: Record<string, unknown>;
}

/** Says what a failed condition means; `found` is the item as it stands, when there is one. */
export type OnConflict = (found: Item | null) => Problem;

interface Guarded {
  readonly condition?: Condition;
  readonly onConflict?: OnConflict;
}

export type Write =
  | ({ readonly put: Item } & Guarded)
  | ({
      readonly set: Key;
      readonly attributes: Record<string, unknown>;
      /** Attributes that the item must not have after it. */
      readonly without?: readonly string[];
      /** Of the attributes those that stay as they are where the item has them. */
      readonly kept?: readonly string[];
      /** What is added to attributes beside these: to a number, or to a set; an empty set is none. */
      readonly adding?: Readonly<Record<string, number | ReadonlySet<string>>>;
    } & Guarded)
  | ({ readonly remove: Key } & Guarded)
  | ({ readonly expect: Key; readonly condition: Condition } & Guarded);

export const absent: Condition = { expression: 'attribute_not_exists(PK)' };
export const present: Condition = { expression: 'attribute_exists(PK)' };

/** What a failed condition means where somebody was faster, and no more can be said. */
export const conflict = (): Problem => ({ code: 'CONFLICT' });

/** The item must stand at a version. */
export const atVersion = (version: number): Condition => ({
  expression: '#version = :version',
  names: { '#version': 'version' },
  values: { ':version': version },
});

/** Creates an item that must not exist yet. */
export const create = (item: Item, onConflict: OnConflict): Write => ({
  put: item,
  condition: absent,
  onConflict,
});

/** Writes an item whatever stands there. */
export const put = (item: Item): Write => ({ put: item });

/** Sets top-level attributes of an item (a section of a card), takes `without` away, and leaves the others. */
export const set = (
  key: Key,
  attributes: Record<string, unknown>,
  without: readonly string[] = [],
): Extract<Write, { set: Key }> => ({ set: key, attributes, ...(without.length > 0 && { without }) });

/** Writes some attributes of an item, and adds to others: to numbers and sets, whoever else adds at the same time. */
export const add = (
  key: Key,
  adding: Extract<Write, { set: Key }>['adding'],
  attributes: Readonly<Record<string, unknown>>,
): Extract<Write, { set: Key }> => ({ ...set(key, attributes), ...(adding && { adding }) });

/** Removes an item if it is there. */
export const remove = (key: Key): Write => ({ remove: key });

/** Demands that an item still stands at the version on which the decision rests. */
export const unchanged = (key: Key, version: number, onConflict: OnConflict): Write => ({
  expect: key,
  condition: atVersion(version),
  onConflict,
});

/** Demands that an item stands as it was read: whoever was faster has it decided again. */
export const asRead = ({ key, version }: { readonly key: Key; readonly version: number }): Write =>
  unchanged(key, version, conflict);

/** Demands that there still is no item at a key. */
export const stillAbsent = (key: Key): Write => ({ expect: key, condition: absent, onConflict: conflict });

const expression = (condition?: Condition) =>
  condition && {
    ConditionExpression: condition.expression,
    ...(condition.names && { ExpressionAttributeNames: condition.names }),
    ...(condition.values && { ExpressionAttributeValues: condition.values }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };

const isEmpty = (more: number | ReadonlySet<string>): boolean => typeof more !== 'number' && more.size === 0;

function update(table: string, write: Extract<Write, { set: Key }>) {
  const fields = Object.entries(write.attributes);
  const { without = [], kept = [] } = write;
  const added = Object.entries(write.adding ?? {}).filter(([, more]) => more !== 0 && !isEmpty(more));
  const adding = added.length > 0 ? ` ADD ${added.map((_, at) => `#a${at} :a${at}`).join(', ')}` : '';
  const valueOf = (name: string, at: number) =>
    kept.includes(name) ? `if_not_exists(#f${at}, :f${at})` : `:f${at}`;
  const removing = without.length > 0 ? ` REMOVE ${without.map((_, at) => `#r${at}`).join(', ')}` : '';
  return {
    Update: {
      TableName: table,
      Key: { PK: write.set.PK, SK: write.set.SK },
      ...expression(write.condition),
      UpdateExpression: `SET ${fields.map(([name], at) => `#f${at} = ${valueOf(name, at)}`).join(', ')}${removing}${adding}`,
      ExpressionAttributeNames: {
        ...write.condition?.names,
        ...Object.fromEntries(fields.map(([name], at) => [`#f${at}`, name])),
        ...Object.fromEntries(without.map((name, at) => [`#r${at}`, name])),
        ...Object.fromEntries(added.map(([name], at) => [`#a${at}`, name])),
      },
      ExpressionAttributeValues: {
        ...write.condition?.values,
        ...Object.fromEntries(fields.map(([, value], at) => [`:f${at}`, value])),
        ...Object.fromEntries(added.map(([, more], at) => [`:a${at}`, more])),
      },
    },
  };
}

/** The element of TransactWriteItems that does a write. */
export function toTransactItem(table: string, write: Write) {
  if ('put' in write) return { Put: { TableName: table, Item: write.put, ...expression(write.condition) } };
  if ('set' in write) return update(table, write);
  const Key = 'remove' in write ? write.remove : write.expect;
  const target = { TableName: table, Key: { PK: Key.PK, SK: Key.SK } };
  if ('remove' in write) return { Delete: { ...target, ...expression(write.condition) } };
  return { ConditionCheck: { ...target, ConditionExpression: '', ...expression(write.condition) } };
}
