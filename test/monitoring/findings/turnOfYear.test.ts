/** What becomes of findings when the year turns: what is of no period goes on, what was asked of the old year is over. */
import { describe, expect, it } from 'vitest';
import { became } from '../../../functions/monitoring/finding/becoming.ts';
import type { Found } from '../../../functions/monitoring/finding/found.ts';
import type { Finding } from '../../../functions/monitoring/finding/rules.ts';
import { keyOf } from '../../../functions/monitoring/finding/store.ts';
import type { Instant, Period, PlainDate } from '../../../functions/platform/period.ts';
import { makeFinding } from '../../support/findingItems.ts';
import { kept } from '../../support/findings.ts';
import { makeEmployee, unit } from '../../support/office.ts';

const [OLD, NEW] = ['2026-Y', '2027-Y'] as [Period, Period];
const vacancy = { kind: 'SUPERIOR_VACANT', planNo: 0, detail: 'office', facts: { below: 3 } } as const;
const ofUnit = { employeeId: null, unitId: unit.unitId };
const known = (changes: Partial<Finding>) => {
  const finding = makeFinding(makeEmployee('Dwi Astuti'), { ...ofUnit, period: OLD, ...changes });
  return { ...kept(finding), key: keyOf(finding) };
};

/** The night of a day in which every period is looked at, unless told otherwise. */
function night(
  day: string,
  before: readonly Partial<Finding>[],
  found: readonly Found[],
  looked = [OLD, NEW],
) {
  const scan = {
    subject: ofUnit,
    place: { agencyId: unit.agencyId, unitPath: unit.path },
    looked: new Set(looked),
    isPast: () => false,
    isMissed: () => false,
    at: `${day}T21:00:00.000Z` as Instant,
    today: day as PlainDate,
    newId: () => crypto.randomUUID(),
  };
  return became(scan, before.map(known), found).map(({ after, event }) => ({ event, ...after }));
}

describe('an office that is still vacant when the year turns', () => {
  const waiver = { by: 'BKPP', reason: 'Sedang seleksi terbuka.', until: '2027-03-31' as PlainDate };
  const waived = { ...vacancy, state: 'WAIVED', waiver } as const;
  const now = { ...vacancy, period: NEW };

  it('is found of the new year as it stood, with its waiver, and of the old one it is past', () => {
    const since = '2026-11-20T02:00:00.000Z' as Instant;
    expect(night('2027-01-01', [{ ...waived, since, reopened: 2 }], [now])).toMatchObject([
      { period: NEW, state: 'WAIVED', waiver, since, reopened: 2, event: 'findingOpened' },
      { period: OLD, state: 'CLOSED', closedBecause: 'PAST' },
    ]);
  });

  it('is so also in a night that looks at the running year alone', () => {
    const closed = night('2027-01-02', [waived], [now], [NEW]).filter(({ period }) => period === OLD);
    expect(closed).toMatchObject([{ closedBecause: 'PAST' }]);
  });

  it('is open where the last day of its waiver was the last of the year', () => {
    const over = { ...waived, waiver: { ...waiver, until: '2026-12-31' as PlainDate } };
    expect(night('2027-01-01', [over], [now])[0]).toMatchObject({ state: 'OPEN', waiver: null });
  });

  it('has vanished where somebody has it by then, and says nothing while nobody looked', () => {
    expect(night('2027-01-01', [waived], [])).toMatchObject([{ closedBecause: 'VANISHED' }]);
    expect(night('2027-01-02', [waived], [], [OLD])).toEqual([]);
  });

  it('goes on from none that had closed', () => {
    expect(night('2027-01-01', [{ ...vacancy, state: 'CLOSED' }], [now])).toMatchObject([
      { period: NEW, state: 'OPEN', reopened: 0 },
    ]);
  });
});

describe('what is asked of the running year alone', () => {
  it('is past when the year is, and did not vanish', () => {
    const outlier = { kind: 'TARGET_OUTLIER', detail: 'x.r1i1' } as const;
    expect(night('2027-01-01', [outlier], [])).toMatchObject([{ closedBecause: 'PAST' }]);
    expect(night('2026-12-31', [outlier], [])).toMatchObject([{ closedBecause: 'VANISHED' }]);
  });
});

it('the ticket of a plan of the year before stays that plan’s, and vanishes when it is answered', () => {
  const ticket = { kind: 'RANK_CHANGED', planNo: 1, detail: '-', facts: {} } as const;
  expect(night('2027-01-01', [ticket], [{ ...ticket, period: OLD }])).toEqual([]);
  expect(night('2027-01-02', [ticket], [])).toMatchObject([{ closedBecause: 'VANISHED' }]);
});
