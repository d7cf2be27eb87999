/** What of the organisation's achievement an evaluation rests on, as it is read before it is rated. docs/domain.md 1.7, I9. */
import type { Context } from '../../../platform/context.ts';
import { isMonth } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { officeLeading } from '../../../organisation/line/leadership.ts';
import type { Line } from '../../../organisation/line/rules.ts';
import type { Policies } from '../../../organisation/policy/rules.ts';
import { performanceUnitOf, unitsOnce } from '../../../organisation/unit/performance.ts';
import { leaderships } from '../../achievement/actions/place.ts';
import { type AchievementRef, type Rested, restedOn } from '../../achievement/rules.ts';
import { achievementOf } from '../../achievement/store.ts';
import type { Rating } from '../predicate.ts';
import type { Evaluation, RatingFacts } from '../rules.ts';
import { achievementPeriodOf } from '../year.ts';

/** Whether nothing of a period may be rated before the achievement of the unit is set. */
const isRequired = (policies: Policies, { period }: Pick<Evaluation, 'period'>): boolean => {
  const { month, annual } = policies.value('eval.orgAchievementRequired');
  return isMonth(period) ? month : annual;
};

/** Whose achievement counts: as the evaluation was opened; of one of before, as the line of its business date says. */
async function achievementUnitOf(
  { table }: Pick<Context, 'table'>,
  { achievementUnitId, businessDate }: Evaluation,
  line: Line | null,
): Promise<string> {
  if (achievementUnitId || !line) return achievementUnitId ?? '';
  return performanceUnitOf(unitsOnce(table), line.unitId, businessDate);
}

/** The refusal that names the unit, and the office that can set its achievement: right above the head's, or BKPP. */
async function notSet(context: Context, ref: AchievementRef): Promise<Result<never>> {
  const [unit, { officeAbove, leader }] = await Promise.all([
    unitsOnce(context.table)(ref.unitId),
    leaderships(context)(ref),
  ]);
  return refuse('EVALUATION_ORG_ACHIEVEMENT', 'input.id', {
    period: ref.period,
    unit: unit?.name ?? '',
    setter: leader && officeAbove ? officeAbove.title : 'BKPP',
  });
}

/**
 * What follows for the head of the unit, who holds the office that leads it on the business date; null of everybody else
 * (a query and a batch, only of those whose office is in the unit itself).
 */
export async function leaderResultOf(
  { table }: Pick<Context, 'table'>,
  { businessDate }: Evaluation,
  line: Line | null,
  rested: Rested | null,
  policies: Policies,
): Promise<Rating | null> {
  if (!rested || line?.unitId !== rested.unitId) return null;
  const office = await officeLeading(table, rested.unitId, businessDate);
  if (office?.positionId !== line.positionId) return null;
  return policies.value('eval.leaderResultFromOrg').mapping[rested.predicate];
}

/** What a rating rests on of the organisation, as it stands. */
export interface RatingBasis {
  readonly achievement: Rested | null;
  readonly required: boolean;
  readonly overridden: boolean;
  /** The rating of the work result that follows for the unit's head; null of everybody else. */
  readonly leaderResult: Rating | null;
  /** Whether it must be followed, or is a suggestion. */
  readonly enforced: boolean;
}

/** Reads it: one strong read, and for whoever has an office in the unit itself a query and a batch. */
export async function basisNow(
  context: Pick<Context, 'table'>,
  evaluation: Evaluation,
  line: Line | null,
  policies: Policies,
): Promise<RatingBasis & { readonly ref: AchievementRef }> {
  const ref = {
    unitId: await achievementUnitOf(context, evaluation, line),
    period: achievementPeriodOf(evaluation),
  };
  const kept = await achievementOf(context.table, ref);
  const achievement = restedOn(kept?.data ?? null);
  return {
    ref,
    achievement,
    required: isRequired(policies, evaluation),
    overridden: Boolean(kept?.data.override),
    leaderResult: await leaderResultOf(context, evaluation, line, achievement, policies),
    // What a month came to suggests how the head's part of a year is rated, and does not say it.
    enforced: policies.value('eval.leaderResultFromOrg').enforced && ref.period === evaluation.period,
  };
}

/**
 * What a rating rests on. Refuses: EVALUATION_ORG_ACHIEVEMENT while the unit's achievement is required and neither set
 * nor passed over by BKPP.
 */
export async function restFor(
  context: Context,
  evaluation: Evaluation,
  line: Line | null,
  policies: Policies,
): Promise<Result<Omit<RatingFacts, 'at'>>> {
  const basis = await basisNow(context, evaluation, line, policies);
  const { ref, achievement, overridden, leaderResult } = basis;
  if (!achievement && !overridden && basis.required) return notSet(context, ref);
  return ok({ achievement, overridden, resultMustBe: basis.enforced ? leaderResult : null });
}

/**
 * Whether what an evaluation was rated on is in force still. Refuses: EVALUATION_ACHIEVEMENT_CHANGED where it was
 * corrected since; what was rated under an override stays as it was marked.
 */
export async function stillRests(context: Context, { achievement }: Evaluation): Promise<Result<null>> {
  if (!achievement) return ok(null);
  const now = restedOn((await achievementOf(context.table, achievement))?.data ?? null);
  return now?.number === achievement.number
    ? ok(null)
    : refuse('EVALUATION_ACHIEVEMENT_CHANGED', 'input.id', { number: now?.number ?? 0 });
}
