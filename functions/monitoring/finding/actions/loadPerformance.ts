/** What rests on a performance unit's achievements: which of them are due, and how its groups lie. */
import { achievementDueOn, isAwaited, periodsAsked } from '../../../evaluation/achievement/dueOn.ts';
import { isExpected } from '../../../evaluation/achievement/actions/place.ts';
import { type Achievement, restedOn } from '../../../evaluation/achievement/rules.ts';
import { achievementsOfYear } from '../../../evaluation/achievement/store.ts';
import { isGuided, ruleOf, withRatings } from '../../../evaluation/distribution/guide.ts';
import { brokenBy, groupOfPredicates } from '../../../evaluation/distribution/rules.ts';
import { type GroupRow, type Members, membersOf, rowsOf } from '../../../evaluation/distribution/store.ts';
import { type Predicate, predicates } from '../../../evaluation/evaluation/predicate.ts';
import { headsOf } from '../../../organisation/line/leadership.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { readCard } from '../../../platform/card.ts';
import { keys } from '../../../platform/keys.ts';
import {
  datesOf,
  monthOfDate,
  monthPeriod,
  monthsThrough,
  type Period,
  type PlainDate,
  yearOf,
  yearPeriod,
} from '../../../platform/period.ts';
import { getItems, type Table } from '../../../platform/table.ts';
import { type AchievementDue, type IssuedGroup, NO_PERFORMANCE, type Performance } from '../elsewhere.ts';
import type { Common } from '../facts.ts';

/** The months and the year of this year and the one before that are over. */
function periodsOver(today: PlainDate): Period[] {
  const year = yearOf(monthOfDate(today));
  const months = monthsThrough(monthPeriod(year - 1, 1), monthOfDate(today));
  return [...months, yearPeriod(year - 1), yearPeriod(year)].filter((period) => datesOf(period).last < today);
}

/** The predicates of a group that are issued, by its people's cards; null of who is not rated, or whose rating is a draft. */
async function issuedIn(
  table: Table,
  period: Period,
  members: Members,
): Promise<Map<string, Predicate | null>> {
  const rows: GroupRow[] = [...members.values()];
  const items = await getItems(
    table,
    rows.map(({ employeeId, planNo }) => keys.card(employeeId, period, planNo)),
  );
  return new Map(
    rows.map(({ employeeId }, at) => {
      const item = items[at];
      const said = item ? readCard(item).evaluation?.predicate : null;
      return [employeeId, predicates.find((one) => one === said) ?? null];
    }),
  );
}

/**
 * A group by what is issued, where it strays from the guide by what is rated: else it cannot stray by what is issued of
 * that. Counts of drafts are told to nobody. Null where it does not.
 */
async function issuedGroup(
  table: Table,
  { unitId }: Unit,
  { achievement, members }: { readonly achievement: Achievement; readonly members: Members },
  common: Common,
): Promise<IssuedGroup | null> {
  const { period } = achievement;
  const { first: from, last: to } = datesOf(period);
  const rule = ruleOf(policyOn(common.revisions, to), restedOn(achievement)?.predicate ?? null);
  const rated = withRatings({ members, fixed: new Set() });
  if (!rule.organisation || !isGuided(rule, rated)) return null;
  const heads = new Set(await headsOf(table, unitId, { from, to }));
  if (brokenBy(rule.organisation, withRatings({ members, fixed: heads })).length === 0) return null;
  const issued = await issuedIn(table, period, members);
  const fixed = [...issued].filter(([id, predicate]) => predicate === null && heads.has(id));
  return { period, rule, group: groupOfPredicates([...issued.values()], fixed.length) };
}

/** What of a period of a performance unit is due, or rests on what is set; its people are one query. */
async function performanceIn(
  table: Table,
  unit: Unit,
  { period, achievement }: { readonly period: Period; readonly achievement: Achievement | null },
  common: Common,
): Promise<{ readonly due: AchievementDue | null; readonly group: IssuedGroup | null }> {
  const { today, calendar, revisions } = common;
  const policies = policyOn(revisions, datesOf(period).last);
  const members = membersOf(await rowsOf(table, { unitId: unit.unitId, period }));
  if (achievement && restedOn(achievement)) {
    const group = await issuedGroup(table, unit, { achievement, members }, common);
    return { due: null, group };
  }
  const isAsked = members.size > 0 || periodsAsked(today).includes(period);
  if (!isAsked || !isAwaited(period, policies)) return { due: null, group: null };
  const dueOn = achievementDueOn(period, calendar, policies);
  return { due: { period, dueOn, achievement, people: members.size }, group: null };
}

/**
 * What rests on the achievements of a performance unit, of this year's periods and the last's that are over: two queries,
 * one a period, and for a group that strays a query and two batches, and one for each hundred of its people. Of any other
 * unit nothing is read.
 */
export async function loadPerformance(table: Table, unit: Unit, common: Common): Promise<Performance> {
  const periods = periodsOver(common.today).filter((period) => isExpected(unit, period));
  const years = [...new Set(periods.map(yearOf))];
  if (periods.length === 0) return NO_PERFORMANCE;
  const known = new Map<Period, Achievement>();
  for (const kept of (
    await Promise.all(years.map((year) => achievementsOfYear(table, unit.unitId, year)))
  ).flat())
    known.set(kept.data.period, kept.data);
  const found = await Promise.all(
    periods.map((period) =>
      performanceIn(table, unit, { period, achievement: known.get(period) ?? null }, common),
    ),
  );
  return {
    due: found.flatMap(({ due }) => due ?? []),
    groups: found.flatMap(({ group }) => group ?? []),
  };
}
