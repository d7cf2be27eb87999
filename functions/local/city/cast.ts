/** The people of an invented city whom its guide names, and who holds which office of performance management. */
import type { Appointment, AppointmentRole } from '../../organisation/appointment/rules.ts';
import type { Employee } from '../../organisation/employee/rules.ts';
import type { Unit } from '../../organisation/unit/rules.ts';
import type { Cast, Site } from './site.ts';
import { PERSONNEL } from './structure.ts';

/** Who gave the first offices of an invented city, as events name them. */
export const FOUNDER = 'operator of the demo';

/**
 * Casts the demo and appoints: two of the personnel agency as BKPP, an auditor and an assessor for the
 * whole city, a manager for every agency.
 */
export function castOf(site: Site): { cast: Cast; appointments: Appointment[] } {
  const byAgency = Map.groupBy(site.employees, ({ unit }) => unit.agencyName);
  const { employee, appraiser, superior } = leads(site, byAgency.get(PERSONNEL) ?? []);
  const busy = new Set([employee, appraiser, superior]);
  const someone = (...agencies: string[]) =>
    pickFree(
      agencies.flatMap((name) => byAgency.get(name) ?? []),
      busy,
    );
  const bkpp = [someone(PERSONNEL), someone(PERSONNEL)] as const;
  const manager = someone(PERSONNEL, 'Sekretariat Daerah');
  const auditor = someone('Inspektorat', 'Sekretariat Daerah', 'Dinas Kesehatan');
  const assessor = someone('Badan Perencanaan Pembangunan Daerah', 'Sekretariat Daerah', 'Dinas Pendidikan');
  return {
    cast: {
      employee: employee.employeeId,
      appraiser: appraiser.employeeId,
      superior: superior.employeeId,
      manager: manager.employeeId,
      bkpp: [bkpp[0].employeeId, bkpp[1].employeeId],
      assessor: assessor.employeeId,
      auditor: auditor.employeeId,
    },
    appointments: [
      ...bkpp.map((each) => appoint(site, 'BKPP', each)),
      appoint(site, 'AUDITOR', auditor),
      appoint(site, 'ASSESSOR', assessor),
      ...managersOf(site, byAgency, manager),
    ],
  };
}

/** Of an agency the one in charge of personnel, where it has one. */
const managerOf = (people: readonly Employee[]): Employee | undefined =>
  people.find(({ position }) => position.title === 'Kepala Subbagian Umum dan Kepegawaian') ??
  people.find(({ position }) => position.family === 'KEPEGAWAIAN' || position.family === 'ADMINISTRASI') ??
  people.at(-1);

function holderAbove(site: Site, { position }: Employee): Employee | undefined {
  const above = site.positions.find(
    ({ positionId }) => positionId === position.positionId,
  )?.superiorPositionId;
  return site.employees.find((each) => each.position.positionId === above);
}

/** An analyst of the personnel agency, the appraiser, and theirs. */
function leads(site: Site, people: readonly Employee[]) {
  const isAnalyst = ({ position }: Employee) => position.title === 'Analis SDM Aparatur Ahli Muda';
  const employee =
    people.find((each) => isAnalyst(each) && each.unit.name.includes('Penilaian Kinerja')) ??
    people.find(isAnalyst);
  const appraiser = employee && holderAbove(site, employee);
  const superior = appraiser && holderAbove(site, appraiser);
  if (!employee || !appraiser || !superior) throw new Error('the personnel agency is too small for its cast');
  return { employee, appraiser, superior };
}

/** The last of the people who has no part yet; in a very small city one who has. */
function pickFree(people: readonly Employee[], busy: Set<Employee>): Employee {
  const picked = people.findLast((each) => !busy.has(each)) ?? people[0];
  if (!picked) throw new Error('nobody works there');
  busy.add(picked);
  return picked;
}

/** Everyone's performance manager: of the personnel agency the one who is cast. */
function managersOf(site: Site, byAgency: ReadonlyMap<string, Employee[]>, cast: Employee): Appointment[] {
  // In a very small city the one who is cast works elsewhere, and is manager once.
  const others = (agency: string) => (byAgency.get(agency) ?? []).filter((each) => each !== cast);
  return site.units
    .filter((unit) => unit.agencyId === unit.unitId && unit.kind !== 'KOTA')
    .flatMap((unit) => {
      const manager = unit.name === PERSONNEL ? cast : managerOf(others(unit.name));
      return manager ? [appoint(site, 'MANAGER', manager, unit)] : [];
    });
}

const appoint = (
  site: Site,
  role: AppointmentRole,
  { employeeId }: Employee,
  unit: Pick<Unit, 'unitId' | 'path'> | null = null,
): Appointment => ({
  employeeId,
  role,
  unitId: unit?.unitId ?? null,
  unitPath: unit?.path ?? null,
  from: site.newYear,
  to: null,
  status: 'CONFIRMED',
  proposedBy: null,
  proposedAt: null,
  confirmedBy: FOUNDER,
  confirmedAt: site.recordedAt,
  endedBy: null,
  note: null,
});
