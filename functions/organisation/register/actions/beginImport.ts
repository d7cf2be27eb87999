/** An import begun: with a file that will be brought, or with the rows of the request itself. */
import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import { hashOf, sha256 } from '../../../platform/commit/hash.ts';
import { creatingOnce } from '../../../platform/commit/once.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import type { Context } from '../../../platform/context.ts';
import type { Address, FileAddresses } from '../../../platform/files/files.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { plainDateSchema, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { officeStands } from '../../appointment/store.ts';
import {
  begunImport,
  formats,
  MOST_BYTES,
  MOST_BYTES_INLINE,
  MOST_ROWS_INLINE,
  type RegisterImport,
} from '../rules.ts';
import { fileNames, importKind, importWrites } from '../store.ts';
import { changeImport } from './change.ts';

const uploadSchema = z.object({
  idempotencyKey: z.uuid(),
  format: z.enum(formats),
  asOf: plainDateSchema.nullish(),
  bytes: z.int().min(1).max(MOST_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits'),
});

const rowsSchema = z.object({
  idempotencyKey: z.uuid(),
  asOf: plainDateSchema.nullish(),
  rows: z
    .array(z.record(z.string(), z.string().max(300).nullable()))
    .min(1)
    .max(MOST_ROWS_INLINE),
});

type Begun = Pick<RegisterImport, 'state' | 'format' | 'source' | 'asOf' | 'bytes' | 'sha256'>;

const fresh = (context: Context, importId: string, begun: Begun): RegisterImport =>
  begunImport({
    importId,
    requestedBy: actorRef(context.actor).id,
    requestedAt: context.clock.now(),
    ...begun,
  });

/** An import that waits for its file, and where that is to be sent. */
export interface Upload {
  readonly import: Kept<RegisterImport>;
  readonly address: Address;
}

/** Begins an import once: the same key with the same content answers the first one. */
function beginOnce(
  context: Context,
  action: string,
  input: { readonly idempotencyKey: string },
  begin: (importId: string, once: Once) => Promise<Result<Kept<RegisterImport>>>,
): Promise<Result<Kept<RegisterImport>>> {
  const importId = context.newId();
  const once: Once = {
    scope: actorRef(context.actor).id,
    key: input.idempotencyKey,
    content: { action, contentHash: hashOf(input) },
    answer: keys.registerImport(importId),
  };
  return creatingOnce(
    context.table,
    once,
    () => begin(importId, once),
    async (key) => {
      const item = await getItem(context.table, key);
      if (!item) throw new Error('an import is on record that is not there');
      return readItem(importKind, item);
    },
  );
}

const futureProblem = (context: Context, asOf: string) =>
  asOf > today(context.clock) ? refuse('ROW_DATE_AHEAD', 'input.asOf', { asOf: today(context.clock) }) : null;

/**
 * Announces a file of the register: its length in bytes and its SHA-256 in hex, so that nothing else is
 * taken at its address. `asOf` is the day of which it speaks, today when left out. Refuses:
 * NOT_FOUND for whoever is neither BKPP nor the register's client, ROW_DATE_AHEAD, IDEMPOTENCY_CONFLICT.
 */
export async function requestUpload(
  context: Context,
  given: unknown,
  files: FileAddresses,
): Promise<Result<Upload>> {
  const authority = await authorise(context, 'register.import', {});
  if (!authority.ok) return authority;
  const input = parseInput(uploadSchema, given, ['input']);
  if (!input.ok) return input;
  const { format, bytes, sha256: hash } = input.value;
  const asOf = input.value.asOf ?? today(context.clock);
  const refused = futureProblem(context, asOf);
  if (refused) return refused;
  const kept = await beginOnce(context, 'requestRegisterUpload', input.value, async (importId, once) => {
    const begun = { state: 'AWAITING_FILE', format, source: 'FILE', asOf, bytes, sha256: hash } as const;
    return changeImport(context, {
      authority: authority.value,
      before: null,
      after: fresh(context, importId, begun),
      event: 'registerUploadRequested',
      writes: await officeStands(context, 'BKPP'),
      once: [once],
    });
  });
  if (!kept.ok) return kept;
  const name = fileNames.source(kept.value.data.importId);
  return ok({ import: kept.value, address: await files.upload(name, { bytes, sha256: hash }) });
}

/**
 * Takes up to 100 rows with the request itself; from there on they go the way of a file. Refuses:
 * NOT_FOUND, INPUT_TOO_MANY, REGISTER_ROWS_TOO_LARGE, ROW_DATE_AHEAD, IDEMPOTENCY_CONFLICT.
 */
export async function bringRows(context: Context, given: unknown): Promise<Result<Kept<RegisterImport>>> {
  const authority = await authorise(context, 'register.import', {});
  if (!authority.ok) return authority;
  const input = parseInput(rowsSchema, given, ['input']);
  if (!input.ok) return input;
  const asOf = input.value.asOf ?? today(context.clock);
  const refused = futureProblem(context, asOf);
  if (refused) return refused;
  const text = input.value.rows.map((row) => JSON.stringify(row)).join('\n');
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES_INLINE)
    return refuse('REGISTER_ROWS_TOO_LARGE', 'input.rows', { found: bytes, max: MOST_BYTES_INLINE });
  return beginOnce(context, 'validateRegister', input.value, async (importId, once) => {
    const content = { bytes, sha256: sha256(text) };
    const begun = { state: 'READING', format: 'JSON', source: 'INLINE', asOf, ...content } as const;
    return changeImport(context, {
      authority: authority.value,
      before: null,
      after: fresh(context, importId, begun),
      event: 'registerValidationRequested',
      writes: [importWrites.source(importId, text), ...(await officeStands(context, 'BKPP'))],
      once: [once],
    });
  });
}
