/** The check of seals against themselves and against the table. docs/architecture.md 5. */
import type { Event } from '../commit/event.ts';
import { type Key, keys } from '../keys.ts';
import { getItems, type Table } from '../table.ts';
import { merkleTree } from './merkle.ts';
import type { Broken } from './partition.ts';
import {
  type Leaf,
  leafSchema,
  readSeal,
  type Seal,
  sealFile,
  sealHash,
  sealNumbers,
  type SealStorage,
  signedText,
  type Verifier,
} from './seal.ts';

/** How many leaves of the seal before are kept in view, to pass over what did not change since. */
const VIEW = 1_000;
const LOOKED_UP_AT_ONCE = 100;

const parseLeaf = (line: string): Leaf => leafSchema.parse(JSON.parse(line));

const keyOf = (aggregate: string): Key => {
  const bar = aggregate.indexOf('|');
  return { PK: aggregate.slice(0, bar), SK: aggregate.slice(bar + 1) };
};

/**
 * The leaves of a seal that the seal before it does not hold alike. Both come in the table's order, so
 * that a view of some leaves is enough; were the orders different, more leaves would count as new.
 */
async function* newLeaves(lines: AsyncIterable<string>, before: AsyncIterable<string>): AsyncGenerator<Leaf> {
  const ahead = before[Symbol.asyncIterator]();
  const view = new Map<string, string>();
  for await (const line of lines) {
    while (view.size < VIEW) {
      const next = await ahead.next();
      if (next.done) break;
      view.set(parseLeaf(next.value).aggregate, next.value);
    }
    const leaf = parseLeaf(line);
    const old = view.get(leaf.aggregate);
    if (old !== line) yield leaf;
    if (old === undefined) continue;
    for (const passed of view.keys()) {
      view.delete(passed);
      if (passed === leaf.aggregate) break;
    }
  }
}

/** Which of some sealed heads are not in their chains any more. */
async function lostHeads(table: Table, leaves: readonly Leaf[], no: number): Promise<Broken[]> {
  const events = await getItems(
    table,
    leaves.map(({ aggregate, seq }) => keys.event(keyOf(aggregate), seq)),
  );
  return leaves.flatMap(({ aggregate, seq, headHash }, at) => {
    const event = events[at];
    if (!event) return { aggregate, fault: `event ${seq}, which seal ${no} holds, is gone` };
    return (event.data as Partial<Event> | undefined)?.hash === headHash
      ? []
      : { aggregate, fault: `event ${seq} is not the one that seal ${no} holds` };
  });
}

async function* lostSince(
  table: Table,
  storage: SealStorage,
  seal: Seal,
  before: Seal | null,
): AsyncGenerator<Broken> {
  async function* none(): AsyncGenerator<string> {}
  const leaves = newLeaves(
    storage.lines(seal.leavesFile),
    before ? storage.lines(before.leavesFile) : none(),
  );
  let batch: Leaf[] = [];
  for await (const leaf of leaves) {
    batch.push(leaf);
    if (batch.length < LOOKED_UP_AT_ONCE) continue;
    yield* await lostHeads(table, batch, seal.no);
    batch = [];
  }
  yield* await lostHeads(table, batch, seal.no);
}

/** A seal, and what is wrong with it by itself: its signature, its place after the seal before it, its leaves. */
async function checkSeal(
  storage: SealStorage,
  verifier: Verifier,
  no: number,
  before: Seal | null,
): Promise<{ readonly seal: Seal | null; readonly faults: string[] }> {
  const [seal, unreadable] = await readSeal(storage, no).then(
    (read) => [read, ''] as const,
    (fault: Error) => [null, `it cannot be read (${fault.name})`] as const,
  );
  if (!seal) return { seal, faults: [unreadable] };
  const signed = await verifier.verify(signedText(seal), seal.signature, seal.keyId);
  const checks: [boolean, string][] = [
    [seal.no === no && signed, 'its signature is not valid'],
    [seal.prevSealHash === (before && sealHash(before)), 'it does not follow the seal before it'],
    [await leavesMatch(storage, seal), 'its leaves are not those that were sealed'],
  ];
  return { seal, faults: checks.flatMap(([holds, fault]) => (holds ? [] : [fault])) };
}

async function leavesMatch(storage: SealStorage, { leavesFile, root, leaves }: Seal): Promise<boolean> {
  if (!(await storage.list()).includes(leavesFile)) return false;
  const tree = merkleTree();
  for await (const line of storage.lines(leavesFile)) tree.add(line);
  return tree.root() === root && tree.size() === leaves;
}

/**
 * Verifies all seals: none missing between the first and the last, each signed, chained to the one
 * before and true to its leaves; and every sealed head still in its chain. Costs one batch read per
 * 100 heads that are new in a seal, and three readings of each seal's leaves.
 */
export async function verifySeals(table: Table, storage: SealStorage, verifier: Verifier): Promise<Broken[]> {
  const broken: Broken[] = [];
  const last = sealNumbers(await storage.list()).at(-1) ?? 0;
  let before: Seal | null = null;
  let sound: Seal | null = null; // the seal before, when its leaves are those that were sealed
  for (let no = 1; no <= last; no += 1) {
    const { seal, faults } = await checkSeal(storage, verifier, no, before);
    before = seal;
    if (seal && faults.length === 0) {
      for await (const lost of lostSince(table, storage, seal, sound)) broken.push(lost);
      sound = seal;
    } else {
      broken.push({ aggregate: sealFile(no), fault: faults.join('; ') });
      sound = null;
    }
  }
  return broken;
}
