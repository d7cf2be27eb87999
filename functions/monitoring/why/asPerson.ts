/** A call as another person would make it: their offices, their standing; and what the access table decides on the way. */
import { officesOf } from '../../organisation/appointment/store.ts';
import type { Trace } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { today } from '../../platform/period.ts';

/** Somebody's call, with every decision of the access table that is taken in it. */
export interface Played {
  readonly context: Context;
  readonly traces: readonly Trace[];
}

/** Plays somebody: for reading, and on a table that writes nothing. */
export function asPerson(
  { table, clock, newId, log, holidays, requestId }: Context,
  employeeId: string,
): Played {
  const traces: Trace[] = [];
  let offices: ReturnType<typeof officesOf> | undefined;
  const context: Context = {
    table,
    clock,
    newId,
    log,
    holidays,
    requestId,
    origin: null,
    actor: { kind: 'PERSON', employeeId },
    offices: () => (offices ??= officesOf(table, employeeId, today(clock))),
    watch: (trace) => void traces.push(trace),
  };
  return { context, traces };
}
