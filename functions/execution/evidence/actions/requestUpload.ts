import { authorise } from '../../../platform/access.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import type { Address, FileAddresses } from '../../../platform/files/files.ts';
import { parseInput } from '../../../platform/input.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { employeeOf } from '../../../organisation/employee/store.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { announcedSchema, type ExpectedFile, isEnding, MEGABYTE, type SeenFile } from '../rules.ts';
import { expectFile, fileRecordOf, objectNames, seenIn } from '../store.ts';

/** A file as it stands, and where it is to be sent; null where it is there already. */
export interface EvidenceUpload {
  readonly file: SeenFile;
  readonly address: Address | null;
}

/**
 * Announces a file of evidence of the caller's own: its name, length in bytes and SHA-256 in hex, so that nothing else
 * is taken at its address. A file is one by its content: announced again before it arrived it is given another
 * address, and once it was taken it is answered as it stands, without one, unless less than a year of its time is left:
 * then it is brought again, and kept anew. Refuses: NOT_ALLOWED for who is no person,
 * NOT_FOUND, EVIDENCE_TOO_LARGE past `evidence.maxMegabytes`. docs/decisions/evidence.md.
 */
export async function requestEvidenceUpload(
  context: Context,
  given: unknown,
  files: FileAddresses,
): Promise<Result<EvidenceUpload>> {
  const { actor, table, clock } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const { employeeId } = actor;
  const authority = await authorise(context, 'evidence.bring', { ownerId: employeeId });
  if (!authority.ok) return authority;
  const input = parseInput(announcedSchema, given, ['input']);
  if (!input.ok) return input;
  const ref = { employeeId, sha256: input.value.sha256 };
  const [person, record, everyRevision] = await Promise.all([
    employeeOf(table, employeeId),
    fileRecordOf(table, ref),
    revisions(table),
  ]);
  if (!person) return refuse('NOT_FOUND');
  const [seen, date] = [seenIn(record), today(clock)];
  if (seen?.state === 'READY' && !isEnding(seen, date)) return ok({ file: seen, address: null });
  const { bytes, fileName } = input.value;
  const max = policyOn(everyRevision, date).value('evidence.maxMegabytes') * MEGABYTE;
  if (bytes > max) return refuse('EVIDENCE_TOO_LARGE', 'input.bytes', { found: bytes, max });
  const expected: ExpectedFile = { ...ref, fileName, bytes, announcedAt: clock.now() };
  const committed = await commitAs(context, authority.value, { writes: [expectFile(expected)] });
  if (!committed.ok) return committed;
  const address = await files.upload(objectNames.incoming(ref), { bytes, sha256: ref.sha256 });
  return ok({ file: { ...expected, state: 'EXPECTED' }, address });
}
