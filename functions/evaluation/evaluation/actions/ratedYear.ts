/** What a year's rating rests on beside a month's: its months, earlier plans, a study. docs/domain.md 1.9. */
import { windowCalendar } from '../../../execution/month/windows.ts';
import { calendarOfPerson } from '../../../organisation/calendar/store.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { personOf } from '../../../organisation/person/store.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { asRead, type Write } from '../../../platform/commit/writes.ts';
import type { Context } from '../../../platform/context.ts';
import { keys } from '../../../platform/keys.ts';
import { isMonth, today } from '../../../platform/period.ts';
import { check, ok, type Problem, type Result, refuse } from '../../../platform/result.ts';
import {
  type Awaited,
  type AwaitedMonth,
  awaitedMonths,
  awaitedUntil,
  changedSince,
  firstAwaited,
  firstMissing,
} from '../ratable.ts';
import type { Evaluation } from '../rules.ts';
import { consideredOf, differsOn, weigh } from '../transferred.ts';
import type { Considered, MonthOfYear, Weighted } from '../year.ts';
import { type MonthRead, shown } from '../yearMonths.ts';
import { monthsOfParts, whole, type YearRead } from './yearRead.ts';
import { type Standing, standingInYear } from './yearWaits.ts';

/** What a year rests on as it stands: its months, whether it concludes the year, the earlier parts, all its evaluations. */
export interface YearBasis extends Standing, Pick<YearRead, 'evaluations'> {
  readonly months: readonly MonthRead[];
}

/** Reads it: a query of the year and a batch of the months. */
export async function yearBasis(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  evaluation: Evaluation,
  owner: Employee,
): Promise<YearBasis> {
  const { employeeId, planNo, year } = evaluation;
  const parts = year ? [{ planNo, from: year.from, to: year.to }] : [];
  const [standing, months] = await Promise.all([
    standingInYear(evaluation, owner, { table, today: today(clock) }),
    monthsOfParts(table, employeeId, parts, whole),
  ]);
  return { ...standing, months: months.get(planNo) ?? [] };
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

/** The name of whoever has an evaluation on their desk; BKPP where nobody has. */
const holderOf = async ({ table }: Context, { appraiserId, appraiser }: Evaluation): Promise<string> =>
  (await personOf(table, appraiserId))?.employee.name ?? appraiser?.name ?? 'BKPP';

/** The refusal that names a month: whoever appraised then is waited for, or it is to be issued first. */
async function monthAwaits(
  context: Context,
  { period, evaluation, until }: AwaitedMonth,
): Promise<Result<never>> {
  if (!evaluation || !until) return refuse('EVALUATION_MONTH_MISSING', 'input.id', { period });
  const appraiser = await holderOf(context, evaluation);
  return refuse('EVALUATION_MONTH_AWAITED', 'input.id', { period, appraiser, until });
}

/** The refusal that names what is awaited: an earlier part's appraiser or, while it is not opened, its days. */
async function awaits(context: Context, { evaluation, from, to, until }: Awaited): Promise<Result<never>> {
  if (!evaluation) return refuse('EVALUATION_EARLIER_UNOPENED', 'input.id', { from, to, until });
  const appraiser = await holderOf(context, evaluation);
  return refuse('EVALUATION_EARLIER_AWAITED', 'input.id', { appraiser, until });
}

/**
 * What a year rests on, with nothing of it awaited. Refuses: EVALUATION_MONTH_MISSING, EVALUATION_MONTH_AWAITED and
 * EVALUATION_EARLIER_AWAITED with who is awaited, EVALUATION_EARLIER_UNOPENED with which days.
 */
async function settled(
  context: Context,
  evaluation: Evaluation,
  owner: Employee,
  policies: Policies,
): Promise<Result<YearBasis>> {
  const [basis, calendar] = await Promise.all([
    yearBasis(context, evaluation, owner),
    calendarOfPerson(context, owner),
  ]);
  const day = today(context.clock);
  const facts = { zone: context.clock.zone, calendar: windowCalendar(calendar, policies), policies };
  const missing = firstMissing(awaitedMonths(basis.months, evaluation, facts), day);
  if (missing) return monthAwaits(context, missing);
  const earlier = (basis.concludes ? basis.earlier : []).map(
    (part): Awaited => ({ ...part, until: awaitedUntil(part, evaluation, facts) }),
  );
  const awaited = firstAwaited(earlier, day);
  return awaited ? awaits(context, awaited) : ok(basis);
}

/** Demands, in the commit, that the evaluations of its months and of the earlier parts stand as they were read: 12 and few. */
function restsOn({ employeeId, planNo }: Evaluation, basis: YearBasis): Write[] {
  const months = basis.months.flatMap(({ period, version }) =>
    version === undefined ? [] : [{ key: keys.evaluation(employeeId, period, planNo), version }],
  );
  const considered = new Set((basis.concludes ? basis.earlier : []).map((part) => part.planNo));
  const earlier = basis.evaluations.filter(({ data }) => considered.has(data.planNo));
  return [...months, ...earlier].map(asRead);
}

/**
 * Whether what a year was rated on is as it was, before it is issued, with the conditions by which it still is in the
 * commit; a month always is. Refuses as `settled`, and
 * EVALUATION_YEAR_CHANGED with the months and earlier plans that were decided anew since: it is rated again on what stands.
 */
export async function yearStands(
  context: Context,
  evaluation: Evaluation,
  owner: Employee,
  policies: Policies,
): Promise<Result<readonly Write[]>> {
  const { period, year } = evaluation;
  if (isMonth(period) || !year?.months) return ok([]);
  const basis = await settled(context, evaluation, owner, policies);
  if (!basis.ok) return basis;
  const { months, plans } = changedSince(year, considering(evaluation, basis.value, policies));
  if (months.length + plans.length === 0) return ok(restsOn(evaluation, basis.value));
  const changed = [...months, ...plans.map((no) => `SKP ${no}`)].join(', ');
  return refuse('EVALUATION_YEAR_CHANGED', 'input.id', { changed });
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
 * evaluation is not issued, EVALUATION_MONTH_AWAITED of one that another rates, EVALUATION_ACADEMIC_RESULT of a year of study, EVALUATION_EARLIER_* as `settled`,
 * EVALUATION_WEIGHTED_REASON.
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
  const basis = await settled(context, rated, owner, policies);
  if (!basis.ok) return basis;
  const { months, considered, weighted } = considering(rated, basis.value, policies);
  const kept = reasoned(rated, weighted, reason, isForced);
  if (!kept.ok) return kept;
  return ok({ ...rated, year: { ...year, months, considered, weighted: kept.value } });
}
