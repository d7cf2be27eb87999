/** A submitted request whose head has changed, by retirement or transfer, follows to the head of the day. */
import { actorRef } from '../../../platform/actor.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { lists } from '../../../platform/keys.ts';
import type { PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { queryPages, type Table } from '../../../platform/table.ts';
import { changed } from '../../../platform/versions.ts';
import { announceRequest } from '../events.ts';
import type { AssignmentRequest } from '../rules.ts';
import { requestKind, requestOf, requestWrites } from '../store.ts';
import { headOn, laidBefore } from './facts.ts';

/** The ids of the requests that lie before a head, as far as the index has come. */
export async function* submittedRequests(table: Table): AsyncGenerator<string> {
  for await (const rows of queryPages(table, lists.requestsOf('SUBMITTED')))
    for (const { requestId } of rows) yield String(requestId);
}

async function rerouted(
  context: Context,
  id: string,
  day: PlainDate,
  authority: string,
): Promise<Result<boolean>> {
  const before = await requestOf(context.table, id);
  if (before?.data.status !== 'SUBMITTED') return ok(false);
  const head = await headOn(context, before.data, day);
  // Where all who lead are gone or concerned it stays: BKPP has it as a notice, and may return it.
  if (!head.ok) return ok(false);
  const { headId, headPositionId, statusSince } = before.data;
  if (head.value?.headId === headId && head.value.headPositionId === headPositionId) return ok(false);
  const since = head.value ? statusSince : context.clock.now();
  const after: AssignmentRequest = { ...before.data, ...laidBefore(head.value), statusSince: since };
  const event = announceRequest('assignmentRequestRerouted', after);
  const committed = await commitAs(context, authority, {
    changes: [changed(requestKind, before, after, event)],
    writes: requestWrites(before.data, after),
  });
  return committed.ok ? ok(true) : committed;
}

/**
 * Moves a submitted request to the desk of the head of a day, or before BKPP where no office above leads any
 * more; answers whether it moved.
 */
export const rerouteRequest = (
  context: Context,
  id: string,
  day: PlainDate,
  authority = `JOB:${actorRef(context.actor).id}`,
): Promise<Result<boolean>> => retrying(() => rerouted(context, id, day, authority));
