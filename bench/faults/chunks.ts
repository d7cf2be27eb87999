/** Chunks whose worker is frozen by its time limit, and queues with messages that nobody can read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { plan } from '../../functions/jobs/planner.ts';
import type { Chunk } from '../../functions/jobs/queue.ts';
import { reconcile } from '../../functions/jobs/reconciler.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import { drain } from '../../functions/local/runJob.ts';
import type { Table } from '../../functions/platform/table.ts';
import { closeOctober, OCTOBER } from './closeOctober.ts';
import { awhile, platformOn, staffOf } from './office.ts';
import { each, type Outcome, type World } from './world.ts';

/** Lets the first commits of a client pass and holds all later ones, until it thaws. */
function freezeAt(table: Table, number: number) {
  const thawed = Promise.withResolvers<void>();
  const frozen = Promise.withResolvers<void>();
  let commits = 0;
  table.doc.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (!String(commandName).startsWith('TransactWrite')) return next(args);
        commits += 1;
        if (commits >= number) {
          frozen.resolve();
          await thawed.promise;
        }
        return next(args);
      },
    { step: 'initialize', name: 'frozen' },
  );
  return { frozen: frozen.promise, thaw: () => thawed.resolve() };
}

/**
 * A batch's time is up at each of its items in turn: its worker stands still in the midst of its
 * requests, the message comes again and is worked by another, and then the first one's requests arrive
 * after all. The first chunk has `size` people.
 */
export const timingOut = (world: World, people: number, size: number): Promise<Outcome> =>
  each(
    Array.from({ length: size }, (_, at) => at + 1),
    (item) =>
      world.trial(people, async ({ client, queue }) => {
        const sent: Chunk[] = [];
        const planning = platformOn(world.endpoint, client());
        const keep = async (chunks: readonly Chunk[]) => void sent.push(...chunks);
        await plan({ ...planning, queue: { send: keep } }, 'closeMonth', OCTOBER);
        const [first, ...others] = sent;
        if (!first) throw new Error('nothing was planned');
        const cold = client();
        const { frozen, thaw } = freezeAt(cold, item);
        const late = workChunk(platformOn(world.endpoint, cold), first);
        await Promise.race([frozen, late]);
        for (const chunk of [first, ...others]) await workChunk(planning, chunk);
        thaw();
        await late;
        await reconcile({ ...planning, queue }, 'closeMonth', OCTOBER);
        return 1;
      }),
  );

/** One message in a hundred is poison: cut short, of no known job, or of no month. */
export const poisoned = (world: World, people: number, messages: number): Promise<Outcome> =>
  world.trial(people, async ({ client, folder, queue }) => {
    const staff = staffOf((await world.reference(people)).items);
    const platform = platformOn(world.endpoint, client());
    const kinds = [
      '{"job":',
      { job: 'payrise', period: OCTOBER, employeeIds: staff.slice(0, 1) },
      { job: 'closeMonth', period: 'October', employeeIds: staff.slice(0, 1) },
    ];
    const count = Math.ceil(messages / 100);
    for (let at = 0; at < messages; at += 1) {
      const poison = at % 100 === 50 ? kinds[((at / 50 - 1) / 2) % kinds.length] : null;
      const body = poison ?? { job: 'closeMonth', period: OCTOBER, employeeIds: [staff[at % staff.length]] };
      writeFileSync(
        join(folder, 'waiting', `${v7()}~1.json`),
        typeof body === 'string' ? body : JSON.stringify(body),
      );
    }
    await drain(platform, queue, { patienceMs: 60_000 });
    if (queue.dead() !== count)
      throw new Error(`${queue.dead()} messages were laid aside, ${count} are poison`);
    await closeOctober(world.endpoint, client(), queue);
    return count;
  });

/** Every chunk is delivered twice, at the same time, in another order. */
export const deliveredTwice = (world: World, people: number): Promise<Outcome> =>
  world.trial(people, async ({ client, queue }) => {
    const sent: Chunk[] = [];
    const planning = platformOn(world.endpoint, client());
    const keep = async (chunks: readonly Chunk[]) => void sent.push(...chunks);
    await plan({ ...planning, queue: { send: keep } }, 'closeMonth', OCTOBER);
    const other = platformOn(world.endpoint, client());
    await Promise.all([
      ...sent.map((chunk) => workChunk(planning, chunk)),
      ...sent.toReversed().map(async (chunk) => {
        await awhile();
        return workChunk(other, chunk);
      }),
    ]);
    await reconcile({ ...planning, queue }, 'closeMonth', OCTOBER);
    return sent.length;
  });
