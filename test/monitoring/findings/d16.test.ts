import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { GuideRule } from '../../../functions/evaluation/distribution/guide.ts';
import { groupOfPredicates } from '../../../functions/evaluation/distribution/rules.ts';
import type { Predicate } from '../../../functions/evaluation/evaluation/predicate.ts';
import { d16 } from '../../../functions/monitoring/finding/detections/d16.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { Period } from '../../../functions/platform/period.ts';
import { unitFactsOf } from '../../support/findings.ts';
import { makeUnit } from '../../support/largeOffice.ts';

const OCTOBER = '2026-M10' as Period;
const of = (predicate: Predicate | null, count: number) => Array.from({ length: count }, () => predicate);
const on = (members: readonly (Predicate | null)[], changes: Partial<GuideRule> = {}) =>
  findAll(
    d16.unit ?? [],
    unitFactsOf(makeUnit('05/', v7(), 'Dinas Kesehatan'), {
      performance: {
        due: [],
        groups: [
          {
            period: OCTOBER,
            rule: { mode: 'WARN', minGroup: 10, organisation: 'BAIK', ...changes },
            group: groupOfPredicates(members),
          },
        ],
      },
    }),
  );
const fitting = [...of('SANGAT_BAIK', 2), ...of('BAIK', 7), ...of('BUTUH_PERBAIKAN', 1)];

describe('a group of issued evaluations', () => {
  it('that lies as the guide says is nothing to be told', () => {
    expect(on(fitting)).toEqual([]);
  });

  it('with more than 70 % good, and nobody below, is told of either clause', () => {
    const found = on([...of('BAIK', 8), ...of('SANGAT_BAIK', 2)]);
    expect(found.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
      'GROUP_TOO_MANY BAIK',
      'GROUP_WITHOUT BUTUH_PERBAIKAN.KURANG',
    ]);
    expect(found[0]).toMatchObject({
      period: OCTOBER,
      planNo: 0,
      facts: { organisation: 'BAIK', predicates: 'BAIK', percent: 70, count: 8, size: 10 },
    });
  });

  it('is not looked at below the least size, without an achievement, or where the guide is off', () => {
    const nine = of('BAIK', 9);
    expect(on(nine)).toEqual([]);
    expect(on([...nine, ...of('BAIK', 1)])).not.toEqual([]);
    expect(on(nine, { minGroup: 9 })).not.toEqual([]);
    expect(on(of('BAIK', 10), { mode: 'OFF' })).toEqual([]);
    expect(on(of('BAIK', 10), { organisation: null })).toEqual([]);
  });

  it('of which some are still to be issued is told only of what they cannot mend any more', () => {
    expect(on([...of('BAIK', 7), ...of(null, 3)])).toEqual([]);
    expect(on([...of('BAIK', 8), ...of(null, 2)]).map(({ kind }) => kind)).toEqual(['GROUP_TOO_MANY']);
  });

  it('is guidance, and weighs most where the guide binds', () => {
    expect(severityOf('GROUP_TOO_MANY', { mode: 'WARN' })).toBe('LOW');
    expect(severityOf('GROUP_TOO_MANY', { mode: 'BLOCK' })).toBe('HIGH');
  });
});
