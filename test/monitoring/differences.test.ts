import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  type Difference,
  type DiscrepancyClass,
  differences,
  type Sides,
} from '../../functions/monitoring/reconciliation/differences.ts';
import { markOf } from '../../functions/monitoring/reconciliation/store.ts';
import {
  answer,
  type Discrepancy,
  gone,
  type Seen,
  seen,
} from '../../functions/monitoring/reconciliation/rules.ts';
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
const asOf = (day: string) => `${day}T00:00:00.000Z` as Instant;
const sides = (changes: Partial<Sides> = {}): Sides => ({
  today: TODAY,
  zone: 'Asia/Jakarta',
  record: owner,
  said: [owner],
  isPassedOver: false,
  isOdd: false,
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
    expect(classesOf({ said: [{ ...owner, unit }] })).toEqual(['WRONG_AT_START']); // it never said the plan's
    // It said the plan's unit, and had said another by the plan's first day.
    const [longAgo, before] = [asOf('2025-03-01'), asOf('2025-12-01')];
    const stale = [
      { ...owner, hrAsOf: longAgo },
      { ...owner, unit, hrAsOf: before, hrVersion: 2 },
    ];
    expect(classesOf({ said: stale })).toEqual(['WRONG_AT_START']);
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

  it('differ by CODE_ONLY when somebody is sworn in anew in their own office, under another name', () => {
    const renamed = { ...owner, position: { ...owner.position, title: 'Analis Kebijakan Madya' } };
    const again = { ...seat(owner), from: '2026-06-01' as PlainDate };
    const seats = [{ ...seat(owner), to: '2026-05-31' as PlainDate }, again];
    expect(classesOf({ said: [owner, renamed], seats })).toEqual(['CODE_ONLY']);
  });

  it('differ by CODE_ONLY when a reorganisation took the office to another unit after the plan began', () => {
    const unit = { ...owner.unit, unitId: v7(), name: 'Bidang Mutasi' };
    const january = { ...owner, hrAsOf: asOf('2026-01-05') };
    const july = { ...owner, unit, hrAsOf: asOf('2026-07-01'), hrVersion: 2 };
    expect(differences(sides({ said: [january, july] }))).toMatchObject([
      { kind: 'CODE_ONLY', register: expect.stringContaining('Bidang Mutasi') },
    ]);
    // Renamed as well, and read again since.
    const position = { ...owner.position, title: 'Analis SDM ASN Ahli Muda' };
    const october = { ...july, position, hrAsOf: asOf('2026-10-01'), hrVersion: 3 };
    expect(classesOf({ said: [january, july, october] })).toEqual(['CODE_ONLY']);
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

  it('differ by MISSING_IN_HR about whom the whole register passed over, unless they had left by it', () => {
    expect(classesOf({ isPassedOver: true })).toEqual(['MISSING_IN_HR']);
    expect(classesOf({ isPassedOver: true, seats: [], plans: [] })).toEqual(['MISSING_IN_HR']);
    const retired = {
      ...owner,
      legalStatus: 'PENSIUN' as const,
      legalStatusFrom: '2026-11-01' as PlainDate,
    };
    expect(classesOf({ isPassedOver: true, said: [retired], seats: [], plans: [] })).toEqual([]);
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
    // What is kept is too little to try numbers by, and enough to tell another mismatch.
    expect(markOf(difference?.hidden ?? null)).toMatch(/^[0-9a-f]{4}$/);
  });

  it('differ by NIP_HR_MISMATCH when their row contradicts their number', () => {
    expect(differences(sides({ isOdd: true }))).toMatchObject([
      { kind: 'NIP_HR_MISMATCH', register: null, record: null, year: null },
    ]);
  });

  it('differ by RANK_JENJANG_MISMATCH when a rank of PNS is of another level than their functional office', () => {
    const ranked = (code: string, changes: object = {}) =>
      classesOf({ said: [{ ...owner, rank: { code, name: null }, ...changes }], plans: [] });
    expect(ranked('III/a')).toEqual(['RANK_JENJANG_MISMATCH']);
    expect(ranked('III/d')).toEqual([]);
    expect(ranked('IX', { employmentStatus: 'PPPK' })).not.toContain('RANK_JENJANG_MISMATCH');
    const head = { position: { ...owner.position, kind: 'PENGAWAS', jenjang: null } };
    expect(ranked('III/a', head)).toEqual([]);
  });

  it('differ by PLT_UNKNOWN when it names a Plt that no request gave', () => {
    const positionId = v7();
    const acting = { ...owner, actingIn: { positionId, title: 'Plt. Kepala Seksi Layanan' } };
    expect(classesOf({ said: [acting], plans: [] })).toEqual(['PLT_UNKNOWN']);
    const plt = (office: string) => seat({ role: 'PLT', positionId: office, to: '2026-12-31' as PlainDate });
    expect(classesOf({ said: [acting], plans: [], seats: [seat(), plt(v7())] })).toEqual(['PLT_UNKNOWN']);
    expect(classesOf({ said: [acting], plans: [], seats: [seat(), plt(positionId)] })).toEqual([]);
  });

  it('differ by JPT_UNKNOWN when it moved them into a senior post for which nobody asked', () => {
    const post = { ...office, title: 'Kepala Dinas Sosial', kind: 'JPT_PRATAMA' as const };
    const moved = [owner, { ...owner, position: post }];
    const seats = [seat({ positionId: post.positionId })];
    expect(differences(sides({ said: moved, seats, plans: [] }))).toMatchObject([
      { kind: 'JPT_UNKNOWN', register: post.title, record: null, year: null },
    ]);
    // Who was in it from the register's first word, who was asked for, and whom the record has elsewhere.
    expect(classesOf({ said: moved.slice(1), seats, plans: [] })).toEqual([]);
    const asked = [seat({ positionId: post.positionId, requestId: v7() })];
    expect(classesOf({ said: moved, seats: asked, plans: [] })).toEqual([]);
    expect(classesOf({ said: moved, plans: [] })).toEqual(['MISSING_HERE']);
    // Nor a post that only has another code, be it that a request gave it under the former one.
    const former = { ...post, positionId: v7() };
    const recoded = { ...owner, position: former };
    const here = { ...owner, position: post };
    expect(classesOf({ said: [recoded, here], seats, plans: [] })).toEqual([]);
    const then = seat({ positionId: former.positionId, requestId: v7(), to: '2026-10-31' as PlainDate });
    const since = seat({ positionId: post.positionId, from: '2026-11-01' as PlainDate });
    expect(classesOf({ said: [owner, recoded, here], seats: [then, since], plans: [] })).toEqual([]);
    expect(classesOf({ said: [owner, recoded, here], seats: [since], plans: [] })).toEqual(['JPT_UNKNOWN']);
    const lower = [owner, { ...owner, position: office }];
    expect(classesOf({ said: lower, seats: [seat({ positionId: office.positionId })], plans: [] })).toEqual(
      [],
    );
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
    mark: null,
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

  it('that somebody resolved about a number opens again when the number is wrong in another way', () => {
    const [first, second] = [makeEmployee('Lain').nip, makeEmployee('Lain Lagi').nip].map((nip) => {
      const [found] = differences(sides({ said: [{ ...owner, nip }] }));
      const { hidden, ...shown } = found as Difference;
      return { employeeId: owner.employeeId, ...shown, mark: markOf(hidden) };
    }) as [Seen, Seen];
    const ticket = seen(null, first, place, now)?.after as Discrepancy;
    const resolved = answer(ticket, 'resolve', by);
    if (!resolved.ok) throw new Error(resolved.problems[0].code);
    expect(seen(resolved.value, first, place, now)).toBeNull();
    expect(seen(resolved.value, second, place, now)).toMatchObject({ event: 'discrepancyReopened' });
  });

  it('of a person is the same one after New Year, whatever was answered', () => {
    const missing = (day: string) => differences(sides({ today: day as PlainDate, seats: [], plans: [] }));
    const [december] = missing('2026-12-31');
    const [january] = missing('2027-01-01');
    expect(january).toEqual(december);
    expect(december).toMatchObject({ kind: 'MISSING_HERE', year: null, planNo: 0 });
  });

  it('whose person moved to another unit is listed there, and nothing else is said of it', () => {
    const waived = after('waive', { waivedUntil: '2026-12-31' });
    for (const ticket of [opened, after('resolve'), waived]) {
      const looked = seen(ticket, difference, { ...place, unitPath: '07/03/' }, now);
      expect(looked).toEqual({ after: { ...ticket, unitPath: '07/03/' }, event: 'discrepancyMoved' });
    }
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
