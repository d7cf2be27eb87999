import { describe, expect, it } from 'vitest';
import type { Leave } from '../../functions/organisation/employee/rules.ts';
import {
  indexOrganisation,
  type Organisation,
  type OrganisationParts,
} from '../../functions/organisation/line/organisation.ts';
import { appraiserOf } from '../../functions/organisation/line/climb.ts';
import { lineOn, lineSchema, materialiseLines } from '../../functions/organisation/line/rules.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { day, office, person, recordedAt, seat, start, unit, uuid } from './madeUp.ts';

/** Mayor 0, secretary 1, head 2, two bureaus 3 and 4, and an officer each: 5 below 3, 6 below 4. */
const offices = [
  office(0, null),
  office(1, 0),
  office(2, 1),
  office(3, 2),
  office(4, 2),
  office(5, 3),
  office(6, 4),
];
const everyone = [0, 1, 2, 3, 4, 5, 6];
const city = (change: Partial<OrganisationParts> = {}, plhMayAppraise = false): Organisation =>
  indexOrganisation(
    {
      units: [unit],
      positions: offices,
      employees: everyone.map((no) => person(no)),
      assignments: everyone.map((no) => seat(no, no)),
      leaves: [],
      ...change,
    },
    { plhMayAppraise },
  );
const without = (...absent: number[]) =>
  everyone.filter((no) => !absent.includes(no)).map((no) => seat(no, no));
const appraiser = (organisation: Organisation, who: number, on = day(100)) => {
  const found = appraiserOf(organisation, uuid(3, who), on);
  return found.appraiserId === null ? found.reason : `${found.basis} ${Number(found.appraiserId.slice(-4))}`;
};

describe('the appraiser of a day', () => {
  it('is the definitive holder of the office above', () => {
    expect(appraiser(city(), 5)).toBe('DEFINITIVE 3');
    expect(appraiser(city(), 0)).toBe('NO_REVIEWER');
  });

  it('is the Plt of a vacant office, from the first day to the last', () => {
    const organisation = city({ assignments: [...without(3), seat(4, 3, 'PLT', 10, 20)] });
    expect([9, 10, 20, 21].map((no) => appraiser(organisation, 5, day(no)))).toEqual([
      'CLIMBED 2',
      'PLT 4',
      'PLT 4',
      'CLIMBED 2',
    ]);
  });

  it('stays one’s own head for whoever is Plt of a higher office in another branch', () => {
    const other = [...offices, office(7, 1), office(8, 7)];
    const people = [...everyone, 7, 8].map((no) => person(no));
    const organisation = (...acting: ReturnType<typeof seat>[]) =>
      city({
        positions: other,
        employees: people,
        assignments: [...without(), seat(8, 8), seat(5, 7, 'PLT'), ...acting],
      });
    expect([appraiser(organisation(), 5), appraiser(organisation(), 8)]).toEqual(['DEFINITIVE 3', 'PLT 5']);
    const crossed = organisation(seat(3, 8, 'PLT'));
    expect([appraiser(crossed, 5), appraiser(crossed, 3)]).toEqual(['CLIMBED 2', 'DEFINITIVE 2']);
  });

  it('is a Plh only where policy allows it, and never before the definitive holder', () => {
    const vacant = { assignments: [...without(3), seat(4, 3, 'PLH')] };
    expect(appraiser(city(vacant), 5)).toBe('CLIMBED 2');
    expect(appraiser(city(vacant, true), 5)).toBe('PLH 4');
    expect(appraiser(city({ assignments: [...without(), seat(4, 3, 'PLH')] }, true), 5)).toBe('DEFINITIVE 3');
  });

  it.each(['PENSIUN', 'MENINGGAL', 'PINDAH_INSTANSI', 'BERHENTI', 'CLTN', 'TUGAS_BELAJAR'] as const)(
    'is not one whose status is %s',
    (status) => {
      const organisation = city({
        employees: everyone.map((no) => (no === 3 ? person(3, status, day(50)) : person(no))),
      });
      expect(appraiser(organisation, 5, day(49))).toBe('DEFINITIVE 3');
      expect(appraiser(organisation, 5, day(50))).toBe('CLIMBED 2');
    },
  );

  it('stays the definitive holder on annual leave, and not on unpaid leave', () => {
    const leave = (type: Leave['type']): Leave => ({
      employeeId: uuid(3, 3),
      type,
      from: day(90),
      to: day(110),
    });
    expect(appraiser(city({ leaves: [leave('CUTI_TAHUNAN')] }), 5)).toBe('DEFINITIVE 3');
    expect(appraiser(city({ leaves: [leave('CLTN')] }), 5)).toBe('CLIMBED 2');
  });

  it('is never oneself: who acts for their own superior is appraised further up', () => {
    const organisation = city({ assignments: [...without(2), seat(3, 2, 'PLT')] });
    expect(appraiser(organisation, 4)).toBe('PLT 3');
    expect(appraiser(organisation, 3)).toBe('CLIMBED 1');
  });

  it('is never one whom one appraises: two bureaus that act for each other both climb', () => {
    const crossed = city({ assignments: [...without(3, 4), seat(5, 4, 'PLT'), seat(6, 3, 'PLT')] });
    expect(appraiser(crossed, 5)).toBe('CLIMBED 2');
    expect(appraiser(crossed, 6)).toBe('CLIMBED 2');
  });

  it('is the holder of the office that overrides the one above', () => {
    const positions = offices.map((each, no) => (no === 2 ? office(2, 1, 0) : each));
    expect(appraiser(city({ positions }), 2)).toBe('OVERRIDE 0');
    expect(appraiser(city({ positions, assignments: without(0) }), 2)).toBe('NO_REVIEWER');
  });

  it('is missing with a reason', () => {
    expect(appraiser(city({ assignments: without(5) }), 5)).toBe('NO_POSITION');
    expect(
      appraiser(city({ employees: everyone.map((no) => person(no, no < 4 ? 'PENSIUN' : 'AKTIF')) }), 5),
    ).toBe('REVIEWER_INACTIVE');
    expect(appraiser(city({ assignments: [seat(1, 1), seat(1, 0, 'PLT')] }), 1)).toBe('REVIEWER_IS_SELF');
    const circle = offices.map((each, no) => (no === 1 ? office(1, 3) : each));
    expect(appraiser(city({ positions: circle, assignments: without(1, 2, 3) }), 5)).toBe('LINE_IS_CIRCULAR');
  });

  it('is told as it was known then: a decree recorded later changes nothing before', () => {
    const late = { ...seat(4, 3, 'PLT'), recordedAt: '2026-06-01T00:00:00.000Z' as Instant };
    const parts = {
      units: [unit],
      positions: offices,
      employees: everyone.map((no) => person(no)),
      assignments: [...without(3), late],
      leaves: [],
    };
    const known = (at: string) => indexOrganisation(parts, { plhMayAppraise: false, knownAt: at as Instant });
    expect(appraiser(known('2026-05-31T00:00:00.000Z'), 5)).toBe('CLIMBED 2');
    expect(appraiser(known('2026-06-01T00:00:00.000Z'), 5)).toBe('PLT 4');
  });
});

describe('the lines of a person', () => {
  it('change on the day on which the appraiser changes, and name the superior of the appraiser', () => {
    const organisation = city({
      assignments: [...without(3), seat(3, 3, 'DEFINITIVE', -400, 30), seat(4, 3, 'PLT', 41)],
    });
    const lines = materialiseLines(organisation, uuid(3, 5), { from: start, to: null, recordedAt });
    expect(
      lines.map((line) => [line.from, line.to, line.basis, line.appraiserId, line.superiorOfAppraiserId]),
    ).toEqual([
      [start, day(30), 'DEFINITIVE', uuid(3, 3), uuid(3, 2)],
      [day(31), day(40), 'CLIMBED', uuid(3, 2), uuid(3, 1)],
      [day(41), null, 'PLT', uuid(3, 4), uuid(3, 2)],
    ]);
    for (const line of lines) expect(lineSchema.parse(line)).toEqual(line);
    expect(lineOn(lines, day(35))).toBe(lines[1]);
    expect(lineOn(lines, day(-1))).toBeNull();
  });
});
