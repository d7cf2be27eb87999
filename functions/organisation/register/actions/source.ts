/** The bytes of an import, wherever they lie: in the file that was brought, or with the request. */
import { createHash } from 'node:crypto';
import type { FileStore } from '../../../platform/files/files.ts';
import type { Context } from '../../../platform/context.ts';
import { openCsv, csvPart } from '../csv.ts';
import { jsonRows } from '../json.ts';
import type { Part, RegisterImport } from '../rules.ts';
import { type Bytes, type Layout, registerSheet, type SheetRow, UnreadableFile } from '../sheet.ts';
import { fileNames, inlineSource } from '../store.ts';

/** What the importer has: the call's context, and the files. */
export interface RegisterWork extends Context {
  readonly files: FileStore;
}

async function bytesOf(work: RegisterWork, { importId, source }: RegisterImport): Promise<Bytes> {
  if (source === 'INLINE') return [Buffer.from((await inlineSource(work.table, importId)) ?? '')];
  const bytes = await work.files.read(fileNames.source(importId));
  if (!bytes) throw new UnreadableFile('FILE_MISSING');
  return bytes;
}

/** The bytes as they pass, and at their end that they are the ones announced: FILE_CHANGED. */
async function* asAnnounced(bytes: Bytes, { sha256 }: RegisterImport): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new UnreadableFile('FILE_CHANGED');
}

/** The layout and the rows of an import's file, as it streams in. Throws UnreadableFile. */
export async function openSheet(
  work: RegisterWork,
  of: RegisterImport,
): Promise<{ layout: Layout; rows: AsyncGenerator<SheetRow> }> {
  const bytes = asAnnounced(await bytesOf(work, of), of);
  return of.format === 'CSV'
    ? openCsv(bytes, registerSheet)
    : { layout: { format: 'JSON' }, rows: jsonRows(bytes, registerSheet) };
}

/** The rows of one part of an import's file. Throws UnreadableFile: FILE_MISSING when its time is over. */
export async function rowsOfPart(
  work: RegisterWork,
  of: RegisterImport,
  { from, to, before }: Part,
): Promise<AsyncGenerator<SheetRow>> {
  const bytes =
    of.source === 'INLINE'
      ? Buffer.from((await inlineSource(work.table, of.importId)) ?? '').subarray(from, to)
      : await work.files.part(fileNames.source(of.importId), from, to);
  if (!bytes) throw new UnreadableFile('FILE_MISSING');
  const { layout } = of;
  if (!layout) throw new Error('a part of a file that was never read');
  return layout.format === 'CSV' ? csvPart(bytes, layout, before) : jsonRows([bytes], registerSheet, before);
}
