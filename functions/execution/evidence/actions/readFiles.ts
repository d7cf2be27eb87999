import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import type { FileAddresses } from '../../../platform/files/files.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { formOf } from '../contents.ts';
import { hasEnded, referenceProblem, type SeenFile } from '../rules.ts';
import { fileRecordOf, fileRecords, objectNames, parseFileId, seenIn } from '../store.ts';

/**
 * Reads a file of the caller's own by id, as it stands: whoever else may see it reaches it through what it proves.
 * Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen.
 */
export async function readEvidenceFile(context: Context, id: string): Promise<Result<SeenFile>> {
  const ref = parseFileId(id);
  if (!ref) return refuse('ID_INVALID', 'id', { type: 'EvidenceFile' });
  const authority = await authorise(context, 'evidence.read', { ownerId: ref.employeeId });
  if (!authority.ok) return authority;
  const seen = seenIn(await fileRecordOf(context.table, ref));
  return seen ? ok(seen) : refuse('NOT_FOUND', 'id');
}

/** Files that something is to refer to, and where the input names them. */
export interface Referring {
  readonly ids: readonly string[];
  readonly field: readonly string[];
}

/**
 * Why what is named may not be referred to, in the order of the lists: a file must be the owner's, have arrived and
 * have been taken, so that no reference is ever broken (ID_INVALID, EVIDENCE_UNKNOWN, EVIDENCE_NOT_ARRIVED,
 * EVIDENCE_REJECTED, EVIDENCE_ENDED, EVIDENCE_ENDING). One batched read of them all, none where nothing is named.
 */
export async function referringProblems(
  { table, clock }: Context,
  ownerId: string,
  lists: readonly Referring[],
): Promise<Problem[][]> {
  const named = lists.flatMap(({ ids, field }, list) =>
    ids.map((id, at) => ({ list, field: [...field, String(at)], ref: parseFileId(id) })),
  );
  const refs = named.flatMap(({ ref }) => (ref?.employeeId === ownerId ? [ref] : []));
  const records = refs.length > 0 ? await fileRecords(table, refs) : [];
  const seen = new Map(refs.map((ref, at) => [ref, seenIn(records[at] ?? { kept: null, expected: null })]));
  const date = today(clock);
  const problems = lists.map((): Problem[] => []);
  for (const { list, field, ref } of named) {
    const problem: Problem | null = ref
      ? referenceProblem(seen.get(ref) ?? null, date, field)
      : { code: 'ID_INVALID', field, params: { type: 'EvidenceFile' } };
    if (problem) problems[list]?.push(problem);
  }
  return problems;
}

/** Where a file is fetched from for some minutes, under its owner's name for it with the ending of what it is; or null. */
export async function downloadOf(
  { clock }: Context,
  files: FileAddresses,
  file: SeenFile,
): Promise<string | null> {
  if (file.state !== 'READY' || !file.type || hasEnded(file, today(clock))) return null;
  const { ending, mediaType } = formOf[file.type];
  const isNamedSo = file.fileName.toLowerCase().endsWith(ending);
  const as = isNamedSo ? file.fileName : `${file.fileName}${ending}`;
  return (await files.download(objectNames.taken(file), as, mediaType)).url;
}
