/**
 * Who acts in an office (Plt, Plh) when it gets a definitive holder: their part ends on the eve, and the
 * request that gave it with it; should the holder not come after all, both run on. docs/domain.md 1.3, 1.9.
 */
import type { Change } from '../../../platform/commit/plan.ts';
import type { Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { type PlainDate, today } from '../../../platform/period.ts';
import type { Table } from '../../../platform/table.ts';
import { assignmentsOf, holdersOf } from '../../assignment/store.ts';
import { actsFrom, type PositionAssignment } from '../../position/rules.ts';
import { announceRequest } from '../events.ts';
import type { AssignmentRequest } from '../rules.ts';
import { requestKind, requestOf, requestWrites } from '../store.ts';

/** The assignments of whoever acts in an office on some day from one on, as they are kept with their people. */
export async function actingFrom(
  table: Table,
  positionId: string,
  from: PlainDate,
): Promise<Kept<PositionAssignment>[]> {
  const [seats = []] = await holdersOf(table, [positionId]);
  const acting = seats.filter((one) => actsFrom(one, from));
  const people = [...new Set(acting.map(({ employeeId }) => employeeId))];
  const held = (await Promise.all(people.map((id) => assignmentsOf(table, id)))).flat();
  const ids = new Set(acting.map(({ assignmentId }) => assignmentId));
  return held.filter(({ data }) => ids.has(data.assignmentId));
}

/** What a commit holds of requests whose assignments end on another day. */
export interface RequestEnds {
  readonly changes: readonly Change[];
  readonly writes: readonly Write[];
}

/**
 * A request as what it gave ends on another day: it stays ACTIVE until then, and is ENDED at once when that
 * day is past, or comes before its first.
 */
export function endingRequest(
  context: Context,
  before: Kept<AssignmentRequest>,
  endsOn: PlainDate,
): RequestEnds {
  const { data } = before;
  const over = endsOn < today(context.clock) || endsOn < data.from;
  const status = over ? { status: 'ENDED' as const, statusSince: context.clock.now() } : {};
  const after: AssignmentRequest = { ...data, ...status, endsOn };
  const event = announceRequest(over ? 'assignmentRequestEnded' : 'assignmentRequestTermChanged', after);
  const onConflict = () => ({ code: 'CONFLICT' as const });
  return {
    changes: [{ kind: requestKind, key: before.key, before, after, event, onConflict }],
    writes: requestWrites(data, after),
  };
}

/** The requests that gave some assignments, each as it ends on the eve. */
export async function endsOfRequests(
  context: Context,
  acting: readonly Kept<PositionAssignment>[],
  eve: PlainDate,
): Promise<RequestEnds> {
  const ids = acting.flatMap(({ data }) => data.requestId ?? []);
  const requests = await Promise.all(ids.map((id) => requestOf(context.table, id)));
  const ends = requests.flatMap((kept) =>
    kept?.data.status === 'ACTIVE' ? [endingRequest(context, kept, eve)] : [],
  );
  return {
    changes: ends.flatMap(({ changes }) => changes),
    writes: ends.flatMap(({ writes }) => writes),
  };
}
