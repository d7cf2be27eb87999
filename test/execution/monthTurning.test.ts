/** What a day does to a month by itself: pure, with days and people as inputs (docs/domain.md 6.2, 6.7). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submitTarget } from '../../functions/execution/month/decisions.ts';
import { generateMonth, type Month, statuses } from '../../functions/execution/month/rules.ts';
import { turn, type TurnFacts, turnsOn } from '../../functions/execution/month/turning.ts';
import { windowsOf } from '../../functions/execution/month/ownWindows.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { addDays, type Instant, type PlainDate } from '../../functions/platform/period.ts';
import { holidayDates } from '../../data/holidays.ts';
import { OCTOBER } from '../support/months.ts';
import { makeEmployee } from '../support/office.ts';
import { makePlan } from '../support/setPlans.ts';

const date = (text: string) => text as PlainDate;
const instant = (text: string) => text as Instant;
const owner = makeEmployee('Dwi Astuti');
const [appraiserId, superiorId] = ['appraiser', 'superior'];
const generated = generateMonth({ version: 3, data: makePlan(owner) }, OCTOBER);
/** Submitted on Thursday 1 October 2026: it climbs after Tuesday the 6th, and counts after Thursday the 8th. */
const submitted: Month = {
  ...generated,
  status: 'TARGET_SUBMITTED',
  targetSubmittedAt: instant('2026-10-01T02:00:00.000Z'),
  verifierId: appraiserId,
};
const calendar = { week: 'FIVE_DAYS', holidays: holidayDates() } as const;
const policies = policyOn([], generated.to);
const facts = (today: string, changes: Partial<TurnFacts> = {}): TurnFacts => ({
  zone: 'Asia/Jakarta',
  calendar,
  windows: windowsOf(generated, { policies, calendar, zone: 'Asia/Jakarta' }),
  silence: policies.value('month.targetSilence'),
  now: instant(`${today}T00:00:00.000Z`),
  today: date(today),
  aboveId: superiorId,
  ...changes,
});

describe('a target that is missing', () => {
  it('is marked on the day after its window, and not on its last day', () => {
    expect(turn(generated, facts('2026-10-05'))).toBeNull();
    expect(turn(generated, facts('2026-10-06'))).toEqual({
      event: 'monthTargetOverdue',
      after: { ...generated, lateTarget: true },
    });
    expect(turnsOn(generated, facts('2026-09-25'))).toBe('2026-10-06');
  });

  it('is marked once', () => {
    const marked = { ...generated, lateTarget: true };
    expect(turn(marked, facts('2026-10-20'))).toBeNull();
    expect(turnsOn(marked, facts('2026-10-20'))).toBeNull();
  });

  it('is waited for longer where the window was made longer meanwhile', () => {
    const { windows } = facts('2026-10-06');
    const longer = { windows: { ...windows, target: { ...windows.target, to: date('2026-10-09') } } };
    expect(turn(generated, facts('2026-10-06', longer))).toBeNull();
    expect(turnsOn(generated, facts('2026-10-06', longer), date('2026-10-06'))).toBe('2026-10-10');
  });

  it('submitted in a window that was made longer is not late, though it was marked', () => {
    const { windows, ...at } = facts('2026-10-08');
    const target = { ...windows.target, to: date('2026-10-09') };
    const longer = { ...at, windows: { ...windows, target, targetDue: [target.to] } };
    expect(submitTarget({ ...generated, lateTarget: true }, [], longer)).toMatchObject({
      value: { lateTarget: false },
    });
  });
});

describe('a target that nobody answers', () => {
  it('climbs after three working days, and counts as approved after five', () => {
    expect(turnsOn(submitted, facts('2026-10-01'))).toBe('2026-10-07');
    expect(turn(submitted, facts('2026-10-06'))).toBeNull();
    const climbed = turn(submitted, facts('2026-10-07'));
    expect(climbed).toMatchObject({
      event: 'monthTargetEscalated',
      after: { status: 'TARGET_SUBMITTED', verifierId: superiorId, escalatedAt: expect.any(String) },
    });
    expect(turnsOn(climbed?.after as Month, facts('2026-10-07'), date('2026-10-07'))).toBe('2026-10-09');
    expect(turn(climbed?.after as Month, facts('2026-10-08'))).toBeNull();
    expect(turn(climbed?.after as Month, facts('2026-10-09'))).toMatchObject({
      event: 'monthTargetDeemed',
      after: { status: 'TARGET_APPROVED', targetDeemed: true, verifierId: null, lateReason: null },
    });
  });

  it('stays where it lies when nobody is above, and counts as approved all the same', () => {
    const alone = { aboveId: null };
    expect(turn(submitted, facts('2026-10-07', alone))).toBeNull();
    expect(turnsOn(submitted, facts('2026-10-07', alone), date('2026-10-07'))).toBe('2026-10-09');
    expect(turn(submitted, facts('2026-10-09', alone))?.event).toBe('monthTargetDeemed');
  });

  it('keeps the mark of a late one', () => {
    const late = { ...submitted, lateTarget: true, targetSubmittedAt: instant('2026-10-06T02:00:00.000Z') };
    expect(turn(late, facts('2026-10-14'))?.after).toMatchObject({ lateTarget: true, targetDeemed: true });
  });

  it('counts at once when the night comes late, and does not climb first', () => {
    expect(turn(submitted, facts('2026-10-20'))?.event).toBe('monthTargetDeemed');
  });

  it('does not climb where both days are the same', () => {
    const silence = { escalateWorkingDays: 5, approveWorkingDays: 5 };
    expect(turnsOn(submitted, facts('2026-10-01', { silence }))).toBe('2026-10-09');
  });
});

describe('the turns of a month', () => {
  it('come to nothing in every other state, whatever the day', () => {
    const others = statuses.filter((status) => status !== 'GENERATED' && status !== 'TARGET_SUBMITTED');
    for (const status of others) {
      expect(turn({ ...submitted, status }, facts('2027-01-01'))).toBeNull();
      expect(turnsOn({ ...submitted, status }, facts('2027-01-01'))).toBeNull();
    }
  });

  it('come to an end whenever the nights come: each once, the target approved, the lines untouched', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(date('2026-10-01'), days));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), fc.boolean(), (nights, alone) => {
        let month = submitted;
        const events: string[] = [];
        for (const night of [...nights].sort()) {
          const turned = turn(month, facts(night, { aboveId: alone ? null : superiorId }));
          if (turned) events.push(turned.event);
          month = turned?.after ?? month;
        }
        const last = [...nights].sort().at(-1) ?? '2026-10-01';
        expect(month.status).toBe(last >= '2026-10-09' ? 'TARGET_APPROVED' : 'TARGET_SUBMITTED');
        expect(new Set(events).size).toBe(events.length);
        expect(month.lines).toBe(submitted.lines);
      }),
    );
  });

  it('are always on a later day than the one that was turned', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(date('2026-10-01'), days));
    fc.assert(
      fc.property(day, fc.constantFrom(generated, submitted), (night, month) => {
        const next = turnsOn(turn(month, facts(night))?.after ?? month, facts(night), night);
        expect(next === null || next > night).toBe(true);
      }),
    );
  });
});
