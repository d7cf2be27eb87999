/** Agreements from e-Sakip in two steps: validated, which writes nothing, and committed, which takes the good ones. */
import type { EsakipField } from '../../../../data/esakip.ts';
import { unitsOf } from '../../../organisation/unit/store.ts';
import { errorOf } from '../../../organisation/register/cells.ts';
import { authorise } from '../../../platform/access.ts';
import { retrying } from '../../../platform/commit/commit.ts';
import type { Context } from '../../../platform/context.ts';
import { ok, type Result } from '../../../platform/result.ts';
import type { AgreementReport } from '../report.ts';
import { agreementOf } from '../store.ts';
import { fileReport, judge, type Judged, judgeFile } from './judgeFile.ts';
import { commitAgreement } from './publishVersion.ts';

/**
 * Reads a file of e-Sakip and says what would come of it; writes nothing. Refuses: NOT_FOUND or NOT_ALLOWED for
 * whoever is neither BKPP nor e-Sakip's client, INPUT_*, FILE_*, AGREEMENT_FILE_TOO_LARGE, AGREEMENT_TOO_MANY.
 */
export async function validateAgreements(context: Context, given: unknown): Promise<Result<AgreementReport>> {
  const authority = await authorise(context, 'agreement.import', {});
  if (!authority.ok) return authority;
  const file = await judgeFile(context, given);
  return file.ok ? ok(fileReport(file.value, file.value.judged)) : file;
}

/** Takes one agreement as it stands beside the record of now; what is refused after all is left out, with its reason. */
async function take(context: Context, authority: string, judged: Judged): Promise<Judged> {
  const { telling, unitId } = judged.found;
  if (!unitId || !judged.after || judged.found.outcome === 'UNCHANGED') return judged;
  let last = judged;
  const taken = await retrying(async () => {
    const before = await agreementOf(context.table, { unitId, year: telling.year });
    const [unit] = await unitsOf(context.table, [unitId]);
    last = judge(context, telling, unit?.data ?? null, before?.data ?? null);
    if (!last.after || last.found.outcome === 'UNCHANGED') return ok(null);
    const { after } = last;
    return commitAgreement(context, authority, { before, after, event: 'agreementPublished' });
  });
  if (taken.ok) return last;
  const [{ code, params }] = taken.problems;
  const problem = { row: telling.row, ...errorOf<EsakipField>(null, code, params) };
  return { found: { ...last.found, outcome: 'LEFT_OUT' }, problems: [problem], after: null };
}

/**
 * Takes the good agreements of a file of e-Sakip, each in a transaction of its own, and leaves those with a bad row;
 * the same file again changes nothing. Refuses as `validateAgreements`.
 */
export async function commitAgreements(context: Context, given: unknown): Promise<Result<AgreementReport>> {
  const authority = await authorise(context, 'agreement.import', {});
  if (!authority.ok) return authority;
  const file = await judgeFile(context, given);
  if (!file.ok) return file;
  const taken: Judged[] = [];
  for (const judged of file.value.judged) taken.push(await take(context, authority.value, judged));
  return ok(fileReport(file.value, taken));
}
