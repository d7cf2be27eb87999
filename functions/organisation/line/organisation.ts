/**
 * The organisation made ready for questions about its lines: everything by its id, indexed once, so
 * that a line costs a few look-ups for each level above, for 20 people as for 100,000.
 */
import { addDays, type Instant, type PlainDate } from '../../platform/period.ts';
import { type Employee, isActiveOn, type Leave, leavesOffice } from '../employee/rules.ts';
import type { Position, PositionAssignment } from '../position/rules.ts';
import type { Unit } from '../unit/rules.ts';
import { inForce, isKnown, turningDays } from '../validity/rules.ts';

/** What an organisation is made of. */
export interface OrganisationParts {
  readonly units: readonly Unit[];
  readonly positions: readonly Position[];
  readonly employees: readonly Pick<Employee, 'employeeId' | 'legalStatus' | 'legalStatusFrom'>[];
  readonly assignments: readonly PositionAssignment[];
  readonly leaves: readonly Leave[];
}

/** `plhMayAppraise` is the policy `org.plhMayAppraise`; `knownAt` asks for what was on record then. */
export interface OrganisationOptions {
  readonly plhMayAppraise: boolean;
  readonly knownAt?: Instant;
}

/** Somebody exercising an office. */
export type Seat = PositionAssignment & { readonly role: 'DEFINITIVE' | 'PLT' | 'PLH' };

export interface Organisation {
  readonly units: ReadonlyMap<string, Unit>;
  readonly positions: ReadonlyMap<string, Position>;
  /** Those who exercise an office on a date: definitive, then Plt, then Plh, the latest first. */
  seatsOn(positionId: string, date: PlainDate): Seat[];
  /** The offices that a person exercises, on any date. */
  seatsOf(employeeId: string): readonly Seat[];
  isActive(employeeId: string, date: PlainDate): boolean;
  /** How many offices are above one; offices in a circle lie below all others. */
  depth(positionId: string): number;
  /** The days on which something about a person's offices or activity changes. */
  personTurns(employeeId: string): readonly PlainDate[];
  /** The days on which something about the offices above one changes. */
  officeTurns(positionId: string): readonly PlainDate[];
  dayBefore(date: PlainDate): PlainDate;
}

const none: readonly never[] = [];
const seatOrder = { DEFINITIVE: 0, PLT: 1, PLH: 2 } as const;

/** Indexes an organisation; assignments that give no seat, or were not on record, are left out. */
export function indexOrganisation(parts: OrganisationParts, options: OrganisationOptions): Organisation {
  const positions = new Map(parts.positions.map((position) => [position.positionId, position]));
  const employees = new Map(parts.employees.map((employee) => [employee.employeeId, employee]));
  const seats = parts.assignments.filter((each): each is Seat => isSeat(each, options)).sort(bySeatOrder);
  const byPosition = Map.groupBy(seats, (seat) => seat.positionId);
  const byPerson = Map.groupBy(seats, (seat) => seat.employeeId);
  const leaves = Map.groupBy(parts.leaves.filter(leavesOffice), (leave) => leave.employeeId);
  const dayBefore = memo((date: PlainDate) => addDays(date, -1));

  const personTurns = memo((employeeId: string): readonly PlainDate[] => {
    const since = employees.get(employeeId)?.legalStatusFrom;
    const spans = [...(byPerson.get(employeeId) ?? none), ...(leaves.get(employeeId) ?? none)];
    return [...new Set([...spans.flatMap(turningDays), ...(since ? [since] : [])])];
  });
  const above = (positionId: string): string | null => {
    const position = positions.get(positionId);
    return position?.appraiserOverrideId ?? position?.superiorPositionId ?? null;
  };
  const officeTurns = memo((positionId: string) => {
    const days = chainAbove(positionId, above)
      .flatMap((office) => byPosition.get(office) ?? [])
      .flatMap((seat) => personTurns(seat.employeeId));
    return [...new Set(days)];
  });

  return {
    units: new Map(parts.units.map((unit) => [unit.unitId, unit])),
    positions,
    seatsOn: (positionId, date) => (byPosition.get(positionId) ?? []).filter((seat) => inForce(seat, date)),
    seatsOf: (employeeId) => byPerson.get(employeeId) ?? none,
    isActive: (employeeId, date) => {
      const employee = employees.get(employeeId);
      return employee !== undefined && isActiveOn(employee, leaves.get(employeeId) ?? none, date);
    },
    depth: memo((positionId: string) => depthOf(positionId, above)),
    personTurns,
    officeTurns,
    dayBefore,
  };
}

function isSeat(assignment: PositionAssignment, { plhMayAppraise, knownAt }: OrganisationOptions): boolean {
  if (!isKnown(assignment, knownAt)) return false;
  return (
    assignment.role === 'DEFINITIVE' ||
    assignment.role === 'PLT' ||
    (assignment.role === 'PLH' && plhMayAppraise)
  );
}

const bySeatOrder = (a: Seat, b: Seat): number =>
  seatOrder[a.role] - seatOrder[b.role] || compare(b.from, a.from) || compare(a.employeeId, b.employeeId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The offices above one, nearest first; it ends at the top, or where it would come round again. */
function chainAbove(positionId: string, above: (positionId: string) => string | null): string[] {
  const chain: string[] = [];
  const seen = new Set([positionId]);
  for (let next = above(positionId); next !== null && !seen.has(next); next = above(next)) {
    chain.push(next);
    seen.add(next);
  }
  return chain;
}

function depthOf(positionId: string, above: (positionId: string) => string | null): number {
  const chain = chainAbove(positionId, above);
  const last = chain.at(-1) ?? positionId;
  return above(last) === null ? chain.length : Number.POSITIVE_INFINITY;
}

function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

/** The definitive office of a person on a date: the latest, where two overlap. */
export const heldOn = (organisation: Organisation, employeeId: string, date: PlainDate): Seat | undefined =>
  organisation.seatsOf(employeeId).find((seat) => seat.role === 'DEFINITIVE' && inForce(seat, date));

/** How far below the top a person stands on a date: by the highest office exercised, then by their own. */
export function standing(
  organisation: Organisation,
  employeeId: string,
  date: PlainDate,
): readonly [number, number] {
  const held = organisation.seatsOf(employeeId).filter((seat) => inForce(seat, date));
  const depths = held.map((seat) => organisation.depth(seat.positionId));
  const own = held.find((seat) => seat.role === 'DEFINITIVE');
  return [Math.min(...depths), own ? organisation.depth(own.positionId) : Math.min(...depths)];
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
