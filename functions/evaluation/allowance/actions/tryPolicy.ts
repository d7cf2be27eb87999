/** A proposed formula tried on a month that is computed, before anybody approves it: nothing is written. */
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf } from '../../../platform/page.ts';
import type { Period } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { queryPages } from '../../../platform/table.ts';
import { parseUnitId } from '../../../organisation/unit/store.ts';
import type { AllowancePolicy } from '../../allowancePolicy/rules.ts';
import { allowancePolicyOf, parseAllowancePolicyId } from '../../allowancePolicy/store.ts';
import { readRow } from '../store.ts';
import { type Tried, type TrialSummary, summaryOf, tryOn } from '../trial.ts';

/** People of an agency whose sums one request makes. */
export const MOST_TRIED = 8_000;

/** Which formula, on which people of which month. */
export interface Trial {
  readonly policy: AllowancePolicy;
  readonly month: Period;
  readonly agencyId: string;
}

/** Which formula is tried on whom. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED for anyone but BKPP. */
export async function openTrial(
  context: Context,
  asked: { readonly policy: string; readonly month: Period; readonly agency: string },
): Promise<Result<Trial>> {
  const authority = await authorise(context, 'allowancePolicy.try', {});
  if (!authority.ok) return authority;
  const no = parseAllowancePolicyId(asked.policy);
  if (!no) return refuse('ID_INVALID', 'policy', { type: 'AllowancePolicy' });
  const agencyId = parseUnitId(asked.agency);
  if (!agencyId) return refuse('ID_INVALID', 'agency', { type: 'Unit' });
  const policy = await allowancePolicyOf(context.table, no);
  return policy ? ok({ policy: policy.data, month: asked.month, agencyId }) : refuse('NOT_FOUND', 'policy');
}

/** A page of an agency's people under both formulas (one query). Refuses: PAGE_*, CURSOR_INVALID. */
export const triedPeople = (
  { table }: Context,
  { policy, month, agencyId }: Trial,
  args: PageArgs,
): Promise<Result<Page<Tried>>> =>
  pageOf(table, lists.allowanceRows(month, agencyId), args, (item) => tryOn(policy, readRow(item)));

/** An agency in sums (a query a megabyte). Refuses: ALLOWANCE_TRIAL_TOO_LARGE. */
export async function trialSummary(
  { table }: Context,
  { policy, month, agencyId }: Trial,
): Promise<Result<TrialSummary>> {
  const tried: Tried[] = [];
  for await (const items of queryPages(table, lists.allowanceRows(month, agencyId))) {
    tried.push(...items.map((item) => tryOn(policy, readRow(item))));
    if (tried.length > MOST_TRIED) return refuse('ALLOWANCE_TRIAL_TOO_LARGE', 'agency', { max: MOST_TRIED });
  }
  return ok(summaryOf(tried));
}
