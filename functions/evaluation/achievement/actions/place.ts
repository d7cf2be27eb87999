/** How somebody stands to a unit's achievement: its head, the leader above, or by an office. As of the period's last day. */
import { authorise, type Subject } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import type { Kept } from '../../../platform/item.ts';
import { datesOf, isMonth, today, yearOf, yearPeriod } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { surroundingsIn } from '../../../organisation/line/around.ts';
import { type Leadership, leadershipOf } from '../../../organisation/line/leadership.ts';
import { policyOn } from '../../../organisation/policy/rules.ts';
import { revisions } from '../../../organisation/policy/store.ts';
import { performanceUnitOf, type ReadUnit, unitsOnce } from '../../../organisation/unit/performance.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { parseUnitId, unitsOf } from '../../../organisation/unit/store.ts';
import { isValidOn } from '../../../organisation/validity/rules.ts';
import type { Achievement, AchievementRef } from '../rules.ts';
import { achievementOf, parseAchievementId } from '../store.ts';

/** Leads units on days, reading policies, offices and people once. */
export type LeadershipReader = (ref: AchievementRef) => Promise<Leadership>;

/** Who leads units and who is above them on the last days of periods; several share what they read. */
export function leaderships({ table, clock }: Pick<Context, 'table' | 'clock'>): LeadershipReader {
  const around = surroundingsIn(table);
  let policies: ReturnType<typeof revisions> | undefined;
  return async ({ unitId, period }) => {
    policies ??= revisions(table);
    const date = datesOf(period).last;
    const plhMayAppraise = policyOn(await policies, date).value('org.plhMayAppraise');
    return leadershipOf(table, unitId, { date, today: today(clock), plhMayAppraise }, around);
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

/** Whoever heads a unit decides nothing about it, by whatever office. Refuses: ACHIEVEMENT_OWN_UNIT. */
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

/**
 * Whether a unit has an achievement of its own in a period. Refuses: ACHIEVEMENT_PERIOD for what is neither a month nor a
 * year, ACHIEVEMENT_TOO_EARLY before its first day, ACHIEVEMENT_UNIT_ENDED where it does not stand on the last,
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
  if (!isValidOn(unit, last)) return refuse('ACHIEVEMENT_UNIT_ENDED', 'input.unitId', { date: last });
  const counted = await performanceUnitOf(read, unit.unitId, last);
  if (counted === unit.unitId) return ok(null);
  const above = await read(counted);
  return refuse('ACHIEVEMENT_OF_ANOTHER', 'input.unitId', { unit: above?.name ?? '' });
}

/** Nobody says what a period came to before its last day. Refuses: ACHIEVEMENT_TOO_EARLY. */
export function isOver({ clock }: Context, { period }: AchievementRef): Result<null> {
  const { last } = datesOf(period);
  return today(clock) < last ? refuse('ACHIEVEMENT_TOO_EARLY', 'input.id', { date: last }) : ok(null);
}
