import { authorise } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import { type Item, type Kept, readItem } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import { type Page, type PageArgs, pageOf, pageWith } from '../../../platform/page.ts';
import { datesOf, type Period, type PlainDate, today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { calendarLately } from '../../../organisation/calendar/store.ts';
import { policiesOn } from '../../../organisation/policy/store.ts';
import { performanceUnitOf, unitsOnce } from '../../../organisation/unit/performance.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { parseUnitId, performanceUnitKind, unitsOf } from '../../../organisation/unit/store.ts';
import { achievementDueOn } from '../dueOn.ts';
import { type Achievement, isPublished } from '../rules.ts';
import { achievementOf, achievementsOf, achievementsOfYear } from '../store.ts';
import { isAsked, lastDayOf, leaderships, loadAchievement, seesDraft } from './place.ts';

/** Reads an achievement by id. Refuses: ID_INVALID, and NOT_FOUND alike for what is absent and what may not be seen. */
export async function readAchievement(context: Context, id: string): Promise<Result<Kept<Achievement>>> {
  const allowed = await authorise(context, 'achievement.read', {}, ['id']);
  const found = await loadAchievement(context, id, 'id');
  if (!allowed.ok && found.ok) return allowed;
  if (!found.ok) return found;
  const { unit, before } = found.value;
  const isShown = isPublished(before.data) || (await seesDraft(context, unit, before.data));
  return isShown ? ok(before) : refuse('NOT_FOUND', 'id');
}

/**
 * A unit's own achievements of a year that the caller may see: one query and, for whoever sees what is not published by
 * no office, a few for each of these months. Refuses: NOT_FOUND.
 */
export async function readUnitYear(
  context: Context,
  unit: Unit,
  year: number,
): Promise<Result<Kept<Achievement>[]>> {
  const allowed = await authorise(context, 'achievement.read', {});
  if (!allowed.ok) return allowed;
  const all = await achievementsOfYear(context.table, unit.unitId, year);
  const leads = leaderships(context);
  const shown = await Promise.all(
    all.map(async ({ data }) => isPublished(data) || seesDraft(context, unit, data, leads)),
  );
  return ok(all.filter((_, at) => shown[at]));
}

/** The achievement that counts for a unit in a period: its own, or that of the nearest performance unit above. Refuses: NOT_FOUND. */
export async function readCounting(
  context: Context,
  unit: Unit,
  period: Period,
): Promise<Result<Kept<Achievement>>> {
  const allowed = await authorise(context, 'achievement.read', {});
  if (!allowed.ok) return allowed;
  const read = unitsOnce(context.table);
  const unitId = await performanceUnitOf(read, unit.unitId, lastDayOf(unit, period));
  const [kept, of] = await Promise.all([achievementOf(context.table, { unitId, period }), read(unitId)]);
  if (!kept || !of) return refuse('NOT_FOUND', 'period');
  const isShown = isPublished(kept.data) || (await seesDraft(context, of, kept.data));
  return isShown ? ok(kept) : refuse('NOT_FOUND', 'period');
}

/** With whom an achievement lies that is not published yet. */
export type WaitsFor = 'DRAFT' | 'RECOMMENDATION' | 'LEADER' | 'BKPP' | 'PUBLICATION';

/** A performance unit with its achievement of a period, and with whom that lies. */
export interface UnitAchievement {
  readonly unit: Unit;
  readonly achievement: Kept<Achievement> | null;
  /** Until when it is to be set; null once it is. */
  readonly dueOn: PlainDate | null;
  /** Whether that day is over. */
  readonly late: boolean;
}

const isSet = (achievement: Kept<Achievement> | null): boolean =>
  (achievement?.data.determinations.length ?? 0) > 0;

/** A unit's row, by the last day of its period's achievements. */
const rowBy =
  (dueOn: PlainDate, now: PlainDate) =>
  (unit: Unit, achievement: Kept<Achievement> | null): UnitAchievement =>
    isSet(achievement)
      ? { unit, achievement, dueOn: null, late: false }
      : { unit, achievement, dueOn, late: now > dueOn };

/** With whom it lies: the unit's manager, the assessors, the leader above or BKPP; null once it is published. */
export function waitsForOf({ achievement }: Pick<UnitAchievement, 'achievement'>): WaitsFor | null {
  if (!achievement?.data.content) return 'DRAFT';
  const { status, waitsFor } = achievement.data;
  if (status === 'DRAFT') return 'RECOMMENDATION';
  if (status === 'RECOMMENDED') return waitsFor?.holder === BKPP_DESK ? 'BKPP' : 'LEADER';
  return status === 'SET' ? 'PUBLICATION' : null;
}

interface Wanted extends PageArgs {
  readonly period: Period;
  readonly agency?: string | null;
  readonly missing?: boolean | null;
}

/** The agency of an id. Refuses: ID_INVALID, NOT_FOUND. */
async function agencyOf({ table }: Context, id: string | null | undefined): Promise<Result<Unit | null>> {
  if (!id) return ok(null);
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'agency', { type: 'Unit' });
  const [unit] = await unitsOf(table, [unitId]);
  return unit ? ok(unit.data) : refuse('NOT_FOUND', 'agency');
}

/**
 * The performance units of the city, or of an agency, with their achievements of a period and whether these are late: two
 * queries and two batches a page, and of a year one query for each unit of it that ended; `missing`: only those that are not set. Pages of an agency, and of what is missing, may be short. Refuses:
 * NOT_FOUND (of an agency for its manager too), PAGE_SIZE, PAGE_BOTH_WAYS, CURSOR_INVALID.
 */
export async function readCityAchievements(
  context: Context,
  { period, agency: agencyId, missing, ...args }: Wanted,
): Promise<Result<Page<UnitAchievement>>> {
  const { table, clock } = context;
  const agency = await agencyOf(context, agencyId);
  const unitPath = agency.ok && agency.value ? placeOfUnit(agency.value, today(clock)).path : null;
  const allowed = await authorise(context, 'achievementDraft.read', { unitPath }, ['agency']);
  if (!allowed.ok) return refuse('NOT_FOUND', 'agency');
  if (!agency.ok) return agency;
  const { last } = datesOf(period);
  const within = agency.value?.unitId ?? null;
  const name = `achievements ${period}${missing ? ' missing' : ''} ${within ?? ''}`;
  const read = (item: Item) => readItem(performanceUnitKind, item).data.unitId;
  const rows = await pageOf(table, lists.performanceUnits(), args, read, { name, keep: () => true });
  if (!rows.ok) return rows;
  const isListed = async ({ unit, achievement }: UnitAchievement): Promise<boolean> =>
    (within === null || placeOfUnit(unit, last).agencyId === within) &&
    !(missing && isSet(achievement)) &&
    isAsked(table, unit, period);
  const [policies, calendar] = await Promise.all([policiesOn(table, last), calendarLately(context)]);
  const rowOf = rowBy(achievementDueOn(period, calendar, policies), today(clock));
  return ok(
    await pageWith(rows.value, async (ids) => {
      const [units, achievements] = await Promise.all([
        unitsOf(table, ids),
        achievementsOf(
          table,
          ids.map((unitId) => ({ unitId, period })),
        ),
      ]);
      return Promise.all(
        units.map(async (unit, at): Promise<UnitAchievement | null> => {
          const row = unit && rowOf(unit.data, achievements[at] ?? null);
          return row && (await isListed(row)) ? row : null;
        }),
      );
    }),
  );
}
