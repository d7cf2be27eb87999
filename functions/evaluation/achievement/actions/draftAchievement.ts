/** What does not need an achievement to be on record: drawing it up by hand, and BKPP's override. */
import * as z from 'zod';
import { type Action, authorise } from '../../../platform/access.ts';
import { actorRef } from '../../../platform/actor.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import type { Kept } from '../../../platform/item.ts';
import { periodSchema } from '../../../platform/period.ts';
import { ok, type Result, refuse } from '../../../platform/result.ts';
import { atExpectedVersion } from '../../../platform/versions.ts';
import { text } from '../../../planning/plan/rules.ts';
import { override } from '../decisions.ts';
import { type Achievement, type AchievementRef, contentSchema, draw } from '../rules.ts';
import { achievementOf, contentHashOf } from '../store.ts';
import { commitAchievement } from './commitAchievement.ts';
import { hasItsOwn, leaderships, notOwn, subjectOf, unitNamed } from './place.ts';

const onUnit = { unitId: z.string(), period: periodSchema, expectedVersion: z.int().nonnegative() };
const draftInput = z.object({ ...onUnit, content: contentSchema });
const overrideInput = z.object({ ...onUnit, reason: text(2000), legalReference: text(300) });

interface Named {
  readonly unitId: string;
  readonly period: AchievementRef['period'];
  readonly expectedVersion: number;
}

/**
 * A unit with its achievement of a period, which may not be there yet, and what gives the right to the action. Refuses:
 * ID_INVALID, NOT_FOUND, NOT_ALLOWED, ACHIEVEMENT_* as `hasItsOwn`, VERSION_BEHIND with the achievement as it stands.
 */
async function openFor(context: Context, { unitId, period, expectedVersion }: Named, action: Action) {
  const unit = await unitNamed(context, unitId);
  if (!unit.ok) return unit;
  const authority = await authorise(context, action, subjectOf(context, unit.value), ['input', 'unitId']);
  if (!authority.ok) return authority;
  const own = await hasItsOwn(context, unit.value, { period });
  if (!own.ok) return own;
  const ref: AchievementRef = { unitId: unit.value.unitId, period };
  const before = await achievementOf(context.table, ref);
  if (!before && expectedVersion > 0) return refuse('NOT_FOUND', 'input.unitId');
  const seen = before ? atExpectedVersion(before, expectedVersion) : ok(null);
  return seen.ok ? ok({ ref, before, authority: authority.value }) : seen;
}

/**
 * Draws up a unit's achievement by hand, or changes what is drawn up; `expectedVersion` is 0 where there is none yet.
 * Refuses: NOT_ALLOWED for anyone but the unit's manager and BKPP, INPUT_*, STATE_INVALID once it is recommended,
 * ACHIEVEMENT_FROM_ESAKIP, ACHIEVEMENT_PART_OF_YEAR, and as `openFor`.
 */
export async function draftAchievement(context: Context, given: unknown): Promise<Result<Kept<Achievement>>> {
  const input = parseInput(draftInput, given, ['input']);
  if (!input.ok) return input;
  const { content } = input.value;
  const opened = await openFor(context, input.value, 'achievement.draft');
  if (!opened.ok) return opened;
  const { ref, before, authority } = opened.value;
  const brought = { content, contentHash: contentHashOf(content) };
  const after = draw(ref, before?.data ?? null, brought, context.clock.now());
  if (!after.ok) return after;
  return commitAchievement(context, authority, { before, after: after.value, event: 'achievementDrafted' });
}

/**
 * Lets the people of a unit be evaluated in a period before its achievement is set; what is rated so is marked. Refuses:
 * NOT_ALLOWED for anyone but BKPP, ACHIEVEMENT_OWN_UNIT for whoever heads the unit, INPUT_*, STATE_INVALID once it is
 * set, and as `openFor`.
 */
export async function overrideAchievement(
  context: Context,
  given: unknown,
): Promise<Result<Kept<Achievement>>> {
  const input = parseInput(overrideInput, given, ['input']);
  if (!input.ok) return input;
  const { reason, legalReference } = input.value;
  const opened = await openFor(context, input.value, 'achievement.override');
  if (!opened.ok) return opened;
  const { ref, before, authority } = opened.value;
  const own = notOwn(context, await leaderships(context)(ref), 'input.unitId');
  if (!own.ok) return own;
  const by = { by: actorRef(context.actor).id, at: context.clock.now() };
  const after = override(ref, before?.data ?? null, { reason, legalReference }, by);
  if (!after.ok) return after;
  const event = 'achievementOverridden';
  return commitAchievement(context, authority, { before, after: after.value, event });
}
