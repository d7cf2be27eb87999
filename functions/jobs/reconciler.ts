/**
 * The reconciler: counts who should have been dealt with from the rosters, and who was from the
 * markers, independently of what was queued; sends the missing again. A run is complete only when
 * none is missing. docs/architecture.md 9.
 */
import { readItem } from '../platform/item.ts';
import { keys } from '../platform/keys.ts';
import type { Period } from '../platform/period.ts';
import { type Marker, markerKind } from '../platform/run/marker.ts';
import { type Counts, keepRun, runOf } from '../platform/run/run.ts';
import { getItems, type Table } from '../platform/table.ts';
import { CHUNK_SIZE, type Planning } from './planner.ts';
import type { Chunk } from './queue.ts';
import { rosterPages } from './roster.ts';

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

/** Counts everybody of a period; with `requeue`, sends those missing to the workers again. */
async function count(planning: Planning, job: string, period: Period, requeue: boolean): Promise<Counts> {
  let counts: Counts = { expected: 0, done: 0, refused: 0, missing: 0, refusedBy: {}, missingIds: [] };
  for await (const { employeeIds } of rosterPages(planning.table, period, PAGE)) {
    const markers = await markersOf(planning.table, job, period, employeeIds);
    counts = tally(counts, employeeIds, markers);
    const missing = employeeIds.filter((_, at) => !markers[at]);
    const chunks: Chunk[] = [];
    for (let at = 0; at < missing.length; at += CHUNK_SIZE) {
      chunks.push({ job, period, employeeIds: missing.slice(at, at + CHUNK_SIZE) });
    }
    if (requeue && chunks.length > 0) await planning.queue.send(chunks);
  }
  return counts;
}

/**
 * Counts a run and keeps what was counted; with `requeue`, sends those missing to the workers again.
 * A run that is being planned is counted and left to its planner. When another count was kept
 * meanwhile it counts again, so that no older count ever replaces a newer one. Null when there is no
 * such run.
 */
export async function reconcile(
  planning: Planning,
  job: string,
  period: Period,
  { requeue = false } = {},
): Promise<Counts | null> {
  for (;;) {
    const run = await runOf(planning.table, job, period);
    if (!run) return null;
    const counts = await count(planning, job, period, requeue);
    if (run.data.status === 'PLANNING') return counts;
    const complete = counts.missing === 0;
    const kept = await keepRun(planning, run, {
      ...run.data,
      counts,
      status: complete ? 'COMPLETE' : 'RUNNING',
      completedAt: complete ? (run.data.completedAt ?? planning.clock.now()) : null,
    });
    if (kept) return counts;
  }
}
