/**
 * An invented city of any size, the same for the same seed: units, offices, people, who holds what,
 * leave, appointments and everybody's reporting line. No name and no number is a real person's.
 */
import { indexOrganisation } from '../../organisation/line/organisation.ts';
import { type Line, materialiseLines } from '../../organisation/line/rules.ts';
import { policyDefault } from '../../organisation/policy/rules.ts';
import { usesLeaderForm } from '../../organisation/position/rules.ts';
import type { Unit } from '../../organisation/unit/rules.ts';
import type { PlainDate } from '../../platform/period.ts';
import { castOf } from './cast.ts';
import { actingHolders, leaveAfter } from './happenings.ts';
import { analystPost, headPost, mayorPost, staffPost } from './offices.ts';
import { chanceOf } from './random.ts';
import { addPosition, type City, FOUNDED, hire, type Place, type Site, siteOf } from './site.ts';
import { cityOf, PERSONNEL } from './structure.ts';
import type { Team } from './teams.ts';

export type { Cast, City } from './site.ts';

/** `employees` from 20 to 100,000; `asOf` is the day on which the city stands. */
export interface CityOptions {
  readonly employees: number;
  readonly seed: string | number;
  readonly asOf: PlainDate;
  readonly zone?: string;
}

/** Makes the city; throws on a size that it cannot have. */
export function makeCity({ employees, seed, asOf, zone = 'Asia/Jakarta' }: CityOptions): City {
  if (!Number.isInteger(employees) || employees < 20 || employees > 100_000) {
    throw new Error(`a city has 20 to 100000 employees, not ${employees}`);
  }
  const chance = chanceOf(String(seed));
  const agencies = cityOf(employees, chance);
  const site = siteOf(chance, agencies, asOf, zone);
  const city = foundCity(site);
  for (const team of agencies) settle(site, team, city);
  actingHolders(site);
  const { cast, appointments } = castOf(site);
  site.appointments.push(...appointments);
  site.leaves.push(...leaveAfter(site, new Set(Object.values(cast).flat())));
  const { recordedAt, units, positions, assignments, leaves } = site;
  return {
    zone,
    recordedAt,
    units,
    positions,
    employees: site.employees,
    assignments,
    leaves,
    appointments: site.appointments,
    lines: linesOf(site),
    cast,
  };
}

/** The city itself and its mayor. */
function foundCity(site: Site): Place {
  const unitId = site.chance.uuid();
  const unit: Unit = {
    unitId,
    code: '00',
    parentId: null,
    agencyId: unitId,
    name: 'Pemerintah Kota Semarang',
    kind: 'KOTA',
    isPerformanceUnit: true,
    workWeek: 'FIVE_DAYS',
    path: '',
    validFrom: FOUNDED,
    validTo: null,
  };
  site.units.push(unit);
  const headId = addPosition(site, mayorPost, unitId, null);
  hire(site, mayorPost, headId, { unit, agency: unit });
  return { unit, agency: unit, headId };
}

/** The code by which e-Sakip names a unit that has an agreement. */
const esakipCodeOf = (path: string, code: string): string =>
  `PD.${path}${code}`.replaceAll('/', '.').toUpperCase();

/** Builds a unit with its people below a place; the secretary of the city is above all heads of agencies. */
function settle(site: Site, team: Team, above: Place): void {
  const { office } = team;
  const unitId = site.chance.uuid();
  const isAgency = above.unit.kind === 'KOTA';
  const unit: Unit = {
    unitId,
    code: `${above.unit.path}${office.code}`.replaceAll('/', '.'),
    esakipCode: usesLeaderForm(office.head) ? esakipCodeOf(above.unit.path, office.code) : null,
    parentId: above.unit.unitId,
    agencyId: isAgency ? unitId : above.agency.unitId,
    name: office.name,
    kind: office.kind,
    isPerformanceUnit: office.isPerformanceUnit,
    workWeek: office.workWeek,
    path: `${above.unit.path}${office.code}/`,
    validFrom: FOUNDED,
    validTo: null,
  };
  site.units.push(unit);
  const agency = isAgency ? unit : above.agency;
  const post = headPost(office, site.chance);
  const secretary = site.positions[1];
  const headId = addPosition(site, post, unitId, isAgency && secretary ? secretary.positionId : above.headId);
  if (reportsToMayor.has(office.name)) overrideByMayor(site);
  const place = { unit, agency, headId };
  const isVacant = site.vacancies.has(team);
  if (isVacant) site.vacancies.set(team, { positionId: headId, aboveId: above.headId });
  else hire(site, post, headId, place);
  for (let no = 0; no < team.staff + (isVacant ? 1 : 0); no += 1) {
    const isAnalyst =
      no === 0 && agency.name === PERSONNEL && unit.name === 'Bidang Penilaian Kinerja dan Penghargaan';
    const staff = isAnalyst ? analystPost(site.chance) : staffPost(office, site.chance);
    hire(site, staff, addPosition(site, staff, unitId, headId), place);
  }
  for (const lower of team.below) settle(site, lower, place);
}

/** Heads whom the mayor appraises without the secretary of the city between (docs/domain.md 1.3). */
const reportsToMayor: ReadonlySet<string> = new Set(['Inspektorat', 'Badan Perencanaan Pembangunan Daerah']);

function overrideByMayor(site: Site): void {
  const last = site.positions.at(-1);
  const mayor = site.positions[0];
  if (last && mayor)
    site.positions[site.positions.length - 1] = { ...last, appraiserOverrideId: mayor.positionId };
}

/** Everybody's line from the first day of the city's year. */
function linesOf(site: Site): Line[] {
  const organisation = indexOrganisation(site, { plhMayAppraise: policyDefault('org.plhMayAppraise') });
  return site.employees.flatMap(({ employeeId }) =>
    materialiseLines(organisation, employeeId, { from: site.newYear, to: null, recordedAt: site.recordedAt }),
  );
}
