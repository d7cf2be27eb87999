import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Decision, Made } from '../../../functions/monitoring/finding/decisions.ts';
import { needsMore } from '../../../functions/monitoring/finding/decisions.ts';
import { d06 } from '../../../functions/monitoring/finding/detections/d06.ts';
import { findAll } from '../../../functions/monitoring/finding/detections/registry.ts';
import type { FormerLine, Line } from '../../../functions/organisation/line/rules.ts';
import type { PositionAssignment } from '../../../functions/organisation/position/rules.ts';
import type { Unit } from '../../../functions/organisation/unit/rules.ts';
import type { Instant, PlainDate } from '../../../functions/platform/period.ts';
import { kept, monthFactsOf, unitFactsOf, yearFactsOf } from '../../support/findings.ts';
import { makeEmployee, makeLine, unit } from '../../support/office.ts';
import { makeRequest } from '../../support/requests.ts';

const owner = makeEmployee('Dwi Astuti');
const appraiser = makeEmployee('Bambang Prasetyo');
const superior = makeEmployee('Endang Lestari');
const plt = makeEmployee('Joko Santoso');
const day = (text: string) => text as PlainDate;
const { agencyName: _agencyName, ...ofOffice } = unit;
const theUnit: Unit = {
  ...ofOffice,
  code: null,
  parentId: null,
  kind: 'BIDANG',
  isPerformanceUnit: false,
  workWeek: 'FIVE_DAYS',
  validFrom: day('2020-01-01'),
  validTo: null,
};
const at = (text: string) => text as Instant;

const seat = (changes: Partial<PositionAssignment> = {}): PositionAssignment => ({
  assignmentId: randomUUID(),
  employeeId: plt.employeeId,
  positionId: appraiser.position.positionId,
  role: 'PLT',
  from: day('2026-10-01'),
  to: day('2026-10-31'),
  letterNo: '821/1/2026',
  requestId: null,
  recordedAt: at('2026-09-30T01:00:00.000Z'),
  supersededAt: null,
  ...changes,
});
const made = (changes: Partial<Decision> = {}): Decision => ({
  what: 'REALISATION',
  planNo: 1,
  by: appraiser.employeeId,
  at: at('2026-11-05T02:00:00.000Z'),
  dates: [day('2026-10-31')],
  isAbove: false,
  seats: [],
  ...changes,
});
const line = (changes: Partial<Line> = {}) => makeLine(owner, appraiser, superior, changes);
const byPlt = (changes: Partial<Line> = {}) => makeLine(owner, plt, superior, { basis: 'PLT', ...changes });

const judged = (decision: Decision, lines: readonly Line[] = [line()], former: readonly FormerLine[] = []) =>
  findAll(
    d06.month ?? [],
    monthFactsOf(owner, {
      person: {
        employee: owner,
        leaves: [],
        lines: lines.map((one) => kept(one)),
        exceptions: [],
        seats: [],
      },
      decided: { former, decisions: [decision] },
    }),
  );

describe('a decision', () => {
  it('of the appraiser of the business date is right, and nothing more is read about it', () => {
    expect(judged(made())).toEqual([]);
    expect(needsMore({ lines: [line()], former: [] }, made())).toBe(false);
  });

  it('of the superior of that one, or of whoever stands higher, is right', () => {
    expect(judged(made({ by: superior.employeeId }))).toEqual([]);
    expect(judged(made({ isAbove: true, by: plt.employeeId }))).toEqual([]);
  });

  it('of somebody else is found, with who it was and on which day', () => {
    expect(judged(made({ by: plt.employeeId }))).toMatchObject([
      {
        kind: 'MONTH_DECIDED_UNAUTHORISED',
        planNo: 1,
        detail: `REALISATION.${plt.employeeId}`,
        facts: { by: plt.employeeId, decidedOn: '2026-11-05', businessDate: '2026-10-31' },
      },
    ]);
  });

  it('of days before the first line on record accuses nobody: who was in charge then is not known', () => {
    const [from, dates] = [day('2026-01-01'), [day('2025-12-22')] as const];
    const before = made({ by: plt.employeeId, at: at('2025-12-22T02:00:00.000Z'), dates });
    expect(judged(before, [line({ from })])).toEqual([]);
    expect(judged(before, [])).toEqual([]);
    expect(judged({ ...before, by: owner.employeeId }, [line({ from })])).toHaveLength(1);
    const known = { ...line({ from: day('2025-12-22') }), supersededAt: at('2026-01-02T02:00:00.000Z') };
    expect(judged(before, [line({ from })], [known])).toHaveLength(1);
  });

  it('about one’s own is never right', () => {
    expect(judged(made({ by: owner.employeeId, isAbove: true }))).toHaveLength(1);
  });

  it('is of a kind of its own for a plan and for an evaluation', () => {
    const kindOf = (what: Made['what']) => judged(made({ what, by: plt.employeeId }))[0]?.kind;
    expect(kindOf('PLAN')).toBe('PLAN_SET_UNAUTHORISED');
    expect(kindOf('EVALUATION')).toBe('EVALUATION_DECIDED_UNAUTHORISED');
    expect(kindOf('OBJECTION')).toBe('EVALUATION_DECIDED_UNAUTHORISED');
  });

  it('on an objection is not that of whoever issued what it is to', () => {
    const notBy = appraiser.employeeId;
    expect(judged(made({ what: 'OBJECTION', by: notBy, notBy, isAbove: true }))).toHaveLength(1);
    expect(judged(made({ what: 'OBJECTION', by: superior.employeeId, notBy }))).toEqual([]);
  });
});

describe('who acted rightly on what was known', () => {
  const changed = '2026-11-20T02:00:00.000Z';
  const now = makeLine(owner, superior, null, { recordedAt: at(changed) });
  const before: FormerLine = { ...line(), supersededAt: at(changed) };

  it('is not accused when a decree arrives backdated', () => {
    expect(judged(made(), [now], [before])).toEqual([]);
  });

  it('is accused where they did it after it was known', () => {
    expect(judged(made({ at: at('2026-11-20T02:00:01.000Z') }), [now], [before])).toHaveLength(1);
  });

  it('is not accused either where what is known by now makes it right', () => {
    expect(judged(made({ by: superior.employeeId }), [now], [before])).toEqual([]);
  });
});

describe('whoever acts in an office (Plt)', () => {
  it('decides until the last day of it, by the business date', () => {
    const decision = made({ by: plt.employeeId, seats: [seat()] });
    expect(judged(decision, [byPlt()])).toEqual([]);
    expect(needsMore({ lines: [byPlt()], former: [] }, decision)).toBe(true);
  });

  it('has decided past the end where the business date is the day after it, whatever a line says', () => {
    const late = made({ by: plt.employeeId, seats: [seat()], dates: [day('2026-11-01')] });
    expect(judged(late, [byPlt()])).toMatchObject([
      { kind: 'DECIDED_PAST_ACTING', facts: { until: '2026-10-31' } },
    ]);
    expect(judged(late)).toMatchObject([{ kind: 'DECIDED_PAST_ACTING' }]);
  });

  it('was never to decide where no assignment stands behind the line', () => {
    expect(judged(made({ by: plt.employeeId }), [byPlt()])).toMatchObject([
      { kind: 'MONTH_DECIDED_UNAUTHORISED' },
    ]);
  });

  it('is not accused where the role was known when they decided, and was taken back since', () => {
    const taken = seat({ supersededAt: at('2026-11-20T02:00:00.000Z') });
    expect(judged(made({ by: plt.employeeId, seats: [taken] }), [byPlt()])).toEqual([]);
  });

  it('is found acting on today without an assignment of today, and not while one stands', () => {
    const acting = (seats: readonly PositionAssignment[]) =>
      findAll(
        d06.year ?? [],
        yearFactsOf(owner, {
          person: { employee: owner, leaves: [], lines: [kept(byPlt())], exceptions: [], seats: [] },
          actingSeats: seats,
        }),
      );
    expect(acting([seat()])).toMatchObject([
      { kind: 'ACTING_PAST_END', detail: plt.employeeId, facts: { role: 'PLT', until: '2026-10-31' } },
    ]);
    expect(acting([seat({ to: day('2026-11-16') })])).toEqual([]);
    expect(acting([seat({ to: day('2026-11-15') })])).toHaveLength(1);
  });
});

describe('whoever verifies by delegation', () => {
  const delegated = line({ verifierId: plt.employeeId });
  const delegation = seat({ role: 'DELEGATE_VERIFIER' });

  it('verifies realisations and activities on its days, and sets no target and no rating', () => {
    const by = plt.employeeId;
    for (const what of ['REALISATION', 'ACTIVITIES'] as const)
      expect(judged(made({ what, by, seats: [delegation] }), [delegated])).toEqual([]);
    for (const what of ['TARGET', 'EVALUATION'] as const)
      expect(judged(made({ what, by, seats: [delegation] }), [delegated])).toHaveLength(1);
  });
});

describe('an office above somebody that nobody holds', () => {
  const vacant = (holders: readonly PositionAssignment[], today = '2026-11-16') =>
    findAll(
      d06.unit ?? [],
      unitFactsOf(theUnit, {
        today: day(today),
        vacant: [{ positionId: appraiser.position.positionId, holders, below: 3 }],
      }),
    );
  const last = seat({
    employeeId: appraiser.employeeId,
    role: 'DEFINITIVE',
    from: day('2020-01-01'),
    to: day('2026-09-30'),
  });

  it('is found with how many stand below it, and since when', () => {
    expect(vacant([last])).toMatchObject([
      {
        kind: 'SUPERIOR_VACANT',
        detail: appraiser.position.positionId,
        facts: { below: 3, until: '2026-09-30' },
      },
    ]);
  });

  it('is not while somebody acts in it, and is again the day after', () => {
    expect(vacant([last, seat()], '2026-10-31')).toEqual([]);
    expect(vacant([last, seat()], '2026-11-01')).toHaveLength(1);
  });
});

describe('a request to BKPP', () => {
  const people = { requestedBy: randomUUID(), headId: randomUUID(), headPositionId: randomUUID() };
  const asked = { ...makeRequest(plt, people), dueOn: day('2026-11-20') };
  const found = (today: string, changes: object = {}) =>
    findAll(
      d06.unit ?? [],
      unitFactsOf(theUnit, { today: day(today), requests: [{ ...asked, ...changes }] }),
    );

  it('is found the day after its term, with the head or with BKPP', () => {
    expect(found('2026-11-20')).toEqual([]);
    expect(found('2026-11-21')).toMatchObject([
      {
        kind: 'REQUEST_WITH_BKPP_LONG',
        detail: asked.requestId,
        facts: { type: 'VERIFIER', dueOn: '2026-11-20' },
      },
    ]);
    expect(found('2026-11-21', { status: 'SUBMITTED' })).toMatchObject([{ kind: 'REQUEST_WITH_HEAD_LONG' }]);
    expect(found('2026-11-21', { status: 'RETURNED' })).toEqual([]);
  });

  it('whose role is over is found until it is ended', () => {
    const runs = { status: 'ACTIVE', endsOn: day('2026-11-15') };
    expect(found('2026-11-15', runs)).toEqual([]);
    expect(found('2026-11-16', runs)).toMatchObject([
      { kind: 'ROLE_NOT_ENDED', facts: { until: '2026-11-15' } },
    ]);
  });
});
