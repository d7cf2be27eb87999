/** `npm start` and the commands beside it, as processes of their own on a data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

type Variables = Readonly<Record<string, string>>;

/** Where Node keeps what it compiled: of many short processes each would compile everything anew. */
const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/compiled');

/** Only what a shell has, and that cache: no setting of the machine on which the tests run. */
const clean = (variables: Variables): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  JAVA_HOME: process.env.JAVA_HOME,
  NODE_COMPILE_CACHE: COMPILED,
  ...variables,
});

/** A running start: what it has said so far, how it ended. */
export interface Start {
  readonly child: ChildProcess;
  said(): string;
  /** Resolves when it has said this, after so many seconds; throws with what it said when it ends before. */
  saying(words: string | RegExp): Promise<number>;
  /** Sends a signal and answers the exit code, null when the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export function start(variables: Variables): Start {
  const begun = performance.now();
  const child = spawn(process.execPath, ['functions/local/start.ts'], {
    env: clean(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const exit = once(child, 'exit') as Promise<[number | null]>;
  return {
    child,
    said: () => said,
    saying: async (words) => {
      while (!(typeof words === 'string' ? said.includes(words) : words.test(said))) {
        if (child.exitCode !== null || child.signalCode)
          throw new Error(`ended (${child.signalCode ?? child.exitCode}), having said: ${said}`);
        await pause(20);
      }
      return (performance.now() - begun) / 1000;
    },
    end: async (signal) => {
      child.kill(signal);
      return (await exit)[0];
    },
  };
}

/** Runs a file of functions/local to its end. */
export async function command(variables: Variables, file: string, ...words: string[]) {
  const child = spawn(process.execPath, [`functions/local/${file}.ts`, ...words], {
    env: clean(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

/** Ids of the Java processes that have a folder's database open. */
export const javaOn = (dataDir: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      if (!(pid > 0)) return false;
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words.includes('DynamoDBLocal.jar') && words.includes(dataDir) && !words[0]?.endsWith('sh');
      } catch {
        return false; // it has just ended
      }
    });

/** Waits until no Java has the folder open; those that still have after five seconds. */
export async function javaLeftOn(dataDir: string): Promise<number[]> {
  for (let waited = 0; waited < 5_000 && javaOn(dataDir).length > 0; waited += 50) await pause(50);
  return javaOn(dataDir);
}
