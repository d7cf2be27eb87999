/**
 * The organisation made ready for questions about its lines: everything by its id, indexed once, so
 * that a line costs a few look-ups for each level above, for 20 people as for 100,000.
 */
import { addDays, type Instant, type PlainDate } from '../../platform/period.ts';
import { type Employee, isActiveOn, type Leave, leavesOffice } from '../employee/rules.ts';
import type { Position, PositionAssignment } from '../position/rules.ts';
import type { Unit } from '../unit/rules.ts';
import { inForce, isKnown, turningDays } from '../validity/rules.ts';
import { indexTree, memo, type Tree } from './tree.ts';

/** What an organisation is made of. */
export interface OrganisationParts {
  readonly units: readonly Unit[];
  readonly positions: readonly Position[];
  readonly employees: readonly Pick<Employee, 'employeeId' | 'legalStatus' | 'legalStatusFrom'>[];
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

/** Indexes an organisation; assignments that were not on record are left out. */
export function indexOrganisation(parts: OrganisationParts, options: OrganisationOptions): Organisation {
  const { knownAt } = options;
  const employees = new Map(parts.employees.map((employee) => [employee.employeeId, employee]));
  const known = parts.assignments.filter((each) => isKnown(each, knownAt));
  const seats = known.filter(isSeat).sort(bySeatOrder);
  const plh = flagOf(options.plhMayAppraise);
  const counts = (seat: Seat, date: PlainDate) =>
    inForce(seat, date) && (seat.role !== 'PLH' || plh.on(date));
  const byPosition = Map.groupBy(seats, (seat) => seat.positionId);
  const byPerson = Map.groupBy(seats, (seat) => seat.employeeId);
  const delegates = Map.groupBy(
    known.filter(({ role }) => role === 'DELEGATE_VERIFIER').sort(byLatest),
    ({ positionId }) => positionId,
  );
  const leaves = Map.groupBy(parts.leaves.filter(leavesOffice), (leave) => leave.employeeId);
  const dayBefore = memo((date: PlainDate) => addDays(date, -1));
  const tree = indexTree(parts, knownAt);

  const personTurns = memo((employeeId: string): readonly PlainDate[] => {
    const since = employees.get(employeeId)?.legalStatusFrom;
    const spans = [...(byPerson.get(employeeId) ?? none), ...(leaves.get(employeeId) ?? none)];
    return [...new Set([...spans.flatMap(turningDays), ...(since ? [since] : [])])];
  });
  const officeTurns = memo((positionId: string) => {
    const above = tree.everAbove(positionId);
    const days = above
      .flatMap((office) => [...(byPosition.get(office) ?? none), ...(delegates.get(office) ?? none)])
      .flatMap((held) => [...personTurns(held.employeeId), ...turningDays(held)]);
    return [...new Set([...days, ...tree.moves, ...plh.turns])];
  });

  return {
    aboveOn: (positionId, date) => tree.aboveOn(positionId, date),
    isOverridden: (positionId, date) => tree.isOverridden(positionId, date),
    unitOn: (positionId, date) => tree.unitOn(positionId, date),
    depth: (positionId, date) => tree.depth(positionId, date),
    everyone: [...employees.keys()].sort(),
    seatsOn: (positionId, date) => (byPosition.get(positionId) ?? []).filter((seat) => counts(seat, date)),
    seatsOf: (employeeId, date) => {
      const held = byPerson.get(employeeId) ?? none;
      return date === undefined ? held : held.filter((seat) => counts(seat, date));
    },
    delegatesOn: (positionId, date) =>
      (delegates.get(positionId) ?? []).filter((each) => inForce(each, date)),
    isActive: (employeeId, date) => {
      const employee = employees.get(employeeId);
      return employee !== undefined && isActiveOn(employee, leaves.get(employeeId) ?? none, date);
    },
    personTurns,
    officeTurns,
    dayBefore,
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
