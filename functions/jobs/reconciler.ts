/**
 * The reconciler: counts who should have been dealt with from the rosters, and who was from the
 * markers, independently of what was queued; sends the missing again. A run is complete only when
 * none is missing. docs/architecture.md 9.
 */
import { readItem } from '../platform/item.ts';
import { keys } from '../platform/keys.ts';
import type { Period } from '../platform/period.ts';
import { isSentAgain, type Marker, markerKind } from '../platform/run/marker.ts';
import { type Counts, keepRun, runOf } from '../platform/run/run.ts';
import { getItems, type Table } from '../platform/table.ts';
import { CHUNK_SIZE, type Planning } from './planner.ts';
import type { Chunk } from './queue.ts';
import { rosterPages } from './roster.ts';

/** The line of the log by which a run says that it still misses people; an alarm counts it. */
export const INCOMPLETE = 'run incomplete';
/** How many missing people a run names. */
const NAMED = 100;
/** AWS limit of BatchGetItem: markers read at once. */
const PAGE = 100;

async function markersOf(
  table: Table,
  job: string,
  period: Period,
  ids: readonly string[],
): Promise<(Marker | null)[]> {
  const items = await getItems(
    table,
    ids.map((id) => keys.marker(id, period, job)),
  );
  return items.map((item) => item && readItem(markerKind, item).data);
}

function tally(counts: Counts, ids: readonly string[], markers: readonly (Marker | null)[]): Counts {
  const refused = markers.filter((marker) => marker?.outcome === 'REFUSED');
  const missing = ids.filter((_, at) => !markers[at]);
  const refusedBy = { ...counts.refusedBy };
  for (const marker of refused) {
    const reason = marker?.reason ?? 'UNKNOWN';
    refusedBy[reason] = (refusedBy[reason] ?? 0) + 1;
  }
  return {
    expected: counts.expected + ids.length,
    done: counts.done + ids.length - refused.length - missing.length,
    refused: counts.refused + refused.length,
    missing: counts.missing + missing.length,
    refusedBy,
    missingIds: [...counts.missingIds, ...missing].slice(0, NAMED),
  };
}

/** Whom a count sends to the workers again: with `requeue` the missing, with `refusedToo` also the refused. */
interface Sending {
  readonly requeue?: boolean;
  readonly refusedToo?: boolean;
}

const isRefused = ({ outcome, reason }: Marker): boolean => outcome === 'REFUSED' && isSentAgain(reason);

const isSent = (marker: Marker | null, { requeue, refusedToo }: Sending): boolean =>
  requeue === true && (marker === null || (refusedToo === true && isRefused(marker)));

/** Counts everybody of a period, and sends again whom `sending` says; `sent` is how many. */
async function count(
  planning: Planning,
  job: string,
  period: Period,
  sending: Sending,
): Promise<{ counts: Counts; sent: number }> {
  let sent = 0;
  let counts: Counts = { expected: 0, done: 0, refused: 0, missing: 0, refusedBy: {}, missingIds: [] };
  for await (const { employeeIds } of rosterPages(planning.table, { job, period }, PAGE)) {
    const markers = await markersOf(planning.table, job, period, employeeIds);
    counts = tally(counts, employeeIds, markers);
    const again = employeeIds.filter((_, at) => isSent(markers[at] ?? null, sending));
    const chunks: Chunk[] = [];
    for (let at = 0; at < again.length; at += CHUNK_SIZE) {
      chunks.push({ job, period, employeeIds: again.slice(at, at + CHUNK_SIZE) });
    }
    if (chunks.length > 0) await planning.queue.send(chunks);
    sent += again.length;
  }
  return { counts, sent };
}

/**
 * Counts a run and keeps what was counted; with `requeue`, sends those missing to the workers again,
 * with `refusedToo` also the refused, for whom the reason may be mended: then it is not complete before
 * it is counted once more. A run that is being planned is counted and left to its planner. When another count was kept
 * meanwhile it counts again, so that no older count ever replaces a newer one. Null when there is no
 * such run.
 */
export async function reconcile(
  planning: Planning,
  job: string,
  period: Period,
  sending: Sending = {},
): Promise<Counts | null> {
  for (;;) {
    const run = await runOf(planning.table, job, period);
    if (!run) return null;
    const { counts, sent } = await count(planning, job, period, sending);
    if (run.data.status === 'PLANNING') return counts;
    const complete = counts.missing === 0 && sent === 0;
    const kept = await keepRun(planning, run, {
      ...run.data,
      counts,
      status: complete ? 'COMPLETE' : 'RUNNING',
      completedAt: complete ? (run.data.completedAt ?? planning.clock.now()) : null,
    });
    if (kept) return counts;
  }
}
