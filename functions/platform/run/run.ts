/**
 * A run of a job for a period: created once, planned from a checkpoint, complete only when every
 * person expected has a marker. docs/architecture.md 9.
 */
import * as z from 'zod';
import { commit } from '../commit/commit.ts';
import { absent, atVersion } from '../commit/writes.ts';
import { type Kept, type Kind, makeItem, readItem } from '../item.ts';
import { keys } from '../keys.ts';
import { instantSchema, type Period, periodSchema } from '../period.ts';
import type { Platform } from '../context.ts';
import { getItem, type Table } from '../table.ts';

const countsSchema = z.object({
  /** People of the rosters on the period's last day. */
  expected: z.int(),
  done: z.int(),
  refused: z.int(),
  missing: z.int(),
  /** Refused people by the code of their reason. */
  refusedBy: z.record(z.string(), z.int()),
  /** Ids of the first hundred missing. */
  missingIds: z.array(z.string()),
});
export type Counts = z.infer<typeof countsSchema>;

export const runSchema = z.object({
  job: z.string(),
  period: periodSchema,
  status: z.enum(['PLANNING', 'RUNNING', 'COMPLETE']),
  startedAt: instantSchema,
  /** When its planning began, the last time: what is decided after that, some of its people were sent without. */
  planningSince: instantSchema.optional(),
  plannedAt: instantSchema.nullable(),
  completedAt: instantSchema.nullable(),
  /** How far the planner has come: the agency, and its last roster entry sent. */
  checkpoint: z.object({ agencyId: z.string(), after: z.string() }).nullable(),
  chunks: z.int(),
  counts: countsSchema.nullable(),
});
export type Run = z.infer<typeof runSchema>;

export const runKind: Kind<Run> = { type: 'run', schemaVersion: 1, schema: runSchema };

/** The run of a job for a period, or null when it never began. */
export async function runOf(table: Table, job: string, period: Period): Promise<Kept<Run> | null> {
  const item = await getItem(table, keys.run(job, period));
  return item && readItem(runKind, item);
}

/** Keeps a run as it goes on from `before`; null when another process went on with it meanwhile. */
export async function keepRun(
  platform: Platform,
  before: Kept<Run> | null,
  run: Run,
): Promise<Kept<Run> | null> {
  const version = (before?.version ?? 0) + 1;
  const key = keys.run(run.job, run.period);
  const kept = await commit(platform.table, {
    actor: { kind: 'JOB', id: run.job },
    authority: `JOB:${run.job}`,
    requestId: `${run.job} ${run.period}`,
    at: platform.clock.now(),
    commitId: platform.newId(),
    changes: [],
    writes: [
      {
        put: makeItem(runKind, key, run, { version }),
        condition: before ? atVersion(before.version) : absent,
      },
    ],
  });
  return kept.ok ? { key, version, seq: 0, headHash: null, data: run } : null;
}
