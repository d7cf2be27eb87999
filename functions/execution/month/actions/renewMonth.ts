import type { Edit } from '../../../platform/alter.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { yearOf, yearPeriod } from '../../../platform/period.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { wasInForce } from '../../../planning/plan/rules.ts';
import { planOf } from '../../../planning/plan/store.ts';
import { versionOfMonth } from '../../../planning/version/ofMonth.ts';
import { renewLines } from '../renewing.ts';
import type { Month } from '../rules.ts';
import { alterMonth } from './alter.ts';

/**
 * Takes the lines of a month that are not its plan's (D04) from the plan anew, as the job that opens months would: by
 * its owner or BKPP, until a realisation is handed in. One read more than other edits. Refuses: STATE_INVALID,
 * PLAN_NOT_APPROVED without a plan in force, MONTH_LINES_FIT, MONTH_TARGET_CLOSED, NOT_ALLOWED, VERSION_BEHIND.
 */
export const renewMonthLines = (context: Context, input: Edit): Promise<Result<Kept<Month>>> =>
  alterMonth(context, input, ['month.renew', 'monthLinesRenewed'], async (loaded) => {
    const { data } = loaded.month;
    const plan = await planOf(context.table, { ...data, year: yearPeriod(yearOf(data.month)) });
    if (!plan || !wasInForce(plan.data))
      return refuse('PLAN_NOT_APPROVED', 'input.id', { period: data.month });
    const version = await versionOfMonth(context.table, plan, data.month, loaded.zone);
    return renewLines(data, version, loaded);
  });
