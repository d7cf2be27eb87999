/**
 * The workers' queue on one machine: a folder with a file a message, so that it survives a kill.
 * Each step is one rename, which the file system does whole or not at all: put, take, give back.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type * as z from 'zod';
import { type Chunk, chunkSchema } from '../jobs/queue.ts';
import { processFacts } from './processes.ts';

/** After how many failures a message is laid aside, as SQS does with a dead-letter queue. */
export const MOST_TRIES = 5;

export interface Taken<T = Chunk> {
  readonly chunk: T;
  /** Which try this is, from 1. */
  readonly attempt: number;
  /** The work is done: the message goes. */
  done(): void;
  /** The work failed: the message comes again, or is laid aside after the last try. */
  failed(): void;
}

/** A queue of chunks of people, unless it is told of what else. */
export interface FolderQueue<T = Chunk> {
  /** Sends messages; resolves when all of them are safely kept. */
  send(messages: readonly T[]): Promise<void>;
  /** The oldest message that nobody has taken, or whose taker has died; null when there is none. */
  take(): Taken<T> | null;
  /** Messages waiting or taken. */
  size(): number;
  /** Ids of the living processes that have taken messages. */
  takers(): number[];
  /** Messages laid aside. */
  dead(): number;
}

interface Name {
  readonly id: string;
  readonly attempt: number;
  readonly taker: string | null;
}

const nameOf = ({ id, attempt, taker }: Name) => `${id}~${attempt}${taker ? `~${taker}` : ''}.json`;
const NAME = /^([\da-f-]{36})~(\d+)(?:~(\d+-\w+))?\.json$/;

/** The messages of a folder, oldest first; files of any other name are none. */
function namesIn(folder: string): Name[] {
  const matches = readdirSync(folder)
    .toSorted()
    .map((file) => NAME.exec(file));
  return matches.flatMap((match) =>
    match?.[1] ? { id: match[1], attempt: Number(match[2]), taker: match[3] ?? null } : [],
  );
}

const pidOf = (taker: string): number => Number(taker.split('-')[0]);

/** Who takes: the process by id and start, so that a dead taker's message is known from a living one's. */
function takerOf(pid: number): string | null {
  const facts = processFacts(pid);
  return facts && `${pid}-${facts.startedAt.replace(/\W/g, '')}`;
}

const lives = (taker: string): boolean => takerOf(pidOf(taker)) === taker;

/** Renames a file; false when another process was faster. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw fault;
  }
}

function readMessage<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** The moves of a message between the places of a queue, for this process. */
function movesIn(waiting: string, aside: string) {
  const me = takerOf(process.pid);
  if (!me) throw new Error('the system does not say when this process began');
  const at = (name: Name) => join(waiting, nameOf(name));
  const layAside = (name: Name) => moved(at(name), join(aside, nameOf({ ...name, taker: null })));
  /** The name of a message that may be taken again, or null when its tries are used up. */
  const giveBack = (name: Name): Name | null => {
    const free = { ...name, taker: null, attempt: name.attempt + 1 };
    if (name.attempt < MOST_TRIES) return moved(at(name), at(free)) ? free : null;
    layAside(name);
    return null;
  };
  const claim = (name: Name): Name | null => {
    if (!name.taker) return moved(at(name), at({ ...name, taker: me })) ? { ...name, taker: me } : null;
    if (lives(name.taker)) return null;
    const free = giveBack(name); // a try, too: it may be what killed the taker
    return free && claim(free);
  };
  return { at, layAside, giveBack, claim };
}

/** Opens the queue of a folder, which it makes, of messages of a schema; several processes may have it open. */
export function openFolderQueue<T = Chunk>(
  folder: string,
  schema: z.ZodType<T> = chunkSchema as unknown as z.ZodType<T>,
): FolderQueue<T> {
  const waiting = join(folder, 'waiting');
  const aside = join(folder, 'dead');
  for (const each of [waiting, aside]) mkdirSync(each, { recursive: true });
  const { at, layAside, giveBack, claim } = movesIn(waiting, aside);
  return {
    send: async (messages) => {
      for (const message of messages) {
        const name = { id: v7(), attempt: 1, taker: null };
        const whole = join(folder, nameOf(name));
        writeFileSync(whole, JSON.stringify(message), { flush: true });
        renameSync(whole, at(name));
      }
    },
    take: () => {
      for (const name of namesIn(waiting)) {
        const mine = claim(name);
        const chunk = mine && readMessage(at(mine), schema);
        if (mine && !chunk) layAside(mine); // no chunk at all: trying again would not make it one
        if (!mine || !chunk) continue;
        const done = () => rmSync(at(mine), { force: true });
        return { chunk, attempt: mine.attempt, done, failed: () => void giveBack(mine) };
      }
      return null;
    },
    size: () => namesIn(waiting).length,
    takers: () => {
      const found = namesIn(waiting).flatMap(({ taker }) => (taker && lives(taker) ? pidOf(taker) : []));
      return [...new Set(found)];
    },
    dead: () => readdirSync(aside).length,
  };
}
