/** Processes that die in the midst of a closing, and others that end what they began. */
import { answerSchedule } from '../../functions/jobs/scheduledCall.ts';
import type { JobResult } from '../../functions/local/runJob.ts';
import { chanceOf } from '../../functions/local/city/random.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { closeOctober, type Point } from './closeOctober.ts';
import { AT, difference, platformOn, standing } from './office.ts';
import { run } from './processes.ts';
import { each, type Outcome, type Trial, type World } from './world.ts';

/** A death: before or after the nth time that a process comes to a point. */
export interface Death {
  readonly when: 'before' | 'after';
  readonly point: Point;
  readonly number: number;
}

/** Runs the closing in a process of its own; null when it died. */
async function live(
  { endpoint }: World,
  { table, folder }: Trial,
  death?: Death,
  chunkSize?: number,
): Promise<JobResult | null> {
  const words = death ? [death.when, death.point, String(death.number), String(chunkSize ?? '')] : [];
  const said = await run('mortal.ts', [endpoint, table.name, folder, ...words]);
  return said === null ? null : (JSON.parse(said) as JobResult);
}

const toItsEnd = ({ endpoint }: World, { client, queue }: Trial, again = false, chunkSize?: number) =>
  closeOctober(endpoint, client(), queue, undefined, { again, chunkSize });

/** A process dies at each point in turn; another ends the work. */
export const dyingAt = (
  world: World,
  people: number,
  deaths: readonly Death[],
  chunkSize?: number,
): Promise<Outcome> =>
  each(deaths, (death) =>
    world.trial(people, async (trial) => {
      const survived = await live(world, trial, death, chunkSize);
      if (survived) throw new Error(`nobody died ${death.when} ${death.point} ${death.number}`);
      await toItsEnd(world, trial, false, chunkSize);
      return 1;
    }),
  );

const DAY_MS = 24 * 60 * 60 * 1000;

/** Commits that a dying process may still have in flight: they land unseen. */
const IN_FLIGHT = 16;

/** Moments of one closing, spread by chance over as much of it as leaves work for the last process. */
function momentsOf(people: number, times: number, seed: string): Death[] {
  const chance = chanceOf(seed);
  const last = Math.floor(0.9 * people) - IN_FLIGHT * times;
  const cuts = Array.from({ length: times }, () => chance.int(1, last)).sort((a, b) => a - b);
  return cuts.map((cut, at) => ({
    when: chance.pick(['before', 'after'] as const),
    point: 'commit',
    number: 1 + cut - (cuts[at - 1] ?? 0),
  }));
}

/** One closing whose process dies again and again, at seeded moments, until the last one ends it. */
export const dyingOften = (world: World, people: number, times: number, seed: string): Promise<Outcome> =>
  world.trial(people, async (trial) => {
    for (const death of momentsOf(people, times, seed)) {
      const ended = await live(world, trial, death);
      if (ended) throw new Error('the work was done before the last death');
    }
    await toItsEnd(world, trial);
    return times;
  });

/** The schedule fires twice at once: two processes plan, work and count the same month. */
export const twiceAtOnce = (world: World, people: number): Promise<Outcome> =>
  world.trial(people, async (trial) => {
    await Promise.all([live(world, trial), live(world, trial)]);
    return 1;
  });

/** As before, and one of the two dies after its first commit: the other, or the next, does its part as well. */
export const oneOfTwoDies = (world: World, people: number): Promise<Outcome> =>
  world.trial(people, async (trial) => {
    const death = { when: 'after', point: 'commit', number: 1 } as const;
    const [dead, other] = await Promise.all([live(world, trial, death), live(world, trial)]);
    if (!other) throw new Error('the wrong one died');
    await toItsEnd(world, trial);
    return dead ? 1 : 2; // the other may have left it nothing to do
  });

/** A schedule's call of closeMonth as the planner's function answers it: at a time, of a time, by a client of its own. */
function callPlanner({ endpoint }: World, { client, queue }: Trial, now: Instant, scheduledAt: Instant) {
  const platform = platformOn(endpoint, client());
  const planning = { ...platform, queue, clock: { ...platform.clock, now: () => now } };
  return answerSchedule(planning, { job: 'closeMonth', scheduledAt });
}

/** Throws when a call left anything behind: an item that is there, gone or otherwise, or a chunk. */
async function changingNothing({ table, queue }: Trial, call: () => Promise<void>): Promise<void> {
  const before = await standing(table);
  await call();
  const { lost, doubled } = difference(before, await standing(table));
  if (lost + doubled + queue.size() > 0) throw new Error(`${lost + doubled} items, ${queue.size()} chunks`);
}

/**
 * The schedule's call is delivered twice at once; again a day later, when all is done; the next day's own call
 * comes; and an operator takes the run up again.
 */
export const aDayLater = (world: World, people: number): Promise<Outcome> =>
  world.trial(people, async (trial) => {
    const late = new Date(Date.parse(AT) + DAY_MS).toISOString() as Instant;
    await Promise.all([callPlanner(world, trial, AT, AT), callPlanner(world, trial, AT, AT)]);
    if (trial.queue.size() === 0) throw new Error('the call planned nothing');
    await toItsEnd(world, trial);
    await changingNothing(trial, () => callPlanner(world, trial, late, AT));
    await changingNothing(trial, () => callPlanner(world, trial, late, late));
    const { changed } = await toItsEnd(world, trial, true);
    if (changed > 0) throw new Error(`${changed} people were changed again`);
    return 4;
  });
