/** Two versions of a plan side by side: laws of what changed, and how it reads. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Formed,
  type Indicator,
  noExpectations,
  type WorkResult,
} from '../../functions/planning/plan/rules.ts';
import {
  changesBetween,
  comparable,
  inText,
  withChanges,
} from '../../functions/planning/version/comparison.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { makeEmployee } from '../support/office.ts';
import { makeIndicator, makePlan } from '../support/setPlans.ts';

const plan = makePlan(makeEmployee('Dwi Astuti'));
const text = fc.constantFrom('Menyusun', 'Menyampaikan', 'Menilai', '0', 'id');
const twelve = <T>(of: fc.Arbitrary<T>) =>
  fc.array(fc.option(of, { nil: null }), { minLength: 12, maxLength: 12 });
const target = fc.integer({ min: 0, max: 3 }).map((units) => units * 1000);

const indicator: fc.Arbitrary<Omit<Indicator, 'id'>> = fc.record({
  aspect: fc.constantFrom('KUANTITAS', 'WAKTU', null),
  perspective: fc.constant(null),
  text,
  target: fc.option(target, { nil: null }),
  comparator: fc.constantFrom('GTE', 'LTE', null),
  unit: fc.option(text, { nil: null }),
  targetText: fc.option(text, { nil: null }),
  aggregation: fc.constantFrom('SUM', 'LAST', null),
  months: twelve(target),
  activities: twelve(text),
});
/** Some lines under ids of their own, in any order. */
const lines = <T>(of: fc.Arbitrary<T>, prefix: string) =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
      fc.array(of, { minLength: 4, maxLength: 4 }),
    )
    .map(([ids, all]) => ids.map((id, at) => ({ ...(all[at] as T), id: `${prefix}${id}` })));
const result = (no: number): fc.Arbitrary<Omit<WorkResult, 'id'>> =>
  fc.record({
    category: fc.constantFrom('UTAMA', 'TAMBAHAN'),
    classification: fc.constantFrom('ORGANISASI', 'INDIVIDU'),
    text,
    leaderResult: fc.option(text, { nil: null }),
    assignmentId: fc.constant(null),
    agreementItemId: fc.constant(null),
    assignedBy: fc.option(text, { nil: null }),
    indicators: lines(indicator, `i${no}-`),
  });
const version: fc.Arbitrary<Formed> = fc.record({
  kind: fc.constantFrom('JPT_PUKM', 'JA_JF'),
  approach: fc.constantFrom('KUANTITATIF', 'KUALITATIF'),
  from: fc.constant('2026-01-01' as PlainDate),
  to: fc.constantFrom('2026-12-31' as PlainDate, '2026-11-15' as PlainDate),
  workResults: lines(result(0), 'r'),
  behaviours: fc
    .option(text, { nil: null })
    .map((specialExpectation) =>
      noExpectations().map((one, at) => (at === 2 ? { ...one, specialExpectation } : one)),
    ),
  resourceSupport: fc.array(text, { maxLength: 4 }),
  accountabilityScheme: fc.array(text, { maxLength: 2 }),
  consequences: fc.array(text, { maxLength: 2 }),
});

describe('what changed between two versions', () => {
  it('made to the one gives the other', () => {
    fc.assert(
      fc.property(version, version, (from, to) => {
        expect(withChanges(from, changesBetween(from, to))).toEqual(comparable(to));
      }),
    );
  });

  it('is nothing between equal ones, and something between others', () => {
    fc.assert(
      fc.property(version, version, (from, to) => {
        expect(changesBetween(from, structuredClone(from))).toEqual([]);
        const same = JSON.stringify(comparable(from)) === JSON.stringify(comparable(to));
        expect(changesBetween(from, to).length > 0).toBe(!same);
      }),
    );
  });

  it('names each place once, with what was there and what is', () => {
    const next: Formed = {
      ...plan,
      workResults: [
        {
          ...(plan.workResults[1] as WorkResult),
          indicators: [makeIndicator('baru', 2000, { text: 'Jumlah rekomendasi' })],
        },
        { ...(plan.workResults[0] as WorkResult), text: 'Tersusunnya laporan' },
      ],
      resourceSupport: ['Komputer', 'Kendaraan dinas'],
    };
    const shown = changesBetween(plan, next).map(({ kind, path, before, after }) => [
      kind,
      path.join('.'),
      inText(before),
      inText(after),
    ]);
    expect(shown).toEqual([
      ['CHANGED', 'workResults.r1.text', plan.workResults[0]?.text, 'Tersusunnya laporan'],
      ['GONE', 'workResults.r2.indicators.laporan', 'Jumlah laporan hasil monitoring dan evaluasi', null],
      ['ADDED', 'workResults.r2.indicators.baru', null, 'Jumlah rekomendasi'],
      ['CHANGED', 'workResults.#order', 'r1, r2', 'r2, r1'],
      ['ADDED', 'resourceSupport.1', null, 'Kendaraan dinas'],
    ]);
  });

  it('shows figures in their units, and a month that has none as none', () => {
    const months = Array.from({ length: 12 }, () => 4000).map((one, at) => (at === 6 ? 4500 : one));
    const emptied = months.map((one, at) => (at === 7 ? null : one));
    const next = {
      ...plan,
      workResults: plan.workResults.map((one) => ({
        ...one,
        indicators: one.indicators.map((each) =>
          each.id === 'jumlah' ? { ...each, months: emptied } : each,
        ),
      })),
    };
    expect(
      changesBetween(plan, next).map(({ path, before, after }) => [
        path.at(-1),
        inText(before),
        inText(after),
      ]),
    ).toEqual([
      ['6', '4', '4.5'],
      ['7', '4', null],
    ]);
  });
});
