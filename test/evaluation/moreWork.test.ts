/** More work never pays less, on whatever day and of whatever kind: also where leave is credited and extra tasks are capped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../functions/evaluation/allowance/inputs.ts';
import { computeAllowance } from '../../functions/evaluation/allowance/rules.ts';
import { makeContent, makeInputs } from '../support/allowances.ts';

type Leave = Inputs['leave'];

/** A month of work in the office and on days of leave: minutes of the plan, and of no result of it. */
interface Work {
  readonly planned: number;
  readonly extra: number;
  readonly leave: readonly { readonly planned: number; readonly extra: number }[];
}

function inputsOf({ planned, extra, leave }: Work, credit: number): Inputs {
  const days: Leave = leave.map((day) => ({
    type: 'CUTI_TAHUNAN',
    done: day.planned + day.extra,
    ...(day.extra > 0 && { extra: day.extra }),
  }));
  const sum = (read: (day: Work['leave'][number]) => number) =>
    leave.reduce((total, day) => total + read(day), 0);
  return makeInputs({
    verifiedMinutes: planned + extra + sum((day) => day.planned + day.extra),
    extraMinutes: extra + sum((day) => day.extra),
    leave: days,
    monthLeaveCredit: { CUTI_TAHUNAN: credit },
  });
}
const percentOf = (work: Work, cap: number, credit: number) =>
  computeAllowance({ no: 1, content: makeContent({ extraTaskCap: cap }) }, inputsOf(work, credit)).percent;

const minutes = (max: number) => fc.integer({ min: 0, max });
const works = fc.record({
  planned: minutes(7000),
  extra: minutes(3000),
  leave: fc.array(fc.record({ planned: minutes(600), extra: minutes(600) }), { minLength: 1, maxLength: 6 }),
});

describe('more work', () => {
  it('on a day of leave, of no result of the plan and beyond its cap, takes no credit of that day away', () => {
    const before: Work = { planned: 4500, extra: 1350, leave: [{ planned: 0, extra: 0 }] };
    const after: Work = { ...before, leave: [{ planned: 0, extra: 300 }] };
    expect(percentOf(after, 20_000, 300)).toBe(percentOf(before, 20_000, 300));
    // What the cap leaves stands for itself, and then takes the credit's place as before.
    expect(percentOf(after, 100_000, 300)).toBe(percentOf(before, 100_000, 300));
  });

  it('on a day of leave does not lift the cap for what was done on others', () => {
    const worked: Work = { planned: 3000, extra: 3000, leave: [{ planned: 300, extra: 0 }] };
    const moved: Work = { planned: 3300, extra: 3000, leave: [] };
    expect(percentOf(worked, 20_000, 300)).toBe(percentOf(moved, 20_000, 300));
  });

  it('never pays less, whatever day it was done on and whether the plan names it', () => {
    const where = fc.constantFrom('PLANNED', 'EXTRA', 'LEAVE_PLANNED', 'LEAVE_EXTRA');
    fc.assert(
      fc.property(
        works,
        where,
        minutes(900),
        minutes(100_000),
        minutes(660),
        (work, on, more, cap, credit) => {
          const [first = { planned: 0, extra: 0 }, ...others] = work.leave;
          const after: Work = {
            planned: work.planned + (on === 'PLANNED' ? more : 0),
            extra: work.extra + (on === 'EXTRA' ? more : 0),
            leave: [
              {
                planned: first.planned + (on === 'LEAVE_PLANNED' ? more : 0),
                extra: first.extra + (on === 'LEAVE_EXTRA' ? more : 0),
              },
              ...others,
            ],
          };
          expect(percentOf(after, cap, credit)).toBeGreaterThanOrEqual(percentOf(work, cap, credit));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('comes to what it came to of inputs that were recorded before days told what of them no result names', () => {
    const recorded = makeInputs({
      verifiedMinutes: 6150,
      extraMinutes: 1650,
      leave: [{ type: 'CUTI_TAHUNAN', done: 300 }],
      monthLeaveCredit: { CUTI_TAHUNAN: 300 },
    });
    const result = computeAllowance({ no: 1, content: makeContent({ extraTaskCap: 20_000 }) }, recorded);
    expect(result.trace.find(({ rule }) => rule === 'LEAVE_CREDIT')).toMatchObject({
      value: 0,
      inputs: { days: 1 },
    });
  });
});
