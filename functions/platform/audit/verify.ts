/**
 * The audit of the table: every chain of events, every head, and the state that the last event left.
 * One strong scan, so one request per MB. docs/architecture.md 5.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { queryPages, type Table } from '../table.ts';
import { type Broken, Partition, type Verdict } from './partition.ts';
import { scanPages } from './scan.ts';
import type { SealStorage, Verifier } from './seal.ts';
import { verifySeals } from './verifySeals.ts';

/** What an audit found: the number of aggregates sound by themselves, and what is broken, each named once. */
export interface AuditReport {
  readonly verified: number;
  readonly broken: readonly Broken[];
}

export interface VerifyOptions {
  /** Where the seals are, and who signed them; without them a whole chain that is gone goes unseen. */
  readonly seals?: { readonly storage: SealStorage; readonly verifier: Verifier };
  /** Told the number of items read so far, after each page. */
  readonly progress?: (items: number) => void;
}

/** So many partitions are remembered per type, while it is unknown whether the type is audited. */
const REMEMBERED = 1_000;
/** A commit that lands while a partition is read shows it torn: what looks broken is read again. */
const READINGS = 3;
const PAUSE_MS = 100;

interface Findings {
  verified: number;
  readonly broken: Broken[];
  readonly audited: Set<string>;
  /** By type: the partitions that hold such items without an event, and how many more there are. */
  readonly pending: Map<string, { readonly partitions: string[]; more: number }>;
}

async function readPartition(table: Table, key: string): Promise<Partition> {
  const partition = new Partition(key);
  for await (const items of queryPages(table, { partition: key })) {
    for (const item of items) partition.take(item);
  }
  return partition;
}

async function settledVerdict(table: Table, scanned: Partition, audited: Set<string>): Promise<Verdict> {
  let verdict = scanned.judge(audited);
  for (let reading = 1; verdict.broken.length > 0 && reading < READINGS; reading += 1) {
    await sleep(PAUSE_MS * (reading - 1));
    verdict = (await readPartition(table, scanned.key)).judge(audited);
  }
  return verdict;
}

function remember(findings: Findings, type: string, partition: string): void {
  const pending = findings.pending.get(type) ?? { partitions: [], more: 0 };
  findings.pending.set(type, pending);
  if (pending.partitions.length < REMEMBERED) pending.partitions.push(partition);
  else pending.more += 1;
}

async function close(table: Table, partition: Partition, findings: Findings): Promise<void> {
  const verdict = await settledVerdict(table, partition, findings.audited);
  findings.verified += verdict.sound;
  findings.broken.push(...verdict.broken);
  for (const type of verdict.audited) findings.audited.add(type);
  for (const type of verdict.unvouched) {
    if (!findings.audited.has(type)) remember(findings, type, partition.key);
  }
}

/** Judges again what was read before its type turned out to be audited. */
async function closePending(table: Table, { audited, pending, broken }: Findings): Promise<void> {
  const late = [...pending].filter(([type]) => audited.has(type));
  const named = new Set(broken.map(({ aggregate }) => aggregate));
  for (const partition of new Set(late.flatMap(([, { partitions }]) => partitions))) {
    const verdict = await settledVerdict(table, await readPartition(table, partition), audited);
    broken.push(...verdict.broken.filter(({ aggregate }) => !named.has(aggregate)));
  }
  for (const [type, { more }] of late) {
    if (more > 0)
      broken.push({ aggregate: type, fault: `no event vouches for items of ${more} partitions more` });
  }
}

/**
 * Verifies the whole table, and the seals if given: chains complete and unchanged, heads and states as
 * the last event left them, nothing of an audited type without an event, every sealed head still in
 * its chain. The table may be in use; memory is bounded by the hashes of the largest partition. Costs
 * one strong scan, up to two queries per partition that looks broken, and what verifySeals says.
 */
export async function verifyAudit(table: Table, options: VerifyOptions = {}): Promise<AuditReport> {
  const findings: Findings = { verified: 0, broken: [], audited: new Set(), pending: new Map() };
  let partition: Partition | null = null;
  let read = 0;
  // A scan gives the items of a partition one after another; were they apart, they would look broken
  // and be read again by their key.
  for await (const items of scanPages(table, { ConsistentRead: true })) {
    for (const item of items) {
      if (partition?.key !== item.PK) {
        if (partition) await close(table, partition, findings);
        partition = new Partition(item.PK);
      }
      partition.take(item);
    }
    read += items.length;
    options.progress?.(read);
  }
  if (partition) await close(table, partition, findings);
  await closePending(table, findings);
  const { seals } = options;
  if (seals) findings.broken.push(...(await verifySeals(table, seals.storage, seals.verifier)));
  const named = Map.groupBy(findings.broken, ({ aggregate }) => aggregate);
  const broken = [...named].map(([aggregate, found]) => ({
    aggregate,
    fault: found.map(({ fault }) => fault).join('; '),
  }));
  return { verified: findings.verified, broken };
}
