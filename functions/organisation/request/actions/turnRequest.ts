/** What happens to a request by itself, on the day that its agenda says: the job `turnDay`. */
import { type AgendaItem, takeOffAgenda } from '../../../platform/agenda.ts';
import { actorRef } from '../../../platform/actor.ts';
import { commitAs, retrying } from '../../../platform/commit/commit.ts';
import type { Change } from '../../../platform/commit/plan.ts';
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate } from '../../../platform/period.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changed } from '../../../platform/versions.ts';
import { announceRequest, type RequestEvent } from '../events.ts';
import { type AssignmentRequest, hasEnded, isOverdue } from '../rules.ts';
import { requestKind, requestOf, requestWrites } from '../store.ts';

interface Turned {
  readonly after: AssignmentRequest;
  readonly event: RequestEvent;
}
type Turn = (request: AssignmentRequest, day: PlainDate, at: Context['clock']) => Turned | null;

/** A request that waits past its term is marked, on the first day after it, however late the job comes. */
const markOverdue: Turn = (request, day) =>
  isOverdue(request, day) && request.overdueSince === null && request.dueOn
    ? { after: { ...request, overdueSince: addDays(request.dueOn, 1) }, event: 'assignmentRequestOverdue' }
    : null;

/** What a request gave is over: authority ended with its last day, this says so. */
const end: Turn = (request, day, clock) =>
  hasEnded(request, day)
    ? { after: { ...request, status: 'ENDED', statusSince: clock.now() }, event: 'assignmentRequestEnded' }
    : null;

async function turned(
  context: Context,
  item: AgendaItem,
  day: PlainDate,
  turn: Turn,
): Promise<Result<boolean>> {
  const kept = await requestOf(context.table, item.subjectId);
  const decided = kept && turn(kept.data, day, context.clock);
  const changes = kept && decided ? [changeOf(kept, decided)] : [];
  const alongside = kept && decided ? requestWrites(kept.data, decided.after) : [];
  const committed = await commitAs(context, `JOB:${actorRef(context.actor).id}`, {
    changes,
    writes: changes.length > 0 ? alongside : leavingAgenda(item, kept),
  });
  return committed.ok ? ok(changes.length > 0) : committed;
}

/** What is of no concern any more leaves the agenda, while the request stands as it was looked at. */
const leavingAgenda = (item: AgendaItem, kept: Kept<AssignmentRequest> | null): Write[] => [
  takeOffAgenda(item),
  ...(kept ? [asRead(kept)] : []),
];

const changeOf = (kept: Kept<AssignmentRequest>, { after, event }: Turned): Change =>
  changed(requestKind, kept, after, announceRequest(event, after));

const turning =
  (turn: Turn) =>
  (context: Context, item: AgendaItem, day: PlainDate): Promise<Result<boolean>> =>
    retrying(() => turned(context, item, day, turn));

/** Marks a request that is past its term on a day, once; answers whether anything changed. */
export const markOverdueRequest = turning(markOverdue);
/** Ends what an approved request gave once its last day is past, once; answers whether anything changed. */
export const endRequest = turning(end);
