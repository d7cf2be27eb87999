/** Until when what lies on a desk is to be done, for digests: as the desk itself says it. */
import type { Reader } from '../../../execution/month/shownWindows.ts';
import { employeesOnce } from '../../../organisation/employee/store.ts';
import type { WindowException } from '../../../organisation/exception/rules.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { batched } from '../../../platform/batched.ts';
import type { Context } from '../../../platform/context.ts';
import type { DeskItem } from '../../../platform/desk.ts';
import type { AwaitedOfAll } from './achievements.ts';
import type { Common } from './desk.ts';
import { termOf } from './deskTerm.ts';

/** What all people of a chunk have in common: the longer windows that may still matter too, by whose they are. */
export interface Shared extends Common {
  readonly exceptions: ReadonlyMap<string, readonly WindowException[]>;
  /** The achievements of units that managers and assessors are waited for with. */
  readonly achievements: AwaitedOfAll;
}

function readerOf(context: Context, { revisions, exceptions }: Shared): Reader {
  const people = employeesOnce(context.table);
  return {
    ...context,
    loaders: {
      item: batched(context.table),
      policies: async (date) => policyOn(revisions, date),
      exceptions: async (employeeId) => exceptions.get(employeeId) ?? [],
      employee: async (employeeId) => {
        const person = await people(employeeId);
        if (!person) throw new Error('a desk names a person who is not on record');
        return person;
      },
    },
  };
}

/** A desk with the terms of its items as they stand now: one batch of what waits and one of people, where it holds any. */
export async function withTerms(
  context: Context,
  shared: Shared,
  desk: readonly DeskItem[],
): Promise<DeskItem[]> {
  const reader = readerOf(context, shared);
  return Promise.all(desk.map(async (item) => ({ ...item, dueOn: await termOf(reader, item) })));
}
