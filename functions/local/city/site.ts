/** An invented city while it is being built. */
import type { Appointment } from '../../organisation/appointment/rules.ts';
import type { Employee, Leave } from '../../organisation/employee/rules.ts';
import type { Line } from '../../organisation/line/rules.ts';
import type { Position, PositionAssignment } from '../../organisation/position/rules.ts';
import type { Unit } from '../../organisation/unit/rules.ts';
import { addDays, type Instant, instantIn, type PlainDate } from '../../platform/period.ts';
import type { Post } from './offices.ts';
import { type Persona, personas } from './persona.ts';
import { type Chance, chanceOf } from './random.ts';
import type { Team } from './teams.ts';
import { chooseVacancies, type Vacancies } from './vacancies.ts';

/** Since when all units and offices of the city stand. */
export const FOUNDED = '2022-01-01' as PlainDate;

/** Employee ids; `appraiser` appraises `employee`, and `superior` the appraiser. `bkpp` are two. */
export interface Cast {
  readonly employee: string;
  readonly appraiser: string;
  readonly superior: string;
  readonly manager: string;
  readonly bkpp: readonly [string, string];
  readonly assessor: string;
  readonly auditor: string;
}

export interface City {
  /** The zone of its dates, and the instant at which the register was read. */
  readonly zone: string;
  readonly recordedAt: Instant;
  readonly units: Unit[];
  readonly positions: Position[];
  readonly employees: Employee[];
  readonly assignments: PositionAssignment[];
  readonly leaves: Leave[];
  readonly appointments: Appointment[];
  readonly lines: Line[];
  readonly cast: Cast;
}

/** What is being built, and what every part of it needs. */
export interface Site extends Omit<City, 'lines' | 'cast'> {
  readonly chance: Chance;
  /** Ids of assignments, by a chance of their own. */
  readonly ids: Chance;
  readonly asOf: PlainDate;
  /** The first day of the city's year. */
  readonly newYear: PlainDate;
  readonly sexOf: Map<string, Persona['sex']>;
  readonly persona: (post: Post) => Persona;
  readonly vacancies: Vacancies;
}

/** Where somebody works. */
export interface Place {
  readonly unit: Unit;
  readonly agency: Unit;
  /** The office of the unit's head. */
  readonly headId: string;
}

/** An empty site for these agencies. */
export function siteOf(chance: Chance, agencies: Team[], asOf: PlainDate, zone: string): Site {
  return {
    zone,
    units: [],
    positions: [],
    employees: [],
    assignments: [],
    leaves: [],
    appointments: [],
    chance,
    ids: chanceOf(agencies.map(({ office }) => office.code).join()),
    asOf,
    newYear: `${asOf.slice(0, 4)}-01-01` as PlainDate,
    recordedAt: instantIn(zone, asOf, '00:30'),
    sexOf: new Map(),
    persona: personas(chance, asOf),
    vacancies: chooseVacancies(agencies, chance),
  };
}

/** Adds an office below another, and returns its id. */
export function addPosition(
  site: Site,
  post: Post,
  unitId: string,
  superiorPositionId: string | null,
): string {
  const positionId = site.chance.uuid();
  site.positions.push({
    positionId,
    ...post,
    code: `J${String(site.positions.length + 1).padStart(6, '0')}`,
    unitId,
    superiorPositionId,
    appraiserOverrideId: null,
    validFrom: FOUNDED,
    validTo: null,
  });
  return positionId;
}

/** A unit as a person's profile names it. */
const placeOf = ({ unitId, name, path }: Unit, agency: Unit): Employee['unit'] => ({
  unitId,
  name,
  path,
  agencyId: agency.unitId,
  agencyName: agency.name,
});

/** Puts a new person into an office. */
export function hire(
  site: Site,
  post: Post,
  positionId: string,
  { unit, agency }: Pick<Place, 'unit' | 'agency'>,
): void {
  const employeeId = site.chance.uuid();
  const { sex, ...persona } = site.persona(post);
  site.sexOf.set(employeeId, sex);
  site.employees.push({
    employeeId,
    ...persona,
    legalStatus: 'AKTIF',
    legalStatusFrom: null,
    position: { positionId, ...post },
    unit: placeOf(unit, agency),
    workWeek: unit.workWeek,
    hrVersion: 1,
    hrAsOf: site.recordedAt,
  });
  const isNew = persona.employmentStatus === 'CPNS';
  const from = addDays(site.newYear, isNew ? -site.chance.int(31, 240) : -site.chance.int(365, 1400));
  site.assignments.push({
    assignmentId: site.ids.uuid(),
    employeeId,
    positionId,
    role: 'DEFINITIVE',
    from,
    to: null,
    letterNo: `800/${site.chance.int(100, 9999)}/${from.slice(0, 4)}`,
    requestId: null,
    recordedAt: site.recordedAt,
    supersededAt: null,
  });
}
