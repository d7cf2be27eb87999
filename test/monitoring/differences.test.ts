import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  type DiscrepancyClass,
  differences,
  type Sides,
} from '../../functions/monitoring/reconciliation/differences.ts';
import { answer, type Discrepancy, gone, seen } from '../../functions/monitoring/reconciliation/rules.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { personSnapshot } from '../../functions/organisation/employee/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { makeEmployee } from '../support/office.ts';
import { makePlan } from '../support/setPlans.ts';

const TODAY = '2026-11-16' as PlainDate;
const owner = makeEmployee('Sri Wahyuni, S.Sos.');
const office = { ...owner.position, positionId: v7(), title: 'Analis Kebijakan Ahli Muda' };

const seat = (changes: Partial<PositionAssignment> = {}): PositionAssignment => ({
  assignmentId: v7(),
  employeeId: owner.employeeId,
  positionId: owner.position.positionId,
  role: 'DEFINITIVE',
  from: '2024-03-01' as PlainDate,
  to: null,
  letterNo: '821.2/7/2024',
  requestId: null,
  recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
  supersededAt: null,
  ...changes,
});
const sides = (changes: Partial<Sides> = {}): Sides => ({
  today: TODAY,
  record: owner,
  said: [owner],
  seats: [seat()],
  plans: [makePlan(owner)],
  ...changes,
});
const classesOf = (changes: Partial<Sides>): DiscrepancyClass[] =>
  differences(sides(changes)).map(({ kind }) => kind);

describe('the register and the record', () => {
  it('agree about whom nothing happened to', () => {
    expect(classesOf({})).toEqual([]);
  });

  it('differ by POSITION_CHANGED_AFTER_START when the new office began after the plan', () => {
    const said = [owner, { ...owner, position: office, hrVersion: 2 }];
    const seats = [
      seat({ to: '2026-09-30' as PlainDate }),
      seat({ positionId: office.positionId, from: '2026-10-01' as PlainDate }),
    ];
    expect(differences(sides({ said, seats }))).toMatchObject([
      {
        kind: 'POSITION_CHANGED_AFTER_START',
        planNo: 1,
        year: '2026-Y',
        register: expect.stringContaining('Analis Kebijakan'),
        record: expect.stringContaining('Analis SDM'),
      },
    ]);
  });

  it('differ by WRONG_AT_START when the office of the plan was never held', () => {
    const said = [{ ...owner, position: office }];
    const seats = [seat({ positionId: office.positionId })];
    expect(classesOf({ said, seats })).toEqual(['WRONG_AT_START']);
    const unit = { ...owner.unit, unitId: v7() };
    expect(classesOf({ said: [{ ...owner, unit }] })).toEqual(['WRONG_AT_START']);
  });

  it('differ by CODE_ONLY when the office has another code, or another name, and is the same', () => {
    const recoded = { ...owner.position, positionId: v7() };
    const seats = [
      seat({ to: '2026-09-30' as PlainDate }),
      seat({ positionId: recoded.positionId, from: '2026-10-01' as PlainDate }),
    ];
    expect(classesOf({ said: [{ ...owner, position: recoded }], seats })).toEqual(['CODE_ONLY']);
    const renamed = {
      ...owner,
      position: { ...owner.position, title: 'Analis SDM ASN Ahli Muda' },
      hrVersion: 2,
    };
    expect(classesOf({ said: [owner, renamed] })).toEqual(['CODE_ONLY']);
  });

  it('differ by RANK_CHANGED beside a plan that stays in force', () => {
    const rank = { code: 'III/d', name: 'Penata Tingkat I' };
    expect(differences(sides({ said: [{ ...owner, rank }] }))).toMatchObject([
      { kind: 'RANK_CHANGED', register: 'III/d', record: 'III/c' },
    ]);
  });

  it('differ by MISSING_IN_HR about whom it never named, or who has left by it', () => {
    expect(classesOf({ said: [] })).toEqual(['MISSING_IN_HR']);
    const retired = {
      ...owner,
      legalStatus: 'PENSIUN' as const,
      legalStatusFrom: '2026-11-01' as PlainDate,
    };
    expect(classesOf({ said: [retired] })).toEqual(['MISSING_IN_HR']);
    const later = { ...retired, legalStatusFrom: '2026-12-01' as PlainDate };
    expect(classesOf({ said: [later] })).toEqual([]);
    expect(classesOf({ said: [{ ...retired, legalStatus: 'TUGAS_BELAJAR' }] })).toEqual([]);
  });

  it('differ by MISSING_HERE when nobody recorded the office that it says', () => {
    expect(classesOf({ seats: [] })).toEqual(['MISSING_HERE']);
    const jpt = seat({ positionId: v7(), requestId: v7() });
    expect(classesOf({ seats: [jpt] })).not.toContain('MISSING_HERE');
  });

  it('differ by NIP_HR_MISMATCH when the number is another, or not of the employment; neither is shown', () => {
    const other = makeEmployee('Lain').nip;
    const [difference] = differences(sides({ said: [{ ...owner, nip: other }] }));
    expect(difference).toMatchObject({ kind: 'NIP_HR_MISMATCH', register: null, record: null });
    const pppk = { ...owner, employmentStatus: 'PPPK' as const };
    expect(classesOf({ said: [pppk], record: pppk })).toContain('NIP_HR_MISMATCH');
  });

  it('differ by PLT_UNKNOWN when it names a Plt that no request gave', () => {
    const positionId = v7();
    const acting = { ...owner, actingIn: { positionId, title: 'Plt. Kepala Seksi Layanan' } };
    expect(classesOf({ said: [acting], plans: [] })).toEqual(['PLT_UNKNOWN']);
    const plt = (office: string) => seat({ role: 'PLT', positionId: office, to: '2026-12-31' as PlainDate });
    expect(classesOf({ said: [acting], plans: [], seats: [seat(), plt(v7())] })).toEqual(['PLT_UNKNOWN']);
    expect(classesOf({ said: [acting], plans: [], seats: [seat(), plt(positionId)] })).toEqual([]);
  });

  it('agree about a plan that is closed, or of other days', () => {
    const said = [{ ...owner, rank: { code: 'III/d', name: null } }];
    const plans = [
      makePlan(owner, { status: 'CLOSED' }),
      makePlan(owner, { planNo: 2, to: '2026-06-30' as PlainDate }),
    ];
    expect(classesOf({ said, plans })).toEqual([]);
    expect(personSnapshot(owner).rankCode).toBe('III/c');
  });
});

describe('a ticket', () => {
  const place = { agencyId: owner.unit.agencyId, unitPath: owner.unit.path };
  const at = '2026-11-16T20:00:00.000Z' as Instant;
  const now = { at, today: TODAY };
  const difference = {
    employeeId: owner.employeeId,
    kind: 'RANK_CHANGED' as const,
    year: makePlan(owner).year,
    planNo: 1,
    register: 'III/d',
    record: 'III/c',
  };
  const opened = seen(null, difference, place, now)?.after as Discrepancy;
  const by = { by: v7(), at, note: 'SK belum terbit.', waivedUntil: null };
  const after = (step: 'acknowledge' | 'resolve' | 'waive', changes: object = {}): Discrepancy => {
    const answered = answer(opened, step, { ...by, ...changes });
    if (!answered.ok) throw new Error(answered.problems[0].code);
    return answered.value;
  };

  it('opens once, and stays as it is while the difference does', () => {
    expect(opened).toMatchObject({ state: 'OPEN', present: true });
    expect(seen(opened, difference, place, now)).toBeNull();
  });

  it('that somebody resolved stays resolved, until the difference is another', () => {
    const resolved = after('resolve');
    expect(seen(resolved, difference, place, now)).toBeNull();
    expect(seen(resolved, { ...difference, register: 'IV/a' }, place, now)).toMatchObject({
      event: 'discrepancyReopened',
      after: { state: 'OPEN', note: null, decidedBy: null },
    });
  });

  it('closes by itself when the difference vanishes, and opens again when it returns', () => {
    const closed = gone(opened, at)?.after as Discrepancy;
    expect(closed).toMatchObject({ state: 'RESOLVED', resolution: 'VANISHED', present: false });
    expect(gone(closed, at)).toBeNull();
    expect(seen(closed, difference, place, now)?.after).toMatchObject({ state: 'OPEN', present: true });
    const answered = gone(after('resolve'), at)?.after as Discrepancy;
    expect(answered).toMatchObject({ state: 'RESOLVED', resolution: 'ANSWERED' });
    expect(seen(answered, difference, place, now)?.after).toMatchObject({ state: 'OPEN' });
  });

  it('that is waived rests until the last day of the waiver', () => {
    const waived = after('waive', { waivedUntil: TODAY });
    expect(seen(waived, difference, place, now)).toBeNull();
    const tomorrow = { at, today: '2026-11-17' as PlainDate };
    expect(seen(waived, difference, place, tomorrow)?.after).toMatchObject({
      state: 'OPEN',
      waivedUntil: null,
    });
  });

  it('is answered for once: what is resolved or waived is not answered again', () => {
    for (const step of ['acknowledge', 'resolve', 'waive'] as const)
      expect(answer(after('resolve'), step, by)).toMatchObject({ problems: [{ code: 'STATE_INVALID' }] });
    expect(answer(after('acknowledge'), 'resolve', by)).toMatchObject({ ok: true });
  });
});
