/**
 * The workers' queue on one machine: a folder with a file a message, so that it survives a kill.
 * Each step is one rename, which the file system does whole or not at all: put, take, give back.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { type Chunk, chunkSchema, type Queue } from '../jobs/queue.ts';
import { processFacts } from './processes.ts';

/** After how many failures a message is laid aside, as SQS does with a dead-letter queue. */
const MOST_TRIES = 5;

export interface Taken {
  readonly chunk: Chunk;
  /** Which try this is, from 1. */
  readonly attempt: number;
  /** The work is done: the message goes. */
  done(): void;
  /** The work failed: the message comes again, or is laid aside after the last try. */
  failed(): void;
}

export interface FolderQueue extends Queue {
  /** The oldest message that nobody has taken, or null. */
  take(): Taken | null;
  /** Messages waiting or taken. */
  size(): number;
  /** Messages laid aside. */
  dead(): number;
}

interface Name {
  readonly id: string;
  readonly attempt: number;
  readonly taker: string | null;
}

const nameOf = ({ id, attempt, taker }: Name) => `${id}~${attempt}${taker ? `~${taker}` : ''}.json`;

function parse(file: string): Name | null {
  const [id, attempt, taker] = file.replace(/\.json$/, '').split('~');
  return file.endsWith('.json') && id && attempt
    ? { id, attempt: Number(attempt), taker: taker ?? null }
    : null;
}

/** Who takes: the process by id and start, so that a dead taker's message is known from a living one's. */
const takerOf = (pid: number): string | null => {
  const facts = processFacts(pid);
  return facts && `${pid}-${facts.startedAt.replace(/\W/g, '')}`;
};

/** Opens the queue of a folder; what a dead process had taken comes again. */
export function openFolderQueue(folder: string): FolderQueue {
  const waiting = join(folder, 'waiting');
  const aside = join(folder, 'dead');
  for (const each of [waiting, aside]) mkdirSync(each, { recursive: true });
  const me = takerOf(process.pid);
  const move = (from: Name, to: Name, target = waiting) =>
    renameSync(join(waiting, nameOf(from)), join(target, nameOf(to)));
  const names = () =>
    readdirSync(waiting)
      .toSorted()
      .flatMap((file) => parse(file) ?? []);
  const giveBack = (name: Name) => {
    const free = { ...name, taker: null };
    if (name.attempt >= MOST_TRIES) move(name, free, aside);
    else move(name, { ...free, attempt: name.attempt + 1 });
  };
  for (const name of names()) {
    const pid = Number(name.taker?.split('-')[0]);
    if (name.taker && takerOf(pid) !== name.taker) move(name, { ...name, taker: null });
  }
  const claim = (name: Name): Name | null => {
    const mine = { ...name, taker: me };
    try {
      move(name, mine);
      return mine;
    } catch {
      return null; // another process was faster
    }
  };
  return {
    send: async (chunks) => {
      for (const chunk of chunks) {
        const name = nameOf({ id: v7(), attempt: 1, taker: null });
        writeFileSync(join(folder, name), JSON.stringify(chunk), { flush: true });
        renameSync(join(folder, name), join(waiting, name));
      }
    },
    take: () => {
      for (const name of names()) {
        const mine = name.taker ? null : claim(name);
        if (!mine) continue;
        const chunk = chunkSchema.parse(JSON.parse(readFileSync(join(waiting, nameOf(mine)), 'utf8')));
        const done = () => rmSync(join(waiting, nameOf(mine)), { force: true });
        return { chunk, attempt: mine.attempt, done, failed: () => giveBack(mine) };
      }
      return null;
    },
    size: () => names().length,
    dead: () => readdirSync(aside).length,
  };
}
