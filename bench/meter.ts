/** A table whose requests are counted: how many, and what they cost by AWS's rules. */
import type { Item } from '../functions/platform/item.ts';
import type { Key } from '../functions/platform/keys.ts';
import type { Table } from '../functions/platform/table.ts';
import { readUnits, writeUnits } from './capacity.ts';

export interface Meter {
  requests: number;
  readUnits: number;
  writeUnits: number;
}

type Operation = {
  Put?: { Item: Item };
  Update?: {
    Key: Key;
    ExpressionAttributeNames: Record<string, string>;
    ExpressionAttributeValues: Record<string, unknown>;
  };
  Delete?: { Key: Key };
  ConditionCheck?: { Key: Key };
};

interface Input {
  readonly TransactItems?: readonly Operation[];
}
interface Output {
  readonly Items?: Item[];
  readonly Item?: Item;
  readonly Responses?: Record<string, Item[]>;
}

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

/** Items as they stand, so that an update's size is known. */
export type Known = Map<string, Item>;

/** Remembers items. */
export const knownOf = (items: Iterable<Item>): Known =>
  new Map([...items].map((item) => [nameOf(item), item]));

function applied(known: Known, { Put, Update, Delete, ConditionCheck }: Operation): number {
  const key = Put?.Item ?? Update?.Key ?? Delete?.Key ?? ConditionCheck?.Key;
  if (!key) return 0;
  const before = known.get(nameOf(key)) ?? null;
  if (ConditionCheck) return writeUnits(before && { ...before, GSI1PK: undefined, GSI2PK: undefined }, null);
  if (Delete) {
    known.delete(nameOf(key));
    return writeUnits(before, null);
  }
  const changes = Update
    ? Object.fromEntries(
        Object.entries(Update.ExpressionAttributeNames)
          .filter(([alias]) => alias.startsWith('#f') || alias.startsWith('#r')) // set, or removed
          .map(([alias, name]) => [name, Update.ExpressionAttributeValues[`:${alias.slice(1)}`]]),
      )
    : {};
  const after = Put ? Put.Item : ({ ...before, PK: key.PK, SK: key.SK, ...changes } as Item);
  known.set(nameOf(key), after);
  return writeUnits(before, after);
}

/** Counts what the table's client does from now on, by the answers of the service. */
export function meter(table: Table, known: Known): Meter {
  const count: Meter = { requests: 0, readUnits: 0, writeUnits: 0 };
  const send = table.doc.send.bind(table.doc) as (command: unknown) => Promise<Output>;
  table.doc.send = (async (command: { input: Input }) => {
    const output = await send(command);
    const { TransactItems } = command.input;
    count.requests += 1;
    if (TransactItems) for (const operation of TransactItems) count.writeUnits += applied(known, operation);
    else if (output.Responses) count.readUnits += readUnits(Object.values(output.Responses).flat(), true);
    else count.readUnits += readUnits(output.Items ?? (output.Item ? [output.Item] : []), false);
    return output;
  }) as never;
  return count;
}
