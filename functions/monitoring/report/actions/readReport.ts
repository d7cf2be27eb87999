/** What the report of an agency says: read from its overview, and of the city's the agency's own place alone. */
import { brokenIn, readDistribution } from '../../../evaluation/distribution/actions/readDistribution.ts';
import type { Clause } from '../../../evaluation/distribution/rules.ts';
import { employeesOf } from '../../../organisation/employee/store.ts';
import { isEmployeeId } from '../../../organisation/appointment/rules.ts';
import { isPerformanceOn, type Unit } from '../../../organisation/unit/rules.ts';
import { datesOf, isMonth, monthOfDate, monthsThrough, shiftMonth, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import {
  findingsIn,
  freshnessOf,
  lintIn,
  numbersOf,
  predicatesIn,
  rankingIn,
  trendIn,
} from '../../counting/actions/readOverview.ts';
import { Overview } from '../../counting/overview.ts';
import { measures } from '../../counting/ranking.ts';
import { agesOf, superiorsOf } from '../../counting/waiting.ts';
import { type Report, SUPERIORS } from '../rules.ts';

/** The places of the overview's agency; the others' are read to place it, and not told. */
async function placesOf(overview: Overview, agencyId: string): Promise<Report['ranking']> {
  const city = new Overview(overview.context, null, overview.period);
  const all = await Promise.all(
    (['ALL', ...measures] as const).map(async (measure) => {
      const ranks = await rankingIn(city, measure);
      return ranks
        .filter((one) => one.agencyId === agencyId)
        .map(({ rank, perMille, count, of }) => ({
          measure,
          rank,
          among: ranks.length,
          perMille,
          count,
          of,
        }));
    }),
  );
  return all.flat();
}

/** Those who keep somebody waiting longest, by name as the overview shows them. */
async function superiorsIn(overview: Overview): Promise<Pick<Report, 'superiors' | 'superiorsInAll'>> {
  const { table, clock } = overview.context;
  const all = superiorsOf(await overview.waiting(null), today(clock));
  const first = all.slice(0, SUPERIORS);
  const ids = first.map(({ holder }) => holder).filter(isEmployeeId);
  const people = (await employeesOf(table, ids)).flatMap((kept) => (kept ? [kept.data] : []));
  const names = new Map(people.map(({ employeeId, name }) => [employeeId, name]));
  return {
    superiors: first.map(({ holder, ages }) => ({ name: names.get(holder) ?? null, ages: [...ages] })),
    superiorsInAll: all.length,
  };
}

/**
 * What of the guide the agency's group can meet no more, by the one verdict that there is of it: its group is not the
 * people whom the overview counts. Null of whoever is no performance unit, and for whoever may not read how a group lies.
 */
async function brokenOf({ context, period }: Overview, unit: Unit): Promise<readonly Clause[] | null> {
  if (!isPerformanceOn(unit, datesOf(period).last)) return null;
  const read = await readDistribution(context, unit, period);
  return read.ok ? brokenIn(read.value) : null;
}

async function distributionIn(overview: Overview, unit: Unit): Promise<Report['distribution']> {
  const [{ organisation, group, guide }, broken] = await Promise.all([
    predicatesIn(overview),
    brokenOf(overview, unit),
  ]);
  const plain = (clauses: readonly Clause[]) => clauses.map((clause) => ({ ...clause, of: [...clause.of] }));
  return {
    organisation,
    counts: { ...group.counts },
    open: group.open,
    guide: plain(guide),
    broken: broken && plain(broken),
  };
}

/**
 * The report of an agency in a month, from an overview that its reader was given. Refuses: NOT_FOUND for a unit that is no
 * agency, for the city, and for another period than a month.
 */
export async function readReport(overview: Overview): Promise<Result<Report>> {
  const { unit, period, context } = overview;
  if (!unit || unit.unitId !== unit.agencyId || !isMonth(period)) return refuse('NOT_FOUND');
  const last = monthOfDate(datesOf(period).last);
  const [seen, waiting, superiors, distribution, lint, findings, trend, ranking, freshness] =
    await Promise.all([
      numbersOf(overview),
      overview.waiting(null),
      superiorsIn(overview),
      distributionIn(overview, unit),
      lintIn(overview),
      findingsIn(overview, null),
      trendIn(overview),
      placesOf(overview, unit.agencyId),
      freshnessOf(overview),
    ]);
  const day = today(context.clock);
  return ok({
    agency: unit.name,
    period,
    today: day,
    observedUntil: freshness.observedUntil,
    numbers: Object.fromEntries(seen.map(({ name, value }) => [name, value])),
    waiting: agesOf(waiting, day),
    ...superiors,
    distribution,
    lint: { ...lint, violations: [...lint.violations] },
    findings,
    months: monthsThrough(shiftMonth(last, -11), last),
    trend: trend.map(({ period: month, code, opened, closed }) => ({ period: month, code, opened, closed })),
    ranking,
  });
}
