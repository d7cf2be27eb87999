/** What is read whole and asked for often (the bank, the calendar): remembered by a process for a minute. */
import type { Clock } from './period.ts';
import type { Table } from './table.ts';

const MEMORY_MS = 60_000;

/** Whoever asks: of which table, at what time. */
interface Asker {
  readonly table: Table;
  readonly clock: Clock;
}

/** Reads of one thing: as it stands now, or stood at most a minute ago. */
export interface Remembered<A extends Asker, T> {
  /** Reads it, for whoever must not miss a change; others of the process then remember what was read. */
  readonly now: (asker: A) => Promise<T>;
  /** One reading a minute and process, shared by all who ask meanwhile. One that failed is not remembered. */
  readonly lately: (asker: A) => Promise<T>;
  /** Lets a process that has just changed it read it anew. */
  readonly forget: (table: Table) => void;
}

/** Remembers what is read, for each table by itself. */
export function remembering<A extends Asker, T>(read: (asker: A) => Promise<T>): Remembered<A, T> {
  const memory = new WeakMap<Table, { readonly at: number; readonly value: Promise<T> }>();
  const now = (asker: A): Promise<T> => {
    const value = read(asker);
    memory.set(asker.table, { at: Date.parse(asker.clock.now()), value });
    value.catch(() => {
      if (memory.get(asker.table)?.value === value) memory.delete(asker.table);
    });
    return value;
  };
  return {
    now,
    lately: (asker) => {
      const known = memory.get(asker.table);
      const isFresh = known && Math.abs(Date.parse(asker.clock.now()) - known.at) < MEMORY_MS;
      return isFresh ? known.value : now(asker);
    },
    forget: (table) => void memory.delete(table),
  };
}
