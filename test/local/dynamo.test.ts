import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDynamo } from '../../functions/local/dynamo.ts';
import { findJava, javaVersionIn } from '../../functions/local/java.ts';
import { freePort } from '../../functions/local/port.ts';
import { processFacts, stillRuns } from '../../functions/local/processes.ts';

interface Leftover {
  server: { pid: number; startedAt: string };
  owner: { pid: number; startedAt: string };
  port: number;
}

let dataDir: string;
const begun: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dynamo-'));
});
afterEach(() => {
  for (const child of begun.splice(0)) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const recordFile = (): string => join(dataDir, 'dynamodb.json');
const record = (): Leftover => JSON.parse(readFileSync(recordFile(), 'utf8')) as Leftover;

/** Another process that runs DynamoDB Local on the folder; resolves when it is ready. */
async function startElsewhere(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/local/startAndWait.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  begun.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function gone({ pid, startedAt }: Leftover['server']): Promise<boolean> {
  for (let waited = 0; stillRuns(pid, startedAt) && waited < 5_000; waited += 50) await pause(50);
  return !stillRuns(pid, startedAt);
}

const clientOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });

const makeTable = (endpoint: string, name: string) =>
  clientOf(endpoint).send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
    }),
  );

/** The shells that watch a server: of its process group, but not the server itself. */
function watchersOf(pid: number): number[] {
  const groupOf = (id: number): string | undefined => {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2];
    } catch {
      return undefined;
    }
  };
  const ids = readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && id !== pid);
  return ids.filter((id) => groupOf(id) === groupOf(pid));
}

describe('DynamoDB Local ends with whoever started it', () => {
  test.each(['SIGKILL', 'SIGINT'] as const)('when that one ends by %s', async (signal) => {
    const parent = await startElsewhere();
    const { server } = record();
    expect(stillRuns(server.pid, server.startedAt)).toBe(true);
    parent.kill(signal);
    expect(await gone(server)).toBe(true);
  });

  test('when it is stopped, and then the folder holds no record of it', async () => {
    const dynamo = await startDynamo({ dataDir });
    const { server } = record();
    await dynamo.stop();
    expect(stillRuns(server.pid, server.startedAt)).toBe(false);
    expect(readdirSync(dataDir)).not.toContain('dynamodb.json');
  });
});

describe('the next start on the same folder', () => {
  test('ends what a crash left behind, and keeps the data', async () => {
    const parent = await startElsewhere();
    const { server, port } = record();
    await makeTable(`http://127.0.0.1:${port}`, 'kept');
    // The worst crash: the parent and the watchers all at once, so that nothing is left to end Java.
    for (const pid of watchersOf(server.pid)) process.kill(pid, 'SIGKILL');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(stillRuns(server.pid, server.startedAt)).toBe(true);

    const dynamo = await startDynamo({ dataDir });
    expect(stillRuns(server.pid, server.startedAt)).toBe(false);
    expect(record().server.pid).not.toBe(server.pid);
    expect((await clientOf(dynamo.endpoint).send(new ListTablesCommand({}))).TableNames).toEqual(['kept']);
    await dynamo.stop();
  });

  test('refuses while the earlier one still runs, and does not touch it', async () => {
    const parent = await startElsewhere();
    await expect(startDynamo({ dataDir })).rejects.toThrow(`kill ${parent.pid}`);
    expect(stillRuns(record().server.pid, record().server.startedAt)).toBe(true);
  });

  test('refuses while another is just starting: of two at once one runs, and the other says why not', async () => {
    const both = [1, 2].map(() =>
      spawn(process.execPath, ['test/local/startAndWait.ts', dataDir], { stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    begun.push(...both);
    const said = await Promise.all(
      both.map(async ({ stdout, stderr }) => {
        const [line] = await Promise.race([once(stdout, 'data'), once(stderr, 'data')]);
        return String(line);
      }),
    );
    expect(said.toSorted()[1]).toMatch(/^ready /);
    expect(said.toSorted()[0]).toMatch(new RegExp(`data folder ${dataDir}.* set DATA_DIR to another folder`));
    expect(stillRuns(record().server.pid, record().server.startedAt)).toBe(true);
  });

  test("never ends another's process that got the recorded number", async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    begun.push(stranger);
    await once(stranger, 'spawn');
    const pid = stranger.pid ?? 0;
    const startedAt = processFacts(pid)?.startedAt ?? '';
    for (const claimed of [startedAt, 'earlier']) {
      const owner = { pid: 999_999_999, startedAt: 'gone' };
      writeFileSync(recordFile(), JSON.stringify({ server: { pid, startedAt: claimed }, owner, port: 1 }));
      await (await startDynamo({ dataDir })).stop();
      expect(stillRuns(pid, startedAt)).toBe(true);
    }
  });

  test('never ends the DynamoDB Local of another folder', async () => {
    const otherDir = join(dataDir, 'other');
    const other = await startDynamo({ dataDir: otherDir });
    const theirs = JSON.parse(readFileSync(join(otherDir, 'dynamodb.json'), 'utf8')) as Leftover;
    writeFileSync(
      recordFile(),
      JSON.stringify({ ...theirs, owner: { pid: 999_999_999, startedAt: 'gone' } }),
    );
    await (await startDynamo({ dataDir })).stop();
    expect(stillRuns(theirs.server.pid, theirs.server.startedAt)).toBe(true);
    await other.stop();
  });

  test('passes over a record that a crash cut short', async () => {
    writeFileSync(recordFile(), '{"server":{"pid":');
    await (await startDynamo({ dataDir })).stop();
  });
});

describe('what cannot start says how to mend it', () => {
  test('no Java', () => {
    expect(() => findJava({ PATH: dataDir })).toThrow('sudo apt-get install openjdk-17-jre-headless');
  });

  test('a Java too old', () => {
    const bin = join(dataDir, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n', { mode: 0o755 });
    expect(() => findJava({ ...process.env, JAVA_HOME: dataDir })).toThrow(/is 11: install it with/);
  });

  test('versions are read as Java writes them', () => {
    expect(javaVersionIn('openjdk version "17.0.15" 2025-04-15')).toBe(17);
    expect(javaVersionIn('java version "1.8.0_392"')).toBe(8);
    expect(javaVersionIn('openjdk version "25" 2025-09-16')).toBe(25);
    expect(javaVersionIn('nothing')).toBeNull();
  });

  test('a port that is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    await expect(freePort(port, 'PORT')).rejects.toThrow(`choose another with PORT=${port + 1}`);
    await expect(startDynamo({ port })).rejects.toThrow(`DYNAMODB_PORT=${port + 1}`);
    holder.close();
  });

  test('a folder that cannot be written', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    for (const folder of [file, join(file, 'data'), join(file, 'data/deeper')])
      await expect(startDynamo({ dataDir: folder })).rejects.toThrow(
        `${file} is a file and no folder: set DATA_DIR to another folder`,
      );
  });

  test('a folder that nobody can make, at once and not never', async () => {
    const begun = performance.now();
    await expect(startDynamo({ dataDir: '/proc/nowhere/data' })).rejects.toThrow(
      /^The data folder \/proc\/nowhere\/data cannot be made \(ENOENT\): set DATA_DIR to another folder/,
    );
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('an endpoint at which nothing answers', async () => {
    await expect(startDynamo({ endpoint: 'http://127.0.0.1:9' })).rejects.toThrow('unset DYNAMODB_ENDPOINT');
  });
});
