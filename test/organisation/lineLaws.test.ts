import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraiserOf } from '../../functions/organisation/line/climb.ts';
import { indexOrganisation, type Organisation } from '../../functions/organisation/line/organisation.ts';
import { materialiseLines } from '../../functions/organisation/line/rules.ts';
import { anyOrganisation, DAYS } from './anyHistory.ts';
import { day, recordedAt, start, unit } from './madeUp.ts';

const law = (check: (organisation: Organisation, people: readonly string[]) => void, numRuns = 300) =>
  fc.assert(
    fc.property(anyOrganisation, ({ plhMayAppraise, ...parts }) =>
      check(
        indexOrganisation({ units: [unit], ...parts }, { plhMayAppraise }),
        parts.employees.map(({ employeeId }) => employeeId),
      ),
    ),
    { numRuns },
  );

describe('in any organisation, however bad its data', () => {
  it('everyone has exactly one appraiser or a named reason, and never themself or one who has left', () => {
    law((organisation, people) => {
      for (const id of people) {
        const found = appraiserOf(organisation, id, day(60));
        if (found.appraiserId === null) expect(found.reason).toMatch(/^[A-Z_]+$/);
        else expect(found.appraiserId !== id && organisation.isActive(found.appraiserId, day(60))).toBe(true);
      }
    });
  });

  it('nobody is, through whatever number of steps, the appraiser of their own appraiser', () => {
    law((organisation, people) => {
      for (const id of people) {
        const seen = new Set([id]);
        for (
          let next = appraiserOf(organisation, id, day(60)).appraiserId;
          next;
          next = appraiserOf(organisation, next, day(60)).appraiserId
        ) {
          expect(seen.has(next)).toBe(false);
          seen.add(next);
        }
      }
    });
  });

  it('the lines say on every day what asking on that day says, without gap or overlap', () => {
    law((organisation, people) => {
      for (const id of people) {
        const lines = materialiseLines(organisation, id, { from: start, to: day(DAYS), recordedAt });
        for (let no = 0; no <= DAYS; no += 1) {
          const found = appraiserOf(organisation, id, day(no));
          const inForce = lines.filter(
            (line) => line.from <= day(no) && (line.to === null || day(no) <= line.to),
          );
          if (found.appraiserId === null && found.reason === 'NO_POSITION') expect(inForce).toEqual([]);
          else {
            expect(inForce).toHaveLength(1);
            expect(inForce[0]?.appraiserId).toBe(found.appraiserId);
            const [alone] = materialiseLines(organisation, id, { from: day(no), to: day(no), recordedAt });
            expect({ ...inForce[0], from: day(no), to: day(no) }).toEqual(alone);
            expect(inForce[0]?.basis ?? inForce[0]?.reason).toBe(
              found.appraiserId === null ? found.reason : found.basis,
            );
          }
        }
      }
    }, 80);
  });
});
