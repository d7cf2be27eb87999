/** Achievements as they are kept: one item a unit and period, of a unit all in one partition. */
import { hashOf } from '../../platform/commit/hash.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { type DeskPlace, layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import { type Kept, type Kind, ofKind, readItem } from '../../platform/item.ts';
import { type Key, keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf } from '../../platform/nodeId.ts';
import { type Instant, parsePeriod } from '../../platform/period.ts';
import { getItem, getItems, queryAll, type Table } from '../../platform/table.ts';
import { type Achievement, type AchievementRef, achievementSchema, type Content } from './rules.ts';

export const achievementKind: Kind<Achievement> = {
  type: 'achievement',
  schemaVersion: 1,
  schema: achievementSchema,
};

export const achievementKey = ({ unitId, period }: AchievementRef): Key => keys.achievement(unitId, period);

/** What tells the same content again. */
export const contentHashOf = (content: Content): string => hashOf(content);

export const achievementId = ({ unitId, period }: AchievementRef): string =>
  nodeId('OrganisationAchievement', unitId, period);

/** The achievement that a node id names, or null when it names something else. */
export function parseAchievementId(id: string): AchievementRef | null {
  const [unitId, token] = partsOf(id, 'OrganisationAchievement', 2);
  const period = token ? parsePeriod(token) : null;
  return unitId && period ? { unitId, period } : null;
}

/** One achievement, whatever its state, or null. */
export async function achievementOf(table: Table, ref: AchievementRef): Promise<Kept<Achievement> | null> {
  const item = await getItem(table, achievementKey(ref));
  return item && readItem(achievementKind, item);
}

/** Many achievements, in the order asked; null where there is none (one batched read a hundred). */
export async function achievementsOf(
  table: Table,
  refs: readonly AchievementRef[],
): Promise<(Kept<Achievement> | null)[]> {
  const items = await getItems(table, refs.map(achievementKey));
  return items.map((item) => item && readItem(achievementKind, item));
}

/** A unit's achievements of a year, its months before the year itself (one query). */
export async function achievementsOfYear(
  table: Table,
  unitId: string,
  year: number,
): Promise<Kept<Achievement>[]> {
  return ofKind(await queryAll(table, lists.achievements(unitId, year)), achievementKind);
}

/** Where an achievement lies to be set, or null. */
export function placeOf({ unitId, period, waitsFor }: Achievement): DeskPlace | null {
  if (!waitsFor) return null;
  const { holder, about: employeeId } = waitsFor;
  return { holder, step: 'ACHIEVEMENT_SETTING', employeeId, subjectId: unitId, period, planNo: 0 };
}

/** What a change of an achievement does to desks. */
export function deskWrites(before: Achievement | null, after: Achievement, since: Instant): Write[] {
  const [left, laid] = [before && placeOf(before), placeOf(after)];
  if (left && laid && left.holder === laid.holder) return [];
  return [...(left ? [takeOffDesk(left)] : []), ...(laid ? [layOnDesk({ ...laid, since })] : [])];
}
