/**
 * What a start leaves written in its data folder about the DynamoDB Local that it began, so that the
 * next start finds its own leftover by recorded id, and never ends another's process.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { CannotStart } from './cannotStart.ts';
import { endProcess, processFacts, stillRuns } from './processes.ts';

const processRecord = z.object({ pid: z.int().positive(), startedAt: z.string() });
const record = z.object({
  server: processRecord,
  owner: processRecord,
  port: z.int(),
  /** The server ends with a command: no other may rest on it. */
  alone: z.boolean().default(false),
});
type Leftover = z.infer<typeof record>;

const fileIn = (dataDir: string): string => join(dataDir, 'dynamodb.json');

function read(dataDir: string): Leftover | null {
  try {
    return record.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return null; // none, or cut short by a crash while writing: then nothing is known, and nothing is ended
  }
}

/** Writes down the server that this process began for the folder. */
export function recordServer(dataDir: string, pid: number, port: number, alone: boolean): void {
  const server = processFacts(pid);
  const owner = processFacts(process.pid);
  if (!server || !owner) return;
  const facts: Leftover = {
    server: { pid, startedAt: server.startedAt },
    owner: { pid: process.pid, startedAt: owner.startedAt },
    port,
    alone,
  };
  writeFileSync(fileIn(dataDir), JSON.stringify(facts));
}

/** Forgets the record of a server that has ended. */
export const forgetServer = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });

/** The record of a folder whose server and owner run, or null. */
function running(dataDir: string): Leftover | null {
  const left = read(resolve(dataDir));
  return left && [left.server, left.owner].every(({ pid, startedAt }) => stillRuns(pid, startedAt))
    ? left
    : null;
}

const inUse = (dataDir: string, pid: number): string =>
  `The data folder ${dataDir} is in use by process ${pid}: stop that one with \`kill ${pid}\`, or set DATA_DIR to another folder.`;

/** The id of the process that has the folder's database open, or undefined. */
export const userOf = (dataDir: string): number | undefined => running(dataDir)?.owner.pid;

/** Where the DynamoDB Local of a running start on this folder answers, or undefined when none runs. */
export function runningEndpoint(dataDir: string): string | undefined {
  const left = running(dataDir);
  return left && !left.alone ? `http://127.0.0.1:${left.port}` : undefined;
}

/** Locks that this process holds: one that nothing refers to would be closed with the rubbish. */
const held = new Set<DatabaseSync>();

/**
 * Takes a folder for this process until the function that it answers is called, or the process ends, by whatever signal:
 * two that start at once would both find nothing recorded, and two servers on one database get in each other's way.
 * Throws `CannotStart` when another has it.
 */
export function takeFolder(dataDir: string): () => void {
  // An empty database of its own: SQLite's lock is the operating system's, and nothing else of Node's is.
  const lock = new DatabaseSync(join(dataDir, 'dynamodb.lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    const user = userOf(dataDir);
    throw new CannotStart(
      user
        ? inUse(dataDir, user)
        : `Another process has just begun to start on the data folder ${dataDir}: try again in a moment, or set DATA_DIR to another folder.`,
    );
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

/**
 * Ends the DynamoDB Local that an earlier, crashed start left on this folder: only when the recorded
 * process has the recorded start time and its command names the jar and this folder. Throws
 * `CannotStart` when that earlier start still runs.
 */
export async function endLeftover(dataDir: string): Promise<void> {
  const left = read(dataDir);
  if (!left) return;
  const { server, owner } = left;
  const command = processFacts(server.pid)?.command ?? '';
  const ours =
    stillRuns(server.pid, server.startedAt) &&
    command.includes('DynamoDBLocal.jar') &&
    command.includes(`-dbPath ${dataDir} `);
  if (ours && owner.pid !== process.pid && stillRuns(owner.pid, owner.startedAt)) {
    throw new CannotStart(inUse(dataDir, owner.pid));
  }
  if (ours) await endProcess(server.pid, server.startedAt);
  forgetServer(dataDir);
}
