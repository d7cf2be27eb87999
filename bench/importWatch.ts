/** What is watched of a process that imports a register: rows so far, and the memory that stays after a collection. */
import { appendFileSync, createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { FileStore } from '../functions/platform/files/files.ts';
import type { Item } from '../functions/platform/item.ts';
import { rawUnits } from './capacity.ts';

/** The most that stayed in the heap, and the most that the process took so far, in MB. */
export interface Memory {
  readonly peakMb: number;
  readonly liveMb: number;
}

const MB = 2 ** 20;
const PROGRESS_MS = 10_000;
const SAMPLE_MS = 1_000;

const live = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MB;
};

/** Does a task and answers its seconds; with `isSampled` also its peak memory, told by collections as it works. */
export async function watched(
  name: string,
  task: () => Promise<unknown>,
  rows: () => number,
  isSampled: boolean,
): Promise<{ readonly seconds: number; readonly memory: Memory }> {
  let liveMb = isSampled ? live() : 0;
  const sample = () => {
    liveMb = Math.max(liveMb, live());
  };
  const sampling = isSampled ? setInterval(sample, SAMPLE_MS) : undefined;
  const telling = setInterval(() => console.error(`${name}: ${rows()} rows so far`), PROGRESS_MS);
  const begun = performance.now();
  try {
    await task();
  } finally {
    clearInterval(sampling);
    clearInterval(telling);
  }
  const seconds = (performance.now() - begun) / 1000;
  if (isSampled) sample();
  return { seconds, memory: { peakMb: process.resourceUsage().maxRSS / 1024, liveMb } };
}

/** Files whose lines are counted as they are read. */
export function counting(files: FileStore): { readonly files: FileStore; readonly lines: () => number } {
  let lines = 0;
  async function* counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      for (const byte of chunk) if (byte === 0x0a) lines += 1;
      yield chunk;
    }
  }
  const read: FileStore['read'] = async (name) => {
    const bytes = await files.read(name);
    return bytes && counted(bytes);
  };
  return { files: { ...files, read }, lines: () => lines };
}

/**
 * The items written last, for the meter: all of them would be the memory that is measured. What each would
 * cost in a plain batch goes to a file as a line of its key and units, the last of a key counting.
 */
export class Recent extends Map<string, Item> {
  readonly #path: string;
  #lines: string[] = [];

  constructor(path: string) {
    super();
    this.#path = path;
  }

  override set(name: string, item: Item): this {
    const [first] = this.size < 2_000 ? [] : this.keys();
    if (first !== undefined) super.delete(first);
    this.#tell(name, rawUnits(item));
    return super.set(name, item);
  }

  override delete(name: string): boolean {
    this.#tell(name, 0);
    return super.delete(name);
  }

  /** Writes what is not in the file yet. */
  flush(): void {
    appendFileSync(this.#path, this.#lines.join(''));
    this.#lines = [];
  }

  #tell(name: string, units: number): void {
    this.#lines.push(`${JSON.stringify([name, units])}\n`);
    if (this.#lines.length === 1_000) this.flush();
  }
}

/** The units that all items of such a file would cost in plain batches. */
export async function rawUnitsIn(path: string): Promise<number> {
  const last = new Map<string, number>();
  for await (const line of createInterface(createReadStream(path)))
    last.set(...(JSON.parse(line) as [string, number]));
  return [...last.values()].reduce((sum, units) => sum + units, 0);
}
