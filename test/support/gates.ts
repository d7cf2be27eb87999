/** Transactions that wait for others: so that of two at once, a test says which comes first. */
import type { Table } from '../../functions/platform/table.ts';
import { tapped } from './table.ts';

/** A client whose next transaction, once it is told to, waits until it is let through. */
export function gated(table: Table) {
  let waiting: { readonly reached: () => void; readonly open: Promise<void> } | null = null;
  const client = tapped(table, async (command) => {
    if (!command.startsWith('Transact') || !waiting) return;
    const { reached, open } = waiting;
    waiting = null;
    reached();
    await open;
  });
  return {
    client,
    /** Holds the transaction of some work, which has read all it needs, until other work is done. */
    async during<T>(work: () => Promise<T>, meanwhile: () => Promise<unknown>): Promise<T> {
      const [{ promise: reached, resolve: reach }, { promise: open, resolve: pass }] = [
        Promise.withResolvers<void>(),
        Promise.withResolvers<void>(),
      ];
      waiting = { reached: reach, open };
      const done = work();
      await reached;
      await meanwhile();
      pass();
      return done;
    },
  };
}
