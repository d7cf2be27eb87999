import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeAllowance } from '../../functions/evaluation/allowance/rules.ts';
import { contentProblems } from '../../functions/evaluation/allowancePolicy/content.ts';
import { makeContent, makeInputs } from '../support/allowances.ts';

const percents = fc.integer({ min: 0, max: 100_000 });

describe('brackets of a formula', () => {
  it('never pay more minutes less, where they are not refused, and are refused where they fall', () => {
    const bracket = fc.record({ from: percents, productivity: percents });
    const minutes = fc.integer({ min: 0, max: 8000 });
    fc.assert(
      fc.property(
        fc.array(bracket, { minLength: 1, maxLength: 4 }),
        minutes,
        minutes,
        (some, verifiedMinutes, more) => {
          const brackets = some.toSorted((a, b) => a.from - b.from);
          const content = makeContent({ productivityMode: 'BRACKETS', brackets });
          const falls = brackets.some(
            ({ productivity }, at) => productivity < (brackets[at - 1]?.productivity ?? 0),
          );
          const refused = contentProblems(content);
          if (falls) expect(refused).toMatchObject([{ code: 'ALLOWANCE_BRACKETS' }]);
          if (refused.length > 0) return;
          const at = (done: number) =>
            computeAllowance({ no: 1, content }, makeInputs({ verifiedMinutes: done })).percent;
          expect(at(verifiedMinutes + more)).toBeGreaterThanOrEqual(at(verifiedMinutes));
        },
      ),
      { numRuns: 300 },
    );
  });
});
