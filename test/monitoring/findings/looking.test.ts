/** When a period must be looked at again, whatever its own events tell. docs/decisions/findings.md. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { yearRules } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { YearFacts } from '../../../functions/monitoring/finding/facts.ts';
import { findWatched, nextLook } from '../../../functions/monitoring/finding/looking.ts';
import type { PositionAssignment } from '../../../functions/organisation/position/rules.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { inOffice } from '../../support/findingPeople.ts';
import { yearFactsOf } from '../../support/findings.ts';
import { makeEmployee } from '../../support/office.ts';

const [owner, plt] = [makeEmployee('Dwi Astuti'), makeEmployee('Budi Santoso')];
const seat: PositionAssignment = {
  assignmentId: v7(),
  employeeId: plt.employeeId,
  positionId: owner.position.positionId,
  role: 'PLT',
  from: '2026-10-01' as PlainDate,
  to: null,
  letterNo: '821/1/2026',
  requestId: null,
  recordedAt: '2026-09-30T01:00:00.000Z' as Instant,
  supersededAt: null,
};
const person = inOffice(owner, { appraiserId: plt.employeeId, basis: 'PLT' });
function lookOn(changes: Partial<YearFacts>) {
  const facts = yearFactsOf(owner, { person, actingSeats: [seat], ...changes });
  return nextLook(facts, findWatched(yearRules, facts));
}

describe('the year of somebody for whose appraiser another acts', () => {
  it('is looked at daily: that the role is over is an event of whoever has it', () => {
    expect(lookOn({})).toBe('DAILY');
  });

  it('is not where nobody acts, nor the year before', () => {
    expect(lookOn({ person: inOffice(owner), actingSeats: [] })).not.toBe('DAILY');
    expect(lookOn({ period: '2025-Y' as Period })).not.toBe('DAILY');
  });
});
