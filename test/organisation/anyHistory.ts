/** Organisations as bad as data can be, and histories of decrees in them, for laws about reporting lines. */
import * as fc from 'fast-check';
import type { Leave, LegalStatus } from '../../functions/organisation/employee/rules.ts';
import { tellStatus } from '../../functions/organisation/employee/status.ts';
import type { OrganisationParts } from '../../functions/organisation/line/organisation.ts';
import {
  type AssignmentRole,
  endingOn,
  movePosition,
  type Position,
  type PositionAssignment,
} from '../../functions/organisation/position/rules.ts';
import { type Instant, toInstant } from '../../functions/platform/period.ts';
import { day, office, person, recordedAt, seat, unit, uuid } from './madeUp.ts';

export const DAYS = 120;
const dayNo = fc.integer({ min: -10, max: DAYS + 10 });
const roles: AssignmentRole[] = ['DEFINITIVE', 'DEFINITIVE', 'DEFINITIVE', 'PLT', 'PLH', 'DELEGATE_VERIFIER'];

const anyOffices = (size: number) =>
  fc
    .array(
      fc.record({
        superior: fc.option(fc.integer({ min: 0, max: size - 1 }), { freq: 8 }),
        override: fc.oneof(
          { weight: 5, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: size - 1 }) },
        ),
      }),
      { minLength: size, maxLength: size },
    )
    .map((list) => list.map(({ superior, override }, index) => office(index, superior, override)));

const anySeat = (size: number) => {
  const no = fc.integer({ min: 0, max: size - 1 });
  return fc
    .tuple(no, no, fc.constantFrom(...roles), dayNo, fc.option(fc.integer({ min: 0, max: 60 })))
    .map(([who, where, role, from, length]) =>
      seat(who, where, role, from, length === null ? null : from + length),
    );
};

const anyPeople = (size: number) =>
  fc
    .array(
      fc.tuple(fc.constantFrom<LegalStatus>('AKTIF', 'AKTIF', 'AKTIF', 'PENSIUN', 'CLTN'), fc.option(dayNo)),
      { minLength: size, maxLength: size },
    )
    .map((list) =>
      list.map(([status, from], index) => person(index, status, from === null ? null : day(from))),
    );

const anyLeave = (size: number) =>
  fc.tuple(fc.integer({ min: 0, max: size - 1 }), dayNo, fc.integer({ min: 0, max: 40 })).map(
    ([who, from, length]): Leave => ({
      employeeId: uuid(3, who),
      type: 'CLTN',
      from: day(from),
      to: day(from + length),
    }),
  );

/** Any superior, any override, anyone anywhere for any days. */
export const anyOrganisation = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.record({
    positions: anyOffices(size),
    employees: anyPeople(size),
    assignments: fc.array(anySeat(size), { minLength: size, maxLength: size * 3 }),
    leaves: fc.array(anyLeave(size), { maxLength: 3 }),
    plhMayAppraise: fc.boolean(),
  }),
);

/** The `no`th instant at which something is put on record: an hour after the one before. */
export const recording = (no: number): Instant => toInstant(Date.parse(recordedAt) + (no + 1) * 3_600_000);

/** A decree: somebody is given an office, an assignment turns out to end otherwise, an office is put below another, or somebody leaves and returns. */
type Decree = (parts: OrganisationParts, at: Instant, no: number) => OrganisationParts;

const appointing = (added: PositionAssignment): Decree => {
  return (parts, at) => ({
    ...parts,
    assignments: [...parts.assignments, { ...added, recordedAt: at }],
  });
};

const ending =
  (which: number, to: number | null): Decree =>
  (parts, at, no) => {
    const open = parts.assignments.filter(({ supersededAt }) => supersededAt === null);
    const ended = open[which % Math.max(open.length, 1)];
    if (!ended) return parts;
    const last = to === null || day(to) < ended.from ? null : day(to);
    const pair = endingOn(ended, last, at, uuid(5, no));
    return { ...parts, assignments: parts.assignments.flatMap((each) => (each === ended ? pair : [each])) };
  };

const moving =
  (which: number, below: number | null, from: number): Decree =>
  (parts, at) => {
    const moved = parts.positions[which % parts.positions.length] as Position;
    const place = {
      unitId: unit.unitId,
      superiorPositionId: below === null ? null : uuid(2, below % parts.positions.length),
      appraiserOverrideId: moved.appraiserOverrideId,
    };
    return {
      ...parts,
      positions: parts.positions.map((each) =>
        each === moved ? movePosition(each, place, day(from), at) : each,
      ),
    };
  };

/** The register tells that somebody is away or back, from a day on or from the day of which it speaks. */
const telling =
  (which: number, legalStatus: LegalStatus, from: number | null, asOf: number): Decree =>
  (parts, at) => {
    const told = parts.employees[which % parts.employees.length];
    if (!told) return parts;
    const status = { legalStatus, legalStatusFrom: from === null ? null : day(from) };
    const after = { employeeId: told.employeeId, ...tellStatus(told, status, { asOf: day(asOf), at }) };
    return { ...parts, employees: parts.employees.map((each) => (each === told ? after : each)) };
  };

const anyStatus = fc.constantFrom<LegalStatus>('AKTIF', 'AKTIF', 'CLTN', 'PENSIUN', 'CUTI');

const anyDecree = (size: number) =>
  fc.oneof(
    { weight: 4, arbitrary: anySeat(size).map(appointing) },
    { weight: 2, arbitrary: fc.tuple(fc.nat(50), fc.option(dayNo)).map((given) => ending(...given)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat(50), fc.option(fc.nat(50), { freq: 6 }), dayNo)
        .map((given) => moving(...given)),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.nat(50), anyStatus, fc.option(dayNo, { freq: 3 }), dayNo)
        .map((given) => telling(...given)),
    },
  );

/** An organisation, and the decrees of a year in the order of their recording, backdated ones among them. */
export const anyHistory = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc.record({
    begins: fc.record({
      units: fc.constant([unit]),
      positions: anyOffices(size),
      employees: anyPeople(size),
      assignments: fc.array(anySeat(size), { minLength: size, maxLength: size * 2 }),
      leaves: fc.array(anyLeave(size), { maxLength: 2 }),
    }),
    decrees: fc.array(anyDecree(size), { minLength: 1, maxLength: 6 }),
    plhMayAppraise: fc.boolean(),
  }),
);
