/** Files of evidence: their contents, one on record, and what is asked about them. */
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Activity } from '../../functions/execution/activity/rules.ts';
import { activityKind } from '../../functions/execution/activity/store.ts';
import type { EvidenceFile } from '../../functions/execution/evidence/rules.ts';
import {
  bringing,
  evidenceFileId,
  evidenceFileKind,
  keyOfFile,
} from '../../functions/execution/evidence/store.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';

export const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A PDF with a few words in it. */
export const pdf = (words = 'Laporan'): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);
export const png = (): Buffer =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), Buffer.from('IEND')]);

/** A zip that holds empty files of some names. */
export function zip(...names: readonly string[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const text = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(text.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(text.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, text);
    directory.push(entry, text);
    at += local.length + text.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** A Word document, with more parts where named. */
export const docx = (...more: readonly string[]): Buffer =>
  zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml', ...more);

export const CONTENT_HASH = hashOf(pdf());

/** A file of somebody's that was taken. */
export const makeFile = (
  { employeeId }: { readonly employeeId: string },
  changes: Partial<EvidenceFile> = {},
) =>
  ({
    employeeId,
    sha256: CONTENT_HASH,
    fileName: 'laporan.pdf',
    bytes: pdf().length,
    announcedAt: '2026-11-02T02:00:00.000Z' as Instant,
    state: 'READY',
    type: 'PDF',
    rejection: null,
    scan: 'CLEAN',
    broughtAt: '2026-11-02T02:00:01.000Z' as Instant,
    keptUntil: '2031-11-02' as PlainDate,
    ...changes,
  }) satisfies EvidenceFile;

/** The same as its item. */
export const fileItem = (...[owner, changes]: Parameters<typeof makeFile>) => {
  const file = makeFile(owner, changes);
  return makeItem(evidenceFileKind, keyOfFile(file), file);
};

/** A file of somebody's that somebody else brought too, and that five activities like one refer to. */
export function evidenceItems(
  owner: { readonly employeeId: string },
  other: { readonly employeeId: string },
  like: Activity,
): Item[] {
  const files = [evidenceFileId(makeFile(owner))];
  const activities = Array.from(
    { length: 5 },
    (): Activity => ({ ...like, id: v7(), state: 'VERIFIED', files }),
  );
  return [
    fileItem(owner),
    fileItem(other),
    ...bringing(makeFile(other), [owner.employeeId]).flatMap((write) => ('put' in write ? [write.put] : [])),
    ...activities.map((one) =>
      makeItem(activityKind, keys.activity(one.employeeId, one.month, one.date, one.id), one),
    ),
  ];
}

export const FILE =
  'id fileName bytes sha256 state type mediaType rejection { code message } broughtAt keptUntil downloadUrl';
export const REQUEST = `mutation ($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) {
  upload { file { ${FILE} } address { method url headers { name value } expiresInSeconds } }
  userErrors { code field message params { name value } } } }`;
export const READ = `query ($id: ID!) { evidenceFile(id: $id) { ${FILE} } }`;
