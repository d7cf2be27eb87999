/** Over HTTP nothing happens to an achievement that its table does not allow, by whoever is entitled to the step. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Achievement,
  type Status,
  statuses,
  type Step,
  transitions,
} from '../../functions/evaluation/achievement/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { codes, openAchievementHouse, sheet } from '../support/achievementHouse.ts';
import { achievementItem, content, makeAchievement } from '../support/achievements.ts';

const house = await openAchievementHouse();
const { units, people, act, kept, now, onUnit, table } = house;
afterAll(() => house.house.stop());

const WHY = { reason: 'Salah hitung capaian.', legalReference: 'Keputusan Wali Kota 12/2026' };
const doing: Record<Step, () => Promise<Parameters<typeof codes>[0]>> = {
  draft: async () => act('bkpp', 'draftAchievement', { ...(await onUnit()), content: content() }),
  recommend: async () =>
    act('assessor', 'recommendAchievement', { ...(await now()), ...sheet([people.assessor, people.second]) }),
  set: async () => act('secretary', 'setAchievement', { ...(await now()), predicate: 'BAIK' }),
  publish: async () => act('secretary', 'publishAchievement', await now()),
  correct: async () => act('bkpp', 'correctAchievement', { ...(await now()), predicate: 'KURANG', ...WHY }),
  override: async () => act('bkpp', 'overrideAchievement', { ...(await onUnit()), ...WHY }),
};

/** One in a state. */
const laidIn = (status: Status): Achievement => {
  const whole = makeAchievement(units.agency.unitId, { status });
  return status === 'SET' || status === 'PUBLISHED' ? whole : { ...whole, determinations: [] };
};

describe('an achievement', () => {
  const illegal = (Object.keys(transitions) as Step[]).flatMap((name) =>
    statuses
      .filter((status) => !(transitions[name] as readonly Status[]).includes(status))
      .map((status) => [name, status] as const),
  );
  it.each(illegal)('%s is refused of one that is %s', async (name, status) => {
    await bulkLoad(table, [achievementItem(laidIn(status))]);
    const before = await kept();
    expect(codes(await doing[name]()).map(([code]) => code)).toEqual(['STATE_INVALID']);
    expect(await kept()).toEqual(before);
  });
});
