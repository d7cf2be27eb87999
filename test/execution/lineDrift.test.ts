/** "Monthly lines equal the year's": what the check finds, and that it finds nothing else (D04, I6). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineDrift, lineDrift } from '../../functions/execution/month/lineDrift.ts';
import { generateMonth, type MonthLine } from '../../functions/execution/month/rules.ts';
import type { Indicator, Plan } from '../../functions/planning/plan/rules.ts';
import { monthPeriod } from '../../functions/platform/period.ts';
import { makeEmployee } from '../support/office.ts';
import { makeIndicator, makePlan } from '../support/setPlans.ts';

const plan = makePlan(makeEmployee('Dwi Astuti'));
const monthOf = (of: Plan, no = 3) => generateMonth({ version: 3, data: of }, monthPeriod(2026, no));
const march = monthOf(plan);
const withLines = (change: (line: MonthLine) => MonthLine[]) => ({
  ...march,
  lines: march.lines.flatMap(change),
});
const on = (id: string, change: (line: MonthLine) => MonthLine[]) => (line: MonthLine) =>
  line.indicatorId === id ? change(line) : [line];
const told = (faults: LineDrift[]) => faults.map(({ fault, indicatorId }) => `${fault} ${indicatorId}`);

/** The plan without an indicator. */
const without = (id: string): Plan => ({
  ...plan,
  workResults: plan.workResults.map((result) => ({
    ...result,
    indicators: result.indicators.filter((one) => one.id !== id),
  })),
});

describe('the lines of a month', () => {
  it('as openMonth makes them of any plan are the plan’s', () => {
    const entry = fc.option(fc.integer({ min: 0, max: 9_000_000 }), { nil: null });
    const text = fc.option(fc.constantFrom('Menyusun laporan', 'Menyampaikan laporan'), { nil: null });
    const twelve = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 12, maxLength: 12 });
    const indicators = fc.array(fc.record({ months: twelve(entry), activities: twelve(text) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(indicators, fc.integer({ min: 1, max: 12 }), (all, no) => {
        const made: Indicator[] = all.map((one, at) => makeIndicator(`i${at}`, 0, one));
        const any = { ...plan, workResults: [{ ...plan.workResults[0], indicators: made }] } as Plan;
        expect(lineDrift(any, monthOf(any, no))).toEqual([]);
      }),
    );
  });

  it.each<[string, ReturnType<typeof withLines>, string[]]>([
    ['one is missing', withLines(on('mutu', () => [])), ['MISSING mutu']],
    ['one stands twice', withLines(on('mutu', (line) => [line, line])), ['DUPLICATE mutu']],
    ['another target', withLines(on('jumlah', (line) => [{ ...line, target: 1 }])), ['TARGET_DRIFT jumlah']],
    [
      'none where there was one',
      withLines(on('jumlah', (line) => [{ ...line, target: null }])),
      ['TARGET_DRIFT jumlah'],
    ],
    [
      'words of another month',
      withLines(on('mutu', (line) => [{ ...line, targetText: 'Lain' }])),
      ['TARGET_DRIFT mutu'],
    ],
  ])('are not the plan’s where %s', (_, month, faults) => {
    expect(told(lineDrift(plan, month))).toEqual(faults);
  });

  it('are not the plan’s where one is of an indicator that the plan has not', () => {
    expect(lineDrift(without('jumlah'), march)).toEqual([
      { fault: 'EXTRA', indicatorId: 'jumlah', planned: null, found: 4000 },
    ]);
  });

  it('are the plan’s where something is marked as none this month: the target stays', () => {
    const marked = withLines(on('jumlah', (line) => [{ ...line, noTargetReason: 'Kegiatan ditunda.' }]));
    expect(lineDrift(plan, marked)).toEqual([]);
  });

  it('stay the plan’s after an indicator went on which nothing was due, and where there is no line for nothing', () => {
    expect(lineDrift(without('laporan'), march)).toEqual([]);
    expect(lineDrift(plan, withLines(on('laporan', () => [])))).toEqual([]);
    expect(told(lineDrift(plan, { ...monthOf(plan, 12), lines: [] }))).toEqual([
      'MISSING jumlah',
      'MISSING mutu',
      'MISSING laporan',
    ]);
  });
});
