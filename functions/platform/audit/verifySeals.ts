/** The check of seals against themselves and against the table. docs/architecture.md 5. */
import { eventKind } from '../commit/event.ts';
import { readItem } from '../item.ts';
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
  type Signer,
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
    const { data } = readItem(eventKind, event);
    return data.hash === headHash ? [] : { aggregate, fault: `event ${seq} is not the one that seal ${no} holds` };
  });
}

async function* lostSince(table: Table, storage: SealStorage, seal: Seal, before: Seal | null): AsyncGenerator<Broken> {
  async function* none(): AsyncGenerator<string> {}
  const leaves = newLeaves(storage.lines(seal.leavesFile), before ? storage.lines(before.leavesFile) : none());
  let batch: Leaf[] = [];
  for await (const leaf of leaves) {
    batch.push(leaf);
    if (batch.length < LOOKED_UP_AT_ONCE) continue;
    yield* await lostHeads(table, batch, seal.no);
    batch = [];
  }
  yield* await lostHeads(table, batch, seal.no);
}

/** What is wrong with a seal by itself: its signature, its place after the seal before it, its leaves. */
async function sealFaults(storage: SealStorage, signer: Signer, seal: Seal, before: Seal | null): Promise<string[]> {
  const tree = merkleTree();
  for await (const line of storage.lines(seal.leavesFile)) tree.add(line);
  const faults: [boolean, string][] = [
    [seal.keyId === signer.keyId && (await signer.verify(signedText(seal), seal.signature)), 'its signature is not valid'],
    [seal.prevSealHash === (before && sealHash(before)), 'it does not follow the seal before it'],
    [seal.root === tree.root() && seal.leaves === tree.size(), 'its leaves are not those that were sealed'],
  ];
  return faults.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}
