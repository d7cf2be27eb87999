import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { inForceOf } from '../../../functions/evaluation/achievement/rules.ts';
import type { Evaluation } from '../../../functions/evaluation/evaluation/rules.ts';
import { d15 } from '../../../functions/monitoring/finding/detections/d15.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import {
  type AchievementDue,
  type AgreedPlan,
  nameOfAchievement,
  NOTHING_ELSEWHERE,
} from '../../../functions/monitoring/finding/elsewhere.ts';
import { severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { PolicyRevision } from '../../../functions/organisation/policy/rules.ts';
import type { AgreementItem } from '../../../functions/planning/agreement/rules.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { makeAchievement } from '../../support/achievements.ts';
import { issuedEvaluation } from '../../support/annual.ts';
import { kept, monthFactsOf, unitFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';
import { makeUnit } from '../../support/largeOffice.ts';

const OCTOBER = '2026-M10' as Period;
const unit = makeUnit('05/', v7(), 'Dinas Kesehatan');
const drawnUp = makeAchievement(unit.unitId, { determinations: [], status: 'RECOMMENDED' });

describe('an achievement of an organisation', () => {
  const on = (due: Partial<AchievementDue>, today = '2026-11-16') =>
    findAll(
      d15.unit ?? [],
      unitFactsOf(unit, {
        today: today as PlainDate,
        performance: {
          groups: [],
          due: [{ period: OCTOBER, dueOn: '2026-11-06' as PlainDate, achievement: null, people: 3, ...due }],
        },
      }),
    );

  it('is late the day after its day, where it is not drawn up, and where it is and waits to be set', () => {
    expect(on({}, '2026-11-06')).toEqual([]);
    const [missing] = on({}, '2026-11-07');
    expect(missing).toMatchObject({
      kind: 'ACHIEVEMENT_NOT_DRAWN_UP',
      period: OCTOBER,
      facts: { dueOn: '2026-11-06', people: 3 },
    });
    const [waiting] = on({ achievement: drawnUp });
    expect(waiting).toMatchObject({ kind: 'ACHIEVEMENT_NOT_SET', facts: { status: 'RECOMMENDED' } });
  });

  it('of which BKPP’s override alone is on record is still to be drawn up', () => {
    const achievement = { ...drawnUp, content: null, status: 'DRAFT' as const };
    expect(on({ achievement })).toMatchObject([{ kind: 'ACHIEVEMENT_NOT_DRAWN_UP' }]);
  });

  it('that is set is not late, and weighs most where people wait to be rated by it', () => {
    expect(inForceOf(makeAchievement(unit.unitId))).not.toBeNull();
    expect(on({ achievement: makeAchievement(unit.unitId) })).toEqual([]);
    expect(severityOf('ACHIEVEMENT_NOT_SET', { people: 3 })).toBe('HIGH');
    expect(severityOf('ACHIEVEMENT_NOT_SET', { people: 0 })).toBe('MEDIUM');
  });
});

describe('an evaluation and the achievement that comes first', () => {
  const owner = makeEmployee('Dwi Astuti');
  const appraiser = makeEmployee('Retno Wulandari');
  const rests = { unitId: unit.unitId, period: OCTOBER, predicate: 'BAIK' as const, number: 1 };
  const evaluation = (changes: Partial<Evaluation> = {}): Evaluation => {
    const { withoutAchievement: _mark, ...data } = issuedEvaluation(
      { owner, appraiser },
      { period: OCTOBER },
    ).data;
    return {
      ...data,
      ratedAt: '2026-11-09T02:00:00.000Z' as Instant,
      issuedAt: '2026-11-10T02:00:00.000Z' as Instant,
      achievement: rests,
      ...changes,
    };
  };
  const on = (
    data: Evaluation,
    setAt = '2026-11-05T02:00:00.000Z',
    revisions: readonly PolicyRevision[] = [],
  ) =>
    findAll(
      d15.month ?? [],
      monthFactsOf(owner, {
        period: OCTOBER,
        evaluations: [kept(data)],
        achievedAt: new Map([[nameOfAchievement(rests), setAt as Instant]]),
        revisions,
      }),
    );

  it('that was set before it was rated is as it should be', () => {
    expect(on(evaluation())).toEqual([]);
    expect(on(evaluation(), '2026-11-09T02:00:00.000Z')).toEqual([]);
  });

  it('that was set a second after it was rated, or never, is told', () => {
    expect(on(evaluation(), '2026-11-09T02:00:01.000Z')).toMatchObject([
      { kind: 'EVALUATED_BEFORE_ACHIEVEMENT', period: OCTOBER, planNo: 1, facts: { issuedOn: '2026-11-10' } },
    ]);
    expect(on(evaluation({ achievement: null }))).toHaveLength(1);
  });

  it('is nothing to be told of a draft, by BKPP’s override, and where policy does not ask for it', () => {
    expect(on(evaluation({ achievement: null, status: 'RATED' }))).toEqual([]);
    expect(on(evaluation({ achievement: null, withoutAchievement: true }))).toEqual([]);
    const revisions = [
      {
        key: 'eval.orgAchievementRequired',
        effectiveFrom: '2026-01-01',
        value: { annual: true, month: false },
      },
    ] as unknown as readonly PolicyRevision[];
    expect(on(evaluation({ achievement: null }), undefined, revisions)).toEqual([]);
  });

  it('of a year is looked at as of a month', () => {
    const year = evaluation({ period: '2026-Y' as Period, achievement: null });
    const facts = yearFactsOf(owner, { today: '2027-02-01' as PlainDate, evaluations: [kept(year)] });
    expect(findAll(d15.year ?? [], facts)).toMatchObject([{ period: '2026-Y' }]);
  });
});

describe('a head’s plan against the agreement', () => {
  const head = makeEmployee('Bambang Sutejo');
  const item: AgreementItem = {
    itemId: 'PK-1',
    goal: 'Meningkatnya kualitas layanan',
    indicator: 'Indeks kepuasan',
    target: 88_500,
    targetText: null,
    unit: 'indeks',
    perspective: 'PENERIMA_LAYANAN',
  };
  const off = { resultId: 'r1', itemId: 'PK-1', indicators: [], item, planned: [85_000] };
  const on = (agreed: Partial<AgreedPlan>) =>
    findAll(
      d15.year ?? [],
      yearFactsOf(head, {
        elsewhere: {
          ...NOTHING_ELSEWHERE,
          agreed: [{ planNo: 1, mismatches: [], uncovered: [], targetsOff: [], ...agreed }],
        },
      }),
    );

  it('that has a result of each item with its target is as it should be', () => {
    expect(on({})).toEqual([]);
  });

  it('is told of an item without a result, and of another target in whole units', () => {
    expect(on({ uncovered: [item], targetsOff: [off] })).toMatchObject([
      { kind: 'AGREED_ITEM_WITHOUT_RESULT', detail: 'PK-1' },
      {
        kind: 'AGREED_TARGET_DIFFERS',
        detail: 'r1',
        facts: { planned: '85', agreed: 88.5, itemId: 'PK-1', text: item.goal },
      },
    ]);
  });

  it('is told once of an item that was revised or is gone since', () => {
    const moved = { resultId: 'r1', itemId: 'PK-1', was: item, is: null };
    const found = on({ mismatches: [{ ...moved, kind: 'GONE' }], targetsOff: [off] });
    expect(found).toMatchObject([
      { kind: 'AGREED_ITEM_GONE', detail: 'r1', facts: { itemId: 'PK-1', text: item.goal } },
    ]);
    expect(found.map(({ kind, facts }) => severityOf(kind, facts))).toEqual(['HIGH']);
    expect(on({ mismatches: [{ ...moved, kind: 'CHANGED' }] })).toMatchObject([
      { kind: 'AGREED_ITEM_REVISED' },
    ]);
  });
});
