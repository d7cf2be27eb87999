import { createHash } from 'node:crypto';
import { authorise } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import type { FileAddresses } from '../../platform/files/files.ts';
import type { Instant } from '../../platform/period.ts';
import { ok, type Result, refuse } from '../../platform/result.ts';
import { type Content, ownData, type OwnData, unnamed } from './export.ts';
import { gather } from './gather.ts';
import { OWN_DATA } from './sections.ts';

/** An answer holds 6 MB, in which quotes are written twice: past this the export is fetched by an address. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** An export as it is answered: whole, or where it is fetched. */
export interface Exported {
  readonly at: Instant;
  readonly contents: readonly Content[];
  readonly leftOut: OwnData['leftOut'];
  readonly bytes: number;
  readonly sha256: string;
  readonly json: string | null;
  readonly downloadUrl: string | null;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Brings the export to where files are, by an address of our own: whoever fetches it has another, for minutes. */
async function addressOf(
  { newId, clock }: Context,
  files: FileAddresses,
  bytes: Buffer,
  sha256: string,
): Promise<string> {
  const name = `${OWN_DATA}${newId()}.json`;
  const { url, method, headers } = await files.upload(name, { bytes: bytes.length, sha256 });
  const answer = await fetch(url, { method, headers, body: new Uint8Array(bytes) });
  if (!answer.ok) throw new Error(`an export was not taken: ${answer.status}`);
  const as = `data-saya-${clock.now().slice(0, 10)}.json`;
  return (await files.download(name, as, JSON_TYPE)).url;
}

/**
 * Everything that is held of the caller, as it stands (UU 27/2022): at least four queries and a batch, a query more a
 * megabyte. Refuses NOT_FOUND for whoever is no person on record.
 */
export async function exportOwnData(context: Context, files: FileAddresses): Promise<Result<Exported>> {
  const { actor, table, clock, log, requestId } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_FOUND');
  const { employeeId } = actor;
  const authority = await authorise(context, 'ownData.read', { ownerId: employeeId });
  if (!authority.ok) return authority;
  const held = await gather(table, employeeId);
  if (!held) return refuse('NOT_FOUND');
  const types = unnamed(held.items);
  if (types.length > 0) log.error('an export leaves out what nobody has named', { requestId, types });
  const made = ownData({ ...held, employeeId, at: clock.now() });
  const json = JSON.stringify(made);
  const bytes = Buffer.from(json);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const isSmall = bytes.length <= MOST_BYTES;
  return ok({
    at: made.at,
    contents: made.contents,
    leftOut: made.leftOut,
    bytes: bytes.length,
    sha256,
    json: isSmall ? json : null,
    downloadUrl: isSmall ? null : await addressOf(context, files, bytes, sha256),
  });
}
