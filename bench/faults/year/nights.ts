/** The nights of the year: the clock moves on, and the schedule fires what it passed, as on a machine that slept. */
import { type ImporterPlatform, workImport } from '../../../functions/jobs/importer.ts';
import { dayJobs } from '../../../functions/jobs/registry.ts';
import { firingsBetween } from '../../../functions/jobs/schedule.ts';
import type { FolderQueue } from '../../../functions/local/folderQueue.ts';
import { drain, runJob } from '../../../functions/local/runJob.ts';
import { dutiesOf, type Duties } from '../../../functions/local/scheduler.ts';
import type { Platform } from '../../../functions/platform/context.ts';
import type { Instant } from '../../../functions/platform/period.ts';

const JAKARTA_MS = 7 * 3_600_000;
const ZONE = 'Asia/Jakarta';

/** A clock that the year moves, and that moves on with everybody who looks at it. */
export function yearClock(begin: string) {
  let ms = Date.parse(`${begin}T01:00:00.000Z`);
  return {
    zone: ZONE,
    now: () => new Date((ms += 1)).toISOString() as Instant,
    /** An hour of a day in Jakarta; never backwards. */
    set: (date: string, hour: number) =>
      void (ms = Math.max(ms, Date.parse(date) + hour * 3_600_000 - JAKARTA_MS)),
    today: () => new Date(ms + JAKARTA_MS).toISOString().slice(0, 10),
  };
}
export type YearClock = ReturnType<typeof yearClock>;

/** The town's first period: of none before it anybody has anything. */
const BEGINNING = '2026';
/**
 * How much of a night is done. Jobs that look at everybody anew are most of what it costs: QUIET they rest, and nobody
 * is taken up again who was refused or missed; PAID is the same, but for allowances; BUSY lines are worked out anew, WHOLE all of them come.
 */
export type Extent = 'QUIET' | 'PAID' | 'BUSY' | 'WHOLE';
const RESTS: Readonly<Record<Extent, ReadonlySet<string>>> = {
  QUIET: new Set(['relineEmployees', 'reconcileHr', 'remind']),
  PAID: new Set(['relineEmployees', 'reconcileHr', 'remind']),
  BUSY: new Set(['reconcileHr', 'remind']),
  WHOLE: new Set(),
};

/** What a night needs. */
export interface Nights {
  readonly platform: Platform;
  readonly clock: YearClock;
  readonly queue: FolderQueue;
  /** Told of whoever a job could not deal with in the end. */
  readonly missing: (job: string, count: number) => void;
}

/**
 * Moves the clock to nine in the morning of a day. All jobs of the timetable that it passes are run by the
 * scheduler's own list, planner, worker and reconciler; seals are no part of the year. By its `extent`
 * those rest that look at everybody anew.
 */
export async function moveTo(
  { platform, clock, queue, missing }: Nights,
  date: string,
  extent: Extent = 'WHOLE',
): Promise<void> {
  const from = clock.now();
  clock.set(date, 9);
  const duties: Duties = {
    people: async (job, period, again) => {
      const isQuiet = extent === 'QUIET' || (extent === 'PAID' && job !== 'computeAllowance');
      const rests = isQuiet && again === true;
      if (period < BEGINNING || rests) return;
      const whom = again === 'EVERYBODY' ? 'ALL' : again ? 'REFUSED' : 'NONE';
      const counts = await runJob(platform, queue, job, period, { again: whom });
      if (counts.missing > 0) missing(`${job} ${period}`, counts.missing);
    },
    day: async (job, day) => void (await dayJobs[job](platform, day)),
    night: async () => {},
  };
  const firings = firingsBetween(ZONE, from, clock.now()).filter(({ job }) => !RESTS[extent].has(job));
  for (const { act } of await dutiesOf(platform, duties, firings)) await act();
}

/** Works an import that was asked for over the door, and the lines of whoever it concerns. */
export async function workTask(
  { platform, queue }: Nights,
  files: ImporterPlatform['files'],
  importId: string,
  step: 'JUDGE' | 'COMMIT',
): Promise<void> {
  const done = await workImport({ ...platform, queue, files }, { importId, step });
  if (!done) throw new Error(`import ${importId} came to no end`);
  await drain(platform, queue);
}
