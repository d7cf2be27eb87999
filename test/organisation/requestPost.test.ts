import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import type { AssignmentRole, PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { type Person, type Post, postProblems } from '../../functions/organisation/request/post.ts';
import type { RequestType } from '../../functions/organisation/request/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';

const day = (text: string) => text as PlainDate;
const positionId = v7();
const leave = (employeeId: string, from: string, to: string): Leave => ({
  employeeId,
  type: 'CUTI_BESAR',
  from: day(from),
  to: day(to),
});
const person = (changes: Partial<Person['employee']> = {}, ...away: readonly [string, string][]): Person => {
  const employeeId = v7();
  return {
    employee: { employeeId, legalStatus: 'AKTIF', legalStatusFrom: null, ...changes },
    leaves: away.map(([from, to]) => leave(employeeId, from, to)),
  };
};
const seat = (
  holder: Person,
  role: AssignmentRole,
  from: string,
  to: string | null,
  changes: Partial<PositionAssignment> = {},
): Post['seats'][number] => ({
  holder,
  assignment: {
    assignmentId: v7(),
    employeeId: holder.employee.employeeId,
    positionId,
    role,
    from: day(from),
    to: to === null ? null : day(to),
    letterNo: '1',
    requestId: null,
    recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
    supersededAt: null,
    ...changes,
  },
});

const candidate = person();
const post = (...seats: Post['seats']): Post => ({
  position: { positionId, kind: 'JPT_PRATAMA' },
  seats,
  person: candidate,
});
const asked = (type: RequestType, from = '2026-11-20', to: string | null = '2026-12-31') => ({
  type,
  employeeId: candidate.employee.employeeId,
  from: day(from),
  to: to === null ? null : day(to),
});
const found = (...[what, office]: Parameters<typeof postProblems>) =>
  postProblems(what, office).map(({ code, params }) => [code, ...Object.values(params ?? {})].join(' '));

describe('a Plt', () => {
  it('acts in an office that nobody holds', () => {
    expect(found(asked('PLT'), post())).toEqual([]);
    expect(found(asked('PLT'), post(seat(person(), 'DEFINITIVE', '2020-01-01', '2026-11-19')))).toEqual([]);
  });

  it('is refused while a definitive holder is in office, on the first day of it', () => {
    const holder = person();
    expect(found(asked('PLT'), post(seat(holder, 'DEFINITIVE', '2020-01-01', null)))).toEqual([
      'REQUEST_POST_OCCUPIED 2026-11-20',
    ]);
    expect(found(asked('PLT'), post(seat(holder, 'DEFINITIVE', '2026-12-01', null)))).toEqual([
      'REQUEST_POST_OCCUPIED 2026-12-01',
    ]);
  });

  it('is in service on every one of the days: unpaid leave in the midst of them is in the way, annual leave is not', () => {
    const id = candidate.employee.employeeId;
    const away = (type: Leave['type'], from: string, to: string): Post => ({
      ...post(),
      person: { ...candidate, leaves: [{ ...leave(id, from, to), type }] },
    });
    expect(found(asked('PLT'), away('CLTN', '2026-12-01', '2026-12-10'))).toEqual(['EMPLOYEE_INACTIVE']);
    expect(found(asked('PLT'), away('TUGAS_BELAJAR', '2026-11-01', '2026-11-20'))).toEqual([
      'EMPLOYEE_INACTIVE',
    ]);
    expect(found(asked('PLT'), away('CLTN', '2026-11-01', '2026-11-19'))).toEqual([]);
    expect(found(asked('PLT'), away('CLTN', '2027-01-01', '2027-12-31'))).toEqual([]);
    expect(found(asked('PLT'), away('CUTI_TAHUNAN', '2026-12-01', '2026-12-10'))).toEqual([]);
  });

  it('may act for one who has left office by retirement or unpaid leave, and not for one on annual leave', () => {
    const retired = person({ legalStatus: 'PENSIUN', legalStatusFrom: day('2026-11-01') });
    expect(found(asked('PLT'), post(seat(retired, 'DEFINITIVE', '2020-01-01', null)))).toEqual([]);
    const retiring = person({ legalStatus: 'PENSIUN', legalStatusFrom: day('2026-12-01') });
    expect(found(asked('PLT'), post(seat(retiring, 'DEFINITIVE', '2020-01-01', null)))).toEqual([
      'REQUEST_POST_OCCUPIED 2026-11-20',
    ]);
    const onLeave = person({}, ['2026-11-01', '2026-12-31']);
    expect(found(asked('PLT'), post(seat(onLeave, 'DEFINITIVE', '2020-01-01', null)))).toEqual([
      'REQUEST_POST_OCCUPIED 2026-11-20',
    ]);
  });

  it('is refused where another acts on one of the days, also for what was superseded only by a later record', () => {
    expect(found(asked('PLT'), post(seat(person(), 'PLT', '2026-12-31', '2027-03-31')))).toEqual([
      'REQUEST_OVERLAPS 2026-12-31 2027-03-31',
    ]);
    expect(found(asked('PLT'), post(seat(person(), 'PLT', '2027-01-01', '2027-03-31')))).toEqual([]);
    const superseded = { supersededAt: '2026-02-01T00:00:00.000Z' as Instant };
    expect(found(asked('PLT'), post(seat(person(), 'PLT', '2026-01-01', null, superseded)))).toEqual([]);
  });
});

describe('a Plh', () => {
  it('stands in for a holder who is away on every day of it', () => {
    const away = person({}, ['2026-11-20', '2026-11-30']);
    const office = post(seat(away, 'DEFINITIVE', '2020-01-01', null));
    expect(found(asked('PLH', '2026-11-20', '2026-11-30'), office)).toEqual([]);
    expect(found(asked('PLH', '2026-11-19', '2026-11-30'), office)).toEqual([
      'REQUEST_HOLDER_PRESENT 2026-11-19',
    ]);
    expect(found(asked('PLH', '2026-11-20', '2026-12-01'), office)).toEqual([
      'REQUEST_HOLDER_PRESENT 2026-12-01',
    ]);
  });

  it('stands in for one who is seconded by legal status', () => {
    const seconded = person({ legalStatus: 'DIPEKERJAKAN', legalStatusFrom: day('2026-11-01') });
    expect(found(asked('PLH'), post(seat(seconded, 'DEFINITIVE', '2020-01-01', null)))).toEqual([]);
  });

  it('is refused for a vacant office: that takes a Plt', () => {
    expect(found(asked('PLH'), post())).toEqual(['REQUEST_POST_VACANT 2026-11-20']);
    const away = person({}, ['2026-11-01', '2026-12-31']);
    expect(found(asked('PLH'), post(seat(away, 'DEFINITIVE', '2020-01-01', '2026-12-09')))).toEqual([
      'REQUEST_POST_VACANT 2026-12-10',
    ]);
  });
});

describe('a request for a senior post', () => {
  it('is for such a post, and while nobody holds it', () => {
    expect(found(asked('JPT', '2026-11-20', null), post())).toEqual([]);
    const held = post(seat(person(), 'DEFINITIVE', '2020-01-01', null));
    expect(found(asked('JPT', '2026-11-20', null), held)).toEqual(['REQUEST_POST_OCCUPIED 2026-11-20']);
    const lower: Post = { ...post(), position: { positionId, kind: 'PENGAWAS' } };
    expect(found(asked('JPT', '2026-11-20', null), lower)).toEqual(['REQUEST_NOT_JPT']);
  });
});

describe('a verifier', () => {
  it('works beside the holder of an office, one at a time, by whichever kind of request', () => {
    const held = seat(person(), 'DEFINITIVE', '2020-01-01', null);
    expect(found(asked('VERIFIER'), post(held))).toEqual([]);
    const taken = post(held, seat(person(), 'DELEGATE_VERIFIER', '2026-11-01', '2026-11-20'));
    expect(found(asked('VERIFIER'), taken)).toEqual(['REQUEST_OVERLAPS 2026-11-01 2026-11-20']);
    expect(found(asked('DELEGATION'), taken)).toEqual(['REQUEST_OVERLAPS 2026-11-01 2026-11-20']);
  });

  it('is not the holder of the office', () => {
    expect(found(asked('VERIFIER'), post(seat(candidate, 'DEFINITIVE', '2020-01-01', null)))).toEqual([
      'REQUEST_HOLDER_SELF',
    ]);
  });
});

it.each(['VERIFIER', 'PLT', 'PLH', 'JPT', 'DELEGATION'] as const)(
  'a %s is for somebody in service on the first and the last day',
  (type) => {
    const leaving = person({ legalStatus: 'PENSIUN', legalStatusFrom: day('2026-12-01') });
    const what = { ...asked(type), employeeId: leaving.employee.employeeId };
    expect(found(what, { ...post(), person: leaving })).toEqual(['EMPLOYEE_INACTIVE']);
  },
);
