/**
 * Who acts in an office (Plt, Plh) when it gets a definitive holder: their part ends on the eve, and the
 * request that gave it with it; should the holder not come after all, both run on. docs/domain.md 1.3, 1.9.
 */
import type { Change } from '../../../platform/commit/plan.ts';
import { conflict, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { addDays, type PlainDate, today } from '../../../platform/period.ts';
import type { Table } from '../../../platform/table.ts';
import { assignmentsOf, holdersOf } from '../../assignment/store.ts';
import { actsFrom, type PositionAssignment } from '../../position/rules.ts';
import { isKnown } from '../../validity/rules.ts';
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
  return {
    changes: [{ kind: requestKind, key: before.key, before, after, event, onConflict: conflict }],
    writes: requestWrites(data, after),
  };
}

/** An assignment that ends, and the last day that it has then: before its first when it never begins. */
export type Ending = readonly [Kept<PositionAssignment>, PlainDate];

/**
 * The last day of what a request gave once some of its assignments end, the others staying as they are: it has
 * several where a holder who was back parted its days. The eve of its own first day when nothing is left.
 */
async function lastDayLeft(
  table: Table,
  { requestId, employeeId, from }: AssignmentRequest,
  ends: readonly Ending[],
): Promise<PlainDate> {
  const ending = new Set(ends.map(([{ data }]) => data.assignmentId));
  const staying = (await assignmentsOf(table, employeeId)).flatMap(({ data }) =>
    data.requestId === requestId && isKnown(data) && !ending.has(data.assignmentId) ? (data.to ?? []) : [],
  );
  const begun = ends.flatMap(([{ data }, day]) => (data.from <= day ? day : []));
  return [...staying, ...begun].toSorted().at(-1) ?? addDays(from, -1);
}

/** The requests that gave some assignments, each as it ends with the last of them; not one whose last day stays. */
export async function endsOfRequests(context: Context, ends: readonly Ending[]): Promise<RequestEnds> {
  const byRequest = Map.groupBy(ends, ([{ data }]) => data.requestId);
  const all = await Promise.all([...byRequest].map(([id, own]) => endOfRequest(context, id, own)));
  return {
    changes: all.flatMap(({ changes }) => changes),
    writes: all.flatMap(({ writes }) => writes),
  };
}

async function endOfRequest(
  context: Context,
  id: string | null,
  ends: readonly Ending[],
): Promise<RequestEnds> {
  const before = id === null ? null : await requestOf(context.table, id);
  if (before?.data.status !== 'ACTIVE') return { changes: [], writes: [] };
  const endsOn = await lastDayLeft(context.table, before.data, ends);
  return endsOn === before.data.endsOn ? { changes: [], writes: [] } : endingRequest(context, before, endsOn);
}
