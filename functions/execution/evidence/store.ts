/** Files of evidence as they are kept: an item a file beside its owner; the file itself lies in the bucket. */
import * as z from 'zod';
import { put, remove, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { epochSeconds } from '../../platform/period.ts';
import { getItems, queryPage, type Table } from '../../platform/table.ts';
import { INCOMING } from './arrival.ts';
import {
  type EvidenceFile,
  type ExpectedFile,
  expectedSchema,
  type FileRef,
  fileSchema,
  seenFile,
  type SeenFile,
  type SharedFile,
  sharedSchema,
} from './rules.ts';

export const evidenceFileKind: Kind<EvidenceFile> = {
  type: 'evidenceFile',
  schemaVersion: 1,
  schema: fileSchema,
};
const expectedKind: Kind<ExpectedFile> = { type: 'expectedFile', schemaVersion: 1, schema: expectedSchema };

/** Its address holds for a quarter of an hour, and what was sent without being taken ends after a day. */
const EXPECTED_SECONDS = 2 * 24 * 3600;

export const evidenceFileId = ({ employeeId, sha256 }: FileRef): string =>
  nodeId('EvidenceFile', employeeId, sha256);

/** The file that a node id names, or null when it names something else. */
export function parseFileId(id: string): FileRef | null {
  const [employeeId = '', sha256 = ''] = partsOf(id, 'EvidenceFile', 2);
  return /^[0-9a-f-]{36}$/.test(employeeId) && /^[0-9a-f]{64}$/.test(sha256) ? { employeeId, sha256 } : null;
}

export const keyOfFile = ({ employeeId, sha256 }: FileRef): Key => keys.evidenceFile(employeeId, sha256);
const expectedKey = ({ employeeId, sha256 }: FileRef): Key => keys.expectedFile(employeeId, sha256);

/** A file as its item holds it. */
export const readFile = (item: Item): Kept<EvidenceFile> => readItem(evidenceFileKind, item);

/** What is known of a file: what arrived, and what is expected. */
export interface FileRecord {
  readonly kept: Kept<EvidenceFile> | null;
  readonly expected: ExpectedFile | null;
}

/** Of many files what is known, in their order: two items a file, in batches. */
export async function fileRecords(table: Table, refs: readonly FileRef[]): Promise<FileRecord[]> {
  const items = await getItems(table, [...refs.map(keyOfFile), ...refs.map(expectedKey)]);
  return refs.map((_, at) => {
    const [kept, expected] = [items[at], items[refs.length + at]];
    return {
      kept: kept ? readFile(kept) : null,
      expected: expected ? readItem(expectedKind, expected).data : null,
    };
  });
}

/** One of them. */
export async function fileRecordOf(table: Table, ref: FileRef): Promise<FileRecord> {
  const [record = { kept: null, expected: null }] = await fileRecords(table, [ref]);
  return record;
}

/** A file as it stands, or null. */
export const seenIn = ({ kept, expected }: FileRecord): SeenFile | null =>
  seenFile(kept?.data ?? null, expected);

/** Keeps what is expected, until it vanishes by itself: nothing refers to it. */
export const expectFile = (file: ExpectedFile): Write =>
  put({
    ...makeItem(expectedKind, expectedKey(file), file),
    expiresAt: epochSeconds(file.announcedAt) + EXPECTED_SECONDS,
  });

/** Nothing is expected any more. */
export const fileArrived = (ref: FileRef): Write => remove(expectedKey(ref));

const bringerKind: Kind<{ employeeId: string }> = {
  type: 'fileBringer',
  schemaVersion: 1,
  schema: z.object({ employeeId: z.uuid() }),
};
const sharedKind: Kind<SharedFile> = { type: 'sharedFile', schemaVersion: 1, schema: sharedSchema };

/** As many of those who brought a file are named. */
const NAMED = 20;

/** Who brought a file of one content, twenty at most (one strong query). */
export async function broughtBy(table: Table, sha256: string): Promise<string[]> {
  const { items } = await queryPage(table, lists.bringers(sha256), { limit: NAMED });
  return items.map((item) => readItem(bringerKind, item).data.employeeId);
}

/** That somebody brought a file, and where others had before, that it is shared. */
export function bringing(
  { employeeId, sha256, broughtAt }: EvidenceFile,
  before: readonly string[],
): Write[] {
  const others = before.filter((id) => id !== employeeId);
  const shared = { employeeId, sha256, others, at: broughtAt };
  return [
    put(makeItem(bringerKind, keys.bringer(sha256, employeeId), { employeeId })),
    ...(others.length > 0
      ? [put(makeItem(sharedKind, keys.sharedFile(broughtAt, sha256, employeeId), shared))]
      : []),
  ];
}

/** A shared file of the list. */
export const readShared = (item: Item): SharedFile => readItem(sharedKind, item).data;

/** Where a file is sent to, and where it lies once it is taken: nobody outside can write there. */
export const objectNames = {
  incoming: ({ employeeId, sha256 }: FileRef): string => `${INCOMING}${employeeId}/${sha256}`,
  taken: ({ employeeId, sha256 }: FileRef): string => `evidence/${employeeId}/${sha256}`,
};

/** The file that was sent under a name, or null for anything else. */
export function parseIncoming(name: string): FileRef | null {
  const rest = name.startsWith(INCOMING) ? name.slice(INCOMING.length) : '';
  const [, employeeId, sha256] = /^([0-9a-f-]{36})\/([0-9a-f]{64})$/.exec(rest) ?? [];
  return employeeId && sha256 ? { employeeId, sha256 } : null;
}
