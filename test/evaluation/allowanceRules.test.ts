import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../functions/evaluation/allowance/inputs.ts';
import { inputsSchema } from '../../functions/evaluation/allowance/inputs.ts';
import { computeAllowance, resultSchema } from '../../functions/evaluation/allowance/rules.ts';
import { share } from '../../functions/evaluation/allowance/trace.ts';
import { isReproduced, nextVersion } from '../../functions/evaluation/allowance/version.ts';
import { contentProblems, contentSchema } from '../../functions/evaluation/allowancePolicy/content.ts';
import type { PolicyContent } from '../../functions/evaluation/allowancePolicy/rules.ts';
import { canonical } from '../../functions/platform/commit/hash.ts';
import type { Instant, Period } from '../../functions/platform/period.ts';
import { v7 } from 'uuid';
import { makeContent, makeInputs } from '../support/allowances.ts';

const percentOf = (content: Partial<PolicyContent>, inputs: Partial<Inputs>) =>
  computeAllowance({ no: 1, content: makeContent(content) }, makeInputs(inputs)).percent;
const stepsOf = (content: Partial<PolicyContent>, inputs: Partial<Inputs>) =>
  computeAllowance({ no: 7, content: makeContent(content) }, makeInputs(inputs)).trace;
const step = (content: Partial<PolicyContent>, inputs: Partial<Inputs>, rule: string) =>
  stepsOf(content, inputs).find((one) => one.rule === rule);

describe('the worked examples of docs/domain.md 6.8: weights 60/40, discipline 95 %', () => {
  it('6,750 minutes give 60 + 38 = 98 %', () => {
    expect(percentOf({}, {})).toBe(98_000);
    expect(step({}, {}, 'PRODUCTIVITY_PART')?.value).toBe(60_000);
    expect(step({}, {}, 'DISCIPLINE_PART')?.value).toBe(38_000);
  });
  it('5,400 minutes give 86 % when proportional, 38 % when all-or-nothing', () => {
    expect(percentOf({}, { verifiedMinutes: 5400 })).toBe(86_000);
    expect(percentOf({ productivityMode: 'THRESHOLD' }, { verifiedMinutes: 5400 })).toBe(38_000);
    expect(percentOf({ productivityMode: 'THRESHOLD' }, {})).toBe(98_000);
  });
  it('more than the target is capped at 100 %', () => {
    expect(percentOf({}, { verifiedMinutes: 9000 })).toBe(98_000);
    expect(step({}, { verifiedMinutes: 9000 }, 'PRODUCTIVITY')?.value).toBe(100_000);
  });
});

describe('each part of a formula', () => {
  it('brackets give the productivity of the last that is reached, and none below the first', () => {
    const brackets = [
      { from: 50_000, productivity: 40_000 },
      { from: 80_000, productivity: 90_000 },
    ];
    const given = (verifiedMinutes: number) =>
      step({ productivityMode: 'BRACKETS', brackets }, { verifiedMinutes }, 'PRODUCTIVITY')?.value;
    expect([3374, 3375, 5399, 5400].map(given)).toEqual([0, 40_000, 40_000, 90_000]);
  });
  it("leave is credited by the policy, else as months do, and a day's own work lessens it", () => {
    const leave: Inputs['leave'] = [
      { type: 'CUTI_TAHUNAN', done: 0 },
      { type: 'CUTI_TAHUNAN', done: 300 },
      { type: 'CUTI_SAKIT', done: 0 },
    ];
    const inputs = { verifiedMinutes: 5000, leave, monthLeaveCredit: { CUTI_SAKIT: 100 } };
    expect(step({}, inputs, 'LEAVE_CREDIT')).toMatchObject({
      value: 100,
      source: 'activity.leaveCreditMinutes@default',
    });
    expect(step({ leaveCredit: { CUTI_TAHUNAN: 360 } }, inputs, 'LEAVE_CREDIT')).toMatchObject({
      value: 420,
      source: 'TPP#7',
    });
  });
  it("a policy's own target is taken, and without one the months'", () => {
    expect(step({ minuteTarget: 6000 }, {}, 'MINUTE_TARGET')).toMatchObject({ value: 6000, source: 'TPP#7' });
    expect(step({}, { monthTarget: 6600 }, 'MINUTE_TARGET')).toMatchObject({
      value: 6600,
      source: 'activity.monthlyMinuteTarget@default',
    });
  });
  it('what was not verified in time counts where the month counted it', () => {
    expect(percentOf({}, { verifiedMinutes: 5400, unverifiedMinutes: 1350 })).toBe(98_000);
  });
  it('tasks outside the plan fill no more of the target than they may', () => {
    const cap = { extraTaskCap: 20_000 };
    expect(step(cap, { extraMinutes: 2000 }, 'COUNTED_MINUTES')?.value).toBe(6750 - 650);
    expect(step(cap, { extraMinutes: 1350 }, 'COUNTED_MINUTES')?.value).toBe(6750);
  });
  it("a part of a leader's productivity is their people's, of whoever leads nobody none", () => {
    const policy = { subordinateShare: 20_000 };
    expect(step(policy, { team: { people: 4, percent: 50_000 } }, 'SUBORDINATES')?.value).toBe(90_000);
    expect(percentOf(policy, { team: { people: 0, percent: 0 } })).toBe(98_000);
  });
  it('the predicate changes the whole where the formula says so', () => {
    const predicateFactor = {
      SANGAT_BAIK: 100_000,
      BAIK: 100_000,
      BUTUH_PERBAIKAN: 80_000,
      KURANG: 50_000,
      SANGAT_KURANG: 0,
    };
    expect(percentOf({ predicateFactor }, { predicate: 'BUTUH_PERBAIKAN' })).toBe(78_400);
    expect(percentOf({ predicateFactor }, { predicate: 'SANGAT_KURANG' })).toBe(0);
  });
  it('a Plt gets the addition for the working days as one', () => {
    expect(percentOf({ actingPercent: 20_000 }, { actingDays: 22 })).toBe(117_600);
    expect(percentOf({ actingPercent: 20_000 }, { actingDays: 11 })).toBe(107_800);
  });
  it('of part of a month in service as much is paid, and as many minutes are due', () => {
    const half = { serviceDays: 11, verifiedMinutes: 3375 };
    expect(percentOf({}, half)).toBe(49_000);
    expect(step({}, half, 'PARTIAL_TARGET')?.value).toBe(3375);
    expect(percentOf({ partialMonth: 'WHOLE' }, half)).toBe(68_000);
  });
  it('a penalty is taken of its base, for its months, and named by its legal reference', () => {
    const penalty = { code: 'TELAT', percent: 10_000, months: 2, legalRef: 'Pasal 9' };
    const penalties = [{ code: 'TELAT', month: '2026-M09' as Period }];
    const cut = (base: 'TOTAL' | 'PRODUCTIVITY' | 'DISCIPLINE', month = OCTOBER_) =>
      percentOf({ penalties: [{ ...penalty, base }] }, { penalties, month });
    expect([cut('TOTAL'), cut('PRODUCTIVITY'), cut('DISCIPLINE')]).toEqual([88_200, 92_000, 94_200]);
    expect(cut('TOTAL', '2026-M11' as Period)).toBe(98_000);
    expect(step({ penalties: [{ ...penalty, base: 'TOTAL' }] }, { penalties }, 'PENALTY')).toMatchObject({
      value: -9800,
      source: 'Pasal 9',
    });
  });
  it('a circular that takes everything leaves nought, and two penalties never less', () => {
    expect(
      percentOf({}, { adjustments: [{ direction: 'CUT', percent: 100_000, legalRef: 'SE contoh' }] }),
    ).toBe(0);
    expect(
      percentOf({}, { adjustments: [{ direction: 'ADD', percent: 10_000, legalRef: 'SK contoh' }] }),
    ).toBe(107_800);
    const all = { code: 'A', percent: 100_000, months: 1, base: 'TOTAL' as const, legalRef: 'Pasal 9' };
    const penalties = [all, { ...all, code: 'B' }];
    const named = penalties.map(({ code }) => ({ code, month: OCTOBER_ }));
    expect(step({ penalties }, { penalties: named }, 'FLOOR')?.value).toBe(0);
    expect(percentOf({ penalties }, { penalties: named })).toBe(0);
  });
  it('is rounded as the formula says', () => {
    const inputs = { verifiedMinutes: 5433, discipline: 95_555 };
    const rounded = (mode: 'HALF_UP' | 'DOWN' | 'UP', unit: 1 | 10 | 100 | 1000) =>
      percentOf({ rounding: { mode, unit } }, inputs);
    expect(rounded('DOWN', 1)).toBe(86_515);
    expect([rounded('HALF_UP', 10), rounded('DOWN', 100), rounded('UP', 1000)]).toEqual([
      86_520, 86_500, 87_000,
    ]);
  });
  it('a month on no day of which somebody was in service comes to nought, whatever else is there of it', () => {
    expect(stepsOf({ partialMonth: 'WHOLE' }, { serviceDays: 0 }).map(({ rule }) => rule)).toEqual([
      'NOT_IN_SERVICE',
    ]);
    expect(percentOf({ partialMonth: 'WHOLE' }, { serviceDays: 0 })).toBe(0);
  });
  it('a month for which the allowance was ended comes to nought, and says why', () => {
    expect(stepsOf({ enabled: false }, {}).map(({ rule }) => rule)).toEqual(['DISABLED']);
  });
});
const OCTOBER_ = '2026-M10' as Period;

const percents = fc.integer({ min: 0, max: 100_000 });
const contents = fc
  .record({
    weight: percents,
    mode: fc.constantFrom('THRESHOLD' as const, 'PROPORTIONAL_CAPPED' as const, 'BRACKETS' as const),
    // Bounds and what they give are put in order: what may fall is refused (below).
    brackets: fc.integer({ min: 1, max: 6 }).chain((many) =>
      fc.record({
        bounds: fc.uniqueArray(percents, { minLength: many, maxLength: many }),
        steps: fc.array(percents, { minLength: many, maxLength: many }),
      }),
    ),
    minuteTarget: fc.option(fc.integer({ min: 1, max: 20_000 })),
    extraTaskCap: fc.option(percents),
    subordinateShare: fc.option(percents),
    actingPercent: fc.option(percents),
    partialMonth: fc.constantFrom('PRO_RATA' as const, 'WHOLE' as const),
    penalty: percents,
    base: fc.constantFrom('TOTAL' as const, 'PRODUCTIVITY' as const, 'DISCIPLINE' as const),
    factor: fc.option(fc.integer({ min: 0, max: 200_000 })),
    rounding: fc.record({
      mode: fc.constantFrom('HALF_UP' as const, 'DOWN' as const, 'UP' as const),
      unit: fc.constantFrom(1 as const, 10 as const, 100 as const, 1000 as const),
    }),
  })
  .map(({ weight, mode, brackets: { bounds, steps }, penalty, base, factor, ...others }) => {
    const productivities = steps.toSorted((a, b) => a - b);
    const rising = bounds
      .toSorted((a, b) => a - b)
      .map((from, at) => ({ from, productivity: productivities[at] ?? 0 }));
    return makeContent({
      ...others,
      productivityWeight: weight,
      disciplineWeight: 100_000 - weight,
      productivityMode: mode,
      brackets: mode === 'BRACKETS' ? rising : [],
      penalties: [{ code: 'A', percent: penalty, base, months: 3, legalRef: 'Pasal 9' }],
      predicateFactor:
        factor === null
          ? null
          : { SANGAT_BAIK: factor, BAIK: factor, BUTUH_PERBAIKAN: factor, KURANG: factor, SANGAT_KURANG: 0 },
    });
  });
const inputs = fc
  .record({
    verifiedMinutes: fc.integer({ min: 0, max: 20_000 }),
    extraMinutes: fc.integer({ min: 0, max: 20_000 }),
    discipline: percents,
    team: fc.record({ people: fc.integer({ min: 0, max: 60 }), percent: percents }),
    predicate: fc.constantFrom('BAIK' as const, 'SANGAT_KURANG' as const),
    serviceDays: fc.integer({ min: 0, max: 22 }),
    actingDays: fc.integer({ min: 0, max: 22 }),
    penalties: fc.constantFrom<Inputs['penalties']>([], [{ code: 'A', month: '2026-M08' as Period }]),
    adjustments: fc.array(
      fc.record({
        direction: fc.constantFrom('CUT' as const, 'ADD' as const),
        percent: percents,
        legalRef: fc.constant('SE'),
      }),
      { maxLength: 1 },
    ),
  })
  .map((changes) =>
    makeInputs({ ...changes, extraMinutes: Math.min(changes.extraMinutes, changes.verifiedMinutes) }),
  );

const whose = { employeeId: v7(), month: OCTOBER_, agencyId: v7(), unitId: v7(), unitPath: '07/' };
const LATER = '2036-01-01T00:00:00.000Z' as Instant;

describe('laws of the allowance', () => {
  it('is integer thousandths throughout, never below nought, and fits what is kept', () => {
    fc.assert(
      fc.property(contents, inputs, (content, given) => {
        expect(contentSchema.safeParse(content).success).toBe(true);
        expect(contentProblems(content)).toEqual([]);
        const result = computeAllowance({ no: 1, content }, given);
        expect(resultSchema.parse(result)).toEqual(result);
        for (const { value, inputs: into } of result.trace)
          expect([value, ...Object.values(into)].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
  it('comes about again to the byte, years later, from the policy and the inputs as they are kept', () => {
    fc.assert(
      fc.property(contents, inputs, (content, given) => {
        const made = nextVersion(
          whose,
          { no: 1, content },
          given,
          null,
          '2026-11-16T22:00:00.000Z' as Instant,
        );
        const [kept, formula] = [JSON.parse(canonical(made)), JSON.parse(canonical({ no: 1, content }))];
        expect(isReproduced(kept, formula)).toBe(true);
        expect(canonical(computeAllowance(formula, inputsSchema.parse(kept.inputs)))).toBe(
          canonical(kept.result),
        );
        expect(nextVersion(whose, formula, kept.inputs, kept, LATER)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
  // Of several penalties or adjustments on one base each rounds by itself: to a thousandth, and the policy's unit.
  it('more minutes and a better discipline never give less', () => {
    fc.assert(
      fc.property(
        contents,
        inputs,
        fc.integer({ min: 0, max: 5000 }),
        percents,
        (content, given, more, better) => {
          const before = computeAllowance({ no: 1, content }, given).percent;
          const discipline = Math.max(given.discipline, better);
          const verifiedMinutes = given.verifiedMinutes + more;
          const after = computeAllowance({ no: 1, content }, { ...given, verifiedMinutes, discipline });
          expect(after.percent).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('a share is the nearest integer, as whole numbers tell it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        percents,
        fc.integer({ min: 1, max: 100_000 }),
        (value, part, whole) => {
          const exact = (2n * BigInt(value) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole));
          expect(BigInt(share(value, part, whole))).toBe(exact);
        },
      ),
    );
  });
});
