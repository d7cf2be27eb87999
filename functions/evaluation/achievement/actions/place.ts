/** How somebody stands to a unit's achievement: its head of any day of the period, the leader above on its last, or by an office. */
import { authorise, type Subject } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { lists } from '../../../platform/keys.ts';
import {
  datesOf,
  isMonth,
  type Period,
  type PlainDate,
  today,
  yearOf,
  yearPeriod,
} from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { queryPage, type Table } from '../../../platform/table.ts';
import { surroundingsIn } from '../../../organisation/line/around.ts';
import { type Leadership, leadershipOf } from '../../../organisation/line/leadership.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { performanceUnitOf, type ReadUnit, unitsOnce } from '../../../organisation/unit/performance.ts';
import { isPerformanceOn, placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { parseUnitId, unitsOf } from '../../../organisation/unit/store.ts';
import { overlap } from '../../../organisation/validity/rules.ts';
import type { Achievement, AchievementRef } from '../rules.ts';
import { achievementOf, parseAchievementId } from '../store.ts';

/** Leads units on days, reading policies, offices and people once. */
export type LeadershipReader = (ref: AchievementRef) => Promise<Leadership>;

/** The last day of a period on which a unit stood. */
export function lastDayOf(unit: Unit | null, period: Period): PlainDate {
  const { last } = datesOf(period);
  return unit?.validTo && unit.validTo < last ? unit.validTo : last;
}

/**
 * Whether an achievement of a unit is to be there in a period: marked on its last day, or the topmost, which counts for
 * whomever no mark does. A month's people are rated by it though the unit ended within; those of a year by that of its
 * last month.
 */
export function isExpected(unit: Unit, period: Period): boolean {
  const { first, last } = datesOf(period);
  const stood = { from: isMonth(period) ? first : last, to: last };
  const stands = overlap({ from: unit.validFrom, to: unit.validTo }, stood);
  const on = lastDayOf(unit, period);
  return stands && (isPerformanceOn(unit, on) || placeOfUnit(unit, on).parentId === null);
}

/**
 * Who led units in periods, on whatever day, since their own rating may follow the achievement; and who is above them on
 * the last day on which they stood. Several share what they read.
 */
export function leaderships({ table, clock }: Pick<Context, 'table' | 'clock'>): LeadershipReader {
  const around = surroundingsIn(table);
  const read = unitsOnce(table);
  let policies: ReturnType<typeof revisions> | undefined;
  return async ({ unitId, period }) => {
    policies ??= revisions(table);
    const date = lastDayOf(await read(unitId), period);
    const plhMayAppraise = policyOn(await policies, date).value('org.plhMayAppraise');
    const asked = { date, since: datesOf(period).first, today: today(clock), plhMayAppraise };
    return leadershipOf(table, unitId, asked, around);
  };
}

/** What the access rules must know of a unit's achievement; without a leadership what offices alone give. */
export function subjectOf(context: Context, unit: Unit, leadership?: Leadership): Subject {
  const { id } = actorRef(context.actor);
  return {
    ownerId: leadership?.headIds.includes(id) ? id : null,
    headId: leadership?.leader?.employeeId ?? null,
    headPositionId: leadership?.leader?.positionId ?? null,
    unitPath: placeOfUnit(unit, today(context.clock)).path,
  };
}

/** Whoever heads a unit, or did on a day of the period, decides nothing about it, by whatever office. Refuses: ACHIEVEMENT_OWN_UNIT. */
export const notOwn = ({ actor }: Context, { headIds }: Leadership, field = 'input.id'): Result<null> =>
  headIds.includes(actorRef(actor).id) ? refuse('ACHIEVEMENT_OWN_UNIT', field) : ok(null);

/** Whether somebody may see what is not published yet (nothing is read for who has an office that lets them). */
export async function seesDraft(
  context: Context,
  unit: Unit,
  ref: AchievementRef,
  leads: LeadershipReader = leaderships(context),
): Promise<boolean> {
  const byOffice = await authorise(context, 'achievementDraft.read', subjectOf(context, unit));
  if (byOffice.ok || context.actor.kind !== 'PERSON') return byOffice.ok;
  const subject = subjectOf(context, unit, await leads(ref));
  return (await authorise(context, 'achievementDraft.read', subject)).ok;
}

/** An achievement with its unit. */
export interface Loaded {
  readonly unit: Unit;
  readonly before: Kept<Achievement>;
}

/** Loads what an id names. Refuses, on the field: ID_INVALID, NOT_FOUND. */
export async function loadAchievement(
  { table }: Context,
  id: string,
  field: string,
): Promise<Result<Loaded>> {
  const ref = parseAchievementId(id);
  if (!ref) return refuse('ID_INVALID', field, { type: 'OrganisationAchievement' });
  const [before, [unit]] = await Promise.all([achievementOf(table, ref), unitsOf(table, [ref.unitId])]);
  return before && unit ? ok({ before, unit: unit.data }) : refuse('NOT_FOUND', field);
}

/** The unit that an input names. Refuses: ID_INVALID, NOT_FOUND. */
export async function unitNamed({ table }: Context, id: string): Promise<Result<Unit>> {
  const unitId = parseUnitId(id);
  if (!unitId) return refuse('ID_INVALID', 'input.unitId', { type: 'Unit' });
  const [unit] = await unitsOf(table, [unitId]);
  return unit ? ok(unit.data) : refuse('NOT_FOUND', 'input.unitId');
}

/** Whether an evaluation of the period names the unit: its people are of its group, whatever the unit became since. */
const isNamed = async (table: Table, { unitId, period }: AchievementRef): Promise<boolean> =>
  (await queryPage(table, lists.group(unitId, period), { limit: 1 })).items.length > 0;

/**
 * Whether a unit's achievement of a period is waited for: it is expected; or it ended within the year, or counts for itself no
 * more, and evaluations of the year still rest on it, of plans that ended with it (one query for such a unit alone).
 */
export const isAsked = async (table: Table, unit: Unit, period: Period): Promise<boolean> =>
  isExpected(unit, period) || (!isMonth(period) && (await isNamed(table, { unitId: unit.unitId, period })));

/**
 * Whether a unit has an achievement of its own in a period: it stood on a day of it, and the last on which it did it
 * counted for itself; or evaluations of the period name it. Refuses: ACHIEVEMENT_PERIOD for what is neither a month nor a
 * year, ACHIEVEMENT_TOO_EARLY before its first day, ACHIEVEMENT_UNIT_ENDED where it did not stand in it,
 * ACHIEVEMENT_OF_ANOTHER where the one of a unit above counts.
 */
export async function hasItsOwn(
  { table, clock }: Pick<Context, 'table' | 'clock'>,
  unit: Unit,
  { period }: Pick<AchievementRef, 'period'>,
  read: ReadUnit = unitsOnce(table),
): Promise<Result<null>> {
  if (!isMonth(period) && period !== yearPeriod(yearOf(period)))
    return refuse('ACHIEVEMENT_PERIOD', 'input.period');
  const { first, last } = datesOf(period);
  if (today(clock) < first) return refuse('ACHIEVEMENT_TOO_EARLY', 'input.period', { date: first });
  const { validFrom, validTo, unitId } = unit;
  const stood = overlap({ from: validFrom, to: validTo }, { from: first, to: last });
  const counted = stood ? await performanceUnitOf(read, unitId, lastDayOf(unit, period)) : null;
  if (counted === unitId || (await isNamed(table, { unitId, period }))) return ok(null);
  if (!counted) return refuse('ACHIEVEMENT_UNIT_ENDED', 'input.unitId', { date: first });
  const above = await read(counted);
  return refuse('ACHIEVEMENT_OF_ANOTHER', 'input.unitId', { unit: above?.name ?? '' });
}

/** Nobody says what a period came to before its last day. Refuses: ACHIEVEMENT_TOO_EARLY. */
export function isOver({ clock }: Context, { period }: AchievementRef): Result<null> {
  const { last } = datesOf(period);
  return today(clock) < last ? refuse('ACHIEVEMENT_TOO_EARLY', 'input.id', { date: last }) : ok(null);
}
