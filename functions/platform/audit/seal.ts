/**
 * The daily seal: a signed Merkle root over the heads of all chains, in storage that cannot be
 * rewritten. A chain alone can be recomputed by whoever can write the table; a sealed head cannot.
 * docs/architecture.md 5.
 */
import * as z from 'zod';
import { canonical, hashOf } from '../commit/hash.ts';
import { aggregateName } from '../commit/plan.ts';
import { type Instant, instantSchema } from '../period.ts';
import type { Table } from '../table.ts';
import { merkleTree } from './merkle.ts';
import { scanSegments } from './scan.ts';

/** Files of lines that are written once and never change; in the cloud S3 with Object Lock. */
export interface SealStorage {
  /** The names of all files, in no order. */
  list(): Promise<string[]>;
  /** Writes a file line by line; throws when the name is taken. */
  create(name: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** The lines of a file, without their ends; throws when there is none. */
  lines(name: string): AsyncIterable<string>;
}

/** The public keys by which seals are verified. */
export interface Verifier {
  /** Whether the signature (base64) is of this text by the key of that id; false for a key that is not known. */
  verify(text: string, signature: string, keyId: string): Promise<boolean>;
}

/** A key that signs, and its public half; signatures are base64. In the cloud KMS. */
export interface Signer extends Verifier {
  readonly keyId: string;
  sign(text: string): Promise<string>;
}

/** A line of a seal's leaves: the last event of an aggregate (`PK|SK`) when the seal was made. */
export const leafSchema = z.object({
  aggregate: z.string(),
  seq: z.int().positive(),
  headHash: z.string(),
});
export type Leaf = z.infer<typeof leafSchema>;

export const sealSchema = z.object({
  /** 1, 2, 3 ...: a seal that was taken away leaves a gap. */
  no: z.int().positive(),
  at: instantSchema,
  leaves: z.int().nonnegative(),
  leavesFile: z.string(),
  root: z.string(),
  prevSealHash: z.string().nullable(),
  keyId: z.string(),
  signature: z.string(),
});
export type Seal = z.infer<typeof sealSchema>;

const numbered = (no: number) => String(no).padStart(6, '0');
const SEAL = /^(\d{6})\.seal\.json$/;

/** The name of a seal's file by its number. */
export const sealFile = (no: number): string => `${numbered(no)}.seal.json`;

/** The text that a seal's signature covers: all of it but the signature. */
export function signedText(seal: Omit<Seal, 'signature'>): string {
  const { no, at, leaves, leavesFile, root, prevSealHash, keyId } = seal;
  return canonical({ no, at, leaves, leavesFile, root, prevSealHash, keyId });
}

/** The hash by which the next seal names this one. */
export const sealHash = (seal: Seal): string => hashOf(seal);

/** The numbers of the seals that a storage holds, ascending. */
export const sealNumbers = (names: readonly string[]): number[] =>
  names.flatMap((name) => Number(SEAL.exec(name)?.[1] ?? [])).sort((a, b) => a - b);

/** Reads a seal; throws on one that is missing or not of its form. */
export async function readSeal(storage: SealStorage, no: number): Promise<Seal> {
  let text = '';
  for await (const line of storage.lines(sealFile(no))) text += line;
  return sealSchema.parse(JSON.parse(text));
}

/** Every head as a line of canonical JSON; weak reads do: a head of a moment ago is as good. */
async function* leafLines(table: Table): AsyncGenerator<string> {
  const pages = scanSegments(table, {
    FilterExpression: 'attribute_exists(#headHash)',
    ProjectionExpression: 'PK, SK, #seq, #headHash',
    ExpressionAttributeNames: { '#seq': 'seq', '#headHash': 'headHash' },
  });
  for await (const items of pages) {
    for (const item of items) {
      const { seq, headHash } = item;
      yield canonical(leafSchema.parse({ aggregate: aggregateName(item), seq, headHash }));
    }
  }
}

async function* through(lines: AsyncIterable<string>, take: (line: string) => void): AsyncGenerator<string> {
  for await (const line of lines) {
    take(line);
    yield line;
  }
}

/**
 * Seals the heads of all chains as of now; `at` is the schedule's time, and a repeat of it answers the
 * last seal. Leaves are written first: a run that was cut short leaves a file that no seal names.
 * One weak scan of the table, in segments; two runs at once: one throws.
 */
export async function sealAudit(
  table: Table,
  storage: SealStorage,
  signer: Signer,
  at: Instant,
): Promise<Seal> {
  const names = await storage.list();
  const lastNo = sealNumbers(names).at(-1) ?? 0;
  const last = lastNo > 0 ? await readSeal(storage, lastNo) : null;
  if (last?.at === at) return last;
  const no = lastNo + 1;
  const tries = names.filter((name) => name.startsWith(`${numbered(no)}.leaves`)).length;
  const leavesFile = `${numbered(no)}.leaves.${tries + 1}.jsonl`;
  const tree = merkleTree();
  await storage.create(
    leavesFile,
    through(leafLines(table), (line) => tree.add(line)),
  );
  const open = {
    no,
    at,
    leaves: tree.size(),
    leavesFile,
    root: tree.root(),
    prevSealHash: last && sealHash(last),
    keyId: signer.keyId,
  };
  const seal: Seal = { ...open, signature: await signer.sign(signedText(open)) };
  await storage.create(sealFile(no), [canonical(seal)]);
  return seal;
}
