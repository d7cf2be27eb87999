/** What a year's rating rests on beside a month's: its months, earlier plans, a study. docs/domain.md 1.9. */
import { windowCalendar } from '../../../execution/month/windows.ts';
import { calendarOfPerson } from '../../../organisation/calendar/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { personOf } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import type { Context } from '../../../platform/context.ts';
import { addWorkingDays, dateIn, isMonth, type PlainDate, today } from '../../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import { isIssued, type Evaluation } from '../rules.ts';
import { concludes, consideredOf, differsOn, earlierThan, weigh } from '../transferred.ts';
import type { Considered, MonthOfYear, Weighted } from '../year.ts';
import { firstMissing, type MonthRead, shown } from '../yearMonths.ts';
import { monthsOfParts, yearRead } from './yearRead.ts';

/** What a year rests on as it stands: its months, whether it concludes the year, and the earlier evaluations. */
export interface YearBasis {
  readonly months: readonly MonthRead[];
  readonly concludes: boolean;
  readonly earlier: readonly Evaluation[];
}

/** Reads it: a query of the year and a batch of the months. */
export async function yearBasis(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  evaluation: Evaluation,
  owner: Employee,
): Promise<YearBasis> {
  const { employeeId, period, planNo, year } = evaluation;
  const parts = year ? [{ planNo, from: year.from, to: year.to }] : [];
  const [read, months] = await Promise.all([
    yearRead(table, employeeId, period),
    monthsOfParts(table, employeeId, parts),
  ]);
  const plans = read.plans.map(({ data }) => data);
  const others = read.evaluations.map(({ data }) => data);
  return {
    months: months.get(planNo) ?? [],
    concludes: concludes(evaluation, plans, owner, today(clock)),
    earlier: earlierThan(evaluation, others),
  };
}

/** What the last appraiser considers, and what both axes come to by the months where policy weighs them. */
export interface Considering {
  readonly months: MonthOfYear[];
  readonly considered: Considered[];
  readonly weighted: Weighted | null;
}

/** The same as it would be kept now: of whoever concludes the year alone there is anything to consider. */
export function considering(evaluation: Evaluation, basis: YearBasis, policies: Policies): Considering {
  const months = shown(basis.months);
  const considered = basis.concludes ? basis.earlier.map(consideredOf) : [];
  const isWeighed = policies.value('transfer.annualRule') === 'WEIGHTED_BY_MONTHS' && considered.length > 0;
  const weighted = isWeighed && evaluation.year ? weigh(considered, months, evaluation.year) : null;
  return { months, considered, weighted };
}

/** Until when an earlier evaluation is waited for: `transfer.awaitWorkingDays` after it was opened. */
export async function awaitedUntil(
  context: Context,
  owner: Employee,
  { openedAt }: Evaluation,
  policies: Policies,
): Promise<PlainDate> {
  const calendar = windowCalendar(await calendarOfPerson(context, owner), policies);
  const from = dateIn(context.clock.zone, openedAt);
  return addWorkingDays(calendar, from, policies.value('transfer.awaitWorkingDays'));
}

/** Refuses EVALUATION_EARLIER_AWAITED with who is awaited, while an earlier evaluation is not issued, nor late. */
async function nobodyAwaited(
  context: Context,
  owner: Employee,
  { concludes: isLast, earlier }: YearBasis,
  policies: Policies,
): Promise<Result<null>> {
  for (const one of isLast ? earlier : []) {
    if (isIssued(one)) continue;
    const until = await awaitedUntil(context, owner, one, policies);
    if (today(context.clock) > until) continue;
    const holder = await personOf(context.table, one.appraiserId);
    const appraiser = holder?.employee.name ?? one.appraiser?.name ?? 'BKPP';
    return refuse('EVALUATION_EARLIER_AWAITED', 'input.id', { appraiser, until });
  }
  return ok(null);
}

/** Refuses EVALUATION_WEIGHTED_REASON for each axis that differs from what the months come to, without a reason. */
function reasoned(
  rated: Evaluation,
  weighted: Weighted | null,
  reason: string | null,
  isForced: boolean,
): Result<NonNullable<Evaluation['year']>['weighted']> {
  if (!weighted) return ok(null);
  const axes = differsOn(rated, weighted).filter((axis) => !(isForced && axis === 'ratingResult'));
  const problems = axes.map(
    (axis): Problem => ({
      code: 'EVALUATION_WEIGHTED_REASON',
      field: ['input', 'weightedReason'],
      params: { rating: weighted[axis] },
    }),
  );
  return check(reason === null ? problems : [], { ...weighted, reason: axes.length > 0 ? reason : null });
}

/** What came with a rating: why it differs from what the months come to, and whether the result followed from the unit's. */
interface GivenWith {
  readonly reason: string | null;
  readonly isForced: boolean;
}

/**
 * A rated year with what it rested on; a month as it is. Refuses: EVALUATION_MONTH_MISSING with the first month whose
 * evaluation is not issued, EVALUATION_ACADEMIC_RESULT of a year of study, EVALUATION_EARLIER_AWAITED with who is
 * awaited, EVALUATION_WEIGHTED_REASON.
 */
export async function ratedYear(
  context: Context,
  rated: Evaluation,
  owner: Employee,
  policies: Policies,
  { reason, isForced }: GivenWith,
): Promise<Result<Evaluation>> {
  const { year } = rated;
  if (isMonth(rated.period) || !year) return ok(rated);
  if (year.study && !year.academic) return refuse('EVALUATION_ACADEMIC_RESULT', 'input.id');
  const basis = await yearBasis(context, rated, owner);
  const missing = firstMissing(basis.months);
  if (missing) return refuse('EVALUATION_MONTH_MISSING', 'input.id', { period: missing });
  const awaited = await nobodyAwaited(context, owner, basis, policies);
  if (!awaited.ok) return awaited;
  const { months, considered, weighted } = considering(rated, basis, policies);
  const kept = reasoned(rated, weighted, reason, isForced);
  if (!kept.ok) return kept;
  return ok({ ...rated, year: { ...year, months, considered, weighted: kept.value } });
}
