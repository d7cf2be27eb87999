/** A client whose answers pass through a test before they are seen, as from a database that is busy. */
import type { Table } from '../../functions/platform/table.ts';
import { tapped } from './table.ts';

export function answering(table: Table, change: (output: object, input: object) => object): Table {
  const copy = tapped(table, () => {});
  copy.doc.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      return { ...answer, output: { ...answer.output, ...change(answer.output, args.input) } };
    },
    { step: 'initialize', name: 'answering' },
  );
  return copy;
}
