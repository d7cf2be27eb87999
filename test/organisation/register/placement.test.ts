import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { PositionAssignment } from '../../../functions/organisation/position/rules.ts';
import { place, type Placing } from '../../../functions/organisation/register/placement.ts';
import { inForce, isKnown } from '../../../functions/organisation/validity/rules.ts';
import { addDays, type Instant, type PlainDate } from '../../../functions/platform/period.ts';

const AT = '2026-11-16T01:00:00.000Z' as Instant;
const BEFORE = '2026-01-02T01:00:00.000Z' as Instant;
const employeeId = v7();
const [here, there] = [v7(), v7()];
const date = (text: string) => text as PlainDate;

const seat = (positionId: string, from: string, to: string | null = null): PositionAssignment => ({
  assignmentId: v7(),
  employeeId,
  positionId,
  role: 'DEFINITIVE',
  from: date(from),
  to: to === null ? null : date(to),
  letterNo: '821/1',
  requestId: null,
  recordedAt: BEFORE,
  supersededAt: null,
});
const placing = (positionId: string, from: string, changes: Partial<Placing> = {}): Placing => ({
  employeeId,
  positionId,
  from: date(from),
  to: null,
  letterNo: '821/1',
  ...changes,
});

/** A person's assignments after a row, superseded ones too. */
function after(known: readonly PositionAssignment[], wanted: Placing, at = AT): PositionAssignment[] {
  const { superseded, recorded } = place(known, wanted, at, () => v7());
  const gone = new Map(superseded.map((each) => [each.assignmentId, each]));
  return [...known.map((each) => gone.get(each.assignmentId) ?? each), ...recorded];
}
const holdsOn = (seats: readonly PositionAssignment[], day: string, knownAt?: Instant) =>
  seats
    .filter((each) => isKnown(each, knownAt) && inForce(each, date(day)))
    .map(({ positionId }) => positionId);

describe('the office of a row', () => {
  it('is the first of a new person', () => {
    expect(after([], placing(here, '2024-03-01'))).toMatchObject([
      { positionId: here, from: '2024-03-01', to: null },
    ]);
  });

  it('changes nothing when it is on record, by its decree or without', () => {
    const known = [seat(here, '2024-03-01')];
    for (const letterNo of ['821/1', null])
      expect(place(known, placing(here, '2024-03-01', { letterNo }), AT, () => v7())).toEqual({
        superseded: [],
        recorded: [],
      });
  });

  it('ends the one before it on the eve of its day, in the middle of a month, and what was known stays known', () => {
    const seats = after([seat(here, '2024-03-01')], placing(there, '2026-10-16'));
    expect(holdsOn(seats, '2026-10-15')).toEqual([here]);
    expect(holdsOn(seats, '2026-10-16')).toEqual([there]);
    expect(holdsOn(seats, '2026-10-16', BEFORE)).toEqual([here]);
    expect(seats.filter(({ supersededAt }) => supersededAt === AT)).toHaveLength(1);
  });

  it('takes the place of one that was known to begin later: the decree arrived backdated', () => {
    const seats = after(
      [seat(here, '2024-03-01', '2026-05-31'), seat(there, '2026-06-01')],
      placing(there, '2026-04-01'),
    );
    expect(holdsOn(seats, '2026-03-31')).toEqual([here]);
    expect(holdsOn(seats, '2026-04-15')).toEqual([there]);
    expect(holdsOn(seats, '2026-07-01')).toEqual([there]);
  });

  it('ends on the last day in service of whoever retires', () => {
    const seats = after([seat(here, '2024-03-01')], placing(here, '2024-03-01', { to: date('2026-09-30') }));
    expect(holdsOn(seats, '2026-09-30')).toEqual([here]);
    expect(holdsOn(seats, '2026-10-01')).toEqual([]);
  });

  it('leaves acting offices and delegations as they are', () => {
    const acting: PositionAssignment = { ...seat(there, '2026-01-01'), role: 'PLT', requestId: v7() };
    const { superseded } = place([acting, seat(here, '2024-03-01')], placing(there, '2026-10-16'), AT, () =>
      v7(),
    );
    expect(superseded.map(({ role }) => role)).toEqual(['DEFINITIVE']);
  });

  it('leaves a senior post by an approved request that begins later, and comes back when that is revoked', () => {
    const wanted = placing(here, '2024-03-01');
    const senior = { ...seat(there, '2026-12-01'), requestId: v7() };
    const approved = [seat(here, '2024-03-01', '2026-11-30'), senior];
    expect(place(approved, wanted, AT, () => v7())).toEqual({ superseded: [], recorded: [] });
    const revoked = [approved[0] as PositionAssignment, { ...senior, to: date('2026-12-15') }];
    const seats = after(revoked, wanted);
    expect(holdsOn(seats, '2026-11-30')).toEqual([here]);
    expect(holdsOn(seats, '2026-12-15')).toEqual([there]);
    expect(holdsOn(seats, '2026-12-16')).toEqual([here]);
    expect(place(seats, wanted, AT, () => v7())).toEqual({ superseded: [], recorded: [] });
    const never = [approved[0] as PositionAssignment, { ...senior, supersededAt: BEFORE }];
    expect(holdsOn(after(never, wanted), '2026-12-01')).toEqual([here]);
  });

  it('ends a senior post by a request where the register has the person elsewhere after it', () => {
    const senior = { ...seat(there, '2026-12-01'), requestId: v7() };
    const seats = after([senior], placing(here, '2027-02-01'));
    expect(holdsOn(seats, '2027-01-31')).toEqual([there]);
    expect(holdsOn(seats, '2027-02-01')).toEqual([here]);
  });

  it('is by any history of decrees one office a day from its day on, and asked again nothing more', () => {
    const start = date('2026-01-01');
    const decree = fc.record({
      days: fc.integer({ min: 0, max: 400 }),
      office: fc.constantFrom(here, there),
    });
    fc.assert(
      fc.property(fc.array(decree, { minLength: 1, maxLength: 8 }), (decrees) => {
        let seats: PositionAssignment[] = [];
        for (const { days, office } of decrees) {
          const wanted = placing(office, addDays(start, days));
          seats = after(seats, wanted);
          const now = seats.filter((each) => isKnown(each));
          for (const each of now.flatMap(({ from }) => [from, wanted.from]))
            expect(holdsOn(now, each).length).toBeLessThanOrEqual(1);
          expect(holdsOn(now, wanted.from)).toEqual([office]);
          expect(place(seats, wanted, AT, () => v7())).toEqual({ superseded: [], recorded: [] });
        }
      }),
    );
  });
});

describe('a decree whose first day is corrected', () => {
  const [former, latter] = [seat(there, '2024-03-01', '2026-11-09'), seat(here, '2026-11-10')];
  const decree = { letterNo: '821/2' };
  const known = [former, { ...latter, ...decree }];

  it('to a later one gives the former office its days back', () => {
    const seats = after(known, placing(here, '2026-11-16', decree));
    expect(['2026-11-09', '2026-11-15', '2026-11-16'].map((day) => holdsOn(seats, day))).toEqual([
      [there],
      [there],
      [here],
    ]);
    expect(holdsOn(seats, '2026-11-12', BEFORE)).toEqual([here]);
    expect(place(seats, placing(here, '2026-11-16', decree), AT, () => v7()).recorded).toEqual([]);
  });

  it('and is another decree keeps the days of the first: somebody is sworn in anew', () => {
    const seats = after(known, placing(here, '2026-11-16', { letterNo: '821/3' }));
    expect(['2026-11-09', '2026-11-15', '2026-11-16'].map((day) => holdsOn(seats, day))).toEqual([
      [there],
      [here],
      [here],
    ]);
  });
});
