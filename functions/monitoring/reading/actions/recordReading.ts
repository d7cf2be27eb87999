import { actorRef } from '../../../platform/actor.ts';
import { commitAs, MAX_WRITES } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { redact } from '../../../platform/log.ts';
import { today } from '../../../platform/period.ts';
import { policiesLately } from '../../../organisation/policy/store.ts';
import type { Noted } from '../noted.ts';
import { writeReading } from '../store.ts';

/**
 * Puts on record what a call has read of others: one transaction of up to a hundred people and kinds, whatever the
 * page (two write units each); nothing is read before but the policies, once a minute and process. Throws CommitBusy,
 * and whatever fault kept it from being written.
 */
export async function recordReading(context: Context, noted: readonly Noted[]): Promise<void> {
  if (noted.length === 0) return;
  const { clock, purpose = null } = context;
  const day = today(clock);
  const policies = await policiesLately(context, day);
  const occasion = {
    reader: actorRef(context.actor),
    day,
    at: clock.now(),
    // A number has no place in a purpose: whoever it is about is named by the item.
    purpose: purpose && String(redact(purpose)),
    years: policies.value('reading.retentionYears'),
  };
  const writes = noted.map((one) => writeReading(one, occasion));
  const parts = Array.from({ length: Math.ceil(writes.length / MAX_WRITES) }, (_, at) =>
    writes.slice(at * MAX_WRITES, (at + 1) * MAX_WRITES),
  );
  await Promise.all(parts.map((part) => commitAs(context, 'READING', { writes: part })));
}
