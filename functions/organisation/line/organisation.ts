/**
 * The organisation made ready for questions about its lines: everything by its id, indexed once, so
 * that a line costs a few look-ups for each level above, for 20 people as for 100,000.
 */
import { addDays, type Instant, type PlainDate } from '../../platform/period.ts';
import { type Employee, isActiveOn, type Leave, leavesOffice } from '../employee/rules.ts';
import { type Statuses, statusTurns } from '../employee/status.ts';
import type { Position, PositionAssignment } from '../position/rules.ts';
import type { Unit } from '../unit/rules.ts';
import { inForce, isKnown, turningDays } from '../validity/rules.ts';
import { indexTree, memo, type Tree } from './tree.ts';

/** What an organisation is made of. */
export interface OrganisationParts {
  readonly units: readonly Unit[];
  readonly positions: readonly Position[];
  readonly employees: readonly (Statuses & Pick<Employee, 'employeeId'>)[];
  readonly assignments: readonly PositionAssignment[];
  readonly leaves: readonly Leave[];
}

/** A policy that says yes or no from a day on: on every date, and the days on which it may turn. */
export interface DatedFlag {
  readonly on: (date: PlainDate) => boolean;
  readonly turns: readonly PlainDate[];
}

/** `plhMayAppraise` is the policy `org.plhMayAppraise`; `knownAt` asks for what was on record then. */
export interface OrganisationOptions {
  readonly plhMayAppraise: boolean | DatedFlag;
  readonly knownAt?: Instant;
}

/** Somebody exercising an office. */
export type Seat = PositionAssignment & { readonly role: 'DEFINITIVE' | 'PLT' | 'PLH' };

export interface Organisation extends Omit<Tree, 'everAbove' | 'moves'> {
  /** Those to whom an office has delegated verification on a date, the latest first. */
  delegatesOn(positionId: string, date: PlainDate): PositionAssignment[];
  /** Everybody, in the order of their ids. */
  readonly everyone: readonly string[];
  /** Those who exercise an office on a date: definitive, then Plt, then Plh, the latest first. */
  seatsOn(positionId: string, date: PlainDate): Seat[];
  /** The offices that a person exercises, on any date or on one, a Plh's on days on which no Plh appraises too. */
  seatsOf(employeeId: string, date?: PlainDate): readonly Seat[];
  isActive(employeeId: string, date: PlainDate): boolean;
  /** The days on which something about a person's offices or activity changes. */
  personTurns(employeeId: string): readonly PlainDate[];
  /** The days on which something about the offices above one changes. */
  officeTurns(positionId: string): readonly PlainDate[];
  dayBefore(date: PlainDate): PlainDate;
}

const none: readonly never[] = [];
const seatOrder = { DEFINITIVE: 0, PLT: 1, PLH: 2 } as const;

/** Who exercises which office, by office and by person, and to whom offices have delegated verification. */
function indexSeats(assignments: readonly PositionAssignment[], plh: DatedFlag) {
  const seats = assignments.filter(isSeat).sort(bySeatOrder);
  const byOffice = Map.groupBy(seats, ({ positionId }) => positionId);
  const byPerson = Map.groupBy(seats, ({ employeeId }) => employeeId);
  const delegations = assignments.filter(({ role }) => role === 'DELEGATE_VERIFIER').sort(byLatest);
  const delegates = Map.groupBy(delegations, ({ positionId }) => positionId);
  const counts = (seat: Seat, date: PlainDate) =>
    inForce(seat, date) && (seat.role !== 'PLH' || plh.on(date));
  return {
    seatsOn: (positionId: string, date: PlainDate): Seat[] =>
      (byOffice.get(positionId) ?? []).filter((seat) => counts(seat, date)),
    seatsOf: (employeeId: string, date?: PlainDate): readonly Seat[] => {
      const held = byPerson.get(employeeId) ?? none;
      return date === undefined ? held : held.filter((seat) => counts(seat, date));
    },
    delegatesOn: (positionId: string, date: PlainDate): PositionAssignment[] =>
      (delegates.get(positionId) ?? []).filter((each) => inForce(each, date)),
    /** All that was ever assigned in an office and bears on a line. */
    everIn: (positionId: string): readonly PositionAssignment[] => [
      ...(byOffice.get(positionId) ?? none),
      ...(delegates.get(positionId) ?? none),
    ],
  };
}

/** Indexes an organisation; assignments that were not on record are left out. */
export function indexOrganisation(parts: OrganisationParts, options: OrganisationOptions): Organisation {
  const { knownAt } = options;
  const plh = flagOf(options.plhMayAppraise);
  const employees = new Map(parts.employees.map((employee) => [employee.employeeId, employee]));
  const leaves = Map.groupBy(parts.leaves.filter(leavesOffice), (leave) => leave.employeeId);
  const tree = indexTree(parts, knownAt);
  const { everIn, ...seats } = indexSeats(
    parts.assignments.filter((each) => isKnown(each, knownAt)),
    plh,
  );
  const personTurns = memo((employeeId: string): readonly PlainDate[] => {
    const person = employees.get(employeeId);
    const spans = [...seats.seatsOf(employeeId), ...(leaves.get(employeeId) ?? none)];
    return [...new Set([...spans.flatMap(turningDays), ...(person ? statusTurns(person, knownAt) : [])])];
  });
  const everAbove = memo((positionId: string) =>
    tree.everAbove(positionId).flatMap((office) => [...everIn(office)]),
  );
  const officeTurns = memo((positionId: string) => {
    const held = new Set(everAbove(positionId));
    // Whether a line comes back to somebody depends on the ways up of all whom it passes.
    for (const { employeeId } of held)
      for (const seat of seats.seatsOf(employeeId))
        for (const each of everAbove(seat.positionId)) held.add(each);
    const days = [...held].flatMap((each) => [...personTurns(each.employeeId), ...turningDays(each)]);
    return [...new Set([...days, ...tree.moves, ...plh.turns])];
  });
  return {
    ...tree,
    ...seats,
    everyone: [...employees.keys()].sort(),
    isActive: (employeeId, date) => {
      const employee = employees.get(employeeId);
      return employee !== undefined && isActiveOn(employee, leaves.get(employeeId) ?? none, date, knownAt);
    },
    personTurns,
    officeTurns,
    dayBefore: memo((date: PlainDate) => addDays(date, -1)),
  };
}

const isSeat = (each: PositionAssignment): each is Seat =>
  each.role === 'DEFINITIVE' || each.role === 'PLT' || each.role === 'PLH';

const flagOf = (flag: boolean | DatedFlag): DatedFlag =>
  typeof flag === 'boolean' ? { on: () => flag, turns: [] } : flag;

const bySeatOrder = (a: Seat, b: Seat): number =>
  seatOrder[a.role] - seatOrder[b.role] || compare(b.from, a.from) || compare(a.employeeId, b.employeeId);

const byLatest = (a: PositionAssignment, b: PositionAssignment): number =>
  compare(b.from, a.from) || compare(a.employeeId, b.employeeId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The definitive office of a person on a date: the latest, where two overlap. */
export const heldOn = (organisation: Organisation, employeeId: string, date: PlainDate): Seat | undefined =>
  organisation.seatsOf(employeeId).find((seat) => seat.role === 'DEFINITIVE' && inForce(seat, date));

/** How far below the top a person stands on a date: by the highest office exercised, then by their own. */
export function standing(
  organisation: Organisation,
  employeeId: string,
  date: PlainDate,
): readonly [number, number] {
  const held = organisation.seatsOf(employeeId, date);
  const depths = held.map((seat) => organisation.depth(seat.positionId, date));
  const own = held.find((seat) => seat.role === 'DEFINITIVE');
  return [Math.min(...depths), own ? organisation.depth(own.positionId, date) : Math.min(...depths)];
}

/** Every day on which a person's line may change, in order. */
export function turningDaysOf(organisation: Organisation, employeeId: string): PlainDate[] {
  const held = organisation.seatsOf(employeeId).filter((seat) => seat.role === 'DEFINITIVE');
  const days = [
    ...organisation.personTurns(employeeId),
    ...held.flatMap((seat) => organisation.officeTurns(seat.positionId)),
  ];
  return [...new Set(days)].sort();
}
