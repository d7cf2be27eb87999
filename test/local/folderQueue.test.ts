import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderQueue, MOST_TRIES, openFolderQueue } from '../../functions/local/folderQueue.ts';
import { drain } from '../../functions/local/runJob.ts';
import type { Period } from '../../functions/platform/period.ts';
import { makePlatform, testClock } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

let folder: string;
let queue: FolderQueue;
const begun: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'queue-'));
  queue = openFolderQueue(folder);
});
afterEach(() => {
  for (const child of begun.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const chunk = (...employeeIds: string[]) => ({
  job: 'closeMonth',
  period: '2026-M10' as Period,
  employeeIds,
});
const send = (...people: string[]) => queue.send(people.map((person) => chunk(person)));
const takeAll = (from = queue) => {
  const people: string[] = [];
  for (let taken = from.take(); taken; taken = from.take()) people.push(...taken.chunk.employeeIds);
  return people;
};

/** Another process that takes the oldest message; answers whose it is, and how to kill it. */
async function takenElsewhere() {
  const child = spawn(process.execPath, ['test/local/takeAndWait.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  begun.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { person: said.toString().trim(), pid: child.pid, kill };
}

describe('the queue of a folder', () => {
  it('gives chunks in the order in which they were sent, each to one taker', async () => {
    await send('a', 'b', 'c');
    await send('d');
    const other = openFolderQueue(folder);
    const people = [queue, other, queue, other, queue].map((each) => each.take()?.chunk.employeeIds[0]);
    expect(people).toEqual(['a', 'b', 'c', 'd', undefined]);
    expect(queue.size()).toBe(4);
  });

  it('forgets what is done, and only that', async () => {
    await send('a', 'b');
    queue.take()?.done();
    expect([queue.size(), takeAll()]).toEqual([1, ['b']]);
  });

  it('gives what failed again, and lays it aside after the fifth time', async () => {
    await send('poison', 'well');
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      const taken = queue.take();
      expect([taken?.chunk.employeeIds, taken?.attempt]).toEqual([['poison'], attempt]);
      taken?.failed();
    }
    expect([queue.dead(), takeAll()]).toEqual([1, ['well']]);
  });

  it('is not stopped by files that are no messages', async () => {
    const waiting = join(folder, 'waiting');
    const names = ['notes.txt', '.DS_Store', 'old~abc.json', `${v7()}~1.json.tmp`, 'x~1~2~3~4.json'];
    for (const name of names) writeFileSync(join(waiting, name), 'not ours');
    mkdirSync(join(waiting, 'folder'));
    await send('a');
    expect([queue.size(), takeAll()]).toEqual([1, ['a']]);
    for (const name of names) expect(readdirSync(waiting)).toContain(name);
  });

  it.each([
    ['cut short', '{"job":"closeMonth","per'],
    ['of another shape', '{"job":"closeMonth","period":"October","employeeIds":["a"]}'],
    ['empty', ''],
  ])('lays aside a message that is %s, and goes on', async (_, content) => {
    writeFileSync(join(folder, 'waiting', `${v7()}~1.json`), content);
    await send('a');
    expect(takeAll()).toEqual(['a']);
    expect([queue.dead(), queue.size()]).toEqual([1, 1]);
  });
});

describe('what another process has taken', () => {
  it('stays with it while it lives, also for a queue that is opened anew', async () => {
    await send('a', 'b');
    const other = await takenElsewhere();
    expect(other.person).toBe('a');
    expect(openFolderQueue(folder).takers()).toEqual([other.pid]);
    expect(takeAll(openFolderQueue(folder))).toEqual(['b']);
  });

  it('comes again when it was killed, and counts as a try', async () => {
    await send('a', 'b');
    await (await takenElsewhere()).kill();
    const taken = queue.take();
    expect([taken?.chunk.employeeIds, taken?.attempt]).toEqual([['a'], 2]);
    expect(queue.take()?.attempt).toBe(1);
  });

  it('is laid aside when it has killed its taker five times', async () => {
    writeFileSync(
      join(folder, 'waiting', `${v7()}~${MOST_TRIES}~999999999-1.json`),
      JSON.stringify(chunk('a')),
    );
    expect([queue.take(), queue.dead(), queue.size()]).toEqual([null, 1, 0]);
  });
});

describe('working the queue to its end', () => {
  const platform = async () => makePlatform(await makeTable(), testClock());

  it('waits for a process that lives, and does its part when it dies', async () => {
    await send('nobody of the city');
    const other = await takenElsewhere();
    const told: string[] = [];
    const worked: string[] = [];
    const drained = drain(await platform(), queue, {
      tell: (sentence) => void told.push(sentence),
      onChunk: ({ employeeIds }) => void worked.push(...employeeIds),
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(worked).toEqual([]);
    await other.kill();
    await drained;
    expect(told).toEqual([
      `waiting for another process, which works on 1 chunks of people (process ${other.pid})`,
    ]);
    expect([worked, queue.size()]).toEqual([['nobody of the city'], 0]);
  });

  it('does not wait for ever', async () => {
    await send('a');
    const other = await takenElsewhere();
    const told: string[] = [];
    await drain(await platform(), queue, {
      tell: (sentence) => void told.push(sentence),
      patienceMs: 300,
    });
    expect(told).toEqual([
      expect.stringContaining(`gave up waiting for 1 chunks of people (process ${other.pid})`),
    ]);
    expect(queue.size()).toBe(1);
  });

  it('ends with what is in hand when it is told to stop', async () => {
    await send('a', 'b', 'c', 'd', 'e', 'f');
    const stop = new AbortController();
    const worked: string[] = [];
    await drain(await platform(), queue, {
      signal: stop.signal,
      onChunk: ({ employeeIds }) => {
        worked.push(...employeeIds);
        stop.abort();
      },
    });
    expect(worked.length).toBeLessThanOrEqual(2);
    expect(queue.size()).toBe(6 - worked.length);
  });
});
