import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correct,
  override,
  publish,
  recommend,
  set,
  totalOf,
} from '../../functions/evaluation/achievement/decisions.ts';
import {
  type Achievement,
  draw,
  inForceOf,
  restedOn,
  statuses,
  type Step,
  step,
  transitions,
} from '../../functions/evaluation/achievement/rules.ts';
import type { Instant } from '../../functions/platform/period.ts';
import type { Result } from '../../functions/platform/result.ts';
import { makeAchievement } from '../support/achievements.ts';
import { OCTOBER } from '../support/months.ts';

const at = '2026-11-06T02:00:00.000Z' as Instant;
const by = { by: 'somebody', at };
const sheet = {
  members: ['one'],
  criteria: [{ name: 'Capaian', weight: 100_000, score: 90_000 }],
  predicate: 'BAIK' as const,
  note: null,
};
const content = {
  grounds: 'Tercapai.',
  agreementPart: null,
  expectationPart: null,
  percent: null,
  predicate: 'BAIK' as const,
  evidence: [],
};
const in_ = (status: Achievement['status']): Achievement =>
  makeAchievement('u', {
    status,
    ...(status === 'DRAFT' || status === 'RECOMMENDED' ? { determinations: [] } : {}),
  });

const steps: Record<Step, (before: Achievement) => Result<Achievement>> = {
  draft: (before) => draw({ unitId: 'u', period: OCTOBER }, before, { content, contentHash: 'h' }, at),
  recommend: (before) => recommend(before, sheet, by, null),
  set: (before) => set(before, { predicate: 'BAIK', reason: null }, { ...by, positionId: 'p' }),
  publish: (before) => publish(before, at),
  correct: (before) => correct(before, { predicate: 'KURANG', reason: 'r', legalReference: 'l' }, by),
  override: (before) =>
    override({ unitId: 'u', period: OCTOBER }, before, { reason: 'r', legalReference: 'l' }, by),
};

describe('the states of an achievement', () => {
  const cells = statuses.flatMap((status) =>
    (Object.keys(transitions) as Step[]).map((name) => [status, name] as const),
  );
  it.each(cells)('from %s: %s is taken as the table says, and refused otherwise', (status, name) => {
    const allowed = (transitions[name] as readonly string[]).includes(status);
    const result = steps[name](in_(status));
    expect(result.ok).toBe(allowed);
    if (!result.ok) expect(result.problems[0].code).toBe('STATE_INVALID');
    expect(step({ status }, name).ok).toBe(allowed);
  });

  it('once set it never is unset: whatever follows, there is something to rest on', () => {
    const names = fc.constantFrom(...(Object.keys(transitions) as Step[]));
    fc.assert(
      fc.property(fc.array(names, { maxLength: 20 }), (way) => {
        let achievement = in_('DRAFT');
        for (const name of way) {
          const was = restedOn(achievement);
          const next = steps[name](achievement);
          if (!next.ok) continue;
          achievement = next.value;
          if (was) expect(restedOn(achievement)?.number).toBeGreaterThanOrEqual(was.number);
        }
        const numbers = achievement.determinations.map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, no) => no + 1));
        expect(inForceOf(achievement)?.supersedes ?? null).toBe(
          numbers.length > 1 ? numbers.length - 1 : null,
        );
      }),
    );
  });
});

describe('the score of a sheet', () => {
  it('is weighted in whole thousandths, rounded half up', () => {
    const criteria = [
      { name: 'a', weight: 60_000, score: 90_000 },
      { name: 'b', weight: 40_000, score: 85_500 },
    ];
    expect(totalOf(criteria)).toBe(88_200);
    expect(
      totalOf([
        { name: 'a', weight: 50_000, score: 1 },
        { name: 'b', weight: 50_000, score: 0 },
      ]),
    ).toBe(1);
  });

  it('is whole, lies between the lowest and the highest score, and does not depend on their order', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(scores, (all) => {
        const criteria = all.map((score, no) => ({ name: `${no}`, weight: 25_000, score }));
        const total = totalOf(criteria);
        expect(Number.isInteger(total)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(Math.min(...all));
        expect(total).toBeLessThanOrEqual(Math.max(...all));
        expect(totalOf(criteria.toReversed())).toBe(total);
      }),
    );
  });
});
