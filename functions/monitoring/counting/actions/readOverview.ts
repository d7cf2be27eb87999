/** Overviews, and what is worked out of their numbers. */
import { type Clause, type Group, GUIDE } from '../../../evaluation/distribution/rules.ts';
import { authoriseUnit } from '../../../evaluation/escalation/actions/readOverdue.ts';
import { type OrgPredicate, restedOn } from '../../../evaluation/achievement/rules.ts';
import { type Predicate, predicates } from '../../../evaluation/evaluation/predicate.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import {
  datesOf,
  type Instant,
  isMonth,
  monthOfDate,
  monthsThrough,
  type Period,
  shiftMonth,
  yearOf,
  yearPeriod,
} from '../../../platform/period.ts';
import { readAgencyKey } from '../../../platform/countKeys.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { findingCounts, findingTrend } from '../findingNumbers.ts';
import { discrepancyNumbers, cardNumbers, type NumberName } from '../numbers.ts';
import { bucketsOf, monthsOf } from '../buckets.ts';
import { type LintScore, lintScore } from '../lint.ts';
import { Overview } from '../overview.ts';
import { type Measure, type Rank, rankingOf } from '../ranking.ts';
import type { FindingCode } from '../../finding/kinds.ts';
import { sumIn } from '../store.ts';
import type { SeenFindings, SeenTrend } from './readFindingsBehind.ts';

const isWhole = (period: Period): boolean => isMonth(period) || period === yearPeriod(yearOf(period));

/**
 * The overview of a unit and of those below it in a month or a year: its head, the leader above, and who answers for the
 * whole. Refuses: NOT_FOUND, INPUT_INVALID for another period.
 */
export async function readUnitOverview(
  context: Context,
  unit: Unit,
  period: Period,
): Promise<Result<Overview>> {
  const authority = await authoriseUnit(context, 'overview.read', unit);
  if (!authority.ok) return authority;
  if (!isWhole(period)) return refuse('INPUT_INVALID', 'period', { expected: '2026-M10 / 2026-Y' });
  return ok(new Overview(context, unit, period));
}

/** The overview of the city. Refuses as `readUnitOverview`. */
export async function readCityOverview(context: Context, period: Period): Promise<Result<Overview>> {
  const authority = await authorise(context, 'cityOverview.read', {});
  if (!authority.ok) return authority;
  if (!isWhole(period)) return refuse('INPUT_INVALID', 'period', { expected: '2026-M10 / 2026-Y' });
  return ok(new Overview(context, null, period));
}

/** A number of an overview. */
export interface SeenNumber {
  readonly overview: Overview;
  readonly name: NumberName;
  readonly value: number;
}

export const numberOf = async (overview: Overview, name: NumberName): Promise<SeenNumber> => ({
  overview,
  name,
  value: await overview.value(name),
});

/** All numbers of an overview that are not 0. */
export async function numbersOf(overview: Overview): Promise<SeenNumber[]> {
  const names: readonly NumberName[] = [...cardNumbers, ...discrepancyNumbers];
  const numbers = await Promise.all(names.map((name) => numberOf(overview, name)));
  return numbers.filter(({ value }) => value !== 0);
}

/** How the issued predicates of an overview lie, and what the guide of its unit's achievement demands. */
export interface SeenPredicates {
  readonly organisation: OrgPredicate | null;
  readonly group: Group;
  readonly guide: readonly Clause[];
}

async function groupIn(overview: Overview): Promise<Group> {
  const counts = await Promise.all(
    predicates.map(async (one) => [one, await overview.value(`PREDICATE_${one}`)] as const),
  );
  const issued = counts.reduce((sum, [, count]) => sum + count, 0);
  const all = await overview.value('EVALUATIONS');
  return {
    counts: Object.fromEntries(counts) as Record<Predicate, number>,
    open: all - issued,
    fixed: 0,
  };
}

/**
 * How they lie; where there is an achievement, with the demands of its guide. Whether these can be met is a matter of the
 * unit's group, which is not the people whom the overview counts: `Unit.distribution` says it.
 */
export async function predicatesIn(overview: Overview): Promise<SeenPredicates> {
  const [group, achievement] = await Promise.all([groupIn(overview), overview.achievement()]);
  const organisation = restedOn(achievement)?.predicate ?? null;
  return { organisation, group, guide: organisation ? GUIDE[organisation] : [] };
}

/** The lint score of an overview's plans of the year. */
export async function lintIn(overview: Overview): Promise<LintScore> {
  const rows = await overview.rows(yearPeriod(yearOf(overview.period)));
  return lintScore(sumIn(rows));
}

/** The agencies by a measure, in the overview of the city; none in that of a unit. */
export async function rankingIn(overview: Overview, by: Measure | 'ALL'): Promise<Rank[]> {
  if (overview.unit) return [];
  const { period } = overview;
  const numbers = new Map<string, Map<string, number>>();
  for (const bucket of overview.buckets.filter((one) => one !== 'ALWAYS'))
    for (const { key, numbers: counted } of await overview.agencies(bucket)) {
      const { agencyId } = readAgencyKey(key);
      const known = numbers.get(agencyId) ?? new Map<string, number>();
      numbers.set(agencyId, known);
      for (const [name, count] of counted)
        if (bucketsOf(name as NumberName, period).includes(bucket))
          known.set(name, (known.get(name) ?? 0) + count);
    }
  return rankingOf(
    [...numbers].map(([agencyId, counted]) => [agencyId, (name) => counted.get(name) ?? 0] as const),
    by,
  );
}

/** Findings by code (null: all codes), of the period with its months and of its year, without those that BKPP alone may see. */
export async function findingsIn(overview: Overview, code: FindingCode | null): Promise<SeenFindings[]> {
  const { period } = overview;
  const own = await Promise.all([period, ...monthsOf(period)].map((one) => overview.rows(one)));
  const year = await overview.rows(yearPeriod(yearOf(period)));
  const counts = findingCounts(sumIn(own.flat()), sumIn(year));
  return counts.filter((one) => code === null || one.code === code).map((one) => ({ ...one, overview }));
}

/** Findings found and gone in the twelve months up to the period's last. */
export async function trendIn(overview: Overview): Promise<SeenTrend[]> {
  const last = monthOfDate(datesOf(overview.period).last);
  const months = monthsThrough(shiftMonth(last, -11), last);
  const trend = findingTrend(months, sumIn(await overview.rows('ALWAYS')));
  return trend.map((one) => ({ ...one, overview }));
}

/** How fresh an overview is. */
export interface Freshness {
  readonly newest: Instant | null;
  readonly oldest: Instant | null;
  readonly observedUntil: Instant | null;
  readonly secondsBehind: number | null;
  readonly rebuiltAt: Instant | null;
}

export async function freshnessOf(overview: Overview): Promise<Freshness> {
  const [observedUntil, head, ...rows] = await Promise.all([
    overview.observed(),
    overview.head(overview.period),
    ...overview.buckets.map((bucket) => overview.rows(bucket)),
  ]);
  const times = rows.flat().map(({ at }) => at);
  const [oldest = null] = times.toSorted();
  const now = overview.context.clock.now();
  const behind = observedUntil && (Date.parse(now) - Date.parse(observedUntil)) / 1000;
  return {
    newest: times.toSorted().at(-1) ?? null,
    oldest,
    observedUntil,
    secondsBehind: behind === null ? null : Math.max(0, Math.round(behind)),
    rebuiltAt: head.builtAt,
  };
}
