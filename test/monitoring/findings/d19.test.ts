import { describe, expect, it } from 'vitest';
import { d19 } from '../../../functions/monitoring/finding/detections/d19.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { kindOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { PolicyRevision } from '../../../functions/organisation/policy/rules.ts';
import type { Indicator, Plan } from '../../../functions/planning/plan/rules.ts';
import type { PlainDate } from '../../../functions/platform/period.ts';
import { kept, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';
import { makeIndicator, makePlan } from '../../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const planOf = (indicators: readonly Indicator[], changes: Partial<Plan> = {}): Plan => {
  const plan = makePlan(owner);
  const [result] = plan.workResults;
  return { ...plan, workResults: result ? [{ ...result, indicators: [...indicators] }] : [], ...changes };
};
const sharedOut = (months: readonly (number | null)[], changes: Partial<Indicator> = {}) =>
  makeIndicator('laporan', 1000, {
    months: [...months],
    target: months.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    ...changes,
  });
const quarters = (one: number, two: number, three: number, four: number) =>
  [one, two, three, four].flatMap((each) => [each * 1000, each * 1000, each * 1000]);
const policy = (key: string, value: number) =>
  [{ key, effectiveFrom: '2026-01-01', value }] as unknown as readonly PolicyRevision[];
const on = (plan: Plan, revisions: readonly PolicyRevision[] = []) =>
  findAll(d19.year ?? [], yearFactsOf(owner, { plans: [kept(plan)], revisions }));

describe('the months of an action plan', () => {
  it('that all have something to do are nothing to be told', () => {
    expect(on(makePlan(owner))).toEqual([]);
  });

  it('are told where some have nothing at all, by any indicator', () => {
    const months = [1000, 1000, null, 1000, null, ...Array.from({ length: 7 }, () => 1000)];
    expect(on(planOf([sharedOut(months)]))).toMatchObject([
      { kind: 'PLAN_MONTHS_EMPTY', planNo: 1, facts: { count: 2, months: '2026-M03, 2026-M05' } },
    ]);
    const march = sharedOut(
      months.map((_, at) => (at === 2 || at === 4 ? 500 : null)),
      { id: 'lain' },
    );
    expect(on(planOf([sharedOut(months), march]))).toEqual([]);
    expect(on(planOf([sharedOut(months)]), policy('finding.emptyMonths', 2))).toEqual([]);
  });

  it('name the waiver, since of those that have begun no plan is amended', () => {
    const months = [null, ...Array.from({ length: 11 }, () => 1000)];
    const [january] = on(planOf([sharedOut(months)]));
    expect(january?.facts).toMatchObject({ months: '2026-M01' });
    expect(kindOf('PLAN_MONTHS_EMPTY').mends).toContain('waiveFinding');
  });

  it('outside the plan’s own days are none of its own, nor those of a draft', () => {
    const months = Array.from({ length: 12 }, (_, at) => (at < 9 ? null : 1000));
    const from = '2026-10-16' as PlainDate;
    expect(on(planOf([sharedOut(months)], { from }))).toEqual([]);
    expect(on(planOf([sharedOut([...months.slice(0, 11), null])], { from }))).toMatchObject([
      { facts: { months: '2026-M12' } },
    ]);
    expect(on(planOf([sharedOut([1000, ...months.slice(1)])], { status: 'DRAFT' }))).toEqual([]);
  });

  it('of a plan in words are those in which something is done', () => {
    const activities = Array.from({ length: 12 }, (_, at) => (at === 5 ? null : 'Menyusun laporan'));
    const inWords = sharedOut(
      Array.from({ length: 12 }, () => null),
      {
        activities,
        comparator: null,
        aggregation: null,
        target: null,
        targetText: 'Laporan tersusun',
      },
    );
    expect(on(planOf([inWords], { approach: 'KUALITATIF' }))).toMatchObject([
      { kind: 'PLAN_MONTHS_EMPTY', facts: { months: '2026-M06' } },
    ]);
  });
});

describe('a year that is left for its last quarter', () => {
  it('is told past half of it in whole per cent, as its sentence has it, and not at half', () => {
    expect(on(planOf([sharedOut(quarters(1, 1, 1, 3))]))).toEqual([]);
    expect(on(planOf([sharedOut([...quarters(1, 1, 1, 3).slice(0, 11), 3001])]))).toEqual([]);
    expect(on(planOf([sharedOut([...quarters(1, 1, 1, 3).slice(0, 11), 3500])]))).toMatchObject([
      {
        kind: 'PLAN_BACK_LOADED',
        detail: 'laporan',
        facts: {
          indicatorId: 'laporan',
          text: 'Jumlah laporan hasil monitoring dan evaluasi',
          percent: 51,
          limit: 50,
        },
      },
    ]);
    expect(on(planOf([sharedOut(quarters(1, 1, 1, 9))]), policy('finding.lastQuarterPercent', 75))).toEqual(
      [],
    );
  });

  it('is looked at in what adds up, and in a plan of the year alone', () => {
    const last = { aggregation: 'LAST' as const };
    expect(on(planOf([sharedOut(quarters(1, 1, 1, 9), last)]))).toEqual([]);
    const from = '2026-07-01' as PlainDate;
    const half = sharedOut([...Array.from({ length: 6 }, () => null), ...quarters(0, 0, 1, 2).slice(6)]);
    expect(on(planOf([half], { from }))).toEqual([]);
  });
});
