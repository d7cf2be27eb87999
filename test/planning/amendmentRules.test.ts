/** What an amendment may change of a plan in force (docs/domain.md 6.2, 6.4 I6 and I14), rule by rule. */
import { describe, expect, it } from 'vitest';
import {
  abandoned,
  amendedPlan,
  proposed,
  type Status,
  statuses,
  step,
  type Step,
  transitions,
} from '../../functions/planning/amendment/rules.ts';
import { monthsBegun, openedProblems } from '../../functions/planning/amendment/opened.ts';
import { completeness } from '../../functions/planning/plan/completeness.ts';
import {
  type Indicator,
  noMonths,
  type Plan,
  statuses as ofPlans,
  step as stepOfPlan,
} from '../../functions/planning/plan/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { makeAmendment } from '../support/amendments.ts';
import { makeEmployee } from '../support/office.ts';
import { makeIndicator, makePlan } from '../support/setPlans.ts';

const owner = makeEmployee('Dwi Astuti');
const day = (text: string) => text as PlainDate;
const plan = makePlan(owner);
/** March is over and April is open. */
const OPENED = [1, 2, 3, 4];

/** The plan with its first result's indicators changed; null takes one away. */
const changed = (change: (indicator: Indicator) => Indicator | null, more: Indicator[] = []): Plan => ({
  ...plan,
  workResults: plan.workResults.map((result, at) => ({
    ...result,
    indicators: [...result.indicators.flatMap((one) => change(one) ?? []), ...(at === 0 ? more : [])],
  })),
});
const only = (id: string, changes: Partial<Indicator> | null) =>
  changed((one) => (one.id !== id ? one : changes && { ...one, ...changes }));
const months = (from: number, target: number | null, before: number | null = 4000) =>
  Array.from({ length: 12 }, (_, at) => (at + 1 < from ? before : target));
const faults = (next: Plan, opened = OPENED) =>
  openedProblems(plan, next, opened).map(
    ({ code, field, params }) => `${code} ${field?.at(-1)} ${params?.indicator} ${params?.months}`,
  );

describe('the months of a plan that are open already', () => {
  it('are those that have begun; of those ahead it says which are', () => {
    const year = monthsBegun(plan, day('2026-04-01'));
    expect(year).toEqual({ begun: [1, 2, 3, 4], ahead: [5, 6, 7, 8, 9, 10, 11, 12] });
    const part = makePlan(owner, { from: day('2026-06-16'), to: day('2026-09-30') });
    expect(monthsBegun(part, day('2026-06-10'))).toEqual({ begun: [], ahead: [6, 7, 8, 9] });
    expect(monthsBegun(part, day('2026-07-01'))).toEqual({ begun: [6, 7], ahead: [8, 9] });
    expect(monthsBegun(part, day('2026-12-31')).ahead).toEqual([]);
  });
});

describe('an amendment', () => {
  it.each<[string, Plan]>([
    ['the targets of months that are not open', only('jumlah', { months: months(5, 9000) })],
    [
      'the year with them, the text, the comparator',
      only('jumlah', { target: 1, text: 'A', comparator: 'EQ' }),
    ],
    [
      'an indicator that is new from May on',
      changed((one) => one, [makeIndicator('baru', 1, { months: months(5, 1, null) })]),
    ],
    ['an indicator of which nothing was due yet', only('laporan', null)],
    [
      'what is done from May on',
      only('jumlah', { activities: noMonths().map((_, at) => (at > 3 ? 'Menyusun' : null)) }),
    ],
    ['the unit of what had no figures yet', only('laporan', { unit: 'dokumen' })],
  ])('changes %s', (_, next) => {
    expect(faults(next)).toEqual([]);
  });

  const TOLD = '2026-M01, 2026-M02, 2026-M03, 2026-M04';
  it.each<[string, Plan, string[]]>([
    [
      'a target of an open month',
      only('jumlah', { months: months(4, 9000) }),
      ['AMENDMENT_MONTH_OPENED months jumlah 2026-M04'],
    ],
    [
      'a target taken from open months',
      only('jumlah', { months: months(1, null) }),
      [`AMENDMENT_MONTH_OPENED months jumlah ${TOLD}`],
    ],
    [
      'a target given to open months',
      only('laporan', { months: months(1, 1000) }),
      [`AMENDMENT_MONTH_OPENED months laporan ${TOLD}`],
    ],
    [
      'what is done in an open month',
      only('jumlah', { activities: noMonths().map((_, at) => (at === 1 ? 'Menyusun' : null)) }),
      ['AMENDMENT_MONTH_OPENED months jumlah 2026-M02'],
    ],
    [
      'a new indicator with a target in an open month',
      changed((one) => one, [makeIndicator('baru', 1)]),
      [`AMENDMENT_MONTH_OPENED months baru ${TOLD}`],
    ],
    [
      'the unit in which open months were counted',
      only('jumlah', { unit: 'dokumen' }),
      [`AMENDMENT_MONTH_OPENED unit jumlah ${TOLD}`],
    ],
    [
      'an indicator that goes with targets in open months',
      only('jumlah', null),
      [`AMENDMENT_INDICATOR_GONE workResults jumlah ${TOLD}`],
    ],
  ])('is refused %s, by indicator and months', (_, next, told) => {
    expect(faults(next)).toEqual(told);
  });

  it('is free in all of it before the first month is open', () => {
    const other = changed(() => null, [makeIndicator('baru', 7)]);
    expect(faults(other, [])).toEqual([]);
  });
});

describe('an approach that changes by amendment', () => {
  const inWords = (one: Indicator): Indicator => ({
    ...one,
    aspect: null,
    target: null,
    comparator: null,
    unit: one.months.slice(0, 4).some((month) => month !== null) ? one.unit : null,
    aggregation: null,
    targetText: 'Seluruh perangkat daerah terlayani',
    months: one.months.map((month, at) => (at < 4 ? month : null)),
    activities: noMonths().map((_, at) => (at === 6 ? 'Menyusun laporan' : null)),
  });
  const next: Plan = { ...changed(inWords), approach: 'KUALITATIF' };
  const NOTHING = { requireAssignment: false, assignments: new Map(), agreement: null };
  const codes = (of: Plan, opened?: number[]) =>
    completeness({ ...of, ...(opened && { opened }) }, { min: 1, max: 10 }, NOTHING).map(({ code }) => code);

  it('leaves the figures of open months, and asks for words from then on', () => {
    expect(faults(next)).toEqual([]);
    expect(codes(next, OPENED)).toEqual([]);
    expect(codes(next, [1, 2, 3])).toContain('PLAN_INDICATOR_FIGURES_UNUSED');
    expect(codes(next)).toContain('PLAN_INDICATOR_FIGURES_UNUSED');
  });

  it('leaves the unit of those figures too, by whatever way it would change', () => {
    const unitOf = (unit: string | null) => (one: Indicator) => ({ ...inWords(one), unit });
    const opened = (of: Plan, unit: string | null) =>
      openedProblems(of, { ...next, workResults: changed(unitOf(unit)).workResults }, OPENED).map(
        ({ code, field }) => [code, field?.at(-1)],
      );
    expect(opened(plan, null)).toContainEqual(['AMENDMENT_MONTH_OPENED', 'unit']);
    expect(opened(next, 'orang')).toContainEqual(['AMENDMENT_MONTH_OPENED', 'unit']);
    expect(
      codes({
        ...next,
        workResults: changed((one) => ({ ...inWords(one), months: noMonths() })).workResults,
      }),
    ).toContain('PLAN_INDICATOR_FIGURES_UNUSED');
  });

  it('back to figures counts the year from the month on that is not open', () => {
    const figures = (one: Indicator): Indicator =>
      makeIndicator(one.id, 0, {
        months: months(5, 2000, null),
        target: 16_000,
        activities: one.activities,
      });
    const before = {
      ...next,
      workResults: changed((one) => ({ ...inWords(one), unit: null, months: noMonths() })).workResults,
    };
    const after = { ...plan, workResults: changed(figures).workResults };
    expect(openedProblems(before, after, OPENED)).toEqual([]);
    expect(codes(after, OPENED)).toEqual([]);
  });
});

describe('the states of an amendment', () => {
  const all = Object.keys(transitions) as Step[];
  it.each(statuses.flatMap((status) => all.map((name) => [status, name] as const)))(
    'from %s, %s is as the table says, and refused with the states that would do',
    (status, name) => {
      const { from, to } = transitions[name];
      const allowed = (from as readonly Status[]).includes(status);
      expect(step({ status }, name)).toMatchObject(
        allowed
          ? { ok: true, value: to }
          : { problems: [{ code: 'STATE_INVALID', params: { status, needed: from.join(' / ') } }] },
      );
    },
  );

  it('end in none of which anything leads on', () => {
    for (const status of ['APPROVED', 'ABANDONED'] as const)
      expect(all.filter((name) => step({ status }, name).ok)).toEqual([]);
  });

  it('begin from a plan that is set and in force, and from no other', () => {
    expect(ofPlans.filter((status) => stepOfPlan({ ...plan, status }, 'amend').ok)).toEqual(['APPROVED']);
  });
});

describe('a plan set anew', () => {
  const amendment = makeAmendment(plan, {
    status: 'APPROVED',
    approvedAt: '2026-06-20T02:00:00.000Z' as Instant,
    workResults: only('jumlah', { months: months(7, 9000) }).workResults,
    late: false,
  });

  it('has the content of its amendment, with who asked for it and why, and its own dates', () => {
    const late = { ...plan, late: true, to: day('2026-11-30') };
    const after = amendedPlan(late, amendment);
    expect(after).toMatchObject({
      status: 'APPROVED',
      workResults: amendment.workResults,
      amended: { no: 1, reason: amendment.reason, requestedBy: owner.employeeId },
      late: true,
      to: '2026-11-30',
      firstSubmittedAt: plan.firstSubmittedAt,
    });
    expect(Object.keys(after).sort()).toEqual(Object.keys(plan).sort());
  });

  it('is what was proposed, and an abandoned one is proposed no more', () => {
    expect(proposed(makeAmendment(plan))).toMatchObject({ status: 'DRAFT', workResults: plan.workResults });
    expect(proposed(abandoned(makeAmendment(plan), 'Tidak jadi.')).status).toBe('CLOSED');
  });
});
