/** What is decided about an achievement that is on record: recommended, set, published, corrected. */
import * as z from 'zod';
import { type Action, authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { BKPP_DESK } from '../../../platform/desk.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { today } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { atExpectedVersion } from '../../../platform/versions.ts';
import { officesOf } from '../../../organisation/appointment/store.ts';
import { parseEmployeeId } from '../../../organisation/employee/store.ts';
import type { Leadership } from '../../../organisation/line/leadership.ts';
import { placeOfUnit, type Unit } from '../../../organisation/unit/rules.ts';
import { text } from '../../../planning/plan/rules.ts';
import { correct, publish, recommend, set } from '../decisions.ts';
import type { AchievementEvent } from '../events.ts';
import { type Achievement, inForceOf, orgPredicates, sheetSchema } from '../rules.ts';
import { commitAchievement } from './commitAchievement.ts';
import { isOver, leaderships, loadAchievement, notOwn, subjectOf } from './place.ts';

const onId = { id: z.string(), expectedVersion: z.int() };
const predicate = z.enum(orgPredicates);
const recommendInput = sheetSchema.extend(onId);
const setInput = z.object({ ...onId, predicate, reason: text(2000).nullable() });
const publishInput = z.object(onId);
const correctInput = z.object({ ...onId, predicate, reason: text(2000), legalReference: text(300) });

/** What a decision rests on. */
interface Standing {
  readonly unit: Unit;
  readonly before: Kept<Achievement>;
  readonly leadership: Leadership;
  readonly authority: string;
}

type Decide = (standing: Standing) => Result<Achievement> | Promise<Result<Achievement>>;

/** Whoever set it, as the head who may publish it. */
const setter = ({ data }: Kept<Achievement>) => {
  const last = inForceOf(data);
  return last?.positionId ? { headId: last.by, headPositionId: last.positionId } : {};
};

/**
 * Decides on an achievement by one action of the office. Refuses: ID_INVALID, NOT_FOUND, NOT_ALLOWED, VERSION_BEHIND
 * with the achievement as it stands, and whatever `decide` refuses.
 */
async function alterAchievement(
  context: Context,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  [action, event]: readonly [Action, AchievementEvent],
  decide: Decide,
): Promise<Result<Kept<Achievement>>> {
  const found = await loadAchievement(context, id, 'input.id');
  if (!found.ok) return found;
  const { unit, before } = found.value;
  const leadership = await leaderships(context)(before.data);
  const subject = {
    ...subjectOf(context, unit, leadership),
    ...(action === 'achievement.publish' && setter(before)),
  };
  const authority = await authorise(context, action, subject, ['input', 'id']);
  if (!authority.ok) return authority;
  const seen = atExpectedVersion(before, expectedVersion);
  if (!seen.ok) return seen;
  const after = await decide({ unit, before, leadership, authority: authority.value });
  if (!after.ok) return after;
  return commitAchievement(context, authority.value, { before, after: after.value, event });
}

/**
 * Who of the assessors was present. Refuses, on the member: ID_INVALID, ACHIEVEMENT_NOT_ASSESSOR for whoever is none of
 * this unit today, ACHIEVEMENT_OWN_UNIT for its head.
 */
async function membersOf(
  context: Context,
  members: readonly string[],
  { unit, leadership }: Standing,
): Promise<Result<string[]>> {
  const ids = members.map(parseEmployeeId);
  const date = today(context.clock);
  const { path } = placeOfUnit(unit, date);
  const officesOn = async (id: string | null) => (id ? officesOf(context.table, id, date) : []);
  const offices = await Promise.all(ids.map(officesOn));
  for (const [at, id] of ids.entries()) {
    const field = `input.members.${at}`;
    if (!id) return refuse('ID_INVALID', field, { type: 'Employee' });
    if (leadership.headIds.includes(id)) return refuse('ACHIEVEMENT_OWN_UNIT', field);
    const sits = offices[at]?.some(
      ({ role, unitPath }) => role === 'ASSESSOR' && path.startsWith(unitPath ?? ''),
    );
    if (!sits) return refuse('ACHIEVEMENT_NOT_ASSESSOR', field);
  }
  return ok(ids.flatMap((id) => id ?? []));
}

/**
 * Recommends a unit's achievement by the assessment team's scoring sheet; again while it is not set. It then lies with
 * the leader above, or with BKPP where there is nobody. Refuses: NOT_ALLOWED for anyone but an assessor,
 * ACHIEVEMENT_OWN_UNIT, ACHIEVEMENT_NOT_ASSESSOR, ACHIEVEMENT_TOO_EARLY, ACHIEVEMENT_NO_DRAFT, ACHIEVEMENT_WEIGHTS,
 * ACHIEVEMENT_MEMBER_TWICE, STATE_INVALID, INPUT_*, and as `alterAchievement`.
 */
export async function recommendAchievement(
  context: Context,
  given: object,
): Promise<Result<Kept<Achievement>>> {
  const input = parseInput(recommendInput, given, ['input']);
  if (!input.ok) return input;
  const { id, expectedVersion, ...sheet } = input.value;
  const how = ['achievement.recommend', 'achievementRecommended'] as const;
  return alterAchievement(context, { id, expectedVersion }, how, async (standing) => {
    const { before, leadership } = standing;
    const own = notOwn(context, leadership);
    if (!own.ok) return own;
    const over = isOver(context, before.data);
    if (!over.ok) return over;
    const members = await membersOf(context, sheet.members, standing);
    if (!members.ok) return members;
    const by = actorRef(context.actor).id;
    const holder = leadership.leader?.employeeId ?? BKPP_DESK;
    // Beginning again, it keeps who it is about: a desk knows its item by that.
    const about = before.data.waitsFor?.about ?? leadership.headIds[0] ?? by;
    const whole = { ...sheet, members: members.value };
    return recommend(before.data, whole, { by, at: context.clock.now() }, { holder, about });
  });
}

/**
 * Sets a unit's achievement, as the leader above on the period's last day; of a unit with nobody above as BKPP. Refuses:
 * NOT_ALLOWED for anyone else, ACHIEVEMENT_OWN_UNIT for the unit's own head, ACHIEVEMENT_LEADER_SETS for BKPP where there
 * is a leader, ACHIEVEMENT_TOO_EARLY, ACHIEVEMENT_NO_DRAFT, ACHIEVEMENT_REASON, STATE_INVALID, INPUT_*.
 */
export async function setAchievement(context: Context, given: object): Promise<Result<Kept<Achievement>>> {
  const input = parseInput(setInput, { reason: null, ...given }, ['input']);
  if (!input.ok) return input;
  const how = ['achievement.set', 'achievementSet'] as const;
  return alterAchievement(context, input.value, how, ({ before, leadership, authority }) => {
    const own = notOwn(context, leadership);
    if (!own.ok) return own;
    const { leader, officeAbove } = leadership;
    if (leader && !authority.startsWith('HEAD'))
      return refuse('ACHIEVEMENT_LEADER_SETS', 'input.id', { office: officeAbove?.title ?? '' });
    const over = isOver(context, before.data);
    if (!over.ok) return over;
    const by = { by: actorRef(context.actor).id, at: context.clock.now() };
    return set(before.data, input.value, { ...by, positionId: leader?.positionId ?? null });
  });
}

/** Publishes what is set. Refuses: NOT_ALLOWED for anyone but BKPP and whoever set it, STATE_INVALID. */
export async function publishAchievement(
  context: Context,
  given: object,
): Promise<Result<Kept<Achievement>>> {
  const input = parseInput(publishInput, given, ['input']);
  if (!input.ok) return input;
  const how = ['achievement.publish', 'achievementPublished'] as const;
  return alterAchievement(context, input.value, how, ({ before }) =>
    publish(before.data, context.clock.now()),
  );
}

/**
 * Corrects what is set, by BKPP with a reason and a legal reference: a new number supersedes the last, which stays on
 * record. Refuses: NOT_ALLOWED, ACHIEVEMENT_OWN_UNIT, ACHIEVEMENT_SAME, STATE_INVALID, INPUT_*.
 */
export async function correctAchievement(
  context: Context,
  given: object,
): Promise<Result<Kept<Achievement>>> {
  const input = parseInput(correctInput, given, ['input']);
  if (!input.ok) return input;
  const how = ['achievement.correct', 'achievementCorrected'] as const;
  return alterAchievement(context, input.value, how, ({ before, leadership }) => {
    const own = notOwn(context, leadership);
    if (!own.ok) return own;
    const by = { by: actorRef(context.actor).id, at: context.clock.now() };
    return correct(before.data, input.value, by);
  });
}
