import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../functions/jobs/queue.ts';
import type { Job } from '../../functions/jobs/registry.ts';
import { workChunk } from '../../functions/jobs/worker.ts';
import type { Period } from '../../functions/platform/period.ts';
import type { Outcome } from '../../functions/platform/run/outcome.ts';
import { openClosing, writesOf } from '../support/closing.ts';
import { makePlatform, testClock, testLog } from '../support/office.ts';
import { makeTable, tapped } from '../support/table.ts';

const OCTOBER = '2026-M10' as Period;
const chunkOf = (employeeIds: string[], job = 'closeMonth'): Chunk => ({ job, period: OCTOBER, employeeIds });
const someone = (count: number) => Array.from({ length: count }, (_, no) => `person ${no + 1}`);

/** A job of one's own, with what it did for whom. */
async function house(work: (employeeId: string, context: { actor: object }) => Promise<Outcome>) {
  const log = testLog();
  const platform = { ...makePlatform(await makeTable(), testClock()), log };
  let prepared = 0;
  const job: Job = {
    prepare: async () => {
      prepared += 1;
      return (context, { employeeId }) => work(employeeId, context);
    },
  };
  return { platform, log, registry: { test: job }, prepared: () => prepared };
}
const DONE = { outcome: 'DONE' } as const;

describe('a worker', () => {
  it('deals with everybody of a chunk, and counts what came of it', async () => {
    const outcomes: Outcome[] = [
      DONE,
      { outcome: 'UNCHANGED' },
      { outcome: 'REFUSED', reason: 'NO_REVIEWER' },
      DONE,
    ];
    const { platform, registry, prepared } = await house(
      async (id) => outcomes[Number(id.slice(7)) - 1] ?? DONE,
    );
    expect(await workChunk(platform, chunkOf(someone(4), 'test'), registry)).toEqual({
      done: 2,
      unchanged: 1,
      refused: 1,
    });
    expect(prepared()).toBe(1);
  });

  it('does all others when one of them fails, and then says that the chunk must come again', async () => {
    const done: string[] = [];
    const { platform, registry, log } = await house(async (id) => {
      if (id === 'person 2' || id === 'person 25') throw new Error('unreadable');
      done.push(id);
      return DONE;
    });
    await expect(workChunk(platform, chunkOf(someone(25), 'test'), registry)).rejects.toThrow(
      '2 of 25 failed',
    );
    expect(done).toHaveLength(23);
    expect(log.lines.filter(([level]) => level === 'error')).toHaveLength(2);
  });

  it('has no more than eight people in hand', async () => {
    let [inHand, most] = [0, 0];
    const { platform, registry } = await house(async () => {
      inHand += 1;
      most = Math.max(most, inHand);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inHand -= 1;
      return DONE;
    });
    await workChunk(platform, chunkOf(someone(40), 'test'), registry);
    expect(most).toBe(8);
  });

  it('acts in the name of its job', async () => {
    const actors: object[] = [];
    const { platform, registry } = await house(async (_, { actor }) => {
      actors.push(actor);
      return DONE;
    });
    await workChunk(platform, chunkOf(someone(1), 'test'), registry);
    expect(actors).toEqual([{ kind: 'JOB', name: 'test' }]);
  });

  it('refuses a chunk of a job that there is not', async () => {
    const { platform } = await house(async () => DONE);
    await expect(workChunk(platform, chunkOf(someone(1), 'payrise'))).rejects.toThrow('no such job: payrise');
    await expect(workChunk(platform, chunkOf(someone(1), 'constructor'))).rejects.toThrow('no such job');
  });
});

describe('a chunk that comes again', () => {
  it('changes and writes nothing', async () => {
    const { table, clock, person } = await openClosing();
    const people = [];
    for (let no = 0; no < 6; no += 1) people.push(await person());
    people.push(await person({ months: [] }), await person({ line: null }));
    const ids = people.map(({ employeeId }) => employeeId);
    const commands: string[] = [];
    const platform = makePlatform(
      tapped(table, (command) => void commands.push(command)),
      clock,
    );
    expect(await workChunk(platform, chunkOf(ids))).toEqual({ done: 6, unchanged: 0, refused: 2 });
    expect(writesOf(commands)).toHaveLength(8);

    commands.length = 0;
    clock.set('2026-11-20T01:00:00.000Z');
    expect(await workChunk(platform, chunkOf(ids))).toEqual({ done: 0, unchanged: 6, refused: 2 });
    expect(writesOf(commands)).toEqual([]);
  });

  it('does those who had failed before', async () => {
    const { table, clock, person } = await openClosing();
    const [first, second] = [await person(), await person()];
    let failing = true;
    const broken = tapped(table, (command, input) => {
      const about = JSON.stringify(input).includes(second?.employeeId ?? '');
      if (failing && command.startsWith('TransactWrite') && about) throw new Error('table gone');
    });
    const platform = makePlatform(broken, clock);
    const chunk = chunkOf([first, second].map(({ employeeId }) => employeeId));
    await expect(workChunk(platform, chunk)).rejects.toThrow('1 of 2 failed');
    failing = false;
    expect(await workChunk(platform, chunk)).toEqual({ done: 1, unchanged: 1, refused: 0 });
  });
});
