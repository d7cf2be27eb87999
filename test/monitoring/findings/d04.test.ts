/** D04: lines of months that are not the plan's (docs/domain.md 3). */
import { describe, expect, it } from 'vitest';
import { generateMonth, type Month, type MonthStatus } from '../../../functions/execution/month/rules.ts';
import { d04 } from '../../../functions/monitoring/finding/detections/d04.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import { yearItems } from '../../../functions/monitoring/finding/sorting.ts';
import { kindOf, severityOf } from '../../../functions/monitoring/finding/kinds.ts';
import type { Plan } from '../../../functions/planning/plan/rules.ts';
import type { Period, PlainDate } from '../../../functions/platform/period.ts';
import { kept, monthFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeMonthLine, OCTOBER } from '../../support/months.ts';
import { makeEmployee } from '../../support/office.ts';
import { makeIndicator, makePlan } from '../../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const YEAR = '2026-Y' as Period;
const year = (...plans: Plan[]) => ({ ...yearItems(YEAR, []), plans: plans.map((plan) => kept(plan)) });
const generated = (plan: Plan) => generateMonth({ version: 3, data: plan }, OCTOBER);
const inMonth = (plan: Plan, changes: Partial<Month> = {}) =>
  findAll(
    d04.month ?? [],
    monthFactsOf(owner, {
      period: OCTOBER,
      year: year(plan),
      months: [kept({ ...generated(plan), ...changes })],
    }),
  );
const inYear = (plan: Plan) => findAll(d04.year ?? [], yearFactsOf(owner, { ...year(plan), period: YEAR }));

describe('a month of a plan', () => {
  const plan = makePlan(owner);
  const { lines } = generated(plan);
  const [first, second, third] = lines;

  it('with the plan’s own lines is right, also where one is marked as none this month', () => {
    expect(inMonth(plan)).toEqual([]);
    const marked = lines.map((line) => ({ ...line, noTargetReason: 'Survei ditunda.' }));
    expect(inMonth(plan, { lines: marked })).toEqual([]);
  });

  it('is found line by line: missing, of none, twice, and of another target', () => {
    if (!first || !second || !third) throw new Error('a plan of fewer lines');
    const found = inMonth(plan, { lines: [first, first, { ...third, target: 2000 }, makeMonthLine(9)] });
    expect(found.map(({ kind, detail, facts }) => [kind, detail, facts.planned, facts.found])).toEqual([
      ['MONTH_LINE_TWICE', 'jumlah', 4, 4],
      ['MONTH_LINE_MISSING', 'mutu', 85.5, '–'],
      ['MONTH_TARGET_DRIFT', 'laporan', '–', 2],
      ['MONTH_LINE_EXTRA', 'r9i1', '–', 10],
    ]);
    expect(found.every(({ planNo, period }) => planNo === 1 && period === OCTOBER)).toBe(true);
  });

  it('that has ended names the waiver: its lines are mended no more', () => {
    if (!first || !second || !third) throw new Error('a plan of fewer lines');
    const lines = [first, first, { ...third, target: 2000 }, makeMonthLine(9)];
    const found = inMonth(plan, { status: 'LOCKED', lines });
    expect(found).toHaveLength(4);
    expect(found.filter(({ kind }) => !kindOf(kind).mends.includes('waiveFinding'))).toEqual([]);
  });

  it('is told by the words of its lines: the plan’s, or its own where the plan has the line no more', () => {
    const lines = [makeMonthLine(9, { text: 'Jumlah berkas yang diarsipkan' })];
    expect(inMonth(plan, { lines }).map(({ detail, facts }) => [detail, facts.text])).toEqual([
      ['jumlah', 'Jumlah laporan hasil monitoring dan evaluasi'],
      ['mutu', 'Jumlah laporan hasil monitoring dan evaluasi'],
      ['r9i1', 'Jumlah berkas yang diarsipkan'],
    ]);
  });

  it('is told with no word of what is asked for in words', () => {
    const inWords = makePlan(owner, {
      approach: 'KUALITATIF',
      workResults: plan.workResults.map((result) => ({
        ...result,
        indicators: [
          makeIndicator(`${result.id}i`, 0, {
            target: null,
            aggregation: null,
            comparator: null,
            unit: null,
            months: Array.from({ length: 12 }, () => null),
            activities: Array.from({ length: 12 }, () => 'Menyusun naskah'),
          }),
        ],
      })),
    });
    expect(inMonth(inWords)).toEqual([]);
    const [found] = inMonth(inWords, { lines: [] });
    expect(JSON.stringify(found)).not.toContain('naskah');
  });

  it('weighs less once it has ended, and is nobody’s matter once it was cancelled', () => {
    const [running] = inMonth(plan, { lines: [] });
    expect(running && severityOf(running.kind, running.facts)).toBe('HIGH');
    const as = (status: MonthStatus) => inMonth(plan, { lines: [], status });
    for (const status of ['LOCKED', 'MISSED'] as const) {
      const [ended] = as(status);
      expect(ended && severityOf(ended.kind, ended.facts)).toBe('MEDIUM');
    }
    expect(as('CANCELLED')).toEqual([]);
  });

  it('of two plans is compared with its own', () => {
    const part = { planNo: 2, from: '2026-10-16' as PlainDate };
    const second = makePlan(owner, { ...part, workResults: plan.workResults.slice(0, 1) });
    const facts = monthFactsOf(owner, {
      period: OCTOBER,
      year: year(plan, second),
      months: [kept(generated(plan)), kept(generated(second))],
    });
    expect(findAll(d04.month ?? [], facts)).toEqual([]);
  });

  it('is not compared with a plan that was never set, which asks for nothing', () => {
    const draft = makePlan(owner, { status: 'DRAFT', approvedAt: null });
    expect(inMonth(draft, { lines: [] })).toEqual([]);
  });
});

describe('a plan whose months do not make its target', () => {
  const withIndicator = (changes: Parameters<typeof makeIndicator>[2]) => {
    const plan = makePlan(owner);
    const [result] = plan.workResults;
    if (!result) throw new Error('a plan without a result');
    return makePlan(owner, {
      workResults: [{ ...result, indicators: [makeIndicator('jumlah', 4000, changes)] }],
    });
  };

  it('is found with what they come to', () => {
    expect(inYear(makePlan(owner))).toEqual([]);
    expect(inYear(withIndicator({ target: 50_000 }))).toEqual([
      {
        kind: 'PLAN_AGGREGATION',
        period: YEAR,
        planNo: 1,
        detail: 'jumlah',
        facts: {
          indicatorId: 'jumlah',
          text: 'Jumlah laporan hasil monitoring dan evaluasi',
          aggregation: 'SUM',
          found: 48,
          target: 50,
        },
      },
    ]);
  });

  it('is found by the last month, by the largest, and by a milestone in two months', () => {
    expect(inYear(withIndicator({ aggregation: 'LAST', target: 4000 }))).toEqual([]);
    expect(inYear(withIndicator({ aggregation: 'LAST', target: 5000 }))).toHaveLength(1);
    expect(inYear(withIndicator({ aggregation: 'MAX', target: 5000 }))).toHaveLength(1);
    expect(inYear(withIndicator({ aggregation: 'MILESTONE', target: 4000 }))).toHaveLength(1);
  });

  it('is nobody’s matter before it is set or once it has ended', () => {
    const wrong = withIndicator({ target: 50_000 });
    expect(inYear({ ...wrong, status: 'SUBMITTED' })).toEqual([]);
    expect(inYear({ ...wrong, status: 'CLOSED' })).toEqual([]);
  });
});
